package org.logframe.aggregate.settled;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.logframe.aggregate.Aggregation;
import org.logframe.aggregate.Cell;
import org.logframe.aggregate.Key;
import org.logframe.aggregate.box.node.Coder;
import org.logframe.aggregate.box.node.Days;
import org.logframe.aggregate.box.node.Memberships;
import org.logframe.aggregate.box.node.Plan;
import org.logframe.aggregate.plan.RatioSides;
import org.logframe.aggregate.plan.Regions;
import org.logframe.aggregate.plan.RowKeys.Basis;
import org.logframe.aggregate.plan.Times;
import org.logframe.aggregate.plan.Weights;
import org.logframe.aggregate.row.LargerFigures;
import org.logframe.aggregate.row.Row;
import org.logframe.indicator.Axis;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Rule;
import org.logframe.portfolio.Filter;
import org.logframe.portfolio.Portfolio;

/**
 * The coders of a question, one for each way in which the countries of a row lie in regions. Where no
 * region is observed or due in a row, they lie in none.
 */
public final class Coding {
  private final Aggregation question;
  private final Portfolio portfolio;
  private final Indicator indicator;
  private final Regions regions;
  private final Optional<Memberships> memberships;
  private final Times times;
  private final RatioSides sides;
  private final Weights weights;
  private final Function<Indicator, LargerFigures> larger;
  private final Collection<Row> rows;
  private final Map<Placing, Coded> coded = new HashMap<>();

  /**
   * How countries are placed.
   *
   * @param inRegions whether they lie in regions at all
   * @param days as of which they do; if absent, as of each observation's period
   */
  private record Placing(boolean inRegions, Optional<Days> days) {}

  private record Coded(Coder coder, CellMaker maker) {}

  Coding(
      Aggregation question,
      Portfolio portfolio,
      Indicator indicator,
      Regions regions,
      Times times,
      RatioSides sides,
      Weights weights,
      Function<Indicator, LargerFigures> larger,
      Collection<Row> rows) {
    this.question = question;
    this.portfolio = portfolio;
    this.indicator = indicator;
    this.regions = regions;
    this.memberships = regions.memberships();
    this.times = times;
    this.sides = sides;
    this.weights = weights;
    this.larger = larger;
    this.rows = rows;
  }

  /** Takes out of a row what lies in no certain region beside regions. */
  void setUnplacedApart(Row row) {
    Coder coder = coded(row).coder();
    row.setUnplacedApart(isClear(coder));
    if (times.fixed(row.asked()).isPresent()) {
      row.setUnsteadyApart(coder::isSteady, tellsRegionsApart());
    }
  }

  private boolean tellsRegionsApart() {
    return Stream.concat(question.facets().stream(), question.filters().stream().map(Filter::facet))
        .anyMatch(facet -> tellsRegionsApart(Basis.of(facet)));
  }

  private static boolean tellsRegionsApart(Basis basis) {
    return switch (basis) {
      case AREA, REGIONS -> true;
      case PERIOD, CATEGORIES, COUNTRY, PROGRAMME, PARTICIPANTS, INDICATOR, NOTHING -> false;
    };
  }

  private Predicate<Observation> isClear(Coder coder) {
    return observation -> !regions.cannotPlace(observation) && coder.hasBox(observation);
  }

  Cell cell(Key key, Row row) {
    return coded(row).maker().cell(key, row);
  }

  private Coded coded(Row row) {
    return coded.computeIfAbsent(placing(row), this::code);
  }

  /** Everything of all rows is coded, since what occurs makes the leaves. */
  private Coded code(Placing placing) {
    Function<Indicator, Coder> coders = each -> new Coder(
        each, portfolio, memberships.filter(scheme -> placing.inRegions()), placing.days());
    Coder coder = coders.apply(indicator);
    CellMaker maker =
        new CellMaker(indicator, portfolio, question, coder, coders, sides, weights, larger);
    rows.forEach(row -> maker.code(row.only(isClear(coder))));
    return new Coded(coder, maker);
  }

  private Placing placing(Row row) {
    boolean inRegions =
        Stream.concat(row.observed.stream(), row.due.stream()).anyMatch(Regions::isOfRegion);
    return new Placing(inRegions, inRegions ? days(row) : Optional.empty());
  }

  /** Nothing moves between two changes, so that one day is as good as another. */
  private Optional<Days> days(Row row) {
    Optional<Days> fixed = times
        .fixed(row.asked())
        .map(days -> Days.on(memberships.orElseThrow().lastChange(days.first())));
    return fixed.isPresent() || mayMove() ? fixed : Optional.of(extent(row));
  }

  /**
   * Whether a country can be in one region and then in another: places are folded no later than
   * time, and each place need not count once, as in a mean.
   */
  private boolean mayMove() {
    return step(Axis.AREAS) <= step(Axis.PERIODS)
        && (step(Axis.AREAS) < 0 || indicator.steps().get(step(Axis.AREAS)).rule() != Rule.MEAN);
  }

  private int step(Axis axis) {
    return Plan.step(indicator.steps(), axis);
  }

  /** All days of a row, from the first to the last. */
  private static Days extent(Row row) {
    List<Days> all = Stream.concat(row.observed.stream(), row.due.stream())
        .map(each -> Days.of(each.period()))
        .toList();
    return new Days(
        all.stream().map(Days::first).min(LocalDate::compareTo).orElseThrow(),
        all.stream().map(Days::last).max(LocalDate::compareTo).orElseThrow());
  }
}
