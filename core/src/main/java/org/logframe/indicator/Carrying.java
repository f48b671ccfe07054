package org.logframe.indicator;

/** What a {@link Rule#LATEST} value says of a later day for which nothing is reported. */
public enum Carrying {
  /** Nothing certain: a stock may rise and fall. */
  STOCK,
  /** At least as much: a running total never falls. */
  CUMULATIVE
}
