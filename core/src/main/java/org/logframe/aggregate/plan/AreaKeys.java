package org.logframe.aggregate.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.logframe.aggregate.box.node.Days;
import org.logframe.aggregate.box.node.Memberships;
import org.logframe.indicator.Observation;
import org.logframe.place.AreaId;
import org.logframe.place.AreaKind;
import org.logframe.place.Country;
import org.logframe.place.RegionId;
import org.logframe.place.RegionSchemeId;
import org.logframe.place.Subdivision;
import org.logframe.portfolio.Portfolio;

/** The country and the regions in which all of an observation lies on given days. */
public final class AreaKeys {
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

  /** An area and those in which it lies, from the inside out, up to its country. */
  ImmutableList<AreaId> lineage(AreaId area) {
    ImmutableList.Builder<AreaId> lineage = ImmutableList.builder();
    Optional<AreaId> next = Optional.of(area);
    while (next.isPresent()) {
      lineage.add(next.get());
      next =
          portfolio.area(next.get()).flatMap(each -> each.asSubdivision()).map(Subdivision::partOf);
    }
    return lineage.build();
  }

  /** The area of a level in which all of it lies, 0 being its country. */
  Optional<AreaId> atLevel(int level, Observation observation, Days days) {
    Optional<AreaId> area =
        observation.area().or(() -> country(observation, days).map(AreaId::of));
    return area.filter(each -> country(each).isPresent())
        .map(each -> lineage(each).reverse())
        .filter(path -> path.size() > level)
        .map(path -> path.get(level));
  }

  /** The outermost area in which all of it lies: a region of a scheme, if one is named. */
  Optional<AreaId> outermost(Optional<RegionSchemeId> scheme, Observation observation, Days days) {
    Optional<AreaId> region = scheme.flatMap(id -> regions(id, observation, days).stream()
        .findFirst()
        .map(each -> memberships(id).around(each).asList().reverse().get(0))
        .map(each -> AreaId.of(id, each)));
    return region.or(() -> country(observation, days).map(AreaId::of)).or(observation::area);
  }

  /** Whether all of it lies in an area. */
  boolean isWithin(AreaId area, Observation observation, Days days) {
    if (area.equals(AreaId.global()) || observation.area().equals(Optional.of(area))) {
      return true;
    }
    if (area.region().isPresent()) {
      return regionsAround(area.scheme().orElseThrow(), observation, days)
          .contains(area.region().get());
    }
    return observation
        .area()
        .or(() -> country(observation, days).map(AreaId::of))
        .filter(each -> lineage(each).contains(area))
        .isPresent();
  }

  /** Whether an area lies in another on given days. */
  boolean isWithin(AreaId outer, AreaId inner, Days days) {
    if (outer.equals(inner) || outer.equals(AreaId.global())) {
      return true;
    }
    if (outer.region().isEmpty()) {
      return lineage(inner).contains(outer);
    }
    Memberships memberships = memberships(outer.scheme().orElseThrow());
    if (inner.region().isPresent()) {
      return inner.scheme().equals(outer.scheme())
          && memberships.around(inner.region().get()).contains(outer.region().get());
    }
    return country(inner).flatMap(country -> memberships.innermost(country, days)).stream()
        .flatMap(regions -> regions.stream())
        .anyMatch(region -> memberships.around(region).contains(outer.region().get()));
  }

  /** Whether a part of it may lie in an area, though not all of it does. */
  boolean mayReachInto(AreaId area, Observation observation, Days days) {
    Optional<AreaId> own = observation.area();
    if (own.isEmpty()
        || own.get().kind() == AreaKind.GLOBAL
        || own.get().kind() == AreaKind.ROUTE) {
      return true;
    }
    Optional<Country> wanted = country(area);
    Optional<Country> country = country(own.get());
    if (wanted.isPresent() && country.isPresent()) {
      return lineage(area).contains(own.get());
    } else if (wanted.isPresent()) {
      return mayHave(own.get(), wanted.get(), days);
    } else if (country.isPresent()) {
      return mayHave(area, country.get(), days);
    }
    return area.region().isPresent()
        && memberships(area.scheme().orElseThrow())
            .around(area.region().get())
            .contains(own.get().region().orElseThrow());
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
