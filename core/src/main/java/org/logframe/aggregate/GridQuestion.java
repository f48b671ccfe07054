package org.logframe.aggregate;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.logframe.indicator.Indicator;
import org.logframe.portfolio.Portfolio;
import org.logframe.table.column.Columns;
import org.logframe.table.column.Partition;

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

  private Optional<Partition> partition(Columns columns) {
    return columns
        .partition(indicator.id(), question.purpose())
        .filter(each -> RatioSides.observed(indicator).size() == 1);
  }

  /** The answer, if nothing stands in the way. */
  Optional<Answer> answer(Columns columns) {
    return obstacle().isPresent()
        ? Optional.empty()
        : partition(columns)
            .filter(each -> GridCheck.of(portfolio, indicator, each).obstacle().isEmpty())
            .flatMap(this::answer);
  }

  private Optional<Answer> answer(Partition reported) {
    DueRows due = DueRows.of(portfolio, indicator, reported);
    Times times = new Times(
        question, RatioSides.of(indicator, portfolio, List.of()), reported.periods().stream());
    Grid grid = new Grid(
        question,
        portfolio,
        indicator,
        reported,
        due,
        GridCheck.of(portfolio, indicator, reported),
        new FigureValues(indicator),
        GridCheck.range(indicator),
        times);
    RowKeys keys = new RowKeys(
        portfolio, indicator, question.namedSchemes().stream().findFirst(), times.lastDay(), times);
    return GridAnswer.of(
        grid,
        Stream.concat(Stream.of(reported), due.partition().stream())
            .map(each -> new EntryKeys(each, keys, times))
            .collect(ImmutableList.toImmutableList()));
  }

  /** What stands in the way, whatever was observed. */
  Optional<String> obstacle() {
    return GridCheck.obstacle(question, indicator);
  }

  /** What stands in the way. */
  String obstacle(Columns columns) {
    return obstacle()
        .or(() -> partition(columns)
            .map(each -> GridCheck.of(portfolio, indicator, each)
                .obstacle()
                .or(() -> GridCheck.of(portfolio, indicator, each).conflict())
                .orElse("some observations stand in several rows, or there are too many rows")))
        .orElse("nothing of it is observed, or it is made of other indicators");
  }
}
