package org.logframe.json.export;

import com.google.common.base.CharMatcher;

/** Who reads a CSV file. */
enum CsvReaders {
  /** Programs, which get every text as it is. */
  PROGRAMS,
  /**
   * Spreadsheets, which compute what begins like a formula, and take bytes for UTF-8 only after a
   * byte order mark.
   */
  SPREADSHEETS;

  private static final CharMatcher FORMULA = CharMatcher.anyOf("=+-@\t\r\n");

  String start() {
    return this == SPREADSHEETS ? "\uFEFF" : "";
  }

  /** A text that is no number. */
  String text(String text) {
    boolean isFormula = this == SPREADSHEETS && !text.isEmpty() && FORMULA.matches(text.charAt(0));
    return isFormula ? "'" + text : text;
  }
}
