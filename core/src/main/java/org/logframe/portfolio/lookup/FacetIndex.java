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
import org.logframe.portfolio.lookup.Criterion.Kind;
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
  private record Key(Kind kind, String parameter, Object value) implements Comparable<Key> {
    private static final Comparator<Key> ORDER = Comparator.comparing(Key::kind)
        .thenComparing(Key::parameter)
        .thenComparing(key -> key.value().toString());

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
    put(Kind.KIND, "", programme.kind(), position);
    programme.coverage().forEach(coverage -> addCoverage(position, coverage));
    programme.pillars().forEach(pillar -> put(Kind.PILLAR, "", pillar, position));
    for (Applicability exception : programme.applicability()) {
      addException(position, exception);
    }
    programme.frameworks().forEach(each -> put(Kind.FRAMEWORK, "", each, position));
    for (Status status : programme.statuses()) {
      put(Kind.STATUS, "", status.phase(), position);
    }
    for (Participation each : programme.participation()) {
      put(Kind.PARTICIPANT, each.role().name(), each.organisation(), position);
    }
    for (Listing listing : programme.listedUnder()) {
      put(Kind.LISTED_UNDER, "", listing.region(), position);
    }
    for (Objective objective : programme.objectives()) {
      put(Kind.OBJECTIVE, "", objective.id(), position);
      for (SdgTarget target : objective.sdgTargets()) {
        put(Kind.SDG_TARGET, "", target, position);
      }
    }
  }

  private void addCoverage(int position, Coverage coverage) {
    AreaId area = coverage.area();
    put(Kind.AREA, "", area, position);
    coverage.role().ifPresent(role -> put(Kind.ROLE, "", role, position));
    areas.countryOf(area).ifPresent(country -> put(Kind.COUNTRY, "", country, position));
    areas.everIn(area).forEach(country -> put(Kind.COUNTRY, "", country, position));
  }

  // A pillar that is excluded above may apply to some below.
  private void addException(int position, Applicability exception) {
    if (exception.rule() == ApplicabilityRule.ONLY_FOR) {
      put(Kind.PILLAR, "", exception.pillar(), position);
    }
  }

  private void put(Kind kind, String parameter, Object value, int position) {
    building
        .computeIfAbsent(new Key(kind, parameter, value), key -> ImmutableIntArray.builder())
        .add(position);
  }

  /** The programmes that state any of a filter's values, each once, ascending. */
  int[] stating(Criterion filter) {
    return filter.values().stream()
        .flatMap(value -> lists(filter, value))
        .flatMapToInt(ImmutableIntArray::stream)
        .sorted()
        .distinct()
        .toArray();
  }

  /** An objective, if some programme states it. */
  Optional<Object> objective(Object id) {
    return Optional.of(id).filter(each -> !positions(Kind.OBJECTIVE, "", each).isEmpty());
  }

  private Stream<ImmutableIntArray> lists(Criterion filter, Object value) {
    return switch (filter.kind()) {
      case PROGRAMME, PROGRAMME_TREE ->
        tree.find((ProgrammeId) value).map(ImmutableIntArray::of).stream();
      case REGION -> inRegion(RegionSchemeId.of(filter.parameter()), (RegionId) value);
      default -> Stream.of(positions(filter.kind(), filter.parameter(), value));
    };
  }

  private Stream<ImmutableIntArray> inRegion(RegionSchemeId schemeId, RegionId regionId) {
    AreaId region = AreaId.of(areas.scheme(schemeId).id(), regionId);
    return Stream.concat(
        areas.everIn(region).stream().map(each -> positions(Kind.COUNTRY, "", each)),
        areas.regionsWithin(region).stream().map(each -> positions(Kind.AREA, "", each)));
  }

  private ImmutableIntArray positions(Kind kind, String parameter, Object value) {
    return stated.getOrDefault(new Key(kind, parameter, value), ImmutableIntArray.of());
  }
}
