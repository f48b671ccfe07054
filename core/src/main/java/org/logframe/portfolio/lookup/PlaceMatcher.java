package org.logframe.portfolio.lookup;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.logframe.place.AreaId;
import org.logframe.place.AreaKind;
import org.logframe.place.Country;
import org.logframe.place.RegionId;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Filter;
import org.logframe.programme.Applicability;
import org.logframe.programme.ApplicabilityRule;
import org.logframe.programme.Coverage;
import org.logframe.programme.PillarId;
import org.logframe.time.Certainty;

/**
 * Whether one entry of a programme's coverage satisfies all filters on area, role and pillar at once,
 * and how surely.
 */
final class PlaceMatcher {
  private static final Asked NOTHING_ELSE = new Asked(ImmutableList.of(), Certainty.CERTAIN);

  private final PortfolioIndex index;
  private final LocalDate on;
  private final ImmutableList<Filter> places;
  private final ImmutableList<Filter> pillars;
  private final int[] stating;
  private final Map<Asked, ReachTree> trees = new HashMap<>();

  /**
   * What is asked of entries.
   *
   * @param wanted the pillars, any of each list
   * @param apart how surely the programme satisfies what is not asked of entries: no entry is surer
   */
  private record Asked(List<List<PillarId>> wanted, Certainty apart) {}

  PlaceMatcher(
      PortfolioIndex index,
      LocalDate on,
      ImmutableList<Filter> places,
      ImmutableList<Filter> pillars) {
    this.index = index;
    this.on = on;
    this.places = places;
    this.pillars = pillars;
    stating = places.stream()
        .map(index.facets()::stating)
        .min(Comparator.comparing(positions -> positions.length))
        .orElse(new int[0]);
  }

  /**
   * Where a programme works of what was asked, with the pillars that were asked.
   *
   * @param apart how surely it satisfies what else is asked
   */
  Optional<Reach> reach(int position, Certainty apart) {
    List<List<PillarId>> wanted =
        pillars.stream().map(filter -> wanted(position, filter)).toList();
    if (wanted.stream().anyMatch(List::isEmpty)) {
      return Optional.empty();
    }
    if (places.isEmpty()) {
      return Optional.of(Reach.anywhere(apart));
    }
    Asked asked = new Asked(wanted, apart);
    int origin = index.coverage().inheritedFrom(position);
    if (origin != ProgrammeTree.NONE) {
      return Arrays.binarySearch(stating, origin) < 0
          ? Optional.empty()
          : best(origin, position, asked);
    }
    return trees
        .computeIfAbsent(asked, key -> new ReachTree(stating, at -> best(at, at, key)))
        .best(position, index.tree().end(position));
  }

  /** The programmes, of one and those below it, whose own coverage is what was asked. */
  ImmutableSet<Integer> matching(int position) {
    if (index.coverage().inheritedFrom(position) != ProgrammeTree.NONE) {
      return reach(position, Certainty.CERTAIN).isPresent()
          ? ImmutableSet.of(position)
          : ImmutableSet.of();
    }
    int from = ProgrammeTree.firstFrom(stating, position);
    int to = ProgrammeTree.firstFrom(stating, index.tree().end(position));
    return Arrays.stream(stating, from, to)
        .filter(each -> best(each, each, NOTHING_ELSE).isPresent())
        .boxed()
        .collect(ImmutableSet.toImmutableSet());
  }

  private List<PillarId> wanted(int position, Filter filter) {
    return index.effective().pillarIds(position).stream()
        .filter(filter.values()::contains)
        .toList();
  }

  private Optional<Reach> best(int stated, int position, Asked asked) {
    Optional<Reach> best = Optional.empty();
    for (Coverage entry : index.tree().at(stated).coverage()) {
      Certainty certainty = index.coverage().certainty(position, entry, on).and(asked.apart());
      for (Optional<Country> country : alternatives(entry.area())) {
        best = Reach.better(best, pair(position, entry, country, certainty, asked.wanted()));
      }
    }
    return best;
  }

  /** The countries for which an entry is tested; one absent country where none is in question. */
  private Iterable<Optional<Country>> alternatives(AreaId area) {
    if (area.kind() != AreaKind.REGION) {
      return ImmutableList.of(index.areas().countryOf(area));
    }
    Set<Optional<Country>> asked = new LinkedHashSet<>();
    asked.add(Optional.empty());
    for (Filter filter : places) {
      if (filter.facet().equals(Facet.COUNTRY)) {
        filter.values().forEach(value -> asked.add(Optional.of((Country) value)));
      }
    }
    return asked;
  }

  private Optional<Reach> pair(
      int position,
      Coverage entry,
      Optional<Country> country,
      Certainty entryCertainty,
      List<List<PillarId>> wanted) {
    Certainty certainty = entryCertainty;
    for (Filter filter : places) {
      certainty = certainty.and(anyValue(filter, entry, country));
    }
    if (certainty == Certainty.NO) {
      return Optional.empty();
    }
    ImmutableSet.Builder<Applicability> limits = ImmutableSet.builder();
    for (List<PillarId> anyOf : wanted) {
      Optional<ImmutableList<Applicability>> applicable = applicable(position, country, anyOf);
      if (applicable.isEmpty()) {
        return Optional.empty();
      }
      limits.addAll(applicable.get());
    }
    return Optional.of(new Reach(certainty, limits.build()));
  }

  /** The condition of the least limited pillar that applies; absent if none does. */
  private Optional<ImmutableList<Applicability>> applicable(
      int position, Optional<Country> country, List<PillarId> anyOf) {
    return anyOf.stream()
        .map(pillar -> country.flatMap(each -> index.effective().exception(position, each, pillar)))
        .filter(exception ->
            exception.filter(each -> each.rule() == ApplicabilityRule.EXCLUDED).isEmpty())
        .map(exception -> exception.map(ImmutableList::of).orElse(ImmutableList.of()))
        .min(Comparator.comparing(ImmutableList::size));
  }

  private Certainty anyValue(Filter filter, Coverage entry, Optional<Country> country) {
    Certainty best = Certainty.NO;
    for (Object value : filter.values()) {
      best = best.or(oneValue(filter, value, entry, country));
    }
    return best;
  }

  private Certainty oneValue(
      Filter filter, Object value, Coverage entry, Optional<Country> country) {
    AreaId area = entry.area();
    return switch (filter.facet().kind()) {
      case AREA -> certainIf(area.equals(value));
      case ROLE -> certainIf(entry.role().filter(value::equals).isPresent());
      case REGION ->
        index
            .areas()
            .inRegion(area, filter.facet().regionScheme().orElseThrow(), (RegionId) value, on);
      case COUNTRY ->
        country.filter(value::equals).isPresent()
            ? index.areas().inCountry(area, country.get(), on)
            : Certainty.NO;
      case AREA_TREE,
          AREA_LEVEL,
          PILLAR,
          STATUS,
          PARTICIPANT,
          LISTED_UNDER,
          OBJECTIVE,
          SDG_TARGET,
          FRAMEWORK,
          KIND,
          PROGRAMME,
          PROGRAMME_TREE,
          PERIOD,
          CATEGORY,
          LEVEL,
          INDICATOR -> throw new IllegalStateException("not about coverage: " + filter.facet());
    };
  }

  private static Certainty certainIf(boolean holds) {
    return holds ? Certainty.CERTAIN : Certainty.NO;
  }
}
