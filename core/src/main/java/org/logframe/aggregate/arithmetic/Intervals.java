package org.logframe.aggregate.arithmetic;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import javax.measure.Unit;
import org.logframe.measure.Interval;

/** What rules other than sums make of two intervals in one unit. */
public final class Intervals {
  private Intervals() {}

  /**
   * Of the greatest of some numbers. The greatest estimate is that of all, unless one without an
   * estimate may be the greatest.
   */
  public static Interval greatest(Collection<Interval> some) {
    List<Interval> all = inOneUnit(some);
    Interval bounds = ends(
        all.stream().reduce(Intervals::higherLow).orElseThrow(),
        all.stream().reduce(Intervals::higherHigh).orElseThrow());
    return estimated(bounds, all, each -> isAtMost(each.high(), bounds.low()), BigDecimal::max);
  }

  /** Of the least of some numbers, as above. */
  public static Interval least(Collection<Interval> some) {
    List<Interval> all = inOneUnit(some);
    Interval bounds = ends(
        all.stream().reduce(Intervals::lowerLow).orElseThrow(),
        all.stream().reduce(Intervals::lowerHigh).orElseThrow());
    return estimated(bounds, all, each -> isAtMost(bounds.high(), each.low()), BigDecimal::min);
  }

  /** All in the unit of the first, so that their numbers can be compared. */
  private static List<Interval> inOneUnit(Collection<Interval> some) {
    Unit<?> unit = some.iterator().next().unit();
    return some.stream().<Interval>map(each -> each.to(unit)).toList();
  }

  private static boolean isAtMost(Optional<BigDecimal> one, Optional<BigDecimal> other) {
    return one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) <= 0;
  }

  /**
   * Of the number of people in either of two groups that may overlap: of the greatest to the sum.
   *
   * <p>What is below zero is a correction. It takes away itself at most and nothing at least, since
   * those whom it takes away may be counted in the other group; what is left of which group nobody
   * knows. So groups can be joined one by one, in any order.
   *
   * @param range what is possible; where it is not below zero, what is said of a group is not either
   */
  public static Interval overlapping(Interval one, Interval other, Interval range) {
    boolean isCorrected =
        !isNeverNegative(range) && !(isNeverNegative(one) && isNeverNegative(other));
    Interval least = isCorrected ? taken(one).plus(taken(other)) : higherLow(one, other);
    return ends(least, gained(one).plus(gained(other)));
  }

  /** What an interval says above zero; nothing where it is below. */
  public static Interval gained(Interval interval) {
    Interval none = none(interval);
    return ends(higherLow(interval, none), higherHigh(interval, none));
  }

  /** What a correction takes away: between all of it and nothing; nothing where it is above zero. */
  public static Interval taken(Interval interval) {
    Interval none = none(interval);
    return ends(lowerLow(interval, none), none);
  }

  private static Interval none(Interval interval) {
    return Interval.exactly(0, interval.unit());
  }

  public static boolean isNeverNegative(Interval interval) {
    return interval.low().filter(low -> low.signum() >= 0).isPresent();
  }

  /** Bounds with an estimate, if all have one but those that others surpass in any case. */
  private static Interval estimated(
      Interval bounds,
      Collection<Interval> all,
      Predicate<Interval> isSurpassed,
      BinaryOperator<BigDecimal> rule) {
    return all.stream().allMatch(each -> each.estimate().isPresent() || isSurpassed.test(each))
        ? all.stream()
            .flatMap(each -> each.estimate().stream())
            .reduce(rule)
            .map(bounds::withEstimate)
            .orElse(bounds)
        : bounds;
  }

  /** The interval with the low end of one and the high end of another. */
  static Interval ends(Interval low, Interval high) {
    return upFrom(low).intersect(downFrom(high)).orElseThrow();
  }

  /** Everything from the low end of an interval up. */
  public static Interval upFrom(Interval interval) {
    return interval
        .low()
        .map(low -> interval.lowIsOpen()
            ? Interval.moreThan(low, interval.unit())
            : Interval.atLeast(low, interval.unit()))
        .orElseGet(() -> Interval.unbounded(interval.unit()));
  }

  /** Everything up to the high end of an interval. */
  public static Interval downFrom(Interval interval) {
    return interval
        .high()
        .map(high -> interval.highIsOpen()
            ? Interval.lessThan(high, interval.unit())
            : Interval.atMost(high, interval.unit()))
        .orElseGet(() -> Interval.unbounded(interval.unit()));
  }

  private static Interval higherLow(Interval one, Interval other) {
    return upFrom(one).contains(upFrom(other)) ? other : one;
  }

  private static Interval lowerLow(Interval one, Interval other) {
    return upFrom(one).contains(upFrom(other)) ? one : other;
  }

  private static Interval higherHigh(Interval one, Interval other) {
    return downFrom(one).contains(downFrom(other)) ? one : other;
  }

  private static Interval lowerHigh(Interval one, Interval other) {
    return downFrom(one).contains(downFrom(other)) ? other : one;
  }
}
