package org.logframe.time;

import com.google.errorprone.annotations.CanIgnoreReturnValue;

/** The bounds of years, halves, quarters and months, with one wording for what is outside. */
final class FieldCheck {
  private static final int MAX_YEAR = 9999;

  private FieldCheck() {}

  /** Returns the year if it is 1 to 9999. */
  @CanIgnoreReturnValue
  static int year(String type, int year) {
    return upTo(MAX_YEAR, type, "year", year);
  }

  /** Returns the value of a field that counts from 1 to {@code max}. */
  static int upTo(int max, String type, String field, int value) {
    if (value < 1 || value > max) {
      throw new IllegalArgumentException(
          type + ": " + field + " is " + value + ", not 1 to " + max);
    }
    return value;
  }
}
