package org.logframe.table.revision;

import java.util.Optional;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Purpose;
import org.logframe.time.PartialDate;
import org.logframe.time.ReportingPeriod;

/**
 * In which period something was counted: that of a count which runs on, such as "114,000 since May
 * 2017, as of March 2022", ends at its as-of date, since nothing was counted after it. One without an
 * as-of date has no end, and neither has a target, whose as-of date says when it was set.
 */
public final class CountedPeriod {
  private CountedPeriod() {}

  /** The period in which an observation was counted; absent if it states none. */
  public static Optional<ReportingPeriod> of(Observation observation) {
    Optional<ReportingPeriod> period = observation.period();
    if (period.isEmpty()
        || period.get().end().isPresent()
        || observation.purpose() == Purpose.TARGET) {
      return period;
    }
    return observation
        .asOf()
        .map(PartialDate::latest)
        .filter(period.get()::contains)
        .map(end -> ReportingPeriod.between(period.get().start().orElseThrow(), end))
        .or(() -> period);
  }
}
