package org.logframe.time;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.time.api.Dates;

/** Random dates and periods for the laws of this package. */
final class Times {
  private Times() {}

  static Arbitrary<LocalDate> days(int firstYear, int lastYear) {
    return Dates.dates().between(LocalDate.of(firstYear, 1, 1), LocalDate.of(lastYear, 12, 31));
  }

  static Arbitrary<PartialDate> partialDates(int firstYear, int lastYear) {
    Arbitrary<LocalDate> days = days(firstYear, lastYear);
    Arbitrary<Part> parts = Arbitraries.of(Part.class);
    return Arbitraries.oneOf(
        days.map(PartialDate::of),
        days.map(day -> PartialDate.of(YearMonth.from(day))),
        days.map(day -> PartialDate.of(day.getYear())),
        Combinators.combine(parts, days)
            .as((part, day) -> PartialDate.of(part, YearMonth.from(day))),
        Combinators.combine(parts, days).as((part, day) -> PartialDate.of(part, day.getYear())));
  }

  static Arbitrary<Validity> validities(int firstYear, int lastYear) {
    Arbitrary<PartialDate> dates = partialDates(firstYear, lastYear);
    return Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.just(Validity.undated())),
        Tuple.of(3, dates.map(Validity::since)),
        Tuple.of(3, dates.map(Validity::until)),
        Tuple.of(
            9,
            dates
                .tuple2()
                .map(two -> two.get2().isCertainlyBefore(two.get1())
                    ? Validity.between(two.get2(), two.get1())
                    : Validity.between(two.get1(), two.get2()))));
  }

  /** Periods of all sorts, often whole calendar units, often side by side. */
  static Arbitrary<ReportingPeriod> periods(int firstYear, int lastYear) {
    Arbitrary<LocalDate> days = days(firstYear, lastYear);
    Arbitrary<ReportingPeriod> units = Combinators.combine(Arbitraries.of(Granularity.class), days)
        .as(Granularity::periodContaining);
    return Arbitraries.oneOf(
        units,
        units.tuple2().map(two -> span(two.get1(), two.get2())),
        units.map(unit -> ReportingPeriod.since(unit.start().orElseThrow())),
        units.map(unit -> ReportingPeriod.until(unit.end().orElseThrow())));
  }

  private static ReportingPeriod span(ReportingPeriod one, ReportingPeriod other) {
    LocalDate start = one.start().orElseThrow();
    LocalDate end = other.end().orElseThrow();
    return start.isAfter(end)
        ? ReportingPeriod.between(end, start)
        : ReportingPeriod.between(start, end);
  }
}
