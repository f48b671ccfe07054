package org.logframe.indicator;

/**
 * The two indicators of which another is the ratio.
 *
 * @param numerator what stands above the line
 * @param denominator what stands below it
 * @param relation whether the numerator is declared to be part of the denominator
 */
public record RatioParts(IndicatorId numerator, IndicatorId denominator, Relation relation) {
  public RatioParts {
    if (numerator.equals(denominator)) {
      throw new IllegalArgumentException(
          "RatioParts: " + numerator + " is both numerator and denominator");
    }
  }

  /** The parts of a ratio. */
  public static RatioParts of(IndicatorId numerator, IndicatorId denominator, Relation relation) {
    return new RatioParts(numerator, denominator, relation);
  }

  /** The parts of a ratio, by their ids. */
  public static RatioParts of(String numerator, String denominator, Relation relation) {
    return of(IndicatorId.of(numerator), IndicatorId.of(denominator), relation);
  }
}
