package org.logframe.aggregate.plan;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.logframe.aggregate.Aggregation;
import org.logframe.aggregate.Window;
import org.logframe.aggregate.box.node.Days;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Rule;
import org.logframe.indicator.Step;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Filter;
import org.logframe.time.Granularity;
import org.logframe.time.ReportingPeriod;

/** Of which periods the rows of a question are, and on which days an observation is looked at. */
public final class Times {
  private final Aggregation question;
  private final LocalDate lastDay;
  private final RatioSides sides;

  /**
   * The times of a question.
   *
   * @param lastDay that of what was reported, which stands for the end of a row of no period
   */
  public Times(Aggregation question, RatioSides sides, Optional<LocalDate> lastDay) {
    this.question = question;
    this.sides = sides;
    this.lastDay = lastDay.or(question::asOf).orElse(LocalDate.EPOCH);
  }

  /** The last day that occurs. */
  public LocalDate lastDay() {
    return lastDay;
  }

  private boolean picks(Observation observation) {
    return sides.picking(observation).isPresent();
  }

  /** The calendar unit in whose row an observation stands, if there is one. */
  Optional<ReportingPeriod> granule(Observation observation, Granularity granularity) {
    return observation
        .period()
        .flatMap(period -> picks(observation)
            ? period.end().map(granularity::periodContaining)
            : period.rollUp(granularity));
  }

  /**
   * The calendar unit to whose row an observation belongs, if there is one: it lies in all of the
   * row.
   */
  public Optional<ReportingPeriod> home(Observation observation, Granularity granularity) {
    return picks(observation) || question.window() == Window.PERIOD
        ? granule(observation, granularity)
        : observation
            .period()
            .flatMap(period -> period
                .end()
                .map(granularity::periodContaining)
                .filter(unit -> question.window().span(unit).contains(period)));
  }

  /** Whether an observation may stand in rows other than that to which it belongs. */
  public boolean reachesBack(Observation observation) {
    return question.window() != Window.PERIOD
        || lookBack(observation).isPresent()
        || (sides.above().isPresent() && picks(observation));
  }

  private Optional<Period> lookBack(Observation observation) {
    return sides.picking(observation).flatMap(Step::lookBack);
  }

  /** The last day into whose period something may be carried that ends on a day. */
  public LocalDate reachUntil(Observation observation, LocalDate end) {
    return lookBack(observation)
        .map(period -> end.plus(period).plusDays(31)) // months differ in length
        .orElse(end);
  }

  /** Whether something lies in the window of a row that asks for a period. */
  public boolean isInWindow(Observation observation, ReportingPeriod asked) {
    Optional<ReportingPeriod> period = observation.period();
    return picks(observation)
        ? period.flatMap(ReportingPeriod::end).filter(asked::contains).isPresent()
        : period.filter(asked::contains).isPresent();
  }

  /** Whether something ends so shortly before a period that it may be carried into it. */
  public boolean isLookedBackAt(Observation observation, ReportingPeriod asked) {
    Optional<Period> lookBack = lookBack(observation);
    Optional<LocalDate> start = asked.start();
    Optional<LocalDate> end = observation.period().flatMap(ReportingPeriod::end);
    return lookBack.isPresent()
        && start.isPresent()
        && end.isPresent()
        && end.get().isBefore(start.get())
        && !end.get().isBefore(start.get().minus(lookBack.get()));
  }

  /**
   * Whether something is of a longer time that goes on when a period ends: of a side of a ratio, of
   * which the newest value counts, it may stand for that end.
   */
  public boolean isAround(Observation observation, ReportingPeriod asked) {
    return sides.above().isPresent()
        && sides.picking(observation).filter(step -> step.rule() == Rule.LATEST).isPresent()
        && asked.end().isPresent()
        && observation
            .period()
            .filter(each -> PeriodEnds.goesOn(each, asked.end().get()))
            .isPresent();
  }

  /**
   * The period for which a row with these values asks, cut to that of a filter unless this only says
   * which rows are asked for, as of windows; absent if nothing says so.
   */
  public Optional<ReportingPeriod> asked(ImmutableMap<Facet<?>, Optional<?>> periods) {
    Stream<ReportingPeriod> values = periods.values().stream()
        .flatMap(Optional::stream)
        .map(unit -> question.window().span((ReportingPeriod) unit));
    boolean isCut = periods.isEmpty() || question.window() == Window.PERIOD;
    return Stream.concat(values, isCut ? filtered().stream() : Stream.empty())
        .reduce((one, other) -> one.intersection(other).orElse(one));
  }

  /** The last day of a period that is asked for, or the day as of which is asked, if that is earlier. */
  public Optional<LocalDate> end(Optional<ReportingPeriod> asked) {
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

  public static boolean isPeriod(Filter filter) {
    return filter.facet().granularity().isPresent();
  }

  /**
   * The days as of which regions, coverage and funders are asked: the one that the question names;
   * else, where a value is picked in time, the end of the period asked for; else those of the
   * observation.
   */
  public Days days(Observation observation, Optional<ReportingPeriod> asked) {
    return fixed(asked).orElseGet(() -> Days.of(observation.period()));
  }

  /**
   * The days as of which it is asked where what is observed of a whole programme was: where a value is
   * picked in time, that of the observation, since the programme may work elsewhere by now.
   */
  Days ofWhole(Observation observation, Days days) {
    return observation
        .period()
        .flatMap(ReportingPeriod::end)
        .filter(end -> picks(observation) && question.membershipOn().isEmpty())
        .map(Days::on)
        .orElse(days);
  }

  /** The day as of which they are asked for everything in every row, if it is one. */
  public Optional<Days> fixedInEveryRow() {
    return areAskedAtTheirEnds()
            && question.facets().stream().anyMatch(each -> each.granularity().isPresent())
        ? Optional.empty()
        : fixed();
  }

  /** Whether each row asks as of the end of its period, and what is of a whole as of its own. */
  public boolean areAskedAtTheirEnds() {
    return sides.pick() && question.membershipOn().isEmpty();
  }

  /** The day as of which they are asked for everything of no row in particular, if it is one. */
  public Optional<Days> fixed() {
    return areAskedAtTheirEnds()
        ? fixed(asked(ImmutableMap.of()))
        : question.membershipOn().map(Days::on);
  }

  /** The day as of which they are asked for everything in a row, if it is one. */
  public Optional<Days> fixed(Optional<ReportingPeriod> asked) {
    if (question.membershipOn().isPresent() || !sides.pick()) {
      return question.membershipOn().map(Days::on);
    }
    return Optional.of(Days.on(asked.flatMap(ReportingPeriod::end).orElse(lastDay)));
  }
}
