package org.logframe.portfolio.lookup;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.logframe.internal.Check;
import org.logframe.place.Area;
import org.logframe.place.AreaId;
import org.logframe.place.Country;
import org.logframe.place.Global;
import org.logframe.place.Region;
import org.logframe.place.RegionId;
import org.logframe.place.RegionMembership;
import org.logframe.place.RegionScheme;
import org.logframe.place.RegionSchemeId;
import org.logframe.place.Subdivision;
import org.logframe.portfolio.Match;
import org.logframe.portfolio.Portfolio;
import org.logframe.time.Certainty;

/** The areas that a portfolio knows, and how they lie in each other. */
public final class AreaIndex {
  private final Map<AreaId, Area> declared = new HashMap<>();
  private final Map<AreaId, Optional<Country>> countryOfSubdivision = new HashMap<>();
  private final Map<RegionSchemeId, RegionScheme> schemes = new HashMap<>();
  private final ImmutableSetMultimap<AreaId, AreaId> regionsWithin;
  private final ImmutableSetMultimap<AreaId, Country> everIn;
  private final ImmutableSetMultimap<RegionSchemeId, Country> placed;

  AreaIndex(Portfolio portfolio) {
    portfolio.subdivisions().forEach(area -> declared.put(area.areaId(), area));
    portfolio.routes().forEach(area -> declared.put(area.areaId(), area));
    ImmutableSetMultimap.Builder<AreaId, AreaId> within = ImmutableSetMultimap.builder();
    ImmutableSetMultimap.Builder<AreaId, Country> countries = ImmutableSetMultimap.builder();
    ImmutableSetMultimap.Builder<RegionSchemeId, Country> bySchemes =
        ImmutableSetMultimap.builder();
    for (RegionScheme scheme : portfolio.regionSchemes()) {
      schemes.put(scheme.id(), scheme);
      for (Region region : scheme.regions()) {
        declared.put(region.areaId(), region);
        upFrom(scheme, region.id()).forEach(outer -> within.put(outer, region.areaId()));
      }
      for (RegionMembership each : scheme.memberships()) {
        upFrom(scheme, each.region()).forEach(region -> countries.put(region, each.country()));
        bySchemes.put(scheme.id(), each.country());
      }
    }
    regionsWithin = within.build();
    everIn = countries.build();
    placed = bySchemes.build();
    portfolio.subdivisions().forEach(area -> settleCountry(area.areaId()));
  }

  private static List<AreaId> upFrom(RegionScheme scheme, RegionId region) {
    List<AreaId> path = new ArrayList<>();
    Optional<RegionId> each = Optional.of(region);
    while (each.isPresent()) {
      path.add(AreaId.of(scheme.id(), each.get()));
      each = each.flatMap(scheme::region).flatMap(Region::partOf);
    }
    return path;
  }

  // Each is settled once, and at first as being in no country, so that a cycle ends too.
  private void settleCountry(AreaId subdivision) {
    List<AreaId> path = new ArrayList<>();
    AreaId above = subdivision;
    while (declared.get(above) instanceof Subdivision within
        && countryOfSubdivision.putIfAbsent(above, Optional.empty()) == null) {
      path.add(above);
      above = within.partOf();
    }
    Optional<Country> country = countryOf(above);
    path.forEach(each -> countryOfSubdivision.put(each, country));
  }

  public Optional<Area> area(AreaId id) {
    return switch (id.kind()) {
      case GLOBAL -> Optional.of(Global.GLOBAL);
      case COUNTRY -> id.country().map(Area.class::cast);
      case SUBDIVISION, REGION, ROUTE -> Optional.ofNullable(declared.get(id));
    };
  }

  /** The country that an area is or in which it lies. */
  public Optional<Country> countryOf(AreaId id) {
    return id.country().or(() -> countryOfSubdivision.getOrDefault(id, Optional.empty()));
  }

  /** The regions of the same scheme that lie in a region, itself included. */
  ImmutableSet<AreaId> regionsWithin(AreaId region) {
    return regionsWithin.get(region);
  }

  /** The countries that are in a region, or in one within it, on whatever day. */
  public ImmutableSet<Country> everIn(AreaId region) {
    return everIn.get(region);
  }

  /** The countries that a scheme places in some region, on whatever day. */
  public ImmutableSet<Country> placed(RegionSchemeId scheme) {
    return placed.get(scheme);
  }

  /** A region, then those in which it lies. */
  public List<AreaId> upFrom(AreaId region) {
    return upFrom(scheme(region.scheme().orElseThrow()), region.region().orElseThrow());
  }

  /** The countries for which a region possibly stands when it is named as a whole. */
  ImmutableList<Match<Country>> countriesOfRegion(AreaId region, LocalDate on) {
    return scheme(region.scheme().orElseThrow())
        .countriesOf(region.region().orElseThrow(), on)
        .stream()
        .map(placement -> Match.of(placement.country(), Certainty.POSSIBLE))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * How sure it is that what is done in an area is done in a country; CERTAIN where the area is the
   * country or a part of it, POSSIBLE where it is a region that has the country on that day.
   */
  Certainty inCountry(AreaId area, Country country, LocalDate on) {
    Optional<Country> own = countryOf(area);
    boolean in = own.isPresent()
        ? own.get().equals(country)
        : everIn(area).contains(country)
            && countriesOfRegion(area, on).stream()
                .anyMatch(each -> each.value().equals(country));
    return in ? own.isPresent() ? Certainty.CERTAIN : Certainty.POSSIBLE : Certainty.NO;
  }

  public RegionScheme scheme(RegionSchemeId id) {
    RegionScheme scheme = schemes.get(id);
    if (scheme == null) {
      throw new IllegalArgumentException("Portfolio: no region scheme " + Check.quote(id.text()));
    }
    return scheme;
  }

  /** How sure it is that an area lay in a region on a day; CERTAIN where nobody dated it. */
  Certainty inRegion(AreaId area, RegionSchemeId schemeId, RegionId region, LocalDate on) {
    RegionScheme scheme = scheme(schemeId);
    if (area.scheme().equals(Optional.of(schemeId))) {
      return isWithin(area, AreaId.of(schemeId, region)) ? Certainty.CERTAIN : Certainty.NO;
    }
    return countryOf(area)
        .flatMap(country -> scheme.regionsOf(country, on).stream()
            .filter(placement -> placement.region().equals(region))
            .findFirst())
        .map(placement -> placement.certainty())
        .map(certainty -> certainty == Certainty.UNDATED ? Certainty.CERTAIN : certainty)
        .orElse(Certainty.NO);
  }

  /** Whether a region lies in another of its scheme, or is the same. */
  boolean isWithin(AreaId inner, AreaId outer) {
    return regionsWithin.containsEntry(outer, inner);
  }
}
