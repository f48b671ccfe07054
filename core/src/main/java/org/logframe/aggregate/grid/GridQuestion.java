package org.logframe.aggregate.grid;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.logframe.aggregate.Aggregation;
import org.logframe.aggregate.arithmetic.FigureValues;
import org.logframe.aggregate.cell.Answer;
import org.logframe.aggregate.grid.check.Grid;
import org.logframe.aggregate.grid.check.GridCheck;
import org.logframe.aggregate.grid.check.GridRules;
import org.logframe.aggregate.group.EntryKeys;
import org.logframe.aggregate.plan.PeriodSpan;
import org.logframe.aggregate.plan.RatioSides;
import org.logframe.aggregate.plan.RowKeys;
import org.logframe.aggregate.plan.Times;
import org.logframe.indicator.Indicator;
import org.logframe.portfolio.Portfolio;
import org.logframe.table.column.Columns;
import org.logframe.table.column.Partition;
import org.logframe.table.column.PartitionHistory;

/** A question to a table whose observations may be cells of a grid, and what stands in the way. */
public final class GridQuestion {
  private final Aggregation question;
  private final Portfolio portfolio;
  private final Indicator indicator;

  public GridQuestion(Aggregation question, Portfolio portfolio, Indicator indicator) {
    this.question = question;
    this.portfolio = portfolio;
    this.indicator = indicator;
  }

  private Optional<Partition> partition(Columns columns) {
    return columns
        .partition(indicator.id(), question.purpose())
        .filter(each -> RatioSides.observed(indicator).size() == 1)
        .flatMap(this::asKnown);
  }

  /** What stood on the day as of which it is asked. */
  private Optional<Partition> asKnown(Partition all) {
    return question.asOf().isEmpty()
        ? Optional.of(all)
        : PartitionHistory.of(all).on(question.asOf().get());
  }

  /**
   * The answer, if nothing stands in the way.
   *
   * @param executor of threads that add up some of the observations each
   */
  public Optional<Answer> answer(Columns columns, Executor executor) {
    return GridCheck.obstacle(question, new GridRules(portfolio, indicator)).isPresent()
        ? Optional.empty()
        : partition(columns).flatMap(each -> answer(each, executor));
  }

  private Optional<Answer> answer(Partition reported, Executor executor) {
    GridCheck check = check(reported);
    if (check.obstacle().isPresent()) {
      return Optional.empty();
    }
    Times times =
        new Times(question, check.rules().sides(), PeriodSpan.of(reported).lastDay());
    RowKeys keys = new RowKeys(
        portfolio,
        indicator,
        question.namedSchemes().stream().findFirst(),
        question.asOf().orElse(times.lastDay()),
        times);
    return GridAnswer.of(
        new Grid(
            question, portfolio, indicator, reported, check, new FigureValues(indicator), times),
        Stream.concat(Stream.of(reported), check.due().partition().stream())
            .map(each -> new EntryKeys(each, keys, times))
            .collect(ImmutableList.toImmutableList()),
        executor);
  }

  private GridCheck check(Partition reported) {
    return GridCheck.of(portfolio, indicator, reported);
  }

  /** What stands in the way, whatever was observed. */
  public Optional<String> obstacle() {
    GridRules rules = new GridRules(portfolio, indicator);
    return GridCheck.obstacle(question, rules).or(rules::obstacle);
  }

  /** What stands in the way. */
  public String obstacle(Columns columns) {
    return obstacle()
        .or(() -> partition(columns)
            .map(this::check)
            .map(check -> check
                .obstacle()
                .or(check::conflict)
                .orElse("some observations stand in several rows")))
        .orElse("nothing of it is observed, or it is made of other indicators");
  }
}
