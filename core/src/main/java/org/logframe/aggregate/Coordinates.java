package org.logframe.aggregate;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import org.logframe.indicator.CategoryId;
import org.logframe.indicator.DisaggregationId;
import org.logframe.indicator.IndicatorId;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Purpose;
import org.logframe.place.AreaId;
import org.logframe.programme.ProgrammeId;
import org.logframe.time.ReportingPeriod;

/** What an observation is about: those that agree in all of it are revisions of one another. */
record Coordinates(
    IndicatorId indicator,
    Purpose purpose,
    ProgrammeId programme,
    Optional<AreaId> area,
    Optional<ReportingPeriod> period,
    ImmutableSortedMap<DisaggregationId, CategoryId> categories,
    Optional<String> series) {
  static Coordinates of(Observation observation) {
    return new Coordinates(
        observation.indicator(),
        observation.purpose(),
        observation.programme(),
        observation.area(),
        observation.period(),
        observation.categories(),
        observation.series());
  }
}
