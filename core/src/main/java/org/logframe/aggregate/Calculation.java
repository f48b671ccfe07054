package org.logframe.aggregate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Portfolio;
import org.logframe.time.ReportingPeriod;

/** One question asked of one portfolio: select, place into rows, then answer row by row. */
final class Calculation {
  private final Aggregation question;
  private final Portfolio portfolio;
  private final Indicator indicator;
  private final Restriction restriction;
  private final RatioPairs pairs;
  private final List<Observation> seen;
  private final Regions regions;
  private final Times times;

  /**
   * A calculation.
   *
   * @param indicator the indicator of the question, which makes sense of it
   * @param observations those that concern the question, in canonical order
   * @param restriction which of these, and of what is due, are taken
   */
  Calculation(
      Aggregation question,
      Portfolio portfolio,
      Indicator indicator,
      List<Observation> observations,
      Restriction restriction) {
    this.question = question;
    this.portfolio = portfolio;
    this.restriction = restriction;
    this.indicator = indicator;
    this.pairs = RatioPairs.of(
        indicator, observations.stream().filter(restriction::takes).toList());
    this.seen = pairs.observations();
    this.regions = new Regions(question, portfolio, seen);
    this.times = new Times(question, indicator, seen);
  }

  AggregateTable table() {
    Rows rows = rows(question.facets());
    Collection<Row> all = rows.byKey().values();
    Coding coding =
        new Coding(question, portfolio, indicator, regions.memberships(), times, pairs, all);
    Set<Observation> leftOut = new LinkedHashSet<>();
    seen.stream().filter(regions::cannotPlace).forEach(leftOut::add);
    leftOut.addAll(rows.leftOut());
    all.forEach(Row::setUnstatedApart);
    all.forEach(RatioCells::setFiguresApart);
    all.forEach(coding::setUnplacedApart);
    all.forEach(row -> leftOut.addAll(row.leftOut()));
    all.forEach(row -> leftOut.addAll(row.alone.keySet()));
    ImmutableList<Cell> cells = rows.byKey().entrySet().stream()
        .sorted(Map.Entry.comparingByKey(KeyOrder.INSTANCE))
        .map(entry -> coding.cell(entry.getKey(), entry.getValue()))
        .collect(ImmutableList.toImmutableList());
    return new AggregateTable(
        question,
        indicator,
        cells,
        ImmutableList.copyOf(pairs.originals(List.copyOf(leftOut))),
        addUp(rows, coding, cells));
  }

  private Rows rows(ImmutableList<Facet<?>> facets) {
    RowKeys keys =
        new RowKeys(portfolio, indicator, question.asOf().orElse(times.lastDay()), times);
    Rows rows = new Rows(facets, question.filters(), keys, times);
    rows.addObserved(seen.stream().filter(each -> !regions.cannotPlace(each)).toList());
    pairs.alone().forEach((each, why) -> {
      if (!regions.cannotPlace(each)) {
        rows.addAlone(each, why);
      }
    });
    rows.addDue(new DueCells(portfolio, indicator, question.purpose(), extent())
        .all().stream()
            .filter(restriction::takesDue)
            .filter(each -> !regions.cannotPlace(each))
            .toList());
    return rows;
  }

  private boolean addUp(Rows placed, Coding coding, List<Cell> cells) {
    Map<Key, Row> rows = placed.byKey();
    if (rows.size() <= 1 || !placed.isPlacedOnce()) {
      return placed.isPlacedOnce();
    }
    boolean isCertain = rows.values().stream().noneMatch(Row::hasUnstated)
        && cells.stream().allMatch(cell -> cell.unused().isEmpty());
    return !regions.overlap()
        && new Additivity(portfolio, indicator).rowsAddUp(question.facets(), rows.keySet())
        && (isCertain || isMadeOfTheSame(rows.values(), coding, cells));
  }

  /** Whether the total is made of the same observations as the rows are, though there were others. */
  private boolean isMadeOfTheSame(Collection<Row> rows, Coding coding, List<Cell> cells) {
    Row all = new Row(times.asked(ImmutableMap.of()));
    rows.forEach(row -> all.observed.addAll(row.observed));
    all.setUnstatedApart();
    coding.setUnplacedApart(all);
    Cell total = coding.cell(new Key(ImmutableMap.of()), all);
    Set<Observation> used = new HashSet<>();
    cells.forEach(cell -> used.addAll(cell.used()));
    return used.equals(Set.copyOf(total.used()));
  }

  private Optional<ReportingPeriod> extent() {
    List<ReportingPeriod> periods =
        seen.stream().flatMap(each -> each.period().stream()).toList();
    Optional<LocalDate> start =
        periods.stream().flatMap(period -> period.start().stream()).min(LocalDate::compareTo);
    Optional<LocalDate> end =
        periods.stream().flatMap(period -> period.end().stream()).max(LocalDate::compareTo);
    return start.isPresent() && end.isPresent() && !end.get().isBefore(start.get())
        ? Optional.of(ReportingPeriod.between(start.get(), end.get()))
        : Optional.empty();
  }
}
