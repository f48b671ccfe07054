package org.logframe.portfolio.check;

import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.logframe.place.AreaId;
import org.logframe.place.AreaKind;
import org.logframe.place.Country;
import org.logframe.place.RegionSchemeId;
import org.logframe.portfolio.lookup.AreaIndex;
import org.logframe.programme.Listing;
import org.logframe.programme.Programme;

/**
 * The regions under which a programme is listed. A scheme that does not place a country says nothing
 * about it; routes are in no region.
 */
final class Listed {
  private final ImmutableSet<AreaId> regions;
  private final ImmutableSet<RegionSchemeId> schemes;
  private final AreaIndex areas;

  /** What was found of countries, which are few, so that it is found once of each. */
  private final Map<Country, Boolean> countries = new HashMap<>();

  private Listed(ImmutableSet<AreaId> regions, AreaIndex areas) {
    this.regions = regions;
    this.areas = areas;
    this.schemes = regions.stream()
        .map(region -> region.scheme().orElseThrow())
        .collect(ImmutableSet.toImmutableSet());
  }

  static Listed of(Programme programme, AreaIndex areas) {
    return new Listed(
        programme.listedUnder().stream()
            .map(Listing::region)
            .collect(ImmutableSet.toImmutableSet()),
        areas);
  }

  /** Whether an area may lie in one of the regions. */
  boolean mayContain(AreaId area) {
    if (area.kind() == AreaKind.ROUTE) {
      return true;
    }
    if (area.kind() == AreaKind.REGION) {
      return schemes.size() > 1
          || !schemes.contains(area.scheme().orElseThrow())
          || areas.upFrom(area).stream().anyMatch(regions::contains);
    }
    Optional<Country> country = areas.countryOf(area);
    return country.isPresent()
        && countries.computeIfAbsent(
            country.get(), each -> regions.stream().anyMatch(region -> mayContain(region, each)));
  }

  private boolean mayContain(AreaId region, Country country) {
    return !areas.placed(region.scheme().orElseThrow()).contains(country)
        || areas.everIn(region).contains(country);
  }
}
