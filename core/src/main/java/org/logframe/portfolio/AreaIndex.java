package org.logframe.portfolio;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.logframe.internal.Check;
import org.logframe.place.Area;
import org.logframe.place.AreaId;
import org.logframe.place.AreaKind;
import org.logframe.place.Country;
import org.logframe.place.Global;
import org.logframe.place.Region;
import org.logframe.place.RegionId;
import org.logframe.place.RegionScheme;
import org.logframe.place.RegionSchemeId;
import org.logframe.place.Subdivision;
import org.logframe.time.Certainty;

/** The areas that a portfolio knows, and how they lie in each other. */
final class AreaIndex {
  private final Map<AreaId, Area> declared = new HashMap<>();
  private final Map<AreaId, Country> countryOfSubdivision = new HashMap<>();
  private final Map<RegionSchemeId, RegionScheme> schemes = new HashMap<>();

  AreaIndex(Portfolio portfolio) {
    portfolio.subdivisions().forEach(area -> declared.put(area.areaId(), area));
    portfolio.routes().forEach(area -> declared.put(area.areaId(), area));
    for (RegionScheme scheme : portfolio.regionSchemes()) {
      schemes.put(scheme.id(), scheme);
      scheme.regions().forEach(area -> declared.put(area.areaId(), area));
    }
    portfolio.subdivisions().forEach(area -> countryAbove(area.areaId()));
  }

  private void countryAbove(AreaId subdivision) {
    AreaId above = subdivision;
    while (above.kind() == AreaKind.SUBDIVISION
        && declared.get(above) instanceof Subdivision within) {
      above = within.partOf();
    }
    above.country().ifPresent(country -> countryOfSubdivision.put(subdivision, country));
  }

  Optional<Area> area(AreaId id) {
    return switch (id.kind()) {
      case GLOBAL -> Optional.of(Global.GLOBAL);
      case COUNTRY -> id.country().map(Area.class::cast);
      case SUBDIVISION, REGION, ROUTE -> Optional.ofNullable(declared.get(id));
    };
  }

  /** The country that an area is or in which it lies. */
  Optional<Country> countryOf(AreaId id) {
    return id.country().or(() -> Optional.ofNullable(countryOfSubdivision.get(id)));
  }

  /** The countries for which a region possibly stands when it is named as a whole. */
  ImmutableList<Match<Country>> countriesOfRegion(AreaId region, LocalDate on) {
    return scheme(region.scheme().orElseThrow())
        .countriesOf(region.region().orElseThrow(), on)
        .stream()
        .map(placement -> Match.of(
            placement.country(), CoverageIndex.both(Certainty.POSSIBLE, placement.certainty())))
        .collect(ImmutableList.toImmutableList());
  }

  RegionScheme scheme(RegionSchemeId id) {
    RegionScheme scheme = schemes.get(id);
    if (scheme == null) {
      throw new IllegalArgumentException("Portfolio: no region scheme " + Check.quote(id.text()));
    }
    return scheme;
  }

  /** How sure it is that an area lay in a region on a day. */
  Certainty inRegion(AreaId area, RegionSchemeId schemeId, RegionId region, LocalDate on) {
    RegionScheme scheme = scheme(schemeId);
    if (area.scheme().equals(Optional.of(schemeId))) {
      return isWithin(scheme, area.region().orElseThrow(), region)
          ? Certainty.UNDATED
          : Certainty.NO;
    }
    return countryOf(area)
        .flatMap(country -> scheme.regionsOf(country, on).stream()
            .filter(placement -> placement.region().equals(region))
            .findFirst())
        .map(placement -> placement.certainty())
        .orElse(Certainty.NO);
  }

  boolean isWithin(RegionScheme scheme, RegionId inner, RegionId outer) {
    Optional<RegionId> each = Optional.of(inner);
    while (each.isPresent() && !each.get().equals(outer)) {
      each = each.flatMap(scheme::region).flatMap(Region::partOf);
    }
    return each.isPresent();
  }
}
