package org.logframe.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Decimals of one form each: no trailing zeros, no exponent, not too many digits. */
final class Decimals {
  /** Digits of a number that has no finite decimal. */
  private static final int PRECISION = 34;

  /** Digits after the point of a number that has no finite decimal, so that small ones stay short. */
  private static final int MAX_ROUNDED_SCALE = 150;

  private Decimals() {}

  /**
   * The number in its one form: 1.0 becomes 1, 1E+2 becomes 100.
   *
   * @throws IllegalArgumentException if it has more digits than the subject may have
   */
  static BigDecimal normal(Subject subject, BigDecimal number) {
    subject.checkLength(number);
    return plain(subject, number.stripTrailingZeros());
  }

  /** The number without an exponent, its trailing zeros kept. */
  static BigDecimal plain(Subject subject, BigDecimal number) {
    subject.checkLength(number);
    subject.checkDigits(digits(number));
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
    if (number.precision() - number.scale() <= 3) {
      return number.toPlainString();
    }
    String digits = number.abs().toPlainString();
    int point = digits.indexOf('.');
    StringBuilder text = new StringBuilder(digits);
    for (int i = (point < 0 ? digits.length() : point) - 3; i > 0; i -= 3) {
      text.insert(i, ',');
    }
    return number.signum() < 0 ? "-" + text : text.toString();
  }

  /** How many digits the longest number of a text has, whatever separates its digits. */
  static int mostDigits(String text) {
    int digits = 0;
    int most = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c)) {
        digits++;
        most = Math.max(most, digits);
      } else if (!Character.isSpaceChar(c) && ".,'’".indexOf(c) < 0) {
        digits = 0;
      }
    }
    return most;
  }
}
