package org.logframe.aggregate.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.logframe.aggregate.box.node.Days;
import org.logframe.table.column.Partition;
import org.logframe.time.Granularity;
import org.logframe.time.ReportingPeriod;

/**
 * From when to when the periods of a partition are, found once for all questions.
 *
 * @param lastDay the last day that begins or ends one; absent if there is none
 * @param days all days of them, and those until the end of the last year; absent if there are none
 */
public record PeriodSpan(Optional<LocalDate> lastDay, Optional<Days> days) {
  /** The span of the periods of a partition. */
  public static PeriodSpan of(Partition partition) {
    return partition.known(PeriodSpan.class, each -> of(each.periods()));
  }

  private static PeriodSpan of(List<ReportingPeriod> periods) {
    return new PeriodSpan(
        lastDay(periods), periods.stream().map(PeriodSpan::untilYearEnd).reduce(Days::hull));
  }

  /** The last day that begins or ends some period, if one does. */
  public static Optional<LocalDate> lastDay(List<ReportingPeriod> periods) {
    return periods.stream()
        .flatMap(each -> Stream.concat(each.end().stream(), each.start().stream()))
        .max(Comparator.naturalOrder());
  }

  private static Days untilYearEnd(ReportingPeriod period) {
    Days days = Days.of(Optional.of(period));
    return period
        .end()
        .map(Granularity.YEAR::periodContaining)
        .map(year -> days.hull(Days.of(Optional.of(year))))
        .orElse(days);
  }
}
