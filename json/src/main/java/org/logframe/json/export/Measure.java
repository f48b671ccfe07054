package org.logframe.json.export;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.logframe.aggregate.Cell;
import org.logframe.measure.Interval;

/**
 * One number that is said of cells.
 *
 * @param id its code
 * @param label what it is called
 * @param units what it is in
 * @param figure the number; empty where there is none
 * @param status codes for what to know of it
 */
record Measure(
    String id,
    String label,
    CellUnits units,
    Function<Cell, Optional<BigDecimal>> figure,
    Function<Cell, ImmutableList<String>> status) {

  /** A number of which there is nothing to know. */
  static Measure plain(
      String id, String label, CellUnits units, Function<Cell, Optional<BigDecimal>> figure) {
    return new Measure(id, label, units, figure, cell -> ImmutableList.of());
  }

  /** How many there are of something; of leaf cells, for instance. */
  static Measure count(String id, String label, Function<Cell, Optional<Integer>> count) {
    return plain(id, label, CellUnits.NUMBERS, cell -> count.apply(cell).map(BigDecimal::valueOf));
  }

  /** The low end of what is said. */
  static Measure low(String label, Spread spread) {
    return end(spread.id() + "Low", label, spread, Interval::low, Interval::lowIsOpen);
  }

  /** The high end of what is said. */
  static Measure high(String label, Spread spread) {
    return end(spread.id() + "High", label, spread, Interval::high, Interval::highIsOpen);
  }

  private static Measure end(
      String id,
      String label,
      Spread spread,
      Function<Interval, Optional<BigDecimal>> end,
      Function<Interval, Boolean> isOpen) {
    return new Measure(
        id,
        label,
        spread.units(),
        cell -> spread.of(cell).flatMap(end),
        cell -> spread
            .of(cell)
            .filter(isOpen::apply)
            .map(each -> ImmutableList.of(end.apply(each).isEmpty() ? "unbounded" : "open"))
            .orElse(ImmutableList.of()));
  }
}
