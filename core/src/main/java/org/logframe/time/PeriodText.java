package org.logframe.time;

import com.google.common.base.Ascii;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.logframe.internal.Check;

/** The text form of a {@link ReportingPeriod}, both ways. */
final class PeriodText {
  private static final String OPEN = "..";
  private static final Pattern UNIT =
      Pattern.compile("((?!0000)[0-9]{4})(?:-(?:S([12])|Q([1-4])|([0-9]{2})(?:-([0-9]{2}))?))?");

  private static final String NAMED = "[SHQ][12]|Q[34]";
  private static final String MONTH = "0?[1-9]|1[0-2]";
  private static final String YEAR = "(?!0000)[0-9]{4}";
  private static final Pattern SWAPPED = Pattern.compile(
      "(?<before>" + NAMED + "|(?:" + MONTH + ")(?=[ /.-]))[ /.-]*(?<last>" + YEAR + ")"
          + "|(?<first>" + YEAR + ")(?:[ /.-]*(?<after>" + NAMED + ")|[ /.-]+(?<month>" + MONTH
          + "))",
      Pattern.CASE_INSENSITIVE);
  private static final int LONGEST = 20;

  private PeriodText() {}

  static ReportingPeriod parse(String text) {
    try {
      int slash = text.indexOf('/');
      return slash < 0 ? unit(text) : range(text.substring(0, slash), text.substring(slash + 1));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "ReportingPeriod: "
              + Check.quote(text)
              + " is no period such as 2021, 2021-S1, 2021-Q3, 2021-05, 2017-05/2018-04 or"
              + " 2017-05/.."
              + meant(text).map(each -> "; did you mean " + each + "?").orElse(""),
          e);
    }
  }

  /** What somebody may have meant who writes the quarter, half-year or month before the year. */
  private static Optional<String> meant(String text) {
    Matcher matcher = SWAPPED.matcher(text.length() > LONGEST ? "" : text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String year = first(matcher, "first", "last");
    String part = Ascii.toUpperCase(first(matcher, "before", "after", "month")).replace('H', 'S');
    return Optional.of(year + "-" + (part.length() == 1 ? "0" + part : part));
  }

  private static String first(Matcher matcher, String... groups) {
    return Stream.of(groups)
        .map(matcher::group)
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow();
  }

  private static ReportingPeriod range(String from, String to) {
    if (from.equals(OPEN) && to.equals(OPEN)) {
      throw new IllegalArgumentException("ReportingPeriod: \"../..\" has no start and no end");
    }
    if (from.equals(OPEN)) {
      return ReportingPeriod.until(unit(to).end().orElseThrow());
    }
    LocalDate start = unit(from).start().orElseThrow();
    return to.equals(OPEN)
        ? ReportingPeriod.since(start)
        : ReportingPeriod.between(start, unit(to).end().orElseThrow());
  }

  private static ReportingPeriod unit(String text) {
    Matcher matcher = UNIT.matcher(text);
    if (!matcher.matches()) {
      throw new DateTimeException("no calendar unit");
    }
    int year = Integer.parseInt(matcher.group(1));
    if (matcher.group(2) != null) {
      return ReportingPeriod.ofHalfYear(year, Integer.parseInt(matcher.group(2)));
    }
    if (matcher.group(3) != null) {
      return ReportingPeriod.ofQuarter(year, Integer.parseInt(matcher.group(3)));
    }
    if (matcher.group(4) == null) {
      return ReportingPeriod.of(year);
    }
    YearMonth month = YearMonth.of(year, Integer.parseInt(matcher.group(4)));
    return matcher.group(5) == null
        ? ReportingPeriod.of(month)
        : ReportingPeriod.ofDay(month.atDay(Integer.parseInt(matcher.group(5))));
  }

  static String format(ReportingPeriod period) {
    Optional<Granularity> unit = period.granularity();
    if (unit.isPresent()) {
      return format(period.start().orElseThrow(), unit.get());
    }
    Precision precision = precision(period);
    return period.start().map(day -> precision.cut(day.toString())).orElse(OPEN)
        + "/"
        + period.end().map(day -> precision.cut(day.toString())).orElse(OPEN);
  }

  private static String format(LocalDate start, Granularity unit) {
    String day = start.toString();
    return switch (unit) {
      case DAY -> day;
      case MONTH -> Precision.MONTH.cut(day);
      case QUARTER -> Precision.YEAR.cut(day) + "-Q" + unit.ordinalInYear(start);
      case HALF_YEAR -> Precision.YEAR.cut(day) + "-S" + unit.ordinalInYear(start);
      case YEAR -> Precision.YEAR.cut(day);
    };
  }

  /** The coarsest precision that shows both ends without loss. */
  private static Precision precision(ReportingPeriod period) {
    @Nullable LocalDate start = period.start().orElse(null);
    @Nullable LocalDate next = period.end().map(end -> end.plusDays(1)).orElse(null);
    if (isFirstOfYear(start) && isFirstOfYear(next)) {
      return Precision.YEAR;
    }
    return isFirstOfMonth(start) && isFirstOfMonth(next) ? Precision.MONTH : Precision.DAY;
  }

  private static boolean isFirstOfYear(@Nullable LocalDate day) {
    return day == null || day.getDayOfYear() == 1;
  }

  private static boolean isFirstOfMonth(@Nullable LocalDate day) {
    return day == null || day.getDayOfMonth() == 1;
  }
}
