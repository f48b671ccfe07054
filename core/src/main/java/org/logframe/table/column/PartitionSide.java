package org.logframe.table.column;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.measure.Unit;
import org.logframe.indicator.IndicatorId;
import org.logframe.measure.Figure;
import org.logframe.measure.ObservedValue;

/** Makes of a partition one of the same rows, whose values are what its own say of another indicator. */
final class PartitionSide {
  private final Partition from;
  private final ImmutableList<Statement> statements;
  private final Codes statement;

  PartitionSide(Partition from, ImmutableList<Statement> statements, Codes statement) {
    this.from = from;
    this.statements = statements;
    this.statement = statement;
  }

  /**
   * The values of an indicator.
   *
   * @param unit in which its figures are plain numbers
   * @param value what a value says of it
   */
  Partition of(IndicatorId indicator, Unit<?> unit, Function<ObservedValue, ObservedValue> value) {
    List<ObservedValue> values =
        IntStream.range(0, from.rows()).mapToObj(from::value).map(value).toList();
    int scale = values.stream()
        .filter(each -> isPlain(each, unit))
        .mapToInt(each -> number(each).scale())
        .reduce(0, Math::max);
    long[] numbers = new long[values.size()];
    RowList aside = new RowList();
    List<ObservedValue> valuesAside = new ArrayList<>();
    for (int row = 0; row < numbers.length; row++) {
      if (isPlain(values.get(row), unit) && fits(number(values.get(row)), scale)) {
        numbers[row] = number(values.get(row)).setScale(scale).unscaledValue().longValueExact();
      } else {
        aside.add(row);
        valuesAside.add(values.get(row));
      }
    }
    return new Partition(
        indicator,
        from.purpose(),
        from.programmes(),
        from.areas(),
        from.periods(),
        from.details(),
        statements,
        IntStream.rangeClosed(0, from.runs()).map(from::firstRow).toArray(),
        IntStream.range(0, from.runs()).map(from::programme).toArray(),
        IntStream.range(0, from.runs()).map(from::area).toArray(),
        from.period(),
        from.detail(),
        statement,
        Numbers.of(numbers, numbers.length, scale),
        unit,
        aside.toArray(),
        valuesAside.toArray(ObservedValue[]::new),
        IntStream.range(0, from.superseded()).map(from::rowSuperseded).toArray(),
        IntStream.range(0, from.rivals()).map(from::rowOfRival).toArray());
  }

  private static boolean isPlain(ObservedValue value, Unit<?> unit) {
    return value instanceof Figure figure
        && figure.isPlainNumber()
        && figure.unit().equals(unit)
        && figure.values().get(0).scale() <= CodedObservations.MOST_DIGITS
        && fits(figure.values().get(0), 0);
  }

  private static BigDecimal number(ObservedValue plain) {
    BigDecimal number = plain.asFigure().orElseThrow().values().get(0);
    return number.scale() < 0 ? number.setScale(0) : number;
  }

  /** Whether its digits and those of the scale are so few that it is a {@code long}. */
  private static boolean fits(BigDecimal number, int scale) {
    return number.precision() - number.scale() + scale <= CodedObservations.MOST_DIGITS;
  }
}
