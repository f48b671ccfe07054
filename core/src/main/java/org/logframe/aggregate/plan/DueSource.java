package org.logframe.aggregate.plan;

import java.util.List;
import java.util.Optional;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Purpose;
import org.logframe.portfolio.Portfolio;
import org.logframe.time.ReportingPeriod;

/** Where a calculation finds the leaf cells that are due. */
public interface DueSource {
  /** Nothing is due. */
  DueSource NONE = (indicator, reported) -> List.of();

  /** What the expectations of indicators declare. */
  static DueSource declared(Portfolio portfolio, Purpose purpose) {
    return (indicator, reported) -> new DueCells(portfolio, indicator, purpose, reported).all();
  }

  /**
   * The leaf cells that are due of an indicator.
   *
   * @param reported from the first to the last day of which something was reported
   */
  List<Observation> due(Indicator indicator, Optional<ReportingPeriod> reported);
}
