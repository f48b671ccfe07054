package org.logframe.aggregate.box.bound;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.logframe.aggregate.box.fold.Undivided;
import org.logframe.aggregate.box.node.Box;
import org.logframe.aggregate.box.node.BoxIndex;
import org.logframe.aggregate.box.node.Nodes;
import org.logframe.aggregate.box.node.PeriodNodes;
import org.logframe.aggregate.box.node.Plan;
import org.logframe.aggregate.box.node.Space;
import org.logframe.aggregate.box.node.TimeLine;
import org.logframe.aggregate.box.node.TreeNodes;
import org.logframe.aggregate.box.settle.Search;

/**
 * How boxes are split into others along each axis that may be split, from some wholes down to boxes
 * of which something is asked or known.
 */
final class Families {
  private final Space space;
  private final Undivided undivided;
  private final Search search;
  private final Set<Box> visited = new LinkedHashSet<>();
  private final List<Family> families = new ArrayList<>();

  /**
   * A whole and disjoint parts of it along one axis.
   *
   * @param isComplete whether they are known to be all of it
   */
  record Family(Box whole, int axis, List<Box> parts, boolean isComplete) {}

  Families(Space space, long most) {
    this.space = space;
    this.undivided = new Undivided(space);
    this.search = new Search(Search.Splits.EVERY, most);
  }

  /** The families of some wholes, each after those of its parts; none if there are too many to look at. */
  List<Family> below(Collection<Box> wholes, Collection<Box> boxes) {
    BoxIndex index = BoxIndex.of(space, boxes);
    for (Box whole : wholes) {
      if (!visited.contains(whole) && !search.isSpent()) {
        search.look(boxes.size());
        visit(
            whole,
            index.near(whole).stream()
                .filter(each -> space.contains(whole, each))
                .toList());
      }
    }
    return search.isSpent() ? List.of() : families;
  }

  private void visit(Box whole, List<Box> boxes) {
    List<Box> within = boxes.stream().filter(each -> !each.equals(whole)).toList();
    if (within.isEmpty() || search.isSpent() || !visited.add(whole)) {
      return;
    }
    search.look(within.size());
    for (int axis : search.axes(whole, within, each -> isFolded(whole, each))) {
      if (axis == Plan.PERIODS) {
        byPeriod(whole, within);
      } else {
        byChild(whole, within, axis);
      }
    }
  }

  private boolean isFolded(Box whole, int axis) {
    return space.plan().folding(axis).folds()
        && !space.plan().folding(axis).weighsParts()
        && undivided.maySplit(whole, axis);
  }

  private void byChild(Box whole, List<Box> within, int axis) {
    Map<Integer, List<Box>> byChild = space.byChild(whole, within, axis);
    List<Box> parts = new ArrayList<>();
    byChild.forEach((node, boxes) -> {
      Box part = whole.with(axis, node);
      visit(part, boxes);
      parts.add(part);
    });
    TreeNodes<?> tree = (TreeNodes<?>) space.nodes(axis);
    add(new Family(whole, axis, parts, tree.areAll(whole.node(axis), byChild.keySet())));
  }

  private void byPeriod(Box whole, List<Box> within) {
    TimeLine line = new TimeLine(space.periods(), within);
    Set<Integer> periods = new LinkedHashSet<>(line.line());
    periods.remove((Integer) whole.node(Plan.PERIODS));
    periods.forEach(period -> visit(whole.with(Plan.PERIODS, period), line.within(period)));
    for (List<Integer> disjoint : disjoint(periods)) {
      List<Box> parts =
          disjoint.stream().map(period -> whole.with(Plan.PERIODS, period)).toList();
      add(new Family(whole, Plan.PERIODS, parts, areAll(whole.node(Plan.PERIODS), disjoint)));
    }
  }

  /** The outermost of some periods if they nest; else each of them beside others that do not meet it. */
  private List<List<Integer>> disjoint(Set<Integer> periods) {
    PeriodNodes nodes = space.periods();
    if (nodes.areNested(periods)) {
      return List.of(nodes.outermost(periods));
    }
    List<Integer> shortest = nodes.shortestFirst(periods);
    Map<Set<Integer>, List<Integer>> families = new LinkedHashMap<>();
    for (int period : periods) {
      search.look(shortest.size());
      List<Integer> family = new ArrayList<>(List.of(period));
      for (int other : search.isSpent() ? List.<Integer>of() : shortest) {
        if (family.stream().noneMatch(each -> nodes.meet(each, other))) {
          family.add(other);
        }
      }
      family.sort(nodes.byStart());
      families.putIfAbsent(new LinkedHashSet<>(family), family);
    }
    return List.copyOf(families.values());
  }

  /** Whether disjoint periods, in order, follow each other from the first day of a whole to its last. */
  private boolean areAll(int whole, List<Integer> periods) {
    PeriodNodes nodes = space.periods();
    if (whole == Nodes.ROOT || nodes.period(whole).isOpen() || periods.isEmpty()) {
      return false;
    }
    long next = nodes.first(whole);
    for (int period : periods) {
      if (nodes.first(period) != next) {
        return false;
      }
      next = nodes.last(period) + 1;
    }
    return next == nodes.last(whole) + 1;
  }

  private void add(Family family) {
    if (!family.parts().isEmpty()) {
      families.add(family);
    }
  }
}
