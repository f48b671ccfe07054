package org.logframe.json.codec;

/**
 * What a reader puts up with.
 *
 * @param maxNumberLength how many characters a number may have
 * @param maxExponent how far from zero the exponent of a number may be
 * @param maxProblems after how many problems reading stops
 */
public record ReadOptions(int maxNumberLength, int maxExponent, int maxProblems) {
  /** Numbers of 100 characters, exponents up to 50, a thousand problems. */
  public static final ReadOptions STRICT = new ReadOptions(100, 50, 1000);
}
