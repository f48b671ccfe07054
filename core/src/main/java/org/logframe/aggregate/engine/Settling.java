package org.logframe.aggregate.engine;

import com.google.common.collect.Comparators;
import com.google.common.math.LongMath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
      return of(List.of(this, other));
    }

    static Family of(List<Family> families) {
      List<Part> parts = new ArrayList<>();
      long size = 0;
      for (Family each : families) {
        parts.addAll(each.parts);
        size = LongMath.saturatedAdd(size, each.size);
      }
      return new Family(parts, size);
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
          parts,
          parts.stream()
              .mapToLong(part -> space.size(part.box()))
              .reduce(0, LongMath::saturatedAdd));
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

  /** Whether all parts stand: they are cells of one grid, which can be split down to each. */
  private boolean isGrid(Box box, List<Part> parts) {
    List<Box> boxes = parts.stream().map(Part::box).toList();
    for (int axis = 0; axis < box.axes(); axis++) {
      boolean isSplit = !Space.occurring(boxes, axis).equals(Set.of(box.node(axis)));
      if (isSplit && !isSplitByAll(parts, axis)) {
        return false;
      }
    }
    return space.isGrid(boxes, axis -> true);
  }

  private boolean isSplitByAll(List<Part> parts, int axis) {
    for (Part part : parts) {
      if (!space.maySplit(part.box(), axis)) {
        return false;
      }
    }
    return true;
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
    List<Family> families = new ArrayList<>();
    children.forEach((child, within) -> families.add(settle(box.with(axis, child), within)));
    return Family.of(families);
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
      int order = BEST.compare(with, without);
      best.add(order > 0 || (order == 0 && isEarlier(with, without)) ? with : without);
    }
    return best.get(candidates.size());
  }

  private boolean isEarlier(Family one, Family other) {
    return Comparators.lexicographical(space.periods().byStart())
            .compare(periods(one), periods(other))
        < 0;
  }

  private List<Integer> periods(Family family) {
    return family.parts().stream()
        .map(part -> part.box().node(Plan.PERIODS))
        .sorted(space.periods().byStart())
        .toList();
  }

  private List<Integer> candidates(Box box, List<Part> parts) {
    PeriodNodes periods = space.periods();
    return parts.stream()
        .map(part -> part.box().node(Plan.PERIODS))
        .filter(node -> node != box.node(Plan.PERIODS))
        .distinct()
        .sorted(periods.byEnd())
        .toList();
  }
}
