package org.logframe.measure;

import java.util.Locale;

/** Why there is no value where one was to be expected; {@code toString} is how it is written. */
public enum MissingReason {
  /** It was due, and nobody reported it. */
  NOT_REPORTED,
  /** There is nothing to count here. */
  NOT_APPLICABLE,
  /** It is known but withheld, as small numbers are; its interval may be stated. */
  SUPPRESSED,
  /** Its time has not come. */
  NOT_YET_DUE;

  private final String words = name().toLowerCase(Locale.ROOT).replace('_', ' ');

  /** The reason in words: {@code not reported}. */
  @Override
  public String toString() {
    return words;
  }
}
