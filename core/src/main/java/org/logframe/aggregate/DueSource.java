package org.logframe.aggregate;

import java.util.List;
import java.util.Optional;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.time.ReportingPeriod;

/** Where a calculation finds the leaf cells that are due. */
interface DueSource {
  /** Nothing is due. */
  DueSource NONE = (indicator, reported) -> List.of();

  /**
   * The leaf cells that are due of an indicator.
   *
   * @param reported from the first to the last day of which something was reported
   */
  List<Observation> due(Indicator indicator, Optional<ReportingPeriod> reported);
}
