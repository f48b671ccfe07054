package org.logframe.aggregate.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Picks the boxes that stand for a whole, so that nothing is counted twice.
 *
 * <p>A box that was reported stands for itself. Any other is split along the one axis whose children,
 * settled in the same way, cover most; of equals, the one with the fewest boxes, then the first axis.
 * Periods may cross: of them, the disjoint ones that cover most. So a total beside slices, a year
 * beside quarters, a region beside countries and a parent beside components are one mechanism.
 */
final class Settling {
  private static final Comparator<Family> BEST = Comparator.comparingLong(Family::size)
      .thenComparing(family -> -family.parts().size());

  private final Space space;
  private final Map<Box, Family> settled = new HashMap<>();

  Settling(Space space) {
    this.space = space;
  }

  /** Disjoint parts, and how much they cover together. */
  record Family(List<Part> parts, long size) {
    static final Family EMPTY = new Family(List.of(), 0);

    Family and(Family other) {
      if (parts.isEmpty() || other.parts.isEmpty()) {
        return parts.isEmpty() ? other : this;
      }
      List<Part> both = new ArrayList<>(parts);
      both.addAll(other.parts);
      return new Family(both, size + other.size);
    }
  }

  /**
   * The family that stands for a box.
   *
   * @param parts what was reported of the box and of what lies in it, one part a box
   */
  Family settle(Box box, List<Part> parts) {
    if (parts.isEmpty()) {
      return Family.EMPTY;
    }
    Family known = settled.get(box);
    if (known == null) {
      known = find(box, parts);
      settled.put(box, known);
    }
    return known;
  }

  private Family find(Box box, List<Part> parts) {
    for (Part part : parts) {
      if (part.box().equals(box)) {
        return new Family(List.of(part), space.size(box));
      }
    }
    if (isGrid(box, parts)) {
      return new Family(
          parts, parts.stream().mapToLong(part -> space.size(part.box())).sum());
    }
    Family best = Family.EMPTY;
    for (int axis = 0; axis < box.axes(); axis++) {
      if (space.maySplit(box, axis)) {
        Family split = axis == Plan.PERIODS ? byPeriod(box, parts) : byChild(box, parts, axis);
        best = BEST.compare(split, best) > 0 ? split : best;
      }
    }
    return best;
  }

  /**
   * Whether the parts are cells of one grid: on every axis, their nodes are disjoint. Bulk data
   * nearly always is, and then all of it stands.
   */
  private boolean isGrid(Box box, List<Part> parts) {
    for (int axis = 0; axis < box.axes(); axis++) {
      Set<Integer> nodes = new LinkedHashSet<>();
      for (Part part : parts) {
        nodes.add(part.box().node(axis));
      }
      boolean split = nodes.size() > 1 || !nodes.contains(box.node(axis));
      if (split && !isSplitByAll(parts, axis)) {
        return false;
      }
      if (!areDisjoint(space.nodes(axis), List.copyOf(nodes))) {
        return false;
      }
    }
    return true;
  }

  private boolean isSplitByAll(List<Part> parts, int axis) {
    for (Part part : parts) {
      if (!space.maySplit(part.box(), axis)) {
        return false;
      }
    }
    return true;
  }

  private static boolean areDisjoint(Nodes axis, List<Integer> nodes) {
    if (axis instanceof PeriodNodes periods) {
      List<Integer> sorted = new ArrayList<>(nodes);
      sorted.sort(Comparator.comparingLong(periods::first).thenComparingLong(periods::last));
      for (int i = 1; i < sorted.size(); i++) {
        if (axis.meet(sorted.get(i - 1), sorted.get(i))) {
          return false;
        }
      }
      return true;
    }
    Set<Integer> all = Set.copyOf(nodes);
    return nodes.stream().noneMatch(node -> ((TreeNodes<?>) axis).isBelowAny(node, all));
  }

  private Family byChild(Box box, List<Part> parts, int axis) {
    TreeNodes<?> tree = (TreeNodes<?>) space.nodes(axis);
    int node = box.node(axis);
    Map<Integer, List<Part>> children = new LinkedHashMap<>();
    for (Part part : parts) {
      int below = part.box().node(axis);
      if (below != node) {
        children
            .computeIfAbsent(tree.childToward(node, below), child -> new ArrayList<>())
            .add(part);
      }
    }
    Family family = Family.EMPTY;
    for (Map.Entry<Integer, List<Part>> child : children.entrySet()) {
      family = family.and(settle(box.with(axis, child.getKey()), child.getValue()));
    }
    return family;
  }

  // Weighted interval scheduling: the best for all periods that end by a day.
  private Family byPeriod(Box box, List<Part> parts) {
    PeriodNodes periods = space.periods();
    List<Integer> candidates = candidates(box, parts);
    List<Family> best = new ArrayList<>(List.of(Family.EMPTY));
    for (int i = 0; i < candidates.size(); i++) {
      int period = candidates.get(i);
      List<Part> within = parts.stream()
          .filter(part -> periods.contains(period, part.box().node(Plan.PERIODS)))
          .toList();
      Family own = settle(box.with(Plan.PERIODS, period), within);
      int before = i;
      while (before > 0 && periods.meet(candidates.get(before - 1), period)) {
        before--;
      }
      Family with = best.get(before).and(own);
      Family without = best.get(i);
      best.add(BEST.compare(with, without) > 0 ? with : without);
    }
    return best.get(candidates.size());
  }

  private List<Integer> candidates(Box box, List<Part> parts) {
    PeriodNodes periods = space.periods();
    return parts.stream()
        .map(part -> part.box().node(Plan.PERIODS))
        .filter(node -> node != box.node(Plan.PERIODS))
        .distinct()
        .sorted(Comparator.comparingLong(periods::last).thenComparingLong(periods::first))
        .toList();
  }

  /** The newest parts (or the oldest) that do not meet on the axes other than time. */
  static List<Part> pick(Space space, List<Part> parts, Comparator<Part> firstToTake) {
    List<Part> sorted = new ArrayList<>(parts);
    sorted.sort(firstToTake);
    List<Part> taken = new ArrayList<>();
    for (Part part : sorted) {
      Box timeless = part.box().with(Plan.PERIODS, Nodes.ROOT);
      boolean isFree = taken.stream()
          .noneMatch(other -> space.meet(other.box().with(Plan.PERIODS, Nodes.ROOT), timeless));
      if (isFree) {
        taken.add(part);
      }
    }
    return taken;
  }
}
