package org.logframe.aggregate;

import org.logframe.measure.Interval;

/**
 * What was divided by what to make a ratio: {@code 140 persons / 400 persons}.
 *
 * @param numerator the numerators that stand for the cell, by the rules of their indicator
 * @param denominator the denominators that cover the same, by the rules of theirs
 */
public record Division(Interval numerator, Interval denominator) {
  /** Both, with a slash between them. */
  @Override
  public String toString() {
    return numerator + " / " + denominator;
  }
}
