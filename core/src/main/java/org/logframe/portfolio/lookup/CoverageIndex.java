package org.logframe.portfolio.lookup;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.logframe.place.AreaId;
import org.logframe.place.AreaKind;
import org.logframe.place.Country;
import org.logframe.portfolio.Match;
import org.logframe.programme.Coverage;
import org.logframe.time.Certainty;

/**
 * Where programmes work: what a programme states and, upward, the union of what its components
 * state; where none of them states anything, what the nearest one above states.
 */
public final class CoverageIndex {
  private final ProgrammeTree tree;
  private final Effective effective;
  private final AreaIndex areas;
  private final int[] origin;
  private final int[] stating;
  private final ImmutableListMultimap<Integer, Integer> distantHeirs;

  CoverageIndex(ProgrammeTree tree, Effective effective, AreaIndex areas) {
    this.tree = tree;
    this.effective = effective;
    this.areas = areas;
    origin = tree.nearest(programme -> !programme.coverage().isEmpty());
    stating = IntStream.range(0, tree.size()).filter(i -> origin[i] == i).toArray();
    ImmutableListMultimap.Builder<Integer, Integer> heirs = ImmutableListMultimap.builder();
    for (int i = 0; i < tree.size(); i++) {
      if (isDistantHeir(i)) {
        heirs.put(origin[i], i);
      }
    }
    distantHeirs = heirs.build();
  }

  /** One entry of somebody's coverage, and whose. */
  public record Entry(int position, Coverage coverage) {}

  /** The entries that make up a programme's coverage, in the order of the tree. */
  public Iterable<Entry> entries(int position) {
    List<Entry> entries = new ArrayList<>();
    for (int i = ProgrammeTree.firstFrom(stating, position);
        i < stating.length && stating[i] < tree.end(position);
        i++) {
      addAll(entries, stating[i]);
    }
    if (entries.isEmpty() && origin[position] != ProgrammeTree.NONE) {
      addAll(entries, origin[position]);
    }
    return entries;
  }

  private void addAll(List<Entry> entries, int position) {
    for (Coverage coverage : tree.at(position).coverage()) {
      entries.add(new Entry(position, coverage));
    }
  }

  /** The programme whose coverage holds for one that has none by itself or below, if any. */
  int inheritedFrom(int position) {
    return hasStatedWithin(position) ? ProgrammeTree.NONE : origin[position];
  }

  /** Whether something is said of where a programme works: by it, below it, or above it. */
  boolean hasEntries(int position) {
    return origin[position] != ProgrammeTree.NONE || hasStatedWithin(position);
  }

  private boolean hasStatedWithin(int position) {
    int first = ProgrammeTree.firstFrom(stating, position);
    return first < stating.length && stating[first] < tree.end(position);
  }

  /**
   * Those that inherit a programme's coverage past one that does not: a programme in between which
   * has a component with coverage of its own.
   */
  ImmutableList<Integer> distantHeirs(int position) {
    return distantHeirs.get(position);
  }

  private boolean isDistantHeir(int position) {
    int from = inheritedFrom(position);
    return from != ProgrammeTree.NONE
        && tree.parent(position) != from
        && hasStatedWithin(tree.parent(position));
  }

  /** How sure it is that an entry held on a day for a programme, within the life of that. */
  Certainty certainty(int position, Coverage entry, LocalDate on) {
    return effective.duringLife(position, on, entry.validity().on(on));
  }

  public ImmutableList<Match<Coverage>> on(int position, LocalDate on) {
    return on(position, entries(position), on);
  }

  private ImmutableList<Match<Coverage>> on(int position, Iterable<Entry> entries, LocalDate on) {
    ImmutableList.Builder<Match<Coverage>> matches = ImmutableList.builder();
    for (Entry entry : entries) {
      Certainty certainty = certainty(Math.max(position, entry.position()), entry.coverage(), on);
      if (certainty != Certainty.NO) {
        Match<Coverage> match = Match.of(entry.coverage(), certainty);
        matches.add(
            entry.position() == position
                ? match
                : match.inheritedFrom(tree.at(entry.position()).id()));
      }
    }
    return matches.build();
  }

  public ImmutableList<Match<Country>> countries(int position, LocalDate on) {
    return countries(on(position, on), on);
  }

  /** The countries in what a programme states itself. */
  public ImmutableList<Match<Country>> statedCountries(int position, LocalDate on) {
    List<Entry> stated = new ArrayList<>();
    addAll(stated, position);
    return countries(on(position, stated, on), on);
  }

  private ImmutableList<Match<Country>> countries(
      ImmutableList<Match<Coverage>> entries, LocalDate on) {
    Map<Country, Match<Country>> found = new LinkedHashMap<>();
    for (Match<Coverage> coverage : entries) {
      for (Match<Country> country : countriesOf(coverage.value().area(), on)) {
        Match<Country> match =
            Match.of(country.value(), coverage.certainty().and(country.certainty()));
        found.merge(
            country.value(),
            coverage.inheritedFrom().map(match::inheritedFrom).orElse(match),
            (a, b) -> a.certainty().compareTo(b.certainty()) <= 0 ? a : b);
      }
    }
    return ImmutableList.copyOf(found.values());
  }

  /** The countries that an area is, lies in, or (a region) possibly stands for. */
  private ImmutableList<Match<Country>> countriesOf(AreaId area, LocalDate on) {
    Optional<Country> country = areas.countryOf(area);
    if (country.isPresent()) {
      return ImmutableList.of(Match.of(country.get(), Certainty.CERTAIN));
    }
    return area.kind() == AreaKind.REGION ? areas.countriesOfRegion(area, on) : ImmutableList.of();
  }
}
