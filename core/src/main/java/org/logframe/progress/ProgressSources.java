package org.logframe.progress;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.logframe.aggregate.Aggregation;
import org.logframe.aggregate.answer.SelectionQuestion;
import org.logframe.indicator.Direction;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Purpose;
import org.logframe.portfolio.Portfolio;
import org.logframe.table.column.Columns;
import org.logframe.time.ReportingPeriod;

/**
 * What progress of an indicator is joined from: a question of its targets, one of its baselines and one
 * of its actual values, and the rows from which they are answered.
 *
 * @param everything the answer of all actual values
 * @param newestBaselines of each slice the rows of the newest ones
 * @param day the day by which targets are due
 * @param due all actual values that are due
 */
record ProgressSources(
    Portfolio portfolio,
    SelectionQuestion asked,
    PurposeRows targetRows,
    PurposeRows baselineRows,
    PurposeRows actualRows,
    PurposeAnswers targets,
    PurposeAnswers baselines,
    PurposeAnswers actuals,
    RowsAnswer everything,
    BitSet newestBaselines,
    Optional<LocalDate> day,
    List<Observation> due) {

  /**
   * The sources of one indicator. A filter on periods chooses targets; what they are held against
   * follows from them.
   */
  static ProgressSources of(Portfolio portfolio, SelectionQuestion asked, Columns columns) {
    Aggregation timeless = asked.questionOfAllPeriods();
    PurposeRows targets = new PurposeRows(columns, asked.observed(), Purpose.TARGET);
    PurposeRows baselines = new PurposeRows(columns, asked.observed(), Purpose.BASELINE);
    PurposeRows actuals = new PurposeRows(columns, asked.observed(), Purpose.ACTUAL);
    PurposeAnswers values = new PurposeAnswers(asked, timeless, actuals, asked.isSomethingDue());
    List<ReportingPeriod> periods = actuals.statedPeriods();
    Optional<LocalDate> last = extreme(periods, ReportingPeriod::end, Comparator.naturalOrder());
    Optional<LocalDate> first = extreme(periods, ReportingPeriod::start, Comparator.reverseOrder());
    return new ProgressSources(
        portfolio,
        asked,
        targets,
        baselines,
        actuals,
        new PurposeAnswers(asked, asked.question().purpose(Purpose.TARGET), targets, false),
        new PurposeAnswers(asked, timeless.purpose(Purpose.BASELINE), baselines, false),
        values,
        values.all(),
        newest(baselines),
        timeless.asOf().or(() -> last),
        asked.due(first.map(start -> ReportingPeriod.between(start, last.orElseThrow()))));
  }

  private static Optional<LocalDate> extreme(
      List<ReportingPeriod> periods,
      Function<ReportingPeriod, Optional<LocalDate>> end,
      Comparator<LocalDate> order) {
    return periods.stream()
        .flatMap(period -> end.apply(period).or(period::start).or(period::end).stream())
        .max(order);
  }

  private static BitSet newest(PurposeRows rows) {
    Map<Integer, LocalDate> ends = new HashMap<>();
    rows.standing().stream()
        .forEach(row -> ends.merge(
            rows.sliceOf(row), end(rows, row), BinaryOperator.maxBy(Comparator.naturalOrder())));
    BitSet newest = new BitSet();
    rows.standing().stream()
        .filter(row -> end(rows, row).equals(ends.get(rows.sliceOf(row))))
        .forEach(newest::set);
    return newest;
  }

  private static LocalDate end(PurposeRows rows, int row) {
    return rows.period(rows.periodOf(row))
        .map(period -> period.end().orElse(LocalDate.MAX))
        .orElse(LocalDate.MIN);
  }

  Indicator indicator() {
    return asked.indicator();
  }

  /** Whether progress is the way from a baseline; a level that is to be kept has none. */
  boolean isMeasuredFromBaseline() {
    return !indicator().direction().equals(Optional.of(Direction.MAINTAIN));
  }
}
