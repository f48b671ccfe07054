package org.logframe.measure;

/**
 * How a source hedges a number, and so how far the truth may lie from it.
 *
 * <p>In the bounds below, g is the granule: the unit of the last digit that its author meant (see
 * {@link Figure}).
 */
public enum Qualifier {
  /** "42": the number itself, [v, v]. */
  EXACTLY,
  /** "around 370": half a granule to either side, [v - g/2, v + g/2]. */
  ABOUT,
  /** "close to 114,000": within a granule nearer to zero, [v - g, v]; [v, v + g] if v is negative. */
  NEARLY,
  /** "more than 103,000": above it, (v, ∞). */
  MORE_THAN,
  /** "at least 3": it or above it, [v, ∞). */
  AT_LEAST,
  /** "fewer than 5": below it, (-∞, v). */
  LESS_THAN,
  /** "up to 500": it or below it, (-∞, v]. */
  AT_MOST,
  /** "10 to 15": from the first number to the second, both included, [a, b]. */
  BETWEEN
}
