package org.logframe.json.growth;

import java.time.LocalDate;

/** Days and periods by number. */
final class Days {
  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

  private Days() {}

  /** The day with a number. */
  static LocalDate day(int number) {
    return FIRST.plusDays(number);
  }

  /** A period of one day each, one after the other. */
  static String period(int number) {
    return day(number) + "/" + day(number);
  }
}
