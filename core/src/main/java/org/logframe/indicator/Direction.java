package org.logframe.indicator;

/** Which way is better. */
public enum Direction {
  /** More is better. */
  INCREASING,
  /** Less is better. */
  DECREASING,
  /**
   * Keeping a level is the aim: on track while the actual value is within the target's own bounds,
   * such as "between 75 and 85 %" or "at most 5 %".
   */
  MAINTAIN
}
