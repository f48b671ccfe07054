package org.logframe.aggregate.grid.ratio;

import org.logframe.aggregate.Aggregation;
import org.logframe.aggregate.arithmetic.FigureValues;
import org.logframe.aggregate.grid.check.Grid;
import org.logframe.aggregate.grid.check.GridCheck;
import org.logframe.aggregate.grid.check.RatioCheck;
import org.logframe.aggregate.grid.check.RatioColumns;
import org.logframe.aggregate.plan.Times;
import org.logframe.indicator.Indicator;
import org.logframe.portfolio.Portfolio;
import org.logframe.table.column.Partition;

/**
 * What a question of a ratio is answered from.
 *
 * @param columns what was reported of both sides
 * @param check which groups have to be settled, and what does not depend on the question
 * @param times of which periods its rows are
 */
record RatioGrid(
    Aggregation question,
    Portfolio portfolio,
    Indicator ratio,
    RatioColumns columns,
    RatioCheck check,
    Times times) {
  Indicator over() {
    return columns.sides().above().orElseThrow();
  }

  Indicator under() {
    return columns.sides().below().orElseThrow();
  }

  /** The grid of the numerators. */
  Grid above() {
    return side(over(), columns.above(), check.above());
  }

  /** The grid of the denominators. */
  Grid below() {
    return side(under(), columns.below(), check.below());
  }

  private Grid side(Indicator side, Partition reported, GridCheck ofSide) {
    return new Grid(question, portfolio, side, reported, ofSide, new FigureValues(side), times);
  }
}
