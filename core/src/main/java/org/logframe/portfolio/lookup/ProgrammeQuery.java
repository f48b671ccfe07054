package org.logframe.portfolio.lookup;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.logframe.portfolio.Depth;
import org.logframe.portfolio.Filter;
import org.logframe.portfolio.Match;
import org.logframe.programme.Programme;

/**
 * One look-up of programmes: candidates from the index, tested one by one, then reduced to those that
 * answer in their own right.
 *
 * <p>A programme that states nothing of what is asked matches only if the one above it does, so for
 * {@link Depth#MOST_SPECIFIC} it is enough to look at those that state it, at those above them (for
 * coverage) and at those that inherit past the one above them.
 */
public final class ProgrammeQuery {
  private final PortfolioIndex index;
  private final ProgrammeTree tree;
  private final Depth depth;
  private final ImmutableList<Filter> filters;
  private final ProgrammeMatcher test;
  private final Map<Filter, int[]> stating = new HashMap<>();
  private final Map<Integer, Optional<Match<Programme>>> tested = new HashMap<>();

  public ProgrammeQuery(
      PortfolioIndex index, LocalDate on, Depth depth, ImmutableList<Filter> filters) {
    this.index = index;
    this.tree = index.tree();
    this.depth = depth;
    this.filters = filters;
    this.test = new ProgrammeMatcher(index, on, filters);
    new FilterCheck(index).check(filters);
  }

  public ImmutableList<Match<Programme>> run() {
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
        filters.stream().min(Comparator.comparingLong(this::sizeWithHeirs)).orElseThrow();
    if (depth == Depth.MOST_SPECIFIC && sizeStated() < sizeWithHeirs(narrowest)) {
      filters.forEach(filter -> addStating(filter, candidates));
    } else {
      addWithHeirs(narrowest, candidates);
    }
    return candidates;
  }

  private long sizeStated() {
    return filters.stream().mapToLong(filter -> stating(filter).length).sum();
  }

  private long sizeWithHeirs(Filter filter) {
    return Inheritance.isFromAbove(filter.facet())
        ? IntStream.of(stating(filter)).mapToLong(i -> tree.end(i) - i).sum()
        : stating(filter).length;
  }

  private int[] stating(Filter filter) {
    return stating.computeIfAbsent(filter, index.facets()::stating);
  }

  private void addStating(Filter filter, NavigableSet<Integer> candidates) {
    boolean isCoverage = Inheritance.isCoverage(filter.facet());
    for (int position : stating(filter)) {
      candidates.add(position);
      if (isCoverage) {
        candidates.addAll(index.coverage().distantHeirs(position));
      }
    }
    addParents(filter, candidates);
  }

  private void addWithHeirs(Filter filter, NavigableSet<Integer> candidates) {
    boolean isInherited = Inheritance.isFromAbove(filter.facet());
    int next = 0;
    for (int position : stating(filter)) {
      int end = isInherited ? tree.end(position) : position + 1;
      for (next = Math.max(next, position); next < end; next++) {
        candidates.add(next);
      }
    }
    addParents(filter, candidates);
  }

  // Upward only coverage goes.
  private void addParents(Filter filter, NavigableSet<Integer> candidates) {
    if (!Inheritance.isCoverage(filter.facet())) {
      return;
    }
    Set<Integer> parents = new HashSet<>();
    for (int position : stating(filter)) {
      int parent = tree.parent(position);
      while (parent != ProgrammeTree.NONE && parents.add(parent)) {
        parent = tree.parent(parent);
      }
    }
    candidates.addAll(parents);
  }
}
