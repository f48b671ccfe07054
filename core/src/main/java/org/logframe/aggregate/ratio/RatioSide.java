package org.logframe.aggregate.ratio;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.logframe.aggregate.Aggregation;
import org.logframe.aggregate.box.node.Coder;
import org.logframe.aggregate.plan.PeriodEnds;
import org.logframe.aggregate.row.LargerFigures;
import org.logframe.aggregate.row.Row;
import org.logframe.aggregate.row.RowSolver;
import org.logframe.aggregate.row.SolvedRow;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Rule;
import org.logframe.measure.Interval;
import org.logframe.measure.UnitTable;
import org.logframe.portfolio.Portfolio;
import org.logframe.time.Granularity;

/** One side of a ratio, which is aggregated by the steps of its own indicator. */
public final class RatioSide {
  private final Indicator indicator;
  private final RowSolver solver;
  private final Interval range;
  private final Optional<Granularity> frequency;

  RatioSide(
      Indicator indicator,
      Portfolio portfolio,
      Aggregation question,
      Coder coder,
      LargerFigures larger) {
    this.indicator = indicator;
    this.solver = new RowSolver(indicator, portfolio, question, coder, larger);
    this.range = indicator.possibleValues().orElseGet(() -> Interval.unbounded(UnitTable.ONE));
    this.frequency = Coder.frequency(indicator);
  }

  Indicator indicator() {
    return indicator;
  }

  /** Those of some observations that are of this side. */
  List<Observation> of(List<Observation> some) {
    return some.stream().filter(each -> each.indicator().equals(indicator.id())).toList();
  }

  /** Whether a value is picked in time, rather than all of them folded. */
  boolean picks() {
    return indicator.picking().isPresent();
  }

  /** Whether the newest value counts. */
  boolean picksLatest() {
    return indicator.picking().filter(step -> step.rule() == Rule.LATEST).isPresent();
  }

  /** Whether what is said of a day holds on another too: both lie in one period of its frequency. */
  boolean isSame(LocalDate day, LocalDate other) {
    return PeriodEnds.areSame(frequency, day, other);
  }

  Interval range() {
    return range;
  }

  /** What an observation says, if it is a figure. */
  Optional<Interval> value(Observation observation) {
    return observation.value().asFigure().map(figure -> figure.bounds().to(range.unit()));
  }

  void code(Row row, List<Observation> observed, List<Observation> due) {
    solver.code(row.side(of(observed), of(due), row.asked()));
  }

  SolvedRow solve(Row row) {
    return solve(row, Map.of());
  }

  /**
   * Solves a row of what was observed of this side.
   *
   * @param limits between what bounds leaf cells lie
   */
  SolvedRow solve(Row row, Map<Observation, Interval> limits) {
    solver.code(row);
    return solver.solve(row, range, Rule.NONE, this::value, limits);
  }
}
