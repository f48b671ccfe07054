package org.logframe.aggregate;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.logframe.aggregate.engine.Days;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Step;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Filter;
import org.logframe.time.Granularity;
import org.logframe.time.ReportingPeriod;

/** Of which periods the rows of a question are, and on which days an observation is looked at. */
final class Times {
  private final Aggregation question;
  private final LocalDate lastDay;
  private final Optional<Step> picking;

  /**
   * The times of a question.
   *
   * @param seen what was reported; its last day stands for the end of a row of no period
   */
  Times(Aggregation question, Indicator indicator, Collection<Observation> seen) {
    this.question = question;
    this.picking = indicator.picking();
    this.lastDay = seen.stream()
        .flatMap(observation -> observation.period().stream())
        .flatMap(period -> Stream.concat(period.end().stream(), period.start().stream()))
        .max(LocalDate::compareTo)
        .or(question::asOf)
        .orElse(LocalDate.EPOCH);
  }

  /** The last day that occurs. */
  LocalDate lastDay() {
    return lastDay;
  }

  /** Whether the first thing that is done is to pick a value in time. */
  boolean pick() {
    return picking.isPresent();
  }

  /** The calendar unit in whose row a period stands, if there is one. */
  Optional<ReportingPeriod> granule(ReportingPeriod period, Granularity granularity) {
    return pick() ? period.end().map(granularity::periodContaining) : period.rollUp(granularity);
  }

  /** The calendar unit to whose row a period belongs, if there is one: it lies in all of the row. */
  Optional<ReportingPeriod> home(ReportingPeriod period, Granularity granularity) {
    return pick() || question.window() == Window.PERIOD
        ? granule(period, granularity)
        : period
            .end()
            .map(granularity::periodContaining)
            .filter(unit -> question.window().of(unit).contains(period));
  }

  /** Whether rows may hold what belongs to other rows. */
  boolean reachBack() {
    return question.window() != Window.PERIOD || lookBack().isPresent();
  }

  private Optional<Period> lookBack() {
    return picking.flatMap(Step::lookBack);
  }

  /** Whether something lies in the window of a row that asks for a period. */
  boolean isInWindow(Observation observation, ReportingPeriod asked) {
    Optional<ReportingPeriod> period = observation.period();
    return pick()
        ? period.flatMap(ReportingPeriod::end).filter(asked::contains).isPresent()
        : period.filter(asked::contains).isPresent();
  }

  /** Whether something ends so shortly before a period that it may be carried into it. */
  boolean isLookedBackAt(Observation observation, ReportingPeriod asked) {
    Optional<LocalDate> start = asked.start();
    Optional<LocalDate> end = observation.period().flatMap(ReportingPeriod::end);
    return lookBack().isPresent()
        && start.isPresent()
        && end.isPresent()
        && end.get().isBefore(start.get())
        && !end.get().isBefore(start.get().minus(lookBack().get()));
  }

  /** The period for which a row with these values asks; absent if nothing says so. */
  Optional<ReportingPeriod> asked(ImmutableMap<Facet<?>, Optional<?>> periods) {
    Stream<ReportingPeriod> values = periods.isEmpty()
        ? filtered().stream()
        : periods.values().stream()
            .flatMap(Optional::stream)
            .map(unit -> question.window().of((ReportingPeriod) unit));
    return values.reduce((one, other) -> one.intersection(other).orElse(one));
  }

  /** The last day of a period that is asked for, or the day as of which is asked, if that is earlier. */
  Optional<LocalDate> end(Optional<ReportingPeriod> asked) {
    return asked
        .flatMap(ReportingPeriod::end)
        .map(end -> question.asOf().filter(end::isAfter).orElse(end));
  }

  /** The periods of the filters; of any of several values, all from the first to the last. */
  private List<ReportingPeriod> filtered() {
    return question.filters().stream()
        .filter(Times::isPeriod)
        .map(filter -> filter.values().stream()
            .map(ReportingPeriod.class::cast)
            .reduce(Times::hull)
            .orElseThrow())
        .toList();
  }

  private static ReportingPeriod hull(ReportingPeriod one, ReportingPeriod other) {
    LocalDate start = Stream.of(one, other)
        .map(each -> each.start().orElseThrow())
        .min(LocalDate::compareTo)
        .orElseThrow();
    LocalDate end = Stream.of(one, other)
        .map(each -> each.end().orElseThrow())
        .max(LocalDate::compareTo)
        .orElseThrow();
    return ReportingPeriod.between(start, end);
  }

  static boolean isPeriod(Filter filter) {
    return filter.facet().granularity().isPresent();
  }

  /**
   * The days as of which regions, coverage and funders are asked: the one that the question names;
   * else, where a value is picked in time, the end of the period asked for; else those of the
   * observation.
   */
  Days days(Observation observation, Optional<ReportingPeriod> asked) {
    return fixed(asked).orElseGet(() -> Days.of(observation.period()));
  }

  /**
   * The days as of which it is asked where what is observed of a whole programme was: where a value is
   * picked in time, that of the observation, since the programme may work elsewhere by now.
   */
  Days ofWhole(Observation observation, Days days) {
    return pick() && question.membershipOn().isEmpty() && observation.period().isPresent()
        ? Days.on(Days.of(observation.period()).last())
        : days;
  }

  /** The day as of which they are asked for everything in a row, if it is one. */
  Optional<Days> fixed(Optional<ReportingPeriod> asked) {
    if (question.membershipOn().isPresent() || !pick()) {
      return question.membershipOn().map(Days::on);
    }
    return Optional.of(Days.on(asked.flatMap(ReportingPeriod::end).orElse(lastDay)));
  }
}
