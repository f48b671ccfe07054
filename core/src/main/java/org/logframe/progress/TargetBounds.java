package org.logframe.progress;

import org.logframe.indicator.Direction;
import org.logframe.measure.Interval;

/**
 * A target that is somewhere in an interval, where more or where less is better. One that is open
 * towards the better side ("at least 80 %") is its near end.
 */
final class TargetBounds {
  private TargetBounds() {}

  /** The target as one value, as far as it is known. */
  static Interval value(Direction better, Interval target) {
    if (isMore(better)) {
      return target.high().isEmpty() && target.low().isPresent()
          ? Interval.exactly(target.low().get(), target.unit())
          : target;
    }
    return target.low().isEmpty() && target.high().isPresent()
        ? Interval.exactly(target.high().get(), target.unit())
        : target;
  }

  /** The values that are at the target or better wherever in the interval the target is. */
  static Interval certain(Direction better, Interval target) {
    boolean isNearEnd = isMore(better) ? target.high().isEmpty() : target.low().isEmpty();
    if (isNearEnd) {
      return possible(better, target);
    }
    return isMore(better)
        ? Interval.atLeast(target.high().orElseThrow(), target.unit())
        : Interval.atMost(target.low().orElseThrow(), target.unit());
  }

  /** The values that may be at the target or better. */
  private static Interval possible(Direction better, Interval target) {
    Interval rest = Interval.unbounded(target.unit());
    if (isMore(better)) {
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

  private static boolean isMore(Direction better) {
    return better == Direction.INCREASING;
  }
}
