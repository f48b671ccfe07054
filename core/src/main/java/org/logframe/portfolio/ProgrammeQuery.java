package org.logframe.portfolio;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.logframe.programme.Programme;

/**
 * One look-up of programmes: candidates from the index, tested one by one, then reduced to those that
 * answer in their own right.
 *
 * <p>A programme that states nothing of what is tested matches only if the programme above it does,
 * so it is enough to look at those that state something.
 */
final class ProgrammeQuery {
  private final PortfolioIndex index;
  private final ProgrammeTree tree;
  private final Depth depth;
  private final ImmutableList<Filter> filters;
  private final ProgrammeMatcher test;
  private final Map<Integer, Optional<Match<Programme>>> tested = new HashMap<>();

  ProgrammeQuery(PortfolioIndex index, LocalDate on, Depth depth, ImmutableList<Filter> filters) {
    this.index = index;
    this.tree = index.tree();
    this.depth = depth;
    this.filters = filters;
    this.test = new ProgrammeMatcher(index, on, filters);
  }

  ImmutableList<Match<Programme>> run() {
    NavigableMap<Integer, Match<Programme>> found = new TreeMap<>();
    for (int candidate : candidates()) {
      matching(candidate).ifPresent(match -> found.put(candidate, match));
    }
    if (depth == Depth.MOST_SPECIFIC) {
      found.keySet().removeIf(this::onlyInherits);
      if (test.isAboutCoverage()) {
        dropParents(found);
      }
    }
    return found.entrySet().stream()
        .sorted(Comparator.comparing(entry -> tree.sourceOrder(entry.getKey())))
        .map(Map.Entry::getValue)
        .collect(ImmutableList.toImmutableList());
  }

  private Optional<Match<Programme>> matching(int position) {
    return tested.computeIfAbsent(position, test::match);
  }

  private boolean onlyInherits(int position) {
    int parent = tree.parent(position);
    return parent != ProgrammeTree.NONE
        && !test.isStatedBy(position)
        && matching(parent).isPresent();
  }

  private void dropParents(NavigableMap<Integer, Match<Programme>> found) {
    int next = tree.size();
    for (int position : found.descendingKeySet().stream().toList()) {
      boolean hasMatchBelow = next < tree.end(position);
      next = position;
      if (hasMatchBelow) {
        found.remove(position);
      }
    }
  }

  private Set<Integer> candidates() {
    NavigableSet<Integer> candidates = new TreeSet<>();
    if (filters.isEmpty()) {
      for (int i = 0; i < tree.size(); i = depth == Depth.ALL ? i + 1 : tree.end(i)) {
        candidates.add(i);
      }
      return candidates;
    }
    Filter narrowest =
        filters.stream().min(Comparator.comparingLong(this::sizeWithComponents)).orElseThrow();
    if (depth == Depth.MOST_SPECIFIC && sizeStated() < sizeWithComponents(narrowest)) {
      filters.forEach(filter -> addStating(filter, candidates));
    } else {
      addWithComponents(narrowest, candidates);
    }
    return candidates;
  }

  private long sizeStated() {
    return filters.stream()
        .flatMap(filter -> index.facets().stating(filter).stream())
        .mapToLong(ImmutableIntArray::length)
        .sum();
  }

  private long sizeWithComponents(Filter filter) {
    return index.facets().stating(filter).stream()
        .flatMapToInt(ImmutableIntArray::stream)
        .mapToLong(position -> tree.end(position) - position)
        .sum();
  }

  private void addStating(Filter filter, NavigableSet<Integer> candidates) {
    for (ImmutableIntArray positions : index.facets().stating(filter)) {
      positions.forEach(position -> {
        candidates.add(position);
        addParents(filter, position, candidates);
      });
    }
  }

  private void addWithComponents(Filter filter, NavigableSet<Integer> candidates) {
    for (ImmutableIntArray positions : index.facets().stating(filter)) {
      positions.forEach(position -> {
        for (int i = position; i < tree.end(position) && candidates.add(i); i++) {}
        addParents(filter, position, candidates);
      });
    }
  }

  // Upward only coverage goes.
  private void addParents(Filter filter, int position, NavigableSet<Integer> candidates) {
    if (filter.facet().kind().isCoverage()) {
      for (int i = tree.parent(position); i != ProgrammeTree.NONE; i = tree.parent(i)) {
        candidates.add(i);
      }
    }
  }
}
