package org.logframe.indicator;

/** How the numerator of a ratio relates to its denominator. */
public enum Relation {
  /** Everything counted above is also counted below, so the ratio is a rate between 0 and 1. */
  PART_OF_DENOMINATOR,
  /** The two are counted apart, as in persons per household. */
  SEPARATE
}
