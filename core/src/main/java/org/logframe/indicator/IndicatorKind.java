package org.logframe.indicator;

/** What the values of an {@link Indicator} are. */
public enum IndicatorKind {
  /** A number of things or people: never negative. */
  COUNT,
  /** A quantity per quantity, percentages included. */
  RATIO,
  /** A score on a scale. */
  INDEX,
  /** A grade or a statement. */
  QUALITATIVE
}
