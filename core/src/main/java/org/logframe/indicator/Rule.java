package org.logframe.indicator;

/** How values are folded into one along the axes of a {@link Step}. */
public enum Rule {
  /**
   * Added up; on overlapping axes, where the same people may be counted twice, bounded instead.
   */
  COUNT,
  /** The newest value of the period; for stocks and running totals. */
  LATEST,
  /** The oldest value of the period. */
  EARLIEST,
  /** The greatest. */
  MAX,
  /** The least. */
  MIN,
  /**
   * The mean, each part weighing as many leaf cells as it covers, or what another indicator says of
   * it ({@link Step#weightedBy(IndicatorId)}): 2 for 100 people and 4 for 300 people are 3.5. In time
   * a leaf cell is a period of the indicator's frequency; without one, January weighs 31 days and
   * February 28.
   */
  MEAN,
  /**
   * What there is of the numerator divided by what there is of the denominator, each by the steps of
   * its own indicator and over what both cover. Where these are not declared, both are added up.
   */
  RATIO,
  /** How often each grade occurs. */
  DISTRIBUTION,
  /** Not folded: a value for the whole is refused unless it was reported as such. */
  NONE;

  /** Whether it picks one value in time, rather than fold several. */
  public boolean picksInTime() {
    return this == LATEST || this == EARLIEST;
  }
}
