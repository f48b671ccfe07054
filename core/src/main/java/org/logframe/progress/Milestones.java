package org.logframe.progress;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.logframe.aggregate.Key;
import org.logframe.indicator.Indicator;
import org.logframe.measure.Interval;
import org.logframe.time.ReportingPeriod;

/** Where milestones lie on the way from the baseline to the last target of their group. */
final class Milestones {
  private final Indicator indicator;
  private final Map<Key, JoinedRow> last = new HashMap<>();

  /**
   * The milestones of some rows.
   *
   * @param rows all rows of targets, of all groups
   */
  Milestones(Indicator indicator, List<JoinedRow> rows) {
    this.indicator = indicator;
    Comparator<JoinedRow> byTime = Comparator.comparing(JoinedRow::row, ProgressReport.byTime());
    rows.forEach(each -> last.merge(each.key(), each, BinaryOperator.maxBy(byTime)));
  }

  /** A row with the fraction of the way to the last target of its group that it stands for. */
  ProgressRow placed(JoinedRow milestone) {
    Optional<Interval> expected = Optional.ofNullable(last.get(milestone.key()))
        .filter(each -> !each.row().period().equals(milestone.row().period()))
        .filter(each -> isOnTheWay(milestone, each))
        .flatMap(each -> expected(milestone.row(), each.row()));
    return expected.isEmpty()
        ? milestone.row()
        : milestone.row().toBuilder().expected(expected).build();
  }

  private Optional<Interval> expected(ProgressRow milestone, ProgressRow target) {
    return Progress.builder()
        .direction(indicator.direction())
        .baseline(target.progress().baseline())
        .target(target.progress().target())
        .actual(milestone.progress().target())
        .build()
        .fraction();
  }

  /** Whether both are targets of the same slices and, where values add up, from the same day on. */
  private boolean isOnTheWay(JoinedRow milestone, JoinedRow target) {
    return (isSameStart(milestone.row(), target.row())
            || !new TargetPeriod(milestone.row().period(), indicator).addsUp())
        && milestone.parts().equals(target.parts());
  }

  private static boolean isSameStart(ProgressRow one, ProgressRow other) {
    return one.period().isPresent()
        && other.period().isPresent()
        && start(one).equals(start(other));
  }

  private static Optional<LocalDate> start(ProgressRow row) {
    return row.period().flatMap(ReportingPeriod::start);
  }
}
