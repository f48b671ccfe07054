package org.logframe.aggregate;

import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.measure.Unit;
import org.logframe.aggregate.engine.Coder;
import org.logframe.aggregate.engine.Part;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Rule;
import org.logframe.indicator.Step;
import org.logframe.measure.Figure;
import org.logframe.measure.Interval;
import org.logframe.measure.Ratio;
import org.logframe.measure.UnitTable;
import org.logframe.measure.ValueKind;
import org.logframe.portfolio.Portfolio;

/** Makes a cell of what was reported and what is due in one row. */
final class CellMaker {
  private static final Unit<?> NUMBER = UnitTable.standard().parse("");

  private final Indicator indicator;
  private final RowSolver solver;

  CellMaker(Indicator indicator, Portfolio portfolio, Aggregation question, Coder coder) {
    this.indicator = indicator;
    this.solver = new RowSolver(indicator, portfolio, question, coder);
  }

  /** Codes everything of a row; all rows come before the first cell. */
  void code(Row row) {
    solver.code(row);
  }

  Cell cell(Key key, Row row) {
    Cell.Builder cell = Cell.builder().key(key);
    if (has(Rule.DISTRIBUTION)) {
      return grades(cell, row);
    }
    boolean hasRatios = row.observed.stream().anyMatch(each -> isRatio(each));
    return has(Rule.RATIO) && hasRatios ? ratio(cell, row) : figures(cell, row);
  }

  private boolean has(Rule rule) {
    return indicator.steps().stream().map(Step::rule).anyMatch(rule::equals);
  }

  private static boolean isRatio(Observation observation) {
    return observation.value().kind() == ValueKind.RATIO;
  }

  private Cell figures(Cell.Builder cell, Row row) {
    if (row.observed.stream().anyMatch(each -> !isFigureOrMissing(each))) {
      String sentence = indicator.id() + " has ratios or grades, and no step that folds them";
      return cell.refusal(new Refusal(Refusal.Reason.NOT_FIGURES, sentence)).build();
    }
    Interval range = indicator.possibleValues().orElseGet(() -> Interval.unbounded(NUMBER));
    RowSolver.Solved solved =
        solver.solve(row, range, Rule.NONE, each -> each.value().asFigure().map(this::value));
    solved.tell(cell);
    return cell.reported(solved.solution().reported())
        .overall(solved.solution().overall())
        .build();
  }

  private static boolean isFigureOrMissing(Observation observation) {
    ValueKind kind = observation.value().kind();
    return kind == ValueKind.FIGURE || kind == ValueKind.MISSING;
  }

  private Interval value(Figure figure) {
    return figure.bounds().to(indicator.unit().orElseThrow());
  }

  private Cell grades(Cell.Builder cell, Row row) {
    Interval one = Interval.exactly(1, NUMBER);
    RowSolver.Solved solved = solver.solve(
        row,
        Interval.atLeast(0, NUMBER),
        Rule.COUNT,
        each -> each.value().asGrade().map(grade -> one));
    Map<String, Integer> grades = new TreeMap<>();
    for (Part part : solved.solution().used()) {
      grades.merge(grade(part, row.observed), 1, Integer::sum);
    }
    solved.tell(cell);
    int unknown = solved.completeness().expected() - solved.completeness().reported();
    return cell.distribution(new Distribution(ImmutableSortedMap.copyOf(grades), unknown))
        .build();
  }

  /** The grade that stands for a box; where several stand, all of them. */
  private static String grade(Part part, List<Observation> observed) {
    return part.observations().stream()
        .flatMap(position -> observed.get(position).value().asGrade().stream())
        .map(grade -> grade.text())
        .distinct()
        .sorted()
        .collect(Collectors.joining(" or "));
  }

  private Cell ratio(Cell.Builder cell, Row row) {
    Ratio first = row.observed.stream()
        .flatMap(each -> each.value().asRatio().stream())
        .findFirst()
        .orElseThrow();
    Unit<?> above = first.numerator().unit();
    Unit<?> below = first.denominator().unit();
    RowSolver.Solved numerators = solver.solve(
        row,
        Interval.atLeast(0, above),
        Rule.COUNT,
        each -> each.value().asRatio().map(it -> it.numerator().bounds().to(above)));
    RowSolver.Solved denominators = solver.solve(
        row,
        Interval.atLeast(0, below),
        Rule.COUNT,
        each -> each.value().asRatio().map(it -> it.denominator().bounds().to(below)));
    numerators.tell(cell);
    long alone = row.observed.stream()
        .filter(each -> each.value().kind() == ValueKind.FIGURE)
        .count();
    if (alone > 0) {
      cell.addRemarks(alone + " reported without numerator and denominator, left out");
    }
    Optional<Interval> divisor = denominators.solution().reported();
    Optional<Interval> reported = quotient(numerators.solution().reported(), divisor);
    if (divisor.isPresent() && reported.isEmpty()) {
      String sentence = indicator.id() + " cannot be computed: its denominator may be zero";
      cell.refusal(new Refusal(Refusal.Reason.DENOMINATOR_MAY_BE_ZERO, sentence));
    }
    Optional<Interval> possible = indicator.possibleValues();
    Optional<Interval> overall = denominators
        .solution()
        .overall()
        .flatMap(all -> quotient(numerators.solution().overall(), Optional.of(all))
            .flatMap(each -> possible.map(range -> range.intersect(each).orElse(each)))
            .or(() -> possible));
    return cell.reported(reported).overall(overall).build();
  }

  private Optional<Interval> quotient(Optional<Interval> above, Optional<Interval> below) {
    boolean computable =
        above.isPresent() && below.isPresent() && !below.get().contains(BigDecimal.ZERO);
    return computable
        ? Optional.of(above.get().dividedBy(below.get()).to(indicator.unit().orElseThrow()))
        : Optional.empty();
  }
}
