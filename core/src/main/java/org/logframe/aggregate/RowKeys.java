package org.logframe.aggregate;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.logframe.indicator.CategoryId;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Rule;
import org.logframe.place.AreaId;
import org.logframe.place.Country;
import org.logframe.place.RegionScheme;
import org.logframe.place.Subdivision;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.Participation;
import org.logframe.programme.ParticipationRole;
import org.logframe.programme.Programme;
import org.logframe.programme.ProgrammeId;
import org.logframe.time.Granularity;
import org.logframe.time.ReportingPeriod;

/** The values that an observation has of a facet, before anything is folded; none if it is coarser. */
final class RowKeys {
  private final Portfolio portfolio;
  private final Indicator indicator;
  private final LocalDate membership;
  private final boolean picksInTime;

  RowKeys(Portfolio portfolio, Indicator indicator, LocalDate membership) {
    this.portfolio = portfolio;
    this.indicator = indicator;
    this.membership = membership;
    this.picksInTime = indicator.steps().stream()
        .limit(1)
        .anyMatch(step -> step.rule() == Rule.LATEST || step.rule() == Rule.EARLIEST);
  }

  /** The values; several where it stands in several rows, none where it is not broken down. */
  ImmutableSet<?> of(Facet<?> facet, Observation observation) {
    if (facet.granularity().isPresent()) {
      return set(observation
          .period()
          .flatMap(period -> granule(period, facet.granularity().get())));
    }
    if (facet.disaggregation().isPresent()) {
      CategoryId category = observation.categories().get(facet.disaggregation().get());
      return set(Optional.ofNullable(category));
    }
    if (facet.regionScheme().isPresent()) {
      RegionScheme scheme = portfolio.regionScheme(facet.regionScheme().get()).orElseThrow();
      return regions(scheme, observation);
    }
    return simple(facet, observation);
  }

  private ImmutableSet<?> simple(Facet<?> facet, Observation observation) {
    if (facet.equals(Facet.COUNTRY)) {
      return set(country(observation));
    } else if (facet.equals(Facet.PROGRAMME)) {
      return ImmutableSet.of(observation.programme());
    } else if (facet.equals(Facet.PROGRAMME_TREE)) {
      return ImmutableSet.of(root(observation.programme()));
    } else if (facet.equals(Facet.FUNDER)) {
      return funders(observation);
    } else if (facet.equals(Facet.PILLAR)) {
      return set(indicator.pillar());
    } else if (facet.equals(Facet.AREA)) {
      return set(observation.area());
    }
    throw new IllegalArgumentException("Aggregation: cannot be broken down by " + facet);
  }

  private Optional<ReportingPeriod> granule(ReportingPeriod period, Granularity granularity) {
    return picksInTime
        ? period.end().map(granularity::periodContaining)
        : period.rollUp(granularity);
  }

  /** The country in which all of it lies: that of its area, or the only one of its programme. */
  private Optional<Country> country(Observation observation) {
    if (observation.area().isPresent()) {
      return countryOf(observation.area().get());
    }
    var covered = portfolio.coverage(observation.programme(), membership);
    var countries = covered.stream()
        .map(match -> countryOf(match.value().area()))
        .distinct()
        .toList();
    return countries.size() == 1 ? countries.get(0) : Optional.empty();
  }

  private Optional<Country> countryOf(AreaId area) {
    return area.country()
        .or(() -> portfolio
            .area(area)
            .flatMap(each -> each.asSubdivision())
            .map(Subdivision::partOf)
            .flatMap(this::countryOf));
  }

  private ImmutableSet<?> regions(RegionScheme scheme, Observation observation) {
    Optional<AreaId> area = observation.area();
    if (area.isPresent() && area.get().scheme().equals(Optional.of(scheme.id()))) {
      return set(area.get().region());
    }
    return country(observation)
        .map(country -> scheme.regionsOf(country, membership))
        .map(placements -> placements.stream()
            .limit(1)
            .map(placement -> placement.region())
            .collect(ImmutableSet.toImmutableSet()))
        .orElse(ImmutableSet.of());
  }

  private ProgrammeId root(ProgrammeId programme) {
    ProgrammeId each = programme;
    Optional<ProgrammeId> above = Optional.of(programme);
    while (above.isPresent()) {
      each = above.get();
      above = portfolio.programme(each).flatMap(Programme::partOf);
    }
    return each;
  }

  private ImmutableSet<?> funders(Observation observation) {
    return portfolio.participation(observation.programme(), membership).stream()
        .map(match -> match.value())
        .filter(each -> each.role() == ParticipationRole.FUNDING)
        .map(Participation::organisation)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static <T> ImmutableSet<T> set(Optional<T> value) {
    return value.map(ImmutableSet::of).orElse(ImmutableSet.of());
  }
}
