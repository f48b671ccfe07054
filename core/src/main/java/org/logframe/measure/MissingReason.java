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
  NOT_YET_DUE,
  /**
   * Its only figure is that of something larger, outside what is asked. A reason of answers: nobody
   * states it.
   */
  IN_A_WHOLE,
  /**
   * What was reported covers a part of it, such as some of its days. A reason of answers: nobody
   * states it.
   */
  PARTLY_REPORTED;

  private final String words = name().toLowerCase(Locale.ROOT).replace('_', ' ');

  /** Whether an observation can state it; the others are found in answers only. */
  public boolean isStated() {
    return this != IN_A_WHOLE && this != PARTLY_REPORTED;
  }

  /** The reason in words: {@code not reported}. */
  @Override
  public String toString() {
    return words;
  }
}
