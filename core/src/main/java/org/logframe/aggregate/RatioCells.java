package org.logframe.aggregate;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import javax.measure.Unit;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.IndicatorId;
import org.logframe.indicator.Observation;
import org.logframe.indicator.RatioParts;
import org.logframe.indicator.Rule;
import org.logframe.measure.Figure;
import org.logframe.measure.Interval;
import org.logframe.measure.Ratio;
import org.logframe.measure.UnitTable;
import org.logframe.measure.ValueKind;
import org.logframe.portfolio.Portfolio;

/**
 * Makes cells of pairs: the numerators are added up, and the denominators, over the same pairs; then
 * one is divided by the other, once.
 */
final class RatioCells {
  private static final Interval RATE =
      Interval.between(0, 1, UnitTable.standard().parse(""));

  private final Indicator indicator;
  private final Portfolio portfolio;
  private final RowSolver solver;
  private final RatioPairs pairs;

  RatioCells(Indicator indicator, Portfolio portfolio, RowSolver solver, RatioPairs pairs) {
    this.indicator = indicator;
    this.portfolio = portfolio;
    this.solver = solver;
    this.pairs = pairs;
  }

  /** Takes what was reported as one figure out of a row in which there are pairs. */
  static void setFiguresApart(Row row) {
    if (row.observed.stream().anyMatch(each -> each.value().kind() == ValueKind.RATIO)) {
      row.setAlone(each -> each.value().kind() == ValueKind.FIGURE, "not reported as a pair");
    }
  }

  Cell cell(Cell.Builder cell, Row row) {
    SolvedRow above = solve(row, RatioParts::numerator, Ratio::numerator);
    SolvedRow below = solve(row, RatioParts::denominator, Ratio::denominator);
    above.tell(cell);
    divide(cell, row, above, below);
    if (indicator.isRate()) {
      new CellFindings(indicator, above.standing(), cell).aboveOne();
    }
    overall(above, below).ifPresent(cell::overall);
    Cell made = cell.build();
    return made.toBuilder()
        .used(pairs.originals(made.used()))
        .unused(pairs.originals(made.unused()))
        .build();
  }

  private SolvedRow solve(
      Row row, Function<RatioParts, IndicatorId> part, Function<Ratio, Figure> side) {
    Interval range = range(row, part, side);
    return solver.solve(
        row,
        range,
        Rule.COUNT,
        each -> each.value().asRatio().map(ratio -> side.apply(ratio).bounds().to(range.unit())));
  }

  /** What one side of a pair can be: what its indicator can be, else at least nothing. */
  private Interval range(
      Row row, Function<RatioParts, IndicatorId> part, Function<Ratio, Figure> side) {
    return indicator
        .ratioParts()
        .flatMap(parts -> portfolio.indicator(part.apply(parts)))
        .flatMap(Indicator::possibleValues)
        .orElseGet(() -> Interval.atLeast(0, unit(row, side)));
  }

  private static Unit<?> unit(Row row, Function<Ratio, Figure> side) {
    for (Observation each : row.observed) {
      if (each.value().asRatio().isPresent()) {
        return side.apply(each.value().asRatio().get()).unit();
      }
    }
    return RATE.unit();
  }

  private void divide(Cell.Builder cell, Row row, SolvedRow above, SolvedRow below) {
    Optional<Interval> numerator = above.solution().reported();
    Optional<Interval> denominator = below.solution().reported();
    if (numerator.isPresent() && denominator.isPresent()) {
      cell.division(new Division(numerator.get(), denominator.get()));
      Optional<Interval> reported = quotient(numerator.get(), denominator.get());
      cell.reported(reported);
      if (reported.isEmpty()) {
        refuse(
            cell,
            Refusal.Reason.DENOMINATOR_MAY_BE_ZERO,
            "cannot be computed: its denominator may be zero");
      }
    } else if (above.solution().used().isEmpty() && !row.alone.isEmpty()) {
      refuseWithoutPairs(cell);
    }
  }

  void refuseWithoutPairs(Cell.Builder cell) {
    refuse(
        cell,
        Refusal.Reason.NO_PAIRS,
        "cannot be computed: no numerator was reported with its denominator");
  }

  private void refuse(Cell.Builder cell, Refusal.Reason reason, String why) {
    cell.refusal(new Refusal(reason, indicator.id() + " " + why));
  }

  /** The quotient of both sides' bounds; all that is possible while a pair that is due is missing. */
  private Optional<Interval> overall(SolvedRow above, SolvedRow below) {
    Optional<Interval> numerator = above.solution().overall();
    Optional<Interval> denominator = below.solution().overall();
    if (numerator.isEmpty() || denominator.isEmpty()) {
      return Optional.empty();
    }
    Interval possible = possible().orElseThrow();
    return Optional.of(
        above.completeness().hasGaps()
            ? possible
            : quotient(numerator.get(), denominator.get())
                .flatMap(each -> each.intersect(possible))
                .orElse(possible));
  }

  /** What the indicator can be; a rate is never above one. */
  Optional<Interval> possible() {
    Optional<Interval> possible = indicator.possibleValues();
    return indicator.isRate()
        ? possible.map(range -> range.intersect(RATE).orElse(range))
        : possible;
  }

  private Optional<Interval> quotient(Interval above, Interval below) {
    return below.contains(BigDecimal.ZERO)
        ? Optional.empty()
        : Optional.of(above.dividedBy(below).to(indicator.unit().orElseThrow()));
  }
}
