package org.logframe.aggregate.rule;

import java.util.List;
import org.logframe.aggregate.arithmetic.Intervals;
import org.logframe.measure.Interval;

/** What a rule makes of two parts of one group that have nothing in common. */
public enum Merging {
  /** They add up. */
  SUM,
  /** The same people may be in both: from the greater number to the sum. Nothing is below zero. */
  UNION,
  /** The greater counts. */
  GREATEST,
  /** The lesser counts. */
  LEAST;

  /** The least that they come to, by the least that each is. */
  public long low(long one, long other) {
    return switch (this) {
      case SUM -> one + other;
      case UNION, GREATEST -> Math.max(one, other);
      case LEAST -> Math.min(one, other);
    };
  }

  /** The most that they come to, by the most that each is. */
  public long high(long one, long other) {
    return switch (this) {
      case SUM, UNION -> one + other;
      case GREATEST -> Math.max(one, other);
      case LEAST -> Math.min(one, other);
    };
  }

  /**
   * What some come to.
   *
   * @param range what one value can be
   */
  public Interval of(List<Interval> some, Interval range) {
    return switch (this) {
      case SUM -> some.stream().reduce(Interval::plus).orElseThrow();
      case UNION ->
        some.stream()
            .reduce((one, other) -> Intervals.overlapping(one, other, range))
            .orElseThrow();
      case GREATEST -> Intervals.greatest(some);
      case LEAST -> Intervals.least(some);
    };
  }
}
