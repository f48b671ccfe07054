package org.logframe.json.noun;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.function.Function;
import javax.measure.Unit;
import org.jspecify.annotations.Nullable;
import org.logframe.indicator.Observation;
import org.logframe.json.codec.LineText;
import org.logframe.json.codec.OneLineReader;
import org.logframe.json.codec.OneLineReader.Slices;
import org.logframe.json.codec.OneLineWriter;
import org.logframe.json.codec.WriteOptions;
import org.logframe.json.codec.WriteOptions.LongNumbers;
import org.logframe.measure.Figure;
import org.logframe.measure.ObservedValue;

/**
 * Observations on lines, quickly. What they say of an exact figure, such as {@code
 * {"value":12.5,"unit":"km"}}, is hardly ever the same again: it is read and written here.
 */
public final class ObservationLines {
  private static final char[] VALUE = "{\"value\":".toCharArray();
  private static final char[] UNIT = ",\"unit\":".toCharArray();
  private static final char[] END = "}".toCharArray();

  private ObservationLines() {}

  /** A quick reader. */
  public static OneLineReader<Observation, Observation.Builder> reader(Slices slices) {
    Function<LineText, @Nullable Unit<?>> units =
        OneLineReader.remembering(MeasureNouns.UNIT, slices);
    return IndicatorNouns.OBSERVATION.oneLineReader(
        slices, ImmutableMap.of("value", (line, builder) -> {
          Figure figure = exactFigure(line, units);
          if (figure != null) {
            builder.value(figure);
          }
          return figure != null;
        }));
  }

  private static @Nullable Figure exactFigure(
      LineText line, Function<LineText, @Nullable Unit<?>> units) {
    BigDecimal number = line.skip(VALUE) ? line.skipDecimal() : null;
    if (number == null) {
      return null;
    }
    Unit<?> unit = line.skip(UNIT) ? units.apply(line) : MeasureNouns.PLAIN_NUMBER;
    return unit != null && line.skip(END) ? Figure.exactly(number, unit) : null;
  }

  /** A quick writer. */
  public static OneLineWriter<Observation> writer(WriteOptions options) {
    if (options.longNumbers() == LongNumbers.AS_TEXT) {
      return IndicatorNouns.OBSERVATION.oneLineWriter(options, ImmutableMap.of());
    }
    Function<Unit<?>, String> units = OneLineWriter.remembering(MeasureNouns.UNIT, options);
    return IndicatorNouns.OBSERVATION.oneLineWriter(
        options,
        ImmutableMap.of(
            "value", (observation, line) -> writeExactFigure(observation.value(), units, line)));
  }

  private static boolean writeExactFigure(
      ObservedValue value, Function<Unit<?>, String> units, StringBuilder line) {
    if (!(value instanceof Figure figure) || !FigureParts.isPlain(figure)) {
      return false;
    }
    line.append(VALUE).append(figure.values().get(0).toPlainString());
    if (!figure.unit().equals(MeasureNouns.PLAIN_NUMBER)) {
      line.append(UNIT).append(units.apply(figure.unit()));
    }
    line.append(END);
    return true;
  }
}
