package org.logframe.measure;

/** Which of the four an {@link ObservedValue} is. */
public enum ValueKind {
  /** A {@link Figure}. */
  FIGURE,
  /** A {@link Ratio}. */
  RATIO,
  /** A {@link Grade}. */
  GRADE,
  /** A {@link Missing}. */
  MISSING
}
