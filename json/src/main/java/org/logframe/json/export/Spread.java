package org.logframe.json.export;

import java.util.Optional;
import java.util.function.Function;
import org.logframe.aggregate.Cell;
import org.logframe.measure.Interval;

/**
 * An interval that is said of cells, in one unit for each indicator.
 *
 * @param id its code
 * @param units what it is in
 * @param interval the interval; empty where there is none
 */
record Spread(String id, CellUnits units, Function<Cell, Optional<Interval>> interval) {
  Optional<Interval> of(Cell cell) {
    return interval.apply(cell).map(each -> each.to(units.of(cell)));
  }

  /** Whether it is a side of what was divided, and so in a unit of its own. */
  boolean isSide() {
    return id.equals("numerator") || id.equals("denominator");
  }

  /** Whether its ends are its own: {@code [)} includes the low one only; empty without interval. */
  String brackets(Cell cell) {
    return of(cell)
        .map(each -> (each.lowIsOpen() ? "(" : "[") + (each.highIsOpen() ? ")" : "]"))
        .orElse("");
  }
}
