package org.logframe.aggregate;

import java.util.List;
import java.util.Optional;
import org.logframe.indicator.Indicator;
import org.logframe.portfolio.Portfolio;
import org.logframe.table.ObservationTable;
import org.logframe.table.column.Partition;
import org.logframe.table.column.TableAccess;

/** A question to a table whose observations may be cells of a grid, and what stands in the way. */
final class GridQuestion {
  private final Aggregation question;
  private final Portfolio portfolio;
  private final Indicator indicator;

  GridQuestion(Aggregation question, Portfolio portfolio, Indicator indicator) {
    this.question = question;
    this.portfolio = portfolio;
    this.indicator = indicator;
  }

  private Optional<Partition> partition(ObservationTable table) {
    return TableAccess.columns(table)
        .partition(indicator.id(), question.purpose())
        .filter(each -> RatioSides.observed(indicator).size() == 1);
  }

  /** The answer, if nothing stands in the way. */
  Optional<Answer> answer(ObservationTable table) {
    return partition(table)
        .filter(
            each -> GridCheck.of(portfolio, indicator, each).obstacle(question).isEmpty())
        .flatMap(each -> GridAnswer.of(question, portfolio, indicator, each, keys(each)));
  }

  /** What stands in the way. */
  String obstacle(ObservationTable table) {
    return partition(table)
        .map(each -> GridCheck.of(portfolio, indicator, each)
            .obstacle(question)
            .orElse("some observations stand in several rows, or there are too many rows"))
        .orElse("nothing of it is observed, or it is made of other indicators");
  }

  private EntryKeys keys(Partition partition) {
    Times times = new Times(
        question, RatioSides.of(indicator, portfolio, List.of()), partition.periods().stream());
    RowKeys keys = new RowKeys(
        portfolio, indicator, question.namedSchemes().stream().findFirst(), times.lastDay(), times);
    return new EntryKeys(partition, keys, times);
  }
}
