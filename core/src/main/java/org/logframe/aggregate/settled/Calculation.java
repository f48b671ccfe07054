package org.logframe.aggregate.settled;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.logframe.aggregate.Aggregation;
import org.logframe.aggregate.Cell;
import org.logframe.aggregate.Key;
import org.logframe.aggregate.MissingPolicy;
import org.logframe.aggregate.cell.Answer;
import org.logframe.aggregate.cell.CellList;
import org.logframe.aggregate.cell.KeyOrder;
import org.logframe.aggregate.plan.Additivity;
import org.logframe.aggregate.plan.Closures;
import org.logframe.aggregate.plan.DueCells;
import org.logframe.aggregate.plan.DueSource;
import org.logframe.aggregate.plan.PeriodSpan;
import org.logframe.aggregate.plan.RatioSides;
import org.logframe.aggregate.plan.Regions;
import org.logframe.aggregate.plan.RowKeys;
import org.logframe.aggregate.plan.Times;
import org.logframe.aggregate.plan.Weights;
import org.logframe.aggregate.ratio.RatioUnits;
import org.logframe.aggregate.row.LargerFigures;
import org.logframe.aggregate.row.Row;
import org.logframe.aggregate.row.Rows;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Portfolio;
import org.logframe.table.revision.ObservationOrder;
import org.logframe.time.ReportingPeriod;

/** One question asked of one portfolio: select, place into rows, then answer row by row. */
public final class Calculation {
  private final Aggregation question;
  private final Portfolio portfolio;
  private final Indicator indicator;
  private final RunningCounts running = new RunningCounts();
  private final Weights weights;
  private final RatioSides sides;
  private final List<Observation> seen;
  private final List<Observation> due;
  private final Regions regions;
  private final Times times;

  /**
   * A calculation.
   *
   * @param indicator the indicator of the question, which makes sense of it
   * @param observations those that concern the question, in canonical order
   * @param dues where what is due is found
   */
  public Calculation(
      Aggregation question,
      Portfolio portfolio,
      Indicator indicator,
      List<Observation> observations,
      DueSource dues) {
    this.question = question;
    this.portfolio = portfolio;
    this.indicator = indicator;
    this.weights = Weights.of(indicator, portfolio, running.ended(observations));
    RatioUnits.check(indicator, portfolio, weights.others());
    this.sides = RatioSides.of(indicator, portfolio, weights.others());
    this.seen = sides.observations();
    this.due = sides.due(of -> dues.due(of, DueCells.extent(periods())));
    this.regions = new Regions(question, portfolio, seen, due);
    this.times = new Times(question, sides, PeriodSpan.lastDay(periods()));
  }

  private List<ReportingPeriod> periods() {
    return seen.stream().flatMap(each -> each.period().stream()).toList();
  }

  /**
   * The answer.
   *
   * @param whySettled why it could not be added up as it came
   * @param isAsked of which keys there are cells in it
   */
  public Answer answer(String whySettled, Predicate<Key> isAsked) {
    List<Rows> breakdowns = breakdowns();
    Rows finest = breakdowns.get(0);
    List<Row> all =
        breakdowns.stream().flatMap(each -> each.byKey().values().stream()).toList();
    Coding coding = new Coding(
        question, portfolio, indicator, regions, times, sides, weights, this::larger, all);
    all.forEach(Row::setUnstatedApart);
    setClosedApart(all);
    all.forEach(coding::setUnplacedApart);
    ImmutableList<Cell> cells = breakdowns.stream()
        .flatMap(each -> each.byKey().entrySet().stream())
        .filter(entry -> isAsked.test(entry.getKey()))
        .sorted(Map.Entry.comparingByKey(new KeyOrder(question.facets())))
        .map(entry -> finished(running.stated(coding.cell(entry.getKey(), entry.getValue()))))
        .collect(ImmutableList.toImmutableList());
    return new CellList(
        cells, () -> leftOut(finest), () -> addUp(finest, coding, cells), Optional.of(whySettled));
  }

