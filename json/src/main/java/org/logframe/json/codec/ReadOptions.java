package org.logframe.json.codec;

/**
 * What a reader puts up with.
 *
 * @param maxNumberLength how many characters a number may have
 * @param maxExponent how far from zero the exponent of a number may be
 * @param maxElements how many elements a list may have
 * @param maxProblems after how many problems reading stops
 * @param strictness what becomes of fields that no noun has
 */
public record ReadOptions(
    int maxNumberLength,
    int maxExponent,
    long maxElements,
    int maxProblems,
    Strictness strictness) {
  /** What becomes of what a reader does not know and could do without. */
  public enum Strictness {
    /** It is a problem, and the document is not read. */
    STRICT,
    /** It is passed over, and named beside the value. */
    LENIENT
  }

  boolean isLenient() {
    return strictness == Strictness.LENIENT;
  }
}
