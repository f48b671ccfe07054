package org.logframe.portfolio.lookup;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.logframe.place.AreaId;
import org.logframe.place.RegionId;
import org.logframe.place.RegionSchemeId;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Filter;
import org.logframe.programme.Applicability;
import org.logframe.programme.ApplicabilityRule;
import org.logframe.programme.Coverage;
import org.logframe.programme.Listing;
import org.logframe.programme.Objective;
import org.logframe.programme.Participation;
import org.logframe.programme.Programme;
import org.logframe.programme.ProgrammeId;
import org.logframe.programme.SdgTarget;
import org.logframe.programme.Status;

/**
 * For each facet and value, the positions of the programmes that state it themselves, whatever the
 * day, in the order of the tree.
 */
final class FacetIndex {
  private final ProgrammeTree tree;
  private final AreaIndex areas;
  private final Map<Key, ImmutableIntArray.Builder> building = new HashMap<>();
  private final Map<Key, ImmutableIntArray> stated = new HashMap<>();

  /** Ordered, since ids may be such that their hash codes are equal. */
  private record Key(Facet<?> facet, Object value) implements Comparable<Key> {
    private static final Comparator<Key> ORDER = Comparator.comparing(
            (Key key) -> key.facet().kind())
        .thenComparing(key -> key.value().toString())
        .thenComparing(key -> key.facet().text());

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }

  FacetIndex(ProgrammeTree tree, AreaIndex areas) {
    this.tree = tree;
    this.areas = areas;
    for (int i = 0; i < tree.size(); i++) {
      add(i, tree.at(i));
    }
    building.forEach((key, positions) -> stated.put(key, positions.build()));
    building.clear();
  }

  private void add(int position, Programme programme) {
    put(Facet.KIND, programme.kind(), position);
    programme.coverage().forEach(coverage -> addCoverage(position, coverage));
    programme.pillars().forEach(pillar -> put(Facet.PILLAR, pillar, position));
    for (Applicability exception : programme.applicability()) {
      addException(position, exception);
    }
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
    areas.everIn(area).forEach(country -> put(Facet.COUNTRY, country, position));
  }

  // A pillar that is excluded above may apply to some below.
  private void addException(int position, Applicability exception) {
    if (exception.rule() == ApplicabilityRule.ONLY_FOR) {
      put(Facet.PILLAR, exception.pillar(), position);
    }
  }

  private <V> void put(Facet<V> facet, V value, int position) {
    building
        .computeIfAbsent(new Key(facet, value), key -> ImmutableIntArray.builder())
        .add(position);
  }

  /** The programmes that state any of a filter's values, each once, ascending. */
  int[] stating(Filter filter) {
    return filter.values().stream()
        .flatMap(value -> lists(filter, value))
        .flatMapToInt(ImmutableIntArray::stream)
        .sorted()
        .distinct()
        .toArray();
  }

  /** An objective, if some programme states it. */
  Optional<Object> objective(Object id) {
    return Optional.of(id).filter(each -> !positions(Facet.OBJECTIVE, each).isEmpty());
  }

  private Stream<ImmutableIntArray> lists(Filter filter, Object value) {
    Facet<?> facet = filter.facet();
    return switch (facet.kind()) {
      case PROGRAMME, PROGRAMME_TREE ->
        tree.find((ProgrammeId) value).map(ImmutableIntArray::of).stream();
      case REGION -> inRegion(facet.regionScheme().orElseThrow(), (RegionId) value);
      case COUNTRY,
          AREA,
          ROLE,
          PILLAR,
          STATUS,
          PARTICIPANT,
          LISTED_UNDER,
          OBJECTIVE,
          SDG_TARGET,
          FRAMEWORK,
          KIND -> Stream.of(positions(facet, value));
      case AREA_TREE, AREA_LEVEL, PERIOD, CATEGORY, LEVEL, INDICATOR -> Stream.of();
    };
  }

  private Stream<ImmutableIntArray> inRegion(RegionSchemeId schemeId, RegionId regionId) {
    AreaId region = AreaId.of(areas.scheme(schemeId).id(), regionId);
    return Stream.concat(
        areas.everIn(region).stream().map(each -> positions(Facet.COUNTRY, each)),
        areas.regionsWithin(region).stream().map(each -> positions(Facet.AREA, each)));
  }

  private ImmutableIntArray positions(Facet<?> facet, Object value) {
    return stated.getOrDefault(new Key(facet, value), ImmutableIntArray.of());
  }
}
