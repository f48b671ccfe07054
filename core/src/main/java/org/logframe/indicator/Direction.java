package org.logframe.indicator;

/** Which way is better. */
public enum Direction {
  /** More is better. */
  INCREASING,
  /** Less is better. */
  DECREASING,
  /** Keeping the level is the aim: on track while the actual value is at the target or better. */
  MAINTAIN
}
