package org.logframe.aggregate.rule;

import org.logframe.aggregate.arithmetic.Intervals;
import org.logframe.measure.Interval;

/**
 * What the fold of totals says of the total of folds, where a later step makes the totals: the least over
 * areas of people of both sexes is at least the sum, over the sexes, of the least over areas.
 */
public enum Exchange {
  /** The two are the same, whichever comes first. */
  SAME,
  /** The truth is at least the fold of totals. */
  AT_LEAST,
  /** The truth is at most the fold of totals. */
  AT_MOST,
  /** The fold of totals says nothing. */
  UNKNOWN;

  /**
   * How what the first step makes of totals of the later one lies to what the later one makes of folds
   * of the first. No rule but that of overlapping parts makes less of more.
   *
   * @param isNeverNegative whether no value is below zero
   */
  public static Exchange of(
      FoldingRule first,
      boolean isFirstOverlapping,
      FoldingRule later,
      boolean isLaterOverlapping,
      boolean isNeverNegative) {
    if (!first.folds() || !later.folds() || commute(first, later)) {
      return SAME;
    }
    Merging merging = first.merging(isFirstOverlapping);
    Merging next = later.merging(isLaterOverlapping);
    boolean isLinear = next == Merging.SUM;
    return switch (merging) {
      case SUM, UNION ->
        merging == Merging.UNION && !isNeverNegative
            ? UNKNOWN
            : switch (next) {
              case SUM -> SAME;
              case UNION -> UNKNOWN;
              case GREATEST -> merging == Merging.UNION ? SAME : AT_MOST;
              case LEAST -> AT_LEAST;
            };
      case GREATEST -> isLinear || next == Merging.LEAST ? AT_LEAST : UNKNOWN;
      case LEAST -> isLinear || next == Merging.GREATEST ? AT_MOST : UNKNOWN;
    };
  }

  /** Whether two rules may be exchanged although parts are divided in different ways. */
  public static boolean commute(FoldingRule first, FoldingRule later) {
    return first == later && !first.weighsParts();
  }

  /** What is said of the truth where this holds, and another exchange besides. */
  public Exchange and(Exchange other) {
    return this == other || other == SAME ? this : this == SAME ? other : UNKNOWN;
  }

  /**
   * What the fold of totals says of the truth.
   *
   * @param cells what the truth can be whatever is known
   */
  public Interval of(Interval fold, Interval cells) {
    return switch (this) {
      case SAME -> fold;
      case AT_LEAST -> within(Intervals.upFrom(fold), cells);
      case AT_MOST -> within(Intervals.downFrom(fold), cells);
      case UNKNOWN -> cells;
    };
  }

  private static Interval within(Interval bound, Interval cells) {
    return cells.intersect(bound).orElse(bound);
  }
}
