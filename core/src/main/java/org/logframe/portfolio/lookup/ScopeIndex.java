package org.logframe.portfolio.lookup;

import com.google.common.primitives.ImmutableIntArray;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.logframe.place.AreaId;
import org.logframe.place.AreaKind;
import org.logframe.place.Country;
import org.logframe.programme.Coverage;

/**
 * In which countries programmes may work by what they state: for each country the positions of the
 * programmes that state it, an area within it, or a region of a scheme that places it.
 */
public final class ScopeIndex {
  private final ProgrammeTree tree;
  private final AreaIndex areas;
  private final CoverageIndex coverage;
  private final Map<Country, ImmutableIntArray.Builder> building = new HashMap<>();
  private final Map<Country, int[]> byCountry = new HashMap<>();
  private final int[] anywhere;

  ScopeIndex(ProgrammeTree tree, AreaIndex areas, CoverageIndex coverage) {
    this.tree = tree;
    this.areas = areas;
    this.coverage = coverage;
    ImmutableIntArray.Builder unlimited = ImmutableIntArray.builder();
    for (int i = 0; i < tree.size(); i++) {
      for (Coverage each : tree.at(i).coverage()) {
        add(i, each.area(), unlimited);
      }
    }
    building.forEach(
        (country, positions) -> byCountry.put(country, positions.build().toArray()));
    building.clear();
    anywhere = unlimited.build().toArray();
  }

  // Routes and the globe are never said to be outside of anything.
  private void add(int position, AreaId area, ImmutableIntArray.Builder unlimited) {
    Optional<Country> country = areas.countryOf(area);
    if (country.isPresent()) {
      put(country.get(), position);
    } else if (area.kind() == AreaKind.REGION) {
      areas.placed(area.scheme().orElseThrow()).forEach(each -> put(each, position));
    } else {
      unlimited.add(position);
    }
  }

  private void put(Country country, int position) {
    building.computeIfAbsent(country, key -> ImmutableIntArray.builder()).add(position);
  }

  /** Whether a programme, of which it is said where it works, certainly does not work in a country. */
  public boolean isOutside(int position, Country country) {
    if (!coverage.hasEntries(position)) {
      return false;
    }
    int origin = coverage.inheritedFrom(position);
    int from = origin == ProgrammeTree.NONE ? position : origin;
    int to = origin == ProgrammeTree.NONE ? tree.end(position) : origin + 1;
    return !hasAny(anywhere, from, to) && !hasAny(byCountry.get(country), from, to);
  }

  private static boolean hasAny(int @Nullable [] positions, int from, int to) {
    if (positions == null) {
      return false;
    }
    int first = ProgrammeTree.firstFrom(positions, from);
    return first < positions.length && positions[first] < to;
  }
}
