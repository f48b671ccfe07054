package org.logframe.measure;

import org.logframe.internal.Check;

/**
 * A value in words: {@code satisfactory}, {@code B+}, or sentences.
 *
 * @param text not blank, at most 4,000 characters, kept as written
 */
public record Grade(String text) implements ObservedValue {
  static final int MAX_LENGTH = 4_000;

  /** Checks the text. */
  public Grade {
    text = checked("Grade", text);
  }

  /** A value in words. */
  public static Grade of(String text) {
    return new Grade(text);
  }

  /** The grade that {@link #toString} wrote. */
  public static Grade parse(String text) {
    return of(text);
  }

  /** A text of words, its length looked at before anything else. */
  static String checked(String type, String text) {
    checkLength(type, text);
    return Check.text(type, text);
  }

  static void checkLength(String type, String text) {
    if (text.length() > MAX_LENGTH) {
      throw new IllegalArgumentException(String.format(
          java.util.Locale.ROOT,
          "%s: has %,d characters, at most %,d: %s",
          type,
          text.length(),
          MAX_LENGTH,
          Check.quote(text)));
    }
  }

  @Override
  public ValueKind kind() {
    return ValueKind.GRADE;
  }

  /** The words. */
  @Override
  public String toString() {
    return text;
  }
}
