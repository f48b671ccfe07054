package org.logframe.json.noun;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.measure.Unit;
import org.jspecify.annotations.Nullable;
import org.logframe.indicator.CategoryId;
import org.logframe.indicator.DisaggregationId;
import org.logframe.indicator.Observation;
import org.logframe.json.codec.DocumentReader;
import org.logframe.json.codec.LineCursor;
import org.logframe.json.codec.Literal;
import org.logframe.json.codec.ObjectReading;
import org.logframe.json.codec.OneLineReader;
import org.logframe.json.codec.SliceReader;
import org.logframe.json.codec.Slices;
import org.logframe.measure.Figure;
import org.logframe.table.column.Detail;
import org.logframe.table.column.RowBuilder;

/**
 * Reads observations as objects, or as rows of a table without objects. Either way the same codecs
 * read the fields and say what is wrong, since both are builders of observations.
 *
 * <p>Lines that look as the library writes them are read quickly. What they say of an exact figure,
 * such as {@code {"value":12.5,"unit":"km"}}, is hardly ever the same again, so that it is read here.
 * For one thread.
 *
 * @param <T> what an observation is read as
 */
public final class ObservationParser<T> {
  private static final Literal VALUE = Literal.of("{\"value\":");
  private static final Literal UNIT = Literal.of(",\"unit\":");
  private static final Literal END = Literal.of("}");

  private final ObjectReading<T, ?> plain;
  private final Function<Slices, OneLineReader<T, ?>> quick;
  private @Nullable OneLineReader<T, ?> lines;

  private ObservationParser(
      ObjectReading<T, ?> plain, Function<Slices, OneLineReader<T, ?>> quick) {
    this.plain = plain;
    this.quick = quick;
  }

  /** Reads them as objects. */
  public static ObservationParser<Observation> ofObjects() {
    ObjectReading<Observation, Observation.Builder> plain = IndicatorNouns.OBSERVATION.reading();
    return new ObservationParser<>(plain, slices -> {
      ExactFigures figures = new ExactFigures(slices);
      return plain.oneLineReader(
          slices,
          ImmutableMap.of(
              "value",
              (line, builder) -> figures.read(
                  line,
                  (digits, scale, unit) ->
                      builder.value(Figure.exactly(BigDecimal.valueOf(digits, scale), unit)))));
    });
  }

  /** Reads each as the same row, which has its parts until the next one is read. */
  public static ObservationParser<RowBuilder> ofRows() {
    RowBuilder row = new RowBuilder();
    ObjectReading<RowBuilder, RowBuilder> plain =
        IndicatorNouns.OBSERVATION.reading(row::clear, RowBuilder::checked);
    return new ObservationParser<>(plain, slices -> {
      ExactFigures figures = new ExactFigures(slices);
      SliceReader<Detail> details = slices.reader(ObservationParser::detail);
      return plain.oneLineReader(
          slices,
          ImmutableMap.of(
              "categories",
              (line, builder) -> {
                Detail detail = details.read(line);
                if (detail != null) {
                  builder.detail(detail);
                }
                return detail != null;
              },
              "value",
              (line, builder) -> figures.read(line, builder::number)));
    });
  }

  private static @Nullable Detail detail(DocumentReader in) {
    Map<DisaggregationId, CategoryId> categories = IndicatorNouns.CATEGORIES.read(in);
    return categories == null
        ? null
        : new Detail(ImmutableSortedMap.copyOf(categories), Optional.empty());
  }

  /** Reads the current value, in whichever form it is written; nothing where it reported a problem. */
  public @Nullable T read(DocumentReader in) {
    return plain.read(in);
  }

  /**
   * Reads a line.
   *
   * @param slices what reads its parts, always the same
   * @return nothing where the line has another form than the library gives it, or anything wrong
   */
  public @Nullable T readLine(Slices slices, LineCursor line) {
    if (lines == null) {
      lines = quick.apply(slices);
    }
    return lines.read(line);
  }

  /** Takes an exact figure. */
  @FunctionalInterface
  private interface ExactFigure {
    void take(long digits, int scale, Unit<?> unit);
  }

  /** Reads exact figures from lines. */
  private static final class ExactFigures {
    private final SliceReader<Unit<?>> units;

    ExactFigures(Slices slices) {
      this.units = slices.reader(MeasureNouns.UNIT::read);
    }

    /** Whether the value here is one, which was passed and taken. */
    boolean read(LineCursor line, ExactFigure taker) {
      if (!line.skip(VALUE) || !line.skipNumber()) {
        return false;
      }
      Unit<?> unit = line.skip(UNIT) ? units.read(line) : MeasureNouns.PLAIN_NUMBER;
      if (unit == null || !line.skip(END)) {
        return false;
      }
      taker.take(line.digits(), line.scale(), unit);
      return true;
    }
  }
}
