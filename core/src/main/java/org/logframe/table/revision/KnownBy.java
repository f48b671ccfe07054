package org.logframe.table.revision;

import java.time.LocalDate;
import java.util.Optional;
import org.logframe.indicator.Purpose;
import org.logframe.time.PartialDate;
import org.logframe.time.ReportingPeriod;

/**
 * What may have been known on a day. What has no as-of date and was counted is not known before its period
 * is over; targets and baselines are plans, made before.
 */
public final class KnownBy {
  private KnownBy() {}

  /**
   * Whether something may have been known by the end of a day.
   *
   * @param period of which it is, if it says so
   * @param asOf when its source knew it, if that is stated
   */
  public static boolean isKnown(
      LocalDate day,
      Purpose purpose,
      Optional<ReportingPeriod> period,
      Optional<PartialDate> asOf) {
    return asOf.map(published -> !published.isCertainlyAfter(day))
        .orElseGet(() -> purpose != Purpose.ACTUAL
            || period.isEmpty()
            || period.get().end().filter(end -> !end.isAfter(day)).isPresent());
  }
}
