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
  static String excess(CharSequence text, ReadOptions options) {
    if (text.length() > options.maxNumberLength()) {
      return String.format(
          Locale.ROOT,
          "the number has %,d characters, at most %,d: %s",
          text.length(),
          options.maxNumberLength(),
          Quote.shorten(text.toString()));
    }
    for (int i = 0; i < text.length(); i++) {
      boolean isExponent = text.charAt(i) == 'e' || text.charAt(i) == 'E';
      if (isExponent && isBeyond(text.subSequence(i + 1, text.length()), options.maxExponent())) {
        return "the exponent of " + Quote.shorten(text.toString()) + " is beyond "
            + options.maxExponent();
      }
    }
    return "";
  }

  private static boolean isBeyond(CharSequence exponent, int limit) {
    return new BigInteger(exponent.toString()).abs().compareTo(BigInteger.valueOf(limit)) > 0;
  }

  /** Whether a reader that takes numbers for binary floating point gets every digit. */
  static boolean fitsDouble(BigDecimal number) {
    BigDecimal shortest = number.stripTrailingZeros();
    return shortest.scale() <= 0
        ? number.abs().compareTo(WHOLE_OF_A_DOUBLE) <= 0
        : shortest.precision() <= DIGITS_OF_A_DOUBLE;
  }
}
