package org.logframe.table.revision;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import java.util.Optional;
import org.logframe.indicator.CategoryId;
import org.logframe.indicator.DisaggregationId;
import org.logframe.indicator.IndicatorId;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Purpose;
import org.logframe.place.AreaId;
import org.logframe.programme.ProgrammeId;
import org.logframe.time.ReportingPeriod;

/**
 * What an observation is about: those that agree in all of it are revisions of one another. Ordered by
 * indicator, purpose, programme, area, period, categories and series, what is absent first, so that
 * maps stay quick where texts are such that hash codes are equal.
 */
public record Coordinates(
    IndicatorId indicator,
    Purpose purpose,
    ProgrammeId programme,
    Optional<AreaId> area,
    Optional<ReportingPeriod> period,
    ImmutableSortedMap<DisaggregationId, CategoryId> categories,
    Optional<String> series)
    implements Comparable<Coordinates> {
  private static final Comparator<Coordinates> ORDER = Comparator.comparing(Coordinates::indicator)
      .thenComparing(Coordinates::purpose)
      .thenComparing(Coordinates::programme)
      .thenComparing(Coordinates::area, Comparators.emptiesFirst(Comparator.<AreaId>naturalOrder()))
      .thenComparing(
          Coordinates::period, Comparators.emptiesFirst(Comparator.<ReportingPeriod>naturalOrder()))
      .thenComparing(Coordinates::categories, ObservationOrder.CATEGORIES)
      .thenComparing(
          Coordinates::series, Comparators.emptiesFirst(Comparator.<String>naturalOrder()));

  @Override
  public int compareTo(Coordinates other) {
    return ORDER.compare(this, other);
  }

  /** The coordinates of an observation. */
  public static Coordinates of(Observation observation) {
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
