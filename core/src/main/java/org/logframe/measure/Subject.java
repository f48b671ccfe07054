package org.logframe.measure;

import java.math.BigDecimal;
import java.util.Locale;
import org.logframe.internal.Check;

/** What is being read or made: its name in messages, and how long its numbers and texts may be. */
enum Subject {
  FIGURE("Figure", 200, 2_000),
  INTERVAL("Interval", 1_000, 6_000);

  /** Bits of numbers with trailing zeros beyond any that are looked at: some 5,000 digits. */
  private static final int MAX_BITS = 16_384;

  private static final double DIGITS_OF_BIT = Math.log10(2);

  private final String words;
  private final int maxDigits;
  private final int maxLength;

  Subject(String words, int maxDigits, int maxLength) {
    this.words = words;
    this.maxDigits = maxDigits;
    this.maxLength = maxLength;
  }

  /** Refuses a number of too many digits. */
  void checkDigits(long digits) {
    if (digits > maxDigits) {
      throw new IllegalArgumentException(tooMany(digits, "digits", maxDigits));
    }
  }

  /** Refuses a number of too many digits, its zeros included, before anything is computed with it. */
  void checkLength(BigDecimal number) {
    long bits = number.unscaledValue().bitLength();
    if (bits > MAX_BITS) {
      checkDigits((long) (bits * DIGITS_OF_BIT));
    }
  }

  /** Refuses a text that is too long, or one number of which is, before anything reads it. */
  void checkText(String text) {
    if (text.length() > maxLength) {
      throw new IllegalArgumentException(
          tooMany(text.length(), "characters", maxLength) + ": " + Check.quote(text));
    }
    int digits = Decimals.mostDigits(text);
    if (digits > maxDigits) {
      throw new IllegalArgumentException(
          tooMany(digits, "digits", maxDigits) + ": " + Check.quote(text));
    }
  }

  private String tooMany(long count, String what, int most) {
    return String.format(Locale.ROOT, "%s: has %,d %s, at most %,d", words, count, what, most);
  }

  IllegalArgumentException ambiguous(String text, String why) {
    return refusal(text, "is ambiguous: " + why);
  }

  IllegalArgumentException unknownUnit(String text, String unitText) {
    return refusal(text, "has an unknown unit: " + Check.quote(unitText));
  }

  IllegalArgumentException refusal(String text, String why) {
    return new IllegalArgumentException(words + ": " + Check.quote(text) + " " + why);
  }

  /** The name of the type. */
  @Override
  public String toString() {
    return words;
  }
}
