package org.logframe.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import org.logframe.internal.Check;

/** Decimals of one form each: no trailing zeros, no exponent, at most 200 digits. */
final class Decimals {
  static final int MAX_DIGITS = 200;

  /** Digits of a number that has no finite decimal. */
  private static final int PRECISION = 34;

  /** Digits after the point of a number that has no finite decimal, so that small ones stay short. */
  private static final int MAX_ROUNDED_SCALE = 150;

  private Decimals() {}

  /**
   * The number in its one form: 1.0 becomes 1, 1E+2 becomes 100.
   *
   * @throws IllegalArgumentException if it has more than 200 digits
   */
  static BigDecimal normal(String type, BigDecimal number) {
    return plain(type, number.stripTrailingZeros());
  }

  /** The number without an exponent, its trailing zeros kept. */
  static BigDecimal plain(String type, BigDecimal number) {
    long digits = digits(number);
    if (digits > MAX_DIGITS) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "%s: has %,d digits, at most %d", type, digits, MAX_DIGITS));
    }
    return number.scale() < 0 ? number.setScale(0) : number;
  }

  private static long digits(BigDecimal number) {
    long before = (long) number.precision() - number.scale();
    return Math.max(before, 1) + Math.max(number.scale(), 0);
  }

  /** A quotient: exact where its decimal is finite and of 34 digits at most, else 34 digits. */
  static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor, RoundingMode mode) {
    BigDecimal rounded = dividend.divide(divisor, new MathContext(PRECISION, mode));
    return rounded.scale() > MAX_ROUNDED_SCALE
        ? dividend.divide(divisor, MAX_ROUNDED_SCALE, mode)
        : rounded;
  }

  /** The number with commas between groups of three digits, its trailing zeros kept. */
  static String text(BigDecimal number) {
    String digits = number.abs().toPlainString();
    int point = digits.indexOf('.');
    StringBuilder text = new StringBuilder(digits);
    for (int i = (point < 0 ? digits.length() : point) - 3; i > 0; i -= 3) {
      text.insert(i, ',');
    }
    return number.signum() < 0 ? "-" + text : text.toString();
  }

  /**
   * Refuses a text of which one number has more than 200 digits, before anything reads it.
   *
   * @param type what the text should be, for the message
   */
  static void checkDigits(String type, String text) {
    int digits = 0;
    int most = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c)) {
        most = Math.max(most, ++digits);
      } else if (!Character.isSpaceChar(c) && ".,'’".indexOf(c) < 0) {
        digits = 0;
      }
    }
    if (most > MAX_DIGITS) {
      throw new IllegalArgumentException(String.format(
          Locale.ROOT,
          "%s: has %,d digits, at most %d: %s",
          type,
          most,
          MAX_DIGITS,
          Check.quote(text)));
    }
  }
}
