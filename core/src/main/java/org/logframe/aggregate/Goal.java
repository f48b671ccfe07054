package org.logframe.aggregate;

import org.logframe.indicator.Direction;
import org.logframe.measure.Interval;

/**
 * A target that is somewhere in an interval, where more or where less is better. One that is open
 * towards the better side ("at least 80 %") is its near end.
 */
final class Goal {
  private Goal() {}

  /** The target as one value, as far as it is known. */
  static Interval value(Direction way, Interval target) {
    if (isMore(way)) {
      return target.high().isEmpty() && target.low().isPresent()
          ? Interval.exactly(target.low().get(), target.unit())
          : target;
    }
    return target.low().isEmpty() && target.high().isPresent()
        ? Interval.exactly(target.high().get(), target.unit())
        : target;
  }

  /** The values that are at the target or better wherever in the interval the target is. */
  static Interval certain(Direction way, Interval target) {
    boolean isNearEnd = isMore(way) ? target.high().isEmpty() : target.low().isEmpty();
    if (isNearEnd) {
      return possible(way, target);
    }
    return isMore(way)
        ? Interval.atLeast(target.high().orElseThrow(), target.unit())
        : Interval.atMost(target.low().orElseThrow(), target.unit());
  }

  /** The values that may be at the target or better. */
  private static Interval possible(Direction way, Interval target) {
    Interval rest = Interval.unbounded(target.unit());
    if (isMore(way)) {
      return target.low().isEmpty() ? rest : target.hull(above(target));
    }
    return target.high().isEmpty() ? rest : target.hull(below(target));
  }

  private static Interval above(Interval target) {
    return Interval.moreThan(target.low().orElseThrow(), target.unit());
  }

  private static Interval below(Interval target) {
    return Interval.lessThan(target.high().orElseThrow(), target.unit());
  }

  private static boolean isMore(Direction way) {
    return way == Direction.INCREASING;
  }
}
