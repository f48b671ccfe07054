package org.logframe.aggregate;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.logframe.indicator.Indicator;
import org.logframe.measure.Interval;
import org.logframe.time.ReportingPeriod;

/** Where a milestone lies on the way from the baseline to the last target. */
final class Milestones {
  private Milestones() {}

  /**
   * The fraction of the way to the last target of its group that a milestone stands for.
   *
   * @param rows all rows, of this group and of others
   */
  static Optional<Interval> expected(ProgressRow row, List<ProgressRow> rows, Indicator indicator) {
    return rows.stream()
        .filter(other -> other.key().equals(row.key()) && other.target().isPresent())
        .max(ProgressReport.byTime())
        .filter(last -> !last.equals(row) && row.target().isPresent())
        .filter(last -> isOnTheWay(row, last, indicator))
        .flatMap(last -> Progress.builder()
            .direction(indicator.direction())
            .baseline(last.progress().baseline())
            .target(last.progress().target())
            .actual(row.progress().target())
            .build()
            .fraction());
  }

  /** Whether both are targets of the same parts and, where values add up, from the same day on. */
  private static boolean isOnTheWay(ProgressRow row, ProgressRow last, Indicator indicator) {
    boolean adds = new TargetTime(row.period(), indicator).addsUp();
    boolean isSameStart =
        row.period().isPresent() && last.period().isPresent() && start(row).equals(start(last));
    return (isSameStart || !adds) && parts(row).equals(parts(last));
  }

  private static Optional<LocalDate> start(ProgressRow row) {
    return row.period().flatMap(ReportingPeriod::start);
  }

  private static Set<Share> parts(ProgressRow row) {
    return new HashSet<>(Side.shares(row.target().orElseThrow().used()));
  }
}
