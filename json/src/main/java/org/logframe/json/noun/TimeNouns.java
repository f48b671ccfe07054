package org.logframe.json.noun;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import org.logframe.json.codec.Codec;
import org.logframe.json.codec.Quote;
import org.logframe.json.codec.Scalars;
import org.logframe.json.codec.Schemas;
import org.logframe.time.PartialDate;
import org.logframe.time.Precision;
import org.logframe.time.ReportingPeriod;
import org.logframe.time.Validity;

/** The nouns of {@link org.logframe.time}, each by its text form. */
final class TimeNouns {
  private static final String YEAR = "(?!0000)[0-9]{4}";
  private static final String MONTH = YEAR + "-(?:0[1-9]|1[0-2])";
  private static final String DAY_FORM = MONTH + "-(?:0[1-9]|[12][0-9]|3[01])";
  private static final String DATE =
      "(?:" + DAY_FORM + "|(?:(?:early|mid|late) )?(?:" + MONTH + "|" + YEAR + "))";
  private static final String GRANULE =
      "(?:" + DAY_FORM + "|" + MONTH + "|" + YEAR + "(?:-S[12]|-Q[1-4])?)";

  static final Codec<PartialDate> PARTIAL_DATE = Scalars.definedText(
      "PartialDate",
      PartialDate::parse,
      text("A date as precise as its source: 2020, 2016-12, 2016-12-15, late 2017.", DATE));

  static final Codec<LocalDate> DAY = Scalars.definedText(
      "Day",
      TimeNouns::day,
      day -> PartialDate.of(day).toString(),
      text("A day: 2016-12-15.", DAY_FORM));

  static final Codec<Validity> VALIDITY = Scalars.definedText(
      "Validity",
      Validity::parse,
      text(
          "From one date to another, both included: 2017-03/2020, late 2017/.., ../2020, ../..",
          "(?:" + DATE + "|\\.\\.)/(?:" + DATE + "|\\.\\.)"));

  static final Codec<ReportingPeriod> REPORTING_PERIOD = Scalars.definedText(
      "ReportingPeriod",
      ReportingPeriod::parse,
      text(
          "Consecutive days: 2021, 2021-S1, 2021-Q3, 2021-05, 2021-05-04, 2017-05/.., ../2020.",
          GRANULE + "|(?:" + GRANULE + "|\\.\\.)/(?:" + GRANULE + "|\\.\\.)"));

  private static final String SPAN = "P(?=[0-9])(?:[0-9]+Y)?(?:[0-9]+M)?(?:[0-9]+D)?";

  private TimeNouns() {}

  /** A span of time that is not negative: {@code P6M}. */
  static Codec<Period> span(String name) {
    return Scalars.text(name, text -> span(name, SPAN, text), Schemas.pattern(SPAN));
  }

  /** A span of time; a negative one has a sign at the beginning, as in XML Schema: {@code -P2M}. */
  static Codec<Period> signedSpan(String name) {
    return Scalars.text(
        name,
        text -> span(name, "-?" + SPAN, text),
        span -> span.isNegative() ? "-" + span.negated() : span.toString(),
        Schemas.pattern("-?" + SPAN));
  }

  private static Period span(String name, String form, String text) {
    try {
      // Period reads more than ISO 8601 has: weeks, lower case, a sign at each number.
      if (text.matches(form)) {
        return Period.parse(text);
      }
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(notASpan(name, text), e);
    }
    throw new IllegalArgumentException(notASpan(name, text));
  }

  private static String notASpan(String name, String text) {
    return name + ": \"" + Quote.shorten(text) + "\" is no span such as P6M or P1Y";
  }

  private static LocalDate day(String text) {
    PartialDate date = PartialDate.parse(text);
    if (date.precision() != Precision.DAY) {
      throw new IllegalArgumentException("Day: " + date + " is no day such as 2016-12-15");
    }
    return date.earliest();
  }

  private static ImmutableMap<String, Object> text(String description, String expression) {
    return ImmutableMap.of(
        "description", description, "type", "string", "pattern", "^(?:" + expression + ")$");
  }
}
