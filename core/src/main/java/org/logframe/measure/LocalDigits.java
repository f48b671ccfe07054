package org.logframe.measure;

import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Replaces the digits and separators of a locale by 0-9, commas and a point. */
final class LocalDigits {
  private static final String MARKS = "\u061c\u200e\u200f";

  private final DecimalFormatSymbols symbols;
  private final String text;

  private LocalDigits(DecimalFormatSymbols symbols, String text) {
    this.symbols = symbols;
    this.text = text;
  }

  /**
   * The text with the digits and separators of English, its outer spaces cut.
   *
   * @throws IllegalArgumentException if a point or comma between digits means nothing in the locale
   */
  static String plain(Subject subject, String text, Locale locale) {
    String trimmed = UnitNames.trim(text);
    return locale.getLanguage().equals("en") || locale.equals(Locale.ROOT)
        ? trimmed
        : new LocalDigits(DecimalFormatSymbols.getInstance(locale), trimmed)
            .replaced(subject, locale);
  }

  private String replaced(Subject subject, Locale locale) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isDigit(i)) {
        plain.append((char) ('0' + Character.digit(c, 10)));
      } else if (isDigit(i - 1) && isDigit(i + 1)) {
        plain.append(separator(subject, c, locale));
      } else if (MARKS.indexOf(c) < 0) {
        plain.append(c == symbols.getPercent() ? '%' : c);
      }
    }
    return plain.toString();
  }

  private boolean isDigit(int index) {
    if (index < 0 || index >= text.length()) {
      return false;
    }
    int above = text.charAt(index) - symbols.getZeroDigit();
    char c = text.charAt(index);
    return (above >= 0 && above < 10) || (c >= '0' && c <= '9');
  }

  private char separator(Subject subject, char c, Locale locale) {
    if (c == symbols.getDecimalSeparator()) {
      return '.';
    }
    if (Character.isSpaceChar(c)) {
      return c;
    }
    if (c == symbols.getGroupingSeparator()) {
      return ',';
    }
    if (c == '.' || c == ',') {
      throw subject.ambiguous(
          text, "\"" + c + "\" separates nothing in locale " + locale.toLanguageTag());
    }
    return c;
  }
}
