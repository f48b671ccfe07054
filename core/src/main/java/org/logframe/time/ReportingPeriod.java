package org.logframe.time;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The days that a figure is about: consecutive days, first and last included, either end possibly
 * open.
 *
 * <p>Text form: ISO 8601 with the quarters and semesters of SDMX and the open ends of EDTF.
 *
 * <table>
 * <caption>Text forms</caption>
 * <tr><td>{@code 2021}</td><td>a calendar year</td></tr>
 * <tr><td>{@code 2021-S1}</td><td>a half-year</td></tr>
 * <tr><td>{@code 2021-Q3}</td><td>a quarter</td></tr>
 * <tr><td>{@code 2021-05}</td><td>a month</td></tr>
 * <tr><td>{@code 2021-05-04}</td><td>a day</td></tr>
 * <tr><td>{@code 2017/2018}, {@code 2017-05/2017-08}, {@code 2017-05-03/2017-08-14}</td>
 *   <td>a range; the days of both its ends are in it</td></tr>
 * <tr><td>{@code 2017-05/..}, {@code ../2020}</td><td>an open period</td></tr>
 * </table>
 *
 * <p>A period is nothing but its days: {@code 2021-01-01/2021-12-31}, as IATI writes it, is {@code
 * 2021}, equal to it and printed so. Periods are ordered by start, then by end; an open start is the
 * first of all, an open end the last. Years run from 1 to 9999.
 */
public final class ReportingPeriod implements Comparable<ReportingPeriod> {
  static final String TYPE = "ReportingPeriod";
  private static final int OPEN_START = Integer.MIN_VALUE;
  private static final int OPEN_END = Integer.MAX_VALUE;

  /** Epoch days, or the open ends. */
  private final int first;

  private final int last;

  private ReportingPeriod(int first, int last) {
    if (first > last) {
      throw new IllegalArgumentException(TYPE
          + ": ends "
          + LocalDate.ofEpochDay(last)
          + " before it starts "
          + LocalDate.ofEpochDay(first));
    }
    this.first = first;
    this.last = last;
  }

  /** A calendar year, 1 to 9999. */
  public static ReportingPeriod of(int year) {
    return Granularity.YEAR.unit(year, 1);
  }

  /** A half-year: 1 is January to June, 2 is July to December. */
  public static ReportingPeriod ofHalfYear(int year, int half) {
    return Granularity.HALF_YEAR.unit(year, half);
  }

  /** A quarter, 1 to 4, of a calendar year. */
  public static ReportingPeriod ofQuarter(int year, int quarter) {
    return Granularity.QUARTER.unit(year, quarter);
  }

  /** A calendar month. */
  public static ReportingPeriod of(YearMonth month) {
    return Granularity.MONTH.unit(month.getYear(), month.getMonthValue());
  }

  /** A day. */
  public static ReportingPeriod ofDay(LocalDate day) {
    return between(day, day);
  }

  /**
   * The days from one to another, both included.
   *
   * @throws IllegalArgumentException if the end is before the start
   */
  public static ReportingPeriod between(LocalDate start, LocalDate end) {
    return new ReportingPeriod(epochDay(start), epochDay(end));
  }

  /** A day and all days after it. */
  public static ReportingPeriod since(LocalDate start) {
    return new ReportingPeriod(epochDay(start), OPEN_END);
  }

  /** A month and all days after it. */
  public static ReportingPeriod since(YearMonth start) {
    return since(start.atDay(1));
  }

  /** A day and all days before it. */
  public static ReportingPeriod until(LocalDate end) {
    return new ReportingPeriod(OPEN_START, epochDay(end));
  }

  /** A month and all days before it. */
  public static ReportingPeriod until(YearMonth end) {
    return until(end.atEndOfMonth());
  }

  /**
   * Reads what {@link #toString} writes, and any other period in one of these forms; the ends of a
   * range may each be a year, half-year, quarter, month or day.
   *
   * @throws IllegalArgumentException if the text is anything else, is open at both ends, or ends
   *     before it starts
   */
  public static ReportingPeriod parse(String text) {
    return PeriodText.parse(text);
  }

