package org.logframe.aggregate;

import org.logframe.measure.Interval;

/**
 * What was divided by what to make a ratio: {@code 140 persons / 400 persons}.
 *
 * @param numerator the sum of the numerators of all pairs that stand for the cell
 * @param denominator the sum of their denominators
 */
public record Division(Interval numerator, Interval denominator) {
  /** Both, with a slash between them. */
  @Override
  public String toString() {
    return numerator + " / " + denominator;
  }
}
