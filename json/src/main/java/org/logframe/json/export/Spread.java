package org.logframe.json.export;

import java.util.Optional;
import java.util.function.Function;
import javax.measure.Unit;
import org.logframe.aggregate.Cell;
import org.logframe.measure.Interval;

/**
 * An interval that is said of cells, in one unit.
 *
 * @param id its code
 * @param unit what all of them are in
 * @param interval the interval; empty where there is none
 */
record Spread(String id, Unit<?> unit, Function<Cell, Optional<Interval>> interval) {
  Optional<Interval> of(Cell cell) {
    return interval.apply(cell).map(each -> each.to(unit));
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