  private static int epochDay(LocalDate day) {
    FieldCheck.year(TYPE, day.getYear());
    return Math.toIntExact(day.toEpochDay());
  }

  /** The first day; absent if the start is open. */
  public Optional<LocalDate> start() {
    return first == OPEN_START ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(first));
  }

  /** The last day; absent if the end is open. */
  public Optional<LocalDate> end() {
    return last == OPEN_END ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(last));
  }

  /** Whether its start or its end is open. */
  public boolean isOpen() {
    return first == OPEN_START || last == OPEN_END;
  }

  /** How many days it has; absent if it is open. */
  public OptionalInt days() {
    return isOpen() ? OptionalInt.empty() : OptionalInt.of(last - first + 1);
  }

  /** The calendar unit that it is exactly one of, if any. */
  public Optional<Granularity> granularity() {
    return Arrays.stream(Granularity.values())
        .filter(granularity -> rollUp(granularity).filter(this::equals).isPresent())
        .findFirst();
  }

  /** Whether a day is one of its days. */
  public boolean contains(LocalDate day) {
    int epochDay = Ints.saturatedCast(day.toEpochDay());
    return first <= epochDay && epochDay <= last;
  }

  /** Whether all days of the other are days of this one. */
  public boolean contains(ReportingPeriod other) {
    return first <= other.first && other.last <= last;
  }

  /** Whether the two share a day and do not merely {@linkplain #sharesBoundaryDay touch}. */
  public boolean overlaps(ReportingPeriod other) {
    return first <= other.last && other.first <= last && !sharesBoundaryDay(other);
  }

  /**
   * Whether the last day of one is the first day of the other and this is all that they share, as
   * where years run "from 30 June to 30 June". A day inside a period is no such case: where one
   * contains the other, they overlap.
   */
  public boolean sharesBoundaryDay(ReportingPeriod other) {
    return !contains(other)
        && !other.contains(this)
        && (last == other.first || other.last == first);
  }

  /** Whether one begins the day after the other ends, or they share only that boundary day. */
  public boolean abuts(ReportingPeriod other) {
    return last + 1L == other.first || other.last + 1L == first || sharesBoundaryDay(other);
  }

  /** Whether all its days are before all days of the other. */
  public boolean isBefore(ReportingPeriod other) {
    return last < other.first;
  }

  /** The days that are in both, if any. */
  public Optional<ReportingPeriod> intersection(ReportingPeriod other) {
    return isBefore(other) || other.isBefore(this)
        ? Optional.empty()
        : Optional.of(
            new ReportingPeriod(Math.max(first, other.first), Math.min(last, other.last)));
  }

  /**
   * The calendar units of which it consists, in order.
   *
   * @throws IllegalArgumentException if it is open or a unit would stick out
   */
  public ImmutableList<ReportingPeriod> split(Granularity granularity) {
    if (isOpen()) {
      throw new IllegalArgumentException(TYPE + ": " + this + " is open and cannot be split");
    }
    ImmutableList.Builder<ReportingPeriod> pieces = ImmutableList.builder();
    for (int day = first; day <= last; ) {
      ReportingPeriod piece = granularity.periodContaining(LocalDate.ofEpochDay(day));
      if (!contains(piece)) {
        throw new IllegalArgumentException(TYPE + ": " + this + " cannot be split by " + granularity
            + ": " + piece + " is not within it");
      }
      pieces.add(piece);
      day = piece.last + 1;
    }
    return pieces.build();
  }

  /** The calendar unit that contains it; absent if it is open or in none. */
  public Optional<ReportingPeriod> rollUp(Granularity granularity) {
    return start().map(granularity::periodContaining).filter(unit -> unit.contains(this));
  }

  @Override
  public int compareTo(ReportingPeriod other) {
    return first == other.first
        ? Integer.compare(last, other.last)
        : Integer.compare(first, other.first);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ReportingPeriod period && first == period.first && last == period.last;
  }

  @Override
  public int hashCode() {
    return 31 * first + last;
  }

  /** The shortest text for it, as in the table above. */
  @Override
  public String toString() {
    return PeriodText.format(this);
  }
}
