package org.logframe.aggregate;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.logframe.indicator.Observation;
import org.logframe.place.AreaId;
import org.logframe.place.Country;
import org.logframe.place.Partitioning;
import org.logframe.place.Placement;
import org.logframe.place.Region;
import org.logframe.place.RegionId;
import org.logframe.place.RegionScheme;
import org.logframe.place.RegionSchemeId;
import org.logframe.place.Subdivision;
import org.logframe.portfolio.Portfolio;

/** The country and the regions in which all of an observation lies. */
final class AreaKeys {
  private final Portfolio portfolio;
  private final LocalDate membership;

  AreaKeys(Portfolio portfolio, LocalDate membership) {
    this.portfolio = portfolio;
    this.membership = membership;
  }

  /** The country in which all of it lies: that of its area, or the only one of its programme. */
  Optional<Country> country(Observation observation) {
    if (observation.area().isPresent()) {
      return country(observation.area().get());
    }
    List<Optional<Country>> countries =
        portfolio.coverage(observation.programme(), membership).stream()
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

  /** The countries of a region; of any other area none. */
  ImmutableSet<Country> countriesIn(AreaId region) {
    return region
        .scheme()
        .flatMap(portfolio::regionScheme)
        .map(scheme -> scheme.countriesOf(region.region().orElseThrow(), membership).stream()
            .map(Placement::country)
            .collect(ImmutableSet.toImmutableSet()))
        .orElse(ImmutableSet.of());
  }

  /**
   * The innermost regions in which all of it lies: several if the scheme's regions overlap; none if
   * the scheme does not place it, or the dates do not tell in which of several it is.
   */
  ImmutableSet<RegionId> regions(RegionSchemeId id, Observation observation) {
    RegionScheme scheme = portfolio.regionScheme(id).orElseThrow();
    Optional<RegionId> stated = stated(scheme, observation);
    if (stated.isPresent()) {
      return ImmutableSet.of(stated.get());
    }
    Set<RegionId> placed = country(observation).stream()
        .flatMap(country -> scheme.regionsOf(country, membership).stream())
        .map(Placement::region)
        .collect(Collectors.toSet());
    ImmutableSet<RegionId> innermost = placed.stream()
        .filter(region -> placed.stream()
            .noneMatch(other -> !other.equals(region) && around(scheme, other).contains(region)))
        .sorted()
        .collect(ImmutableSet.toImmutableSet());
    boolean isUnclear = innermost.size() > 1 && scheme.partitioning() == Partitioning.PARTITION;
    return isUnclear ? ImmutableSet.of() : innermost;
  }

  /** The regions in which all of it lies, with those around them. */
  ImmutableSet<RegionId> regionsAround(RegionSchemeId id, Observation observation) {
    RegionScheme scheme = portfolio.regionScheme(id).orElseThrow();
    return regions(id, observation).stream()
        .flatMap(region -> around(scheme, region).stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  private static Optional<RegionId> stated(RegionScheme scheme, Observation observation) {
    return observation
        .area()
        .filter(area -> area.scheme().equals(Optional.of(scheme.id())))
        .flatMap(AreaId::region);
  }

  private static ImmutableSet<RegionId> around(RegionScheme scheme, RegionId region) {
    ImmutableSet.Builder<RegionId> around = ImmutableSet.builder();
    Optional<RegionId> next = Optional.of(region);
    while (next.isPresent()) {
      around.add(next.get());
      next = scheme.region(next.get()).flatMap(Region::partOf);
    }
    return around.build();
  }
}
