package org.logframe.aggregate.answer;

import java.util.Optional;
import java.util.concurrent.Executor;
import org.logframe.aggregate.Aggregation;
import org.logframe.aggregate.cell.Answer;
import org.logframe.aggregate.grid.GridQuestion;
import org.logframe.aggregate.grid.ratio.RatioQuestion;
import org.logframe.indicator.Indicator;
import org.logframe.portfolio.Portfolio;
import org.logframe.table.column.Columns;

/** A question of one indicator as that of a grid or, of a ratio, of the grids of both its sides. */
final class IndicatorGrid {
  private final boolean isRatio;
  private final GridQuestion grid;
  private final RatioQuestion ratio;

  IndicatorGrid(Aggregation question, Portfolio portfolio, Indicator indicator) {
    this.isRatio = RatioQuestion.isOf(indicator);
    this.grid = new GridQuestion(question, portfolio, indicator);
    this.ratio = new RatioQuestion(question, portfolio, indicator);
  }

  /**
   * The answer, if nothing stands in the way.
   *
   * @param executor of threads that add up some of the observations each, of which there are many
   */
  Optional<Answer> answer(Columns columns, Executor executor) {
    return isRatio ? ratio.answer(columns) : grid.answer(columns, executor);
  }

  /** What stands in the way, whatever was observed. */
  Optional<String> obstacle() {
    return isRatio ? ratio.obstacle() : grid.obstacle();
  }

  /** What stands in the way. */
  String obstacle(Columns columns) {
    return isRatio ? ratio.obstacle(columns) : grid.obstacle(columns);
  }
}
