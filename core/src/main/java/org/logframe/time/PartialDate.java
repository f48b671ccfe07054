package org.logframe.time;

import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.logframe.internal.Check;

/**
 * A date as precise as its source: a year, a month, a day, or a part of a year or month.
 *
 * <p>Text form: {@code 2020}, {@code 2016-12}, {@code 2016-12-15}, {@code late 2017}, {@code mid
 * 2017-03}. It stands for one day, of which only the bounds are known: {@link #earliest} and {@link
 * #latest}, both possible. Hence it has no natural order; ask for what is certain, or sort {@link
 * #byLatest}. {@code 2020} and {@code 2020-01} differ even where they start alike. Years run from 1
 * to 9999.
 */
public final class PartialDate {
  private static final String TYPE = "PartialDate";
  private static final Pattern FORM =
      Pattern.compile("(?:(early|mid|late) )?((?!0000)[0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");

  /** The first day of what the precision names. */
  private final LocalDate first;

  private final Precision precision;
  private final @Nullable Part part;

  private PartialDate(LocalDate first, Precision precision, @Nullable Part part) {
    this.first = first;
    this.precision = precision;
    this.part = part;
  }

  /** A year, 1 to 9999. */
  public static PartialDate of(int year) {
    return new PartialDate(firstOf(year, 1), Precision.YEAR, null);
  }

  /** A month, 1 to 12, of a year. */
  public static PartialDate of(int year, int month) {
    return new PartialDate(firstOf(year, month), Precision.MONTH, null);
  }

  /** A month. */
  public static PartialDate of(YearMonth month) {
    return of(month.getYear(), month.getMonthValue());
  }

  /** A day. */
  public static PartialDate of(LocalDate day) {
    FieldCheck.year(TYPE, day.getYear());
    return new PartialDate(day, Precision.DAY, null);
  }

  /** A part of a year. */
  public static PartialDate of(Part part, int year) {
    return new PartialDate(firstOf(year, 1), Precision.YEAR, part);
  }

  /** A part of a month, 1 to 12, of a year. */
  public static PartialDate of(Part part, int year, int month) {
    return new PartialDate(firstOf(year, month), Precision.MONTH, part);
  }

  /** A part of a month. */
  public static PartialDate of(Part part, YearMonth month) {
    return of(part, month.getYear(), month.getMonthValue());
  }

  private static LocalDate firstOf(int year, int month) {
    return LocalDate.of(FieldCheck.year(TYPE, year), FieldCheck.upTo(12, TYPE, "month", month), 1);
  }

  /**
   * Reads what {@link #toString} writes.
   *
   * @throws IllegalArgumentException if the text is anything else, down to a space
   */
  public static PartialDate parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches() || (matcher.group(1) != null && matcher.group(4) != null)) {
      throw new IllegalArgumentException(TYPE
          + ": "
          + Check.quote(text)
          + " is no date such as 2020, 2016-12, 2016-12-15 or late 2017");
    }
    try {
      return read(matcher);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          TYPE + ": " + Check.quote(text) + " names a month or day that does not exist", e);
    }
  }

  private static PartialDate read(Matcher matcher) {
    String part = matcher.group(1);
    String month = matcher.group(3);
    String day = matcher.group(4);
    return new PartialDate(
        LocalDate.of(
            Integer.parseInt(matcher.group(2)),
            month == null ? 1 : Integer.parseInt(month),
            day == null ? 1 : Integer.parseInt(day)),
        month == null ? Precision.YEAR : day == null ? Precision.MONTH : Precision.DAY,
        part == null ? null : Part.valueOf(part.toUpperCase(Locale.ROOT)));
  }

  /** What it names: a year, a month or a day; for {@code late 2017} a year. */
  public Precision precision() {
    return precision;
  }

  /** The part of the year or month, if one is named. */
  public Optional<Part> part() {
    return Optional.ofNullable(part);
  }

  /** The first day that it may be. */
  public LocalDate earliest() {
    if (part == null) {
      return first;
    }
    return precision == Precision.YEAR
        ? first.withMonth(part.firstMonth)
        : first.withDayOfMonth(part.firstDay);
  }

  /** The last day that it may be. */
  public LocalDate latest() {
    return switch (precision) {
      case YEAR ->
        YearMonth.of(first.getYear(), part == null ? 12 : part.lastMonth).atEndOfMonth();
      case MONTH -> {
        int length = first.lengthOfMonth();
        yield first.withDayOfMonth(part == null ? length : Math.min(part.lastDay, length));
      }
      case DAY -> first;
    };
  }

  /** Whether it may be this day. */
  public boolean contains(LocalDate day) {
    return !isCertainlyBefore(day) && !isCertainlyAfter(day);
  }

  /** Whether it is before the other, whatever days the two are. */
  public boolean isCertainlyBefore(PartialDate other) {
    return isCertainlyBefore(other.earliest());
  }

  /** Whether it is before this day, whatever day it is. */
  public boolean isCertainlyBefore(LocalDate day) {
    return latest().isBefore(day);
  }

  /** Whether it is after the other, whatever days the two are. */
  public boolean isCertainlyAfter(PartialDate other) {
    return isCertainlyAfter(other.latest());
  }

  /** Whether it is after this day, whatever day it is. */
  public boolean isCertainlyAfter(LocalDate day) {
    return earliest().isAfter(day);
  }

  /** An order by the last possible day; different dates that end alike are equal in it. */
  public static Comparator<PartialDate> byLatest() {
    return Comparator.comparing(PartialDate::latest);
  }

  /**
   * Those of several things than which none is certainly later, in their order. One without a date
   * is older than any with one; if none has a date, all of them stand.
   */
  public static <T> ImmutableList<T> standing(
      Collection<T> things, Function<? super T, Optional<PartialDate>> date) {
    Optional<LocalDate> last = things.stream()
        .flatMap(each -> date.apply(each).stream())
        .map(PartialDate::earliest)
        .max(LocalDate::compareTo);
    return things.stream()
        .filter(each -> last.isEmpty()
            || date.apply(each)
                .filter(own -> !own.isCertainlyBefore(last.get()))
                .isPresent())
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PartialDate date
        && first.equals(date.first)
        && precision == date.precision
        && part == date.part;
  }

  @Override
  public int hashCode() {
    return (31 * first.hashCode() + precision.hashCode()) * 31 + Objects.hashCode(part);
  }

  /** The date as {@link #parse} reads it. */
  @Override
  public String toString() {
    String named = precision.cut(first.toString());
    return part == null ? named : part.text() + " " + named;
  }
}