  /** The figures of something larger among those of an indicator. */
  private LargerFigures larger(Indicator of) {
    return new LargerFigures(portfolio, of, regions, of(of, seen), of(of, due));
  }

  private static List<Observation> of(Indicator indicator, List<Observation> some) {
    return some.stream().filter(each -> each.indicator().equals(indicator.id())).toList();
  }

  /** What has closed by the end of what is asked holds no stock, and none is due of it. */
  private void setClosedApart(List<Row> rows) {
    LocalDate end = lastDay();
    for (Indicator each : sides.indicators()) {
      if (Closures.matterTo(each)) {
        Closures closures = new Closures(portfolio, each, of(each, seen), of(each, due));
        rows.forEach(row -> row.setClosedApart(closures, times.end(row.asked()).orElse(end)));
      }
    }
  }

  /** The last day that is reported or due by now. */
  private LocalDate lastDay() {
    return due.stream()
        .flatMap(each -> each.period().flatMap(ReportingPeriod::end).stream())
        .filter(end -> question.asOf().filter(end::isAfter).isEmpty())
        .reduce(times.lastDay(), (one, other) -> other.isAfter(one) ? other : one);
  }

  /** The rows as asked, then those of the totals. */
  private List<Rows> breakdowns() {
    RowKeys keys = new RowKeys(
        portfolio,
        indicator,
        question.namedSchemes().stream().findFirst(),
        question.asOf().orElse(times.lastDay()),
        times);
    List<Observation> observed =
        seen.stream().filter(each -> !regions.cannotPlace(each)).toList();
    List<Rows> breakdowns = new ArrayList<>();
    for (ImmutableList<Facet<?>> facets : question.breakdowns()) {
      Rows rows = new Rows(facets, question.filters(), keys, times);
      rows.place(observed, due);
      breakdowns.add(rows);
    }
    return breakdowns;
  }

  private ImmutableList<Observation> leftOut(Rows rows) {
    Set<Observation> leftOut = new LinkedHashSet<>();
    seen.stream().filter(regions::cannotPlace).forEach(leftOut::add);
    leftOut.addAll(rows.leftOut());
    rows.byKey().values().forEach(row -> {
      leftOut.addAll(row.leftOut());
      leftOut.addAll(row.alone.keySet());
    });
    return running.stated(sides.originals(leftOut)).stream()
        .sorted(ObservationOrder.CANONICAL)
        .collect(ImmutableList.toImmutableList());
  }

  private Cell finished(Cell cell) {
    return question.missing() == MissingPolicy.REQUIRE_COMPLETE
        ? Incomplete.refused(cell, indicator)
        : cell;
  }

  private boolean addUp(Rows placed, Coding coding, List<Cell> cells) {
    Map<Key, Row> rows = placed.byKey();
    if (rows.size() <= 1 || !placed.isPlacedOnce()) {
      return placed.isPlacedOnce();
    }
    boolean isCertain = rows.values().stream().noneMatch(Row::hasUnstated)
        && cells.stream()
            .filter(cell -> rows.containsKey(cell.key()))
            .allMatch(cell -> cell.unused().isEmpty());
    return !regions.overlap()
        && new Additivity(portfolio, indicator).rowsAddUp(question.facets(), rows.keySet())
        && (isCertain || isMadeOfTheSame(rows, coding, cells));
  }

  /** Whether the total is made of the same as the rows are and is their sum, though there was more. */
  private boolean isMadeOfTheSame(Map<Key, Row> rows, Coding coding, List<Cell> cells) {
    Row all = new Row(ImmutableSet.of(), times.asked(ImmutableMap.of()));
    rows.values().forEach(row -> all.observed.addAll(row.observed));
    all.setUnstatedApart();
    setClosedApart(List.of(all));
    coding.setUnplacedApart(all);
    Cell total = running.stated(coding.cell(new Key(ImmutableMap.of()), all));
    List<Cell> placed =
        cells.stream().filter(cell -> rows.containsKey(cell.key())).toList();
    return Additivity.isSum(total, placed);
  }
}
