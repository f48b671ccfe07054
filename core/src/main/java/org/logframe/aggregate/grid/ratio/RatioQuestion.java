package org.logframe.aggregate.grid.ratio;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.logframe.aggregate.Aggregation;
import org.logframe.aggregate.MissingPolicy;
import org.logframe.aggregate.Window;
import org.logframe.aggregate.cell.Answer;
import org.logframe.aggregate.grid.check.RatioCheck;
import org.logframe.aggregate.grid.check.RatioColumns;
import org.logframe.aggregate.group.EntryKeys;
import org.logframe.aggregate.plan.PeriodSpan;
import org.logframe.aggregate.plan.RowKeys;
import org.logframe.aggregate.plan.Times;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Purpose;
import org.logframe.indicator.RatioParts;
import org.logframe.indicator.Rule;
import org.logframe.portfolio.Portfolio;
import org.logframe.table.column.Columns;

/** A question of a ratio to a table, both sides of which may be grids, and what stands in the way. */
public final class RatioQuestion {
  private final Aggregation question;
  private final Portfolio portfolio;
  private final Indicator ratio;

  public RatioQuestion(Aggregation question, Portfolio portfolio, Indicator ratio) {
    this.question = question;
    this.portfolio = portfolio;
    this.ratio = ratio;
  }

  /** Whether an indicator is one of two sides, of which one is divided by the other. */
  public static boolean isOf(Indicator indicator) {
    return indicator.ratioParts().isPresent()
        || indicator.steps().stream().anyMatch(step -> step.rule() == Rule.RATIO);
  }

  /** The answer, if nothing stands in the way. */
  public Optional<Answer> answer(Columns columns) {
    return obstacle().isPresent() ? Optional.empty() : columns(columns).flatMap(this::answer);
  }

  private Optional<RatioColumns> columns(Columns columns) {
    return RatioColumns.of(portfolio, ratio, question.purpose(), columns);
  }

  private Optional<Answer> answer(RatioColumns columns) {
    RatioCheck check = RatioCheck.of(portfolio, ratio, columns);
    if (check.obstacle().isPresent()) {
      return Optional.empty();
    }
    Times times = new Times(question, columns.sides(), lastDay(columns));
    RowKeys keys = new RowKeys(
        portfolio, ratio, question.namedSchemes().stream().findFirst(), times.lastDay(), times);
    return RatioGridAnswer.of(
        new RatioGrid(question, portfolio, ratio, columns, check, times),
        columns.observed().stream()
            .map(each -> new EntryKeys(each, keys, times))
            .collect(ImmutableList.toImmutableList()));
  }

  private static Optional<LocalDate> lastDay(RatioColumns columns) {
    return columns.observed().stream()
        .flatMap(each -> PeriodSpan.of(each).lastDay().stream())
        .max(Comparator.naturalOrder());
  }

  /** What stands in the way, whatever was observed. */
  public Optional<String> obstacle() {
    return ofQuestion()
        .or(() -> RatioCheck.obstacle(ratio))
        .or(() -> question.purpose() == Purpose.ACTUAL && isSomethingDue()
            ? Optional.of("something is due of a ratio")
            : Optional.empty());
  }

  private Optional<String> ofQuestion() {
    if (question.window() != Window.PERIOD) {
      return Optional.of("rows of a ratio reach back in time");
    } else if (question.asOf().isPresent()) {
      return Optional.of("a ratio is asked as of a day");
    }
    return question.missing() == MissingPolicy.SHOW
        ? Optional.empty()
        : Optional.of("gaps of a ratio are refused or taken as zero");
  }

  private boolean isSomethingDue() {
    return Stream.concat(Stream.of(ratio), ratio.ratioParts().stream().flatMap(this::parts))
        .anyMatch(each -> !each.expectations().isEmpty());
  }

  private Stream<Indicator> parts(RatioParts parts) {
    return Stream.of(parts.numerator(), parts.denominator())
        .flatMap(id -> portfolio.indicator(id).stream());
  }

  /** What stands in the way. */
  public String obstacle(Columns columns) {
    return obstacle()
        .or(() -> columns(columns)
            .map(each -> RatioCheck.of(portfolio, ratio, each))
            .map(check -> check
                .obstacle()
                .or(check::conflict)
                .orElse("some observations stand in several rows")))
        .orElse("a side of it is not observed, or some of it is reported as ratios");
  }
}
