package org.logframe.aggregate;

import java.time.LocalDate;
import org.logframe.time.ReportingPeriod;

/** What the row of a period holds. */
public enum Window {
  /** What lies in the period. */
  PERIOD,
  /** What lies in its year up to its end: 2021-Q3 stands for January to September. */
  YEAR_TO_DATE,
  /** What lies before its end, whenever it began. */
  SINCE_START;

  /**
   * All that the row of a calendar unit stands for: of 2021-Q3 the months from January to September,
   * where it is the year to date.
   *
   * @throws java.util.NoSuchElementException if the period has no end
   */
  public ReportingPeriod span(ReportingPeriod unit) {
    LocalDate end = unit.end().orElseThrow();
    return switch (this) {
      case PERIOD -> unit;
      case YEAR_TO_DATE -> ReportingPeriod.between(end.withDayOfYear(1), end);
      case SINCE_START -> ReportingPeriod.until(end);
    };
  }
}
