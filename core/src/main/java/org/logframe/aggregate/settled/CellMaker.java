package org.logframe.aggregate.settled;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.measure.Unit;
import org.logframe.aggregate.Aggregation;
import org.logframe.aggregate.Cell;
import org.logframe.aggregate.Distribution;
import org.logframe.aggregate.Key;
import org.logframe.aggregate.Refusal;
import org.logframe.aggregate.arithmetic.FigureValues;
import org.logframe.aggregate.box.Solution;
import org.logframe.aggregate.box.node.Coder;
import org.logframe.aggregate.box.node.Part;
import org.logframe.aggregate.plan.RatioSides;
import org.logframe.aggregate.plan.Weights;
import org.logframe.aggregate.ratio.RatioCells;
import org.logframe.aggregate.row.LargerFigures;
import org.logframe.aggregate.row.Row;
import org.logframe.aggregate.row.RowSolver;
import org.logframe.aggregate.row.SolvedRow;
import org.logframe.aggregate.say.OutOfPlace;
import org.logframe.aggregate.say.Told;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Rule;
import org.logframe.indicator.Step;
import org.logframe.measure.Figure;
import org.logframe.measure.Interval;
import org.logframe.measure.UnitTable;
import org.logframe.measure.ValueKind;
import org.logframe.portfolio.Portfolio;

/** Makes a cell of what was reported and what is due in one row. */
public final class CellMaker {
  private static final Unit<?> NUMBER = UnitTable.ONE;

  private final Indicator indicator;
  private final RowSolver solver;
  private final Optional<RatioCells> ratios;
  private final OutOfPlace outOfPlace;
  private final WeightedCells weighted;
  private final FigureValues figures;

  CellMaker(
      Indicator indicator,
      Portfolio portfolio,
      Aggregation question,
      Coder coder,
      Function<Indicator, Coder> coders,
      RatioSides sides,
      Weights weights,
      Function<Indicator, LargerFigures> larger) {
    this.indicator = indicator;
    this.outOfPlace = new OutOfPlace(portfolio);
    this.solver = new RowSolver(indicator, portfolio, question, coder, larger.apply(indicator));
    this.ratios = sides
        .above()
        .map(side -> new RatioCells(indicator, portfolio, question, coders, sides, larger));
    this.figures = new FigureValues(indicator);
    this.weighted = new WeightedCells(indicator, portfolio, weights);
  }

  /** Codes everything of a row; all rows come before the first cell. */
  void code(Row row) {
    solver.code(own(row));
    ratios.ifPresent(each -> each.code(row));
  }

  /** What a row says of the indicator itself, rather than of the sides of a ratio. */
  private Row own(Row row) {
    return ratios
        .map(each -> row.side(each.figures(row), each.due(row), row.asked()))
        .orElse(row);
  }

  Cell cell(Key key, Row row) {
    return outOfPlace.named(made(key, row));
  }

  private Cell made(Key key, Row row) {
    if (has(Rule.DISTRIBUTION)) {
      return grades(builder(key, row), row);
    }
    if (ratios.isPresent() && !has(Rule.RATIO) && !row.observed.isEmpty()) {
      return notFigures(builder(key, row));
    }
    if (ratios.isEmpty()) {
      return figures(builder(key, row), row);
    }
    return ratios
        .flatMap(each -> each.cell(Cell.builder().key(key), row))
        .orElseGet(() -> figures(
            builder(key, row).addAllLeftOut(row.leftOut()).addAllRemarks(row.remarks()), own(row)));
  }

  private static Cell.Builder builder(Key key, Row row) {
    return Cell.builder()
        .key(key)
        .addAllLeftOut(row.alone.keySet())
        .addAllRemarks(Told.alone(row.alone));
  }

  private boolean has(Rule rule) {
    return indicator.steps().stream().map(Step::rule).anyMatch(rule::equals);
  }

  private Cell notFigures(Cell.Builder cell) {
    String sentence = indicator.id() + " has ratios or grades, and no step that folds them";
    return cell.refusal(new Refusal(Refusal.Reason.NOT_FIGURES, sentence)).build();
  }

  private Cell figures(Cell.Builder cell, Row row) {
    if (row.observed.stream().anyMatch(each -> !isFigureOrMissing(each))) {
      return notFigures(cell);
    }
    Interval range = RatioCells.possible(indicator).orElseGet(() -> Interval.unbounded(NUMBER));
    SolvedRow solved =
        solver.solve(row, range, Rule.NONE, each -> each.value().asFigure().map(figures::of));
    solved.tell(cell);
    if (Weights.declared(indicator).isPresent()) {
      return weighted.cell(cell, row, range, solved);
    }
    if (!solved.solution().unfolded().isEmpty()) {
      ratios.ifPresent(each -> each.refuseWithoutPairs(cell));
    }
    return cell.reported(reported(row, solved.solution()))
        .overall(solved.overall())
        .build();
  }

  private static boolean isFigureOrMissing(Observation observation) {
    ValueKind kind = observation.value().kind();
    return kind == ValueKind.FIGURE || kind == ValueKind.MISSING;
  }

  /** What stands alone is quoted as it is stated. */
  private Optional<Interval> reported(Row row, Solution solution) {
    if (solution.used().size() != 1 || solution.used().get(0).observations().size() != 1) {
      return solution.reported();
    }
    int position = solution.used().get(0).observations().get(0);
    Optional<Figure> figure = row.observed.get(position).value().asFigure().filter(figures::isFew);
    return solution
        .reported()
        .map(value -> figure
            .filter(each -> value.equals(figures.of(each)))
            .map(each -> each.bounds().to(value.unit()))
            .orElse(value));
  }

  private Cell grades(Cell.Builder cell, Row row) {
    Interval one = Interval.exactly(1, NUMBER);
    SolvedRow solved = solver.solve(
        row,
        Interval.atLeast(0, NUMBER),
        Rule.COUNT,
        each -> each.value().asGrade().map(grade -> one));
    Map<String, Integer> grades = new TreeMap<>();
    for (Part part : solved.solution().used()) {
      grades.merge(grade(part, row.observed), 1, Integer::sum);
    }
    solved.tell(cell);
    if (solved.solution().unfolded().isEmpty()) {
      cell.distribution(new Distribution(ImmutableSortedMap.copyOf(grades), unknown(solved)));
    }
    return cell.build();
  }

  private static int unknown(SolvedRow solved) {
    return solved.completeness().missing().values().stream()
        .mapToInt(Integer::intValue)
        .sum();
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
}
