package org.logframe.aggregate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.logframe.aggregate.selection.CellRows;
import org.logframe.aggregate.selection.SelectionAccess;
import org.logframe.aggregate.selection.SelectionQuestion;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.IndicatorId;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Purpose;
import org.logframe.place.AreaId;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.ProgrammeId;
import org.logframe.table.ObservationTable;
import org.logframe.table.column.Columns;
import org.logframe.table.column.Partition;
import org.logframe.table.column.TableAccess;
import org.logframe.time.ReportingPeriod;

/** A question of one indicator, asked of chosen rows of a table. */
final class Selection implements SelectionQuestion {
  private final Aggregation several;
  private final IndicatorQuestion asked;
  private final Portfolio portfolio;
  private final MeasurableAreas measurable;
  private final Map<Due, List<Observation>> due = new HashMap<>();

  private record Due(Indicator indicator, Optional<ReportingPeriod> reported) {}

  private Selection(Aggregation several, IndicatorQuestion asked, Portfolio portfolio) {
    this.several = several;
    this.asked = asked;
    this.portfolio = portfolio;
    this.measurable = new MeasurableAreas(portfolio, asked.indicator());
  }

  /** How questions are taken apart. */
  static final class Questions implements SelectionAccess.Questions {
    @Override
    public ImmutableList<SelectionQuestion> questions(Aggregation question, Portfolio portfolio) {
      return IndicatorQuestion.of(question, portfolio).stream()
          .map(each -> new Selection(question, each, portfolio))
          .collect(ImmutableList.toImmutableList());
    }

    @Override
    public Columns columns(
        Aggregation question, Portfolio portfolio, Iterable<Observation> observations) {
      return Columns.of(
          portfolio, new KnownObservations(question, portfolio).checked(observations));
    }

    @Override
    public Columns columns(Aggregation question, ObservationTable table) {
      Columns columns = TableAccess.columns(table);
      return new KnownObservations(question, table.portfolio()).of(columns);
    }
  }

  @Override
  public Indicator indicator() {
    return asked.indicator();
  }

  @Override
  public Aggregation question() {
    return asked.question();
  }

  @Override
  public Aggregation questionOfAllPeriods() {
    return asked.question().ofAllPeriods();
  }

  @Override
  public boolean isPlaced() {
    return asked.isPlaced();
  }

  @Override
  public Stream<Key> under(Key key) {
    return asked.under(several, key);
  }

  @Override
  public ImmutableSet<IndicatorId> observed() {
    return RatioSides.observed(indicator());
  }

  @Override
  public AggregateTable answer(
      Aggregation question, Columns rows, Predicate<Observation> takesDue) {
    DueSource source = question.purpose() == Purpose.ACTUAL && isSomethingDue()
        ? (of, reported) ->
            due(of, reported).stream().filter(takesDue).collect(ImmutableList.toImmutableList())
        : DueSource.NONE;
    Optional<Partition> own = rows.partition(indicator().id(), question.purpose());
    own.ifPresent(
        each -> DueRows.restrict(portfolio, each, source.due(indicator(), DueRows.extent(each))));
    GridQuestion grid = new GridQuestion(question, portfolio, indicator());
    return grid.answer(rows)
        .map(answer -> new AggregateTable(question, ImmutableList.of(indicator()), answer))
        .orElseGet(() -> new Calculation(
                question, portfolio, indicator(), rows.standing().toList(), source)
            .table(grid.obstacle(rows), key -> true));
  }

  @Override
  public boolean isSomethingDue() {
    return observed().stream()
        .flatMap(id -> portfolio.indicator(id).stream())
        .anyMatch(each -> !each.expectations().isEmpty());
  }

  private List<Observation> due(Indicator of, Optional<ReportingPeriod> reported) {
    return due.computeIfAbsent(
        new Due(of, reported), key -> new DueCells(portfolio, of, Purpose.ACTUAL, reported).all());
  }

  @Override
  public Optional<CellRows> rows(AggregateTable answer) {
    return answer.cellRows();
  }

  @Override
  public List<Observation> due(Optional<ReportingPeriod> reported) {
    return due(indicator(), reported);
  }

  @Override
  public List<AreaId> measurableAreas(ProgrammeId programme, LocalDate day) {
    return measurable.of(programme, day);
  }
}
