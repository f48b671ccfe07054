package org.logframe.measure;

/** Where the bounds of a {@link Figure} come from. */
public enum Bounds {
  /** The source states them. */
  STATED,
  /** They follow from the {@link Qualifier} by the library's convention. */
  CONVENTIONAL
}
