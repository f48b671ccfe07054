package org.logframe.portfolio;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.logframe.place.AreaId;
import org.logframe.place.AreaKind;
import org.logframe.place.Country;
import org.logframe.place.RegionId;
import org.logframe.place.RegionMembership;
import org.logframe.place.RegionScheme;
import org.logframe.place.RegionSchemeId;
import org.logframe.programme.Coverage;
import org.logframe.programme.Listing;
import org.logframe.programme.Objective;
import org.logframe.programme.Participation;
import org.logframe.programme.Programme;
import org.logframe.programme.SdgTarget;
import org.logframe.programme.Status;

/**
 * For each facet and value, the positions of the programmes that state it themselves, whatever the
 * day, in the order of the tree.
 */
final class FacetIndex {
  private final AreaIndex areas;
  private final Map<Key, ImmutableIntArray.Builder> building = new HashMap<>();
  private final Map<Key, ImmutableIntArray> stated = new HashMap<>();

  private record Key(Facet.Kind kind, String parameter, Object value) {}

  FacetIndex(ProgrammeTree tree, AreaIndex areas) {
    this.areas = areas;
    for (int i = 0; i < tree.size(); i++) {
      add(i, tree.at(i));
    }
    building.forEach((key, positions) -> stated.put(key, positions.build()));
    building.clear();
  }

  private void add(int position, Programme programme) {
    put(Facet.KIND, programme.kind(), position);
    put(Facet.PROGRAMME, programme.id(), position);
    put(Facet.PROGRAMME_TREE, programme.id(), position);
    programme.coverage().forEach(coverage -> addCoverage(position, coverage));
    programme.pillars().forEach(pillar -> put(Facet.PILLAR, pillar, position));
    programme.frameworks().forEach(each -> put(Facet.FRAMEWORK, each, position));
    for (Status status : programme.statuses()) {
      put(Facet.STATUS, status.phase(), position);
    }
    for (Participation each : programme.participation()) {
      put(Facet.participant(each.role()), each.organisation(), position);
    }
    for (Listing listing : programme.listedUnder()) {
      put(Facet.LISTED_UNDER, listing.region(), position);
    }
    for (Objective objective : programme.objectives()) {
      put(Facet.OBJECTIVE, objective.id(), position);
      for (SdgTarget target : objective.sdgTargets()) {
        put(Facet.SDG_TARGET, target, position);
      }
    }
  }

  private void addCoverage(int position, Coverage coverage) {
    AreaId area = coverage.area();
    put(Facet.AREA, area, position);
    coverage.role().ifPresent(role -> put(Facet.ROLE, role, position));
    areas.countryOf(area).ifPresent(country -> put(Facet.COUNTRY, country, position));
    if (area.kind() == AreaKind.REGION) {
      RegionSchemeId scheme = area.scheme().orElseThrow();
      for (Country country : everIn(scheme, area.region().orElseThrow())) {
        put(Facet.COUNTRY, country, position);
      }
    }
  }

  private List<Country> everIn(RegionSchemeId schemeId, RegionId region) {
    RegionScheme scheme = areas.scheme(schemeId);
    return scheme.memberships().stream()
        .filter(membership -> areas.isWithin(scheme, membership.region(), region))
        .map(RegionMembership::country)
        .distinct()
        .toList();
  }

  private <V> void put(Facet<V> facet, V value, int position) {
    building
        .computeIfAbsent(
            new Key(facet.kind(), facet.parameter(), value), key -> ImmutableIntArray.builder())
        .add(position);
  }

  /** The programmes that state any of a filter's values; repeats are possible. */
  List<ImmutableIntArray> stating(Filter filter) {
    ImmutableList.Builder<ImmutableIntArray> lists = ImmutableList.builder();
    for (Object value : filter.values()) {
      if (filter.facet().kind() == Facet.Kind.REGION) {
        addRegion(lists, RegionSchemeId.of(filter.facet().parameter()), (RegionId) value);
      } else {
        lists.add(positions(filter.facet().kind(), filter.facet().parameter(), value));
      }
    }
    return lists.build();
  }

  private void addRegion(
      ImmutableList.Builder<ImmutableIntArray> lists, RegionSchemeId schemeId, RegionId region) {
    for (Country country : everIn(schemeId, region)) {
      lists.add(positions(Facet.Kind.COUNTRY, "", country));
    }
    RegionScheme scheme = areas.scheme(schemeId);
    scheme.regions().stream()
        .filter(each -> areas.isWithin(scheme, each.id(), region))
        .forEach(each -> lists.add(positions(Facet.Kind.AREA, "", each.areaId())));
  }

  private ImmutableIntArray positions(Facet.Kind kind, String parameter, Object value) {
    return stated.getOrDefault(new Key(kind, parameter, value), ImmutableIntArray.of());
  }
}
