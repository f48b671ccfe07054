package org.logframe.aggregate;

import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.logframe.aggregate.engine.Days;
import org.logframe.aggregate.engine.Memberships;
import org.logframe.indicator.Observation;
import org.logframe.place.AreaId;
import org.logframe.place.Country;
import org.logframe.place.RegionId;
import org.logframe.place.RegionSchemeId;
import org.logframe.place.Subdivision;
import org.logframe.portfolio.Portfolio;

/** The country and the regions in which all of an observation lies on given days. */
final class AreaKeys {
  private final Portfolio portfolio;
  private final ProgrammeDays programmeDays;
  private final Map<RegionSchemeId, Memberships> memberships = new HashMap<>();

  AreaKeys(Portfolio portfolio, ProgrammeDays programmeDays) {
    this.portfolio = portfolio;
    this.programmeDays = programmeDays;
  }

  /** The country in which all of it lies: that of its area, or the only one of its programme. */
  Optional<Country> country(Observation observation, Days days) {
    if (observation.area().isPresent()) {
      return country(observation.area().get());
    }
    List<Optional<Country>> countries = programmeDays.of(observation.programme(), days).stream()
        .flatMap(day -> portfolio.coverage(observation.programme(), day).stream())
        .map(match -> country(match.value().area()))
        .distinct()
        .toList();
    return countries.size() == 1 ? countries.get(0) : Optional.empty();
  }

  Optional<Country> country(AreaId area) {
    return area.country()
        .or(() -> portfolio
            .area(area)
            .flatMap(each -> each.asSubdivision())
            .map(Subdivision::partOf)
            .flatMap(this::country));
  }

  /** Whether an area is a region that may have a country on some of the days. */
  boolean mayHave(AreaId region, Country country, Days days) {
    return region.region().isPresent()
        && memberships(region.scheme().orElseThrow()).mayHave(region.region().get(), country, days);
  }

  /**
   * The innermost regions in which all of it lies on all of the days: several if the scheme's regions
   * overlap; none if the scheme does not place it, it moves within these days, or the dates do not
   * tell in which of several it is.
   */
  ImmutableSet<RegionId> regions(RegionSchemeId id, Observation observation, Days days) {
    Optional<RegionId> stated = observation
        .area()
        .filter(area -> area.scheme().equals(Optional.of(id)))
        .flatMap(AreaId::region);
    return stated
        .map(ImmutableSet::of)
        .orElseGet(() -> country(observation, days)
            .flatMap(country -> memberships(id).innermost(country, days))
            .orElse(ImmutableSet.of()));
  }

  /** The regions in which all of it lies, with those around them. */
  ImmutableSet<RegionId> regionsAround(RegionSchemeId id, Observation observation, Days days) {
    return regions(id, observation, days).stream()
        .flatMap(region -> memberships(id).around(region).stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  private Memberships memberships(RegionSchemeId id) {
    return memberships.computeIfAbsent(
        id, each -> new Memberships(portfolio.regionScheme(each).orElseThrow()));
  }
}
