package org.logframe.json.codec;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;

/** What is checked of a number before anything computes with it. */
final class NumberText {
  private static final int DIGITS_OF_A_DOUBLE = 15;
  private static final BigDecimal WHOLE_OF_A_DOUBLE = BigDecimal.valueOf((1L << 53) - 1);

  private NumberText() {}

  /** What is beyond a limit in the text of a number; empty where nothing is. */
  static String excess(String text, ReadOptions options) {
    if (text.length() > options.maxNumberLength()) {
      return String.format(
          Locale.ROOT,
          "the number has %,d characters, at most %,d: %s",
          text.length(),
          options.maxNumberLength(),
          Quote.shorten(text));
    }
    int exponent = Math.max(text.indexOf('e'), text.indexOf('E'));
    return exponent >= 0 && isBeyond(text.substring(exponent + 1), options.maxExponent())
        ? "the exponent of " + Quote.shorten(text) + " is beyond " + options.maxExponent()
        : "";
  }

  private static boolean isBeyond(String exponent, int limit) {
    return new BigInteger(exponent).abs().compareTo(BigInteger.valueOf(limit)) > 0;
  }

  /** Whether a reader that takes numbers for binary floating point gets every digit. */
  static boolean fitsDouble(BigDecimal number) {
    BigDecimal shortest = number.stripTrailingZeros();
    return shortest.scale() <= 0
        ? number.abs().compareTo(WHOLE_OF_A_DOUBLE) <= 0
        : shortest.precision() <= DIGITS_OF_A_DOUBLE;
  }
}
