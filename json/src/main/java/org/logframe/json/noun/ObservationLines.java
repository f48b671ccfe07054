package org.logframe.json.noun;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.function.Function;
import javax.measure.Unit;
import org.jspecify.annotations.Nullable;
import org.logframe.indicator.CategoryId;
import org.logframe.indicator.DisaggregationId;
import org.logframe.indicator.Observation;
import org.logframe.json.codec.LineBytes;
import org.logframe.json.codec.OneLineWriter;
import org.logframe.json.codec.WriteOptions;
import org.logframe.json.codec.WriteOptions.LongNumbers;
import org.logframe.measure.Figure;
import org.logframe.measure.ObservedValue;

/**
 * Writes observations on lines, quickly. What they say of an exact figure, such as {@code
 * {"value":12.5,"unit":"km"}}, is hardly ever the same again: it is written here.
 */
public final class ObservationLines {
  private static final String VALUE_NAME = "{\"value\":";
  private static final String UNIT_NAME = ",\"unit\":";

  private ObservationLines() {}

  /** A quick writer. */
  public static OneLineWriter<Observation> writer(WriteOptions options) {
    if (options.longNumbers() == LongNumbers.AS_TEXT) {
      return IndicatorNouns.OBSERVATION.oneLineWriter(options, ImmutableMap.of());
    }
    Function<Unit<?>, byte[]> units =
        OneLineWriter.remembering(UNIT_NAME, MeasureNouns.UNIT::write, options);
    Function<Categories, byte[]> categories = OneLineWriter.remembering(
        "", (each, out) -> IndicatorNouns.CATEGORIES.write(each.map, out), options);
    return IndicatorNouns.OBSERVATION.oneLineWriter(
        options,
        ImmutableMap.of(
            "categories",
            (observation, line) -> {
              boolean any = !observation.categories().isEmpty();
              if (any) {
                line.append(categories.apply(new Categories(observation.categories())));
              }
              return any;
            },
            "value",
            (observation, line) -> writeExactFigure(observation.value(), units, line)));
  }

  private static boolean writeExactFigure(
      ObservedValue value, Function<Unit<?>, byte[]> units, LineBytes line) {
    if (!(value instanceof Figure figure)) {
      return false;
    }
    line.append(VALUE_NAME);
    int start = line.length();
    line.append(figure.values().get(0));
    if (!FigureParts.isPlain(figure, line.bytes(), start, line.length())) {
      return false;
    }
    if (!figure.unit().equals(MeasureNouns.PLAIN_NUMBER)) {
      line.append(units.apply(figure.unit()));
    }
    line.append('}');
    return true;
  }

  /** Categories by their lists, which are compared in less time than the maps. */
  private static final class Categories {
    private final ImmutableSortedMap<DisaggregationId, CategoryId> map;

    Categories(ImmutableSortedMap<DisaggregationId, CategoryId> map) {
      this.map = map;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Categories categories
          && map.values().asList().equals(categories.map.values().asList())
          && map.keySet().asList().equals(categories.map.keySet().asList());
    }

    @Override
    public int hashCode() {
      return 31 * map.keySet().asList().hashCode() + map.values().asList().hashCode();
    }
  }
}
