package org.logframe.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/**
 * The calendar units that a {@link ReportingPeriod} may be exactly one of, finest first. Units of one
 * granularity follow each other without a gap, and each lies within one unit of any coarser one.
 */
public enum Granularity {
  /** A day: {@code 2021-05-04}. */
  DAY(0),
  /** A calendar month: {@code 2021-05}. */
  MONTH(1),
  /** A quarter of a calendar year: {@code 2021-Q2}. */
  QUARTER(3),
  /** A half of a calendar year: {@code 2021-S1}. */
  HALF_YEAR(6),
  /** A calendar year: {@code 2021}. */
  YEAR(12);

  private final int months;

  Granularity(int months) {
    this.months = months;
  }

  /**
   * The unit of this granularity that has a day.
   *
   * @param day in the years 1 to 9999
   */
  public ReportingPeriod periodContaining(LocalDate day) {
    if (this == DAY) {
      return ReportingPeriod.ofDay(day);
    }
    return unit(day.getYear(), ordinalInYear(day));
  }

  /** The unit of a year with this number, from 1; not for days. */
  ReportingPeriod unit(int year, int ordinal) {
    FieldCheck.year(ReportingPeriod.TYPE, year);
    int index = FieldCheck.upTo(12 / months, ReportingPeriod.TYPE, text(), ordinal) - 1;
    YearMonth first = YearMonth.of(year, index * months + 1);
    return ReportingPeriod.between(first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth());
  }

  /** Whether its units are shorter than the other's. */
  public boolean isFinerThan(Granularity other) {
    return compareTo(other) < 0;
  }

  /** Which unit of its year a day falls in, from 1; not for days. */
  int ordinalInYear(LocalDate day) {
    return (day.getMonthValue() - 1) / months + 1;
  }

  private String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
