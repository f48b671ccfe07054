package org.logframe.aggregate.answer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.util.concurrent.MoreExecutors;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.logframe.aggregate.Aggregation;
import org.logframe.aggregate.Key;
import org.logframe.aggregate.cell.Answer;
import org.logframe.aggregate.grid.check.DueRows;
import org.logframe.aggregate.plan.DueCells;
import org.logframe.aggregate.plan.DueSource;
import org.logframe.aggregate.plan.IndicatorQuestion;
import org.logframe.aggregate.plan.KnownObservations;
import org.logframe.aggregate.plan.MeasurableAreas;
import org.logframe.aggregate.plan.RatioSides;
import org.logframe.aggregate.settled.Calculation;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.IndicatorId;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Purpose;
import org.logframe.place.AreaId;
import org.logframe.portfolio.Filter;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.ProgrammeId;
import org.logframe.table.ObservationTable;
import org.logframe.table.column.Columns;
import org.logframe.table.column.Partition;
import org.logframe.time.ReportingPeriod;

/** A question of one indicator, asked of chosen rows of a table. */
public final class SelectionQuestion {
  private final Aggregation several;
  private final IndicatorQuestion asked;
  private final Portfolio portfolio;
  private final MeasurableAreas measurable;
  private final Map<Due, List<Observation>> due = new HashMap<>();

  private record Due(Indicator indicator, Optional<ReportingPeriod> reported) {}

  private SelectionQuestion(Aggregation several, IndicatorQuestion asked, Portfolio portfolio) {
    this.several = several;
    this.asked = asked;
    this.portfolio = portfolio;
    this.measurable = new MeasurableAreas(portfolio, asked.indicator());
  }

  /**
   * What a question asks of each of its indicators, in the order of their ids.
   *
   * @throws IllegalArgumentException naming everything that is wrong with it
   */
  public static ImmutableList<SelectionQuestion> of(Aggregation question, Portfolio portfolio) {
    return IndicatorQuestion.of(question, portfolio).stream()
        .map(each -> new SelectionQuestion(question, each, portfolio))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * What a question is answered from: of all purposes, what was known on the day as of which it is
   * asked, with counts that run on in the period in which they were counted.
   *
   * @throws IllegalArgumentException naming what is wrong with the observations
   */
  public static Columns columns(
      Aggregation question, Portfolio portfolio, Iterable<Observation> observations) {
    return known(question, portfolio).columns(observations);
  }

  /** What a question is answered from; see {@link #columns(Aggregation, Portfolio, Iterable)}. */
  public static Columns columns(Aggregation question, ObservationTable table) {
    return known(question, table.portfolio()).columns(table);
  }

  private static KnownObservations known(Aggregation question, Portfolio portfolio) {
    return KnownObservations.ofAllPurposes(
        question, portfolio, IndicatorQuestion.of(question, portfolio));
  }

  /** The indicator. */
  public Indicator indicator() {
    return asked.indicator();
  }

  /** The question of this indicator alone, by the facets that it has. */
  public Aggregation question() {
    return asked.question();
  }

  /** The same without its filters on periods. */
  public Aggregation questionOfAllPeriods() {
    Filter[] others = question().filters().stream()
        .filter(filter -> filter.facet().granularity().isEmpty())
        .toArray(Filter[]::new);
    return question().withoutFilters().where(others);
  }

  /** Whether its filters can place what is observed of the indicator. */
  public boolean isPlaced() {
    return asked.isPlaced();
  }

  /** The keys that one of its keys has in the answer to the question of all indicators. */
  public Stream<Key> under(Key key) {
    return asked.under(several, key);
  }

  /** The indicators whose observations it is answered from: of a ratio its parts as well. */
  public ImmutableSet<IndicatorId> observed() {
    return RatioSides.observed(indicator());
  }

  /**
   * The answer to a question of this indicator from some rows, all of which are taken.
   *
   * @param question of this indicator and of the purpose of the rows
   * @param rows of the {@linkplain #observed() observed} indicators
   * @param takesDue whether a leaf cell that is due counts; the others are as if they were not due
   */
  public Answer answer(Aggregation question, Columns rows, Predicate<Observation> takesDue) {
    DueSource source = question.purpose() == Purpose.ACTUAL && isSomethingDue()
        ? (of, reported) ->
            due(of, reported).stream().filter(takesDue).collect(ImmutableList.toImmutableList())
        : DueSource.NONE;
    Optional<Partition> own = rows.partition(indicator().id(), question.purpose());
    own.ifPresent(
        each -> DueRows.restrict(portfolio, each, source.due(indicator(), DueRows.extent(each))));
    IndicatorGrid grid = new IndicatorGrid(question, portfolio, indicator());
    return grid.answer(rows, MoreExecutors.directExecutor())
        .orElseGet(() -> new Calculation(
                question, portfolio, indicator(), rows.standing().toList(), source)
            .answer(grid.obstacle(rows), key -> true));
  }

  /** Whether actual values of it are due. */
  public boolean isSomethingDue() {
    return observed().stream()
        .flatMap(id -> portfolio.indicator(id).stream())
        .anyMatch(each -> !each.expectations().isEmpty());
  }

  private List<Observation> due(Indicator of, Optional<ReportingPeriod> reported) {
    return due.computeIfAbsent(
        new Due(of, reported), key -> new DueCells(portfolio, of, Purpose.ACTUAL, reported).all());
  }

  /**
   * The actual values that are due.
   *
   * @param reported from the first to the last day of which something was reported
   */
  public List<Observation> due(Optional<ReportingPeriod> reported) {
    return due(indicator(), reported);
  }

  /** Where the indicator can be measured of a programme on a day, in the order of its coverage. */
  public List<AreaId> measurableAreas(ProgrammeId programme, LocalDate day) {
    return measurable.of(programme, day);
  }
}
