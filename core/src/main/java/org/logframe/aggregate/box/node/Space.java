package org.logframe.aggregate.box.node;

import com.google.common.math.LongMath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.logframe.indicator.Rule;

/** The axes of one indicator with their nodes, and how boxes lie in them. */
public final class Space {
  private final Plan plan;
  private final List<Nodes> axes;

  public Space(Plan plan, List<Nodes> axes) {
    this.plan = plan;
    this.axes = axes;
  }

  /** The same nodes under another plan. */
  public Space with(Plan other) {
    return new Space(other, axes);
  }

  public Plan plan() {
    return plan;
  }

  /** Whether a value is picked in time before anything else. */
  public boolean picksInTime() {
    return plan.picking().isPresent();
  }

  /** Whether all that is done, but for picking in time, is to count what is never negative. */
  public boolean countsWhatIsNeverNegative() {
    return plan.countsWhatIsNeverNegative();
  }

  public Nodes nodes(int axis) {
    return axes.get(axis);
  }

  public PeriodNodes periods() {
    return (PeriodNodes) axes.get(Plan.PERIODS);
  }

  /** Whether everything in one box is in another; true of a box and itself. */
  public boolean contains(Box outer, Box inner) {
    for (int axis = 0; axis < outer.axes(); axis++) {
      if (!nodes(axis).contains(outer.node(axis), inner.node(axis))) {
        return false;
      }
    }
    return true;
  }

  /** A box whenever it was: without its period. */
  public Box place(Box box) {
    return box.place();
  }

  /** Whether two boxes have something in common. */
  public boolean meet(Box one, Box other) {
    for (int axis = 0; axis < one.axes(); axis++) {
      if (!nodes(axis).meet(one.node(axis), other.node(axis))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a box may cover more than those of some others that lie in it, at any time: there are
   * some, and they are not all that it can be split into along one axis.
   */
  public boolean mayOutweigh(Box box, Collection<Box> others) {
    Box place = place(box);
    List<Box> inside = others.stream()
        .map(this::place)
        .filter(other -> contains(place, other) && !contains(other, place))
        .toList();
    return !inside.isEmpty()
        && IntStream.range(Plan.PERIODS + 1, plan.axisCount())
            .noneMatch(axis -> isMadeOf(place, inside, axis));
  }

  private boolean isMadeOf(Box box, List<Box> parts, int axis) {
    List<Box> whole = parts.stream()
        .filter(part -> contains(part.with(axis, box.node(axis)), box))
        .toList();
    return ((TreeNodes<?>) nodes(axis))
        .areAll(box.node(axis), byChild(box, whole, axis).keySet());
  }

  /** How much a box covers: leaf cells, with the length of its period. */
  public long size(Box box) {
    return size(box, axis -> true);
  }

  /** Whether a box is not broken down along an axis. */
  public boolean isWhole(Box box, int axis) {
    return box.node(axis) == Nodes.ROOT;
  }

  /** A box with all that there is along an axis. */
  public Box whole(Box box, int axis) {
    return box.with(axis, Nodes.ROOT);
  }

  /** A box as it is settled: without its period where a value is picked in time. */
  public Box settledAt(Box box) {
    return picksInTime() ? place(box) : box;
  }

  /** The same box by the lowest nodes that cover it: a region is its only country that occurs. */
  public Box lowest(Box box) {
    Box lowest = box;
    for (int axis = Plan.PERIODS + 1; axis < box.axes(); axis++) {
      int node = ((TreeNodes<?>) nodes(axis)).lowest(box.node(axis));
      lowest = node == box.node(axis) ? lowest : lowest.with(axis, node);
    }
    return lowest;
  }

  /** The least box in a period in which some boxes lie that lie in that. */
  public Box common(int period, Collection<Box> boxes) {
    return boxes.stream()
        .map(box -> box.with(Plan.PERIODS, period))
        .reduce((one, other) -> {
          Box common = one;
          for (int axis = Plan.PERIODS + 1; axis < one.axes(); axis++) {
            TreeNodes<?> tree = (TreeNodes<?>) nodes(axis);
            int node = tree.common(common.node(axis), other.node(axis));
            common = node == common.node(axis) ? common : common.with(axis, node);
          }
          return common;
        })
        .orElseThrow();
  }

  /** How much two boxes have in common. */
  public long overlap(Box one, Box other) {
    long overlap = 1;
    for (int axis = 0; axis < one.axes(); axis++) {
      overlap = LongMath.saturatedMultiply(
          overlap, nodes(axis).overlap(one.node(axis), other.node(axis)));
    }
    return overlap;
  }

  /** How much of a box is residual along an axis on which it is whole. */
  public long residual(Box whole, int axis) {
    return ((TreeNodes<?>) nodes(axis))
        .residuals().stream().mapToLong(node -> size(whole.with(axis, node))).sum();
  }

  /** Whether a box is of a residual of an axis. */
  public boolean isResidual(Box box, int axis) {
    return ((TreeNodes<?>) nodes(axis)).residuals().contains(box.node(axis));
  }

  /**
   * How much of a box another is known to cover. Along an axis whose leaves are not declared it must
   * have all of it: what one reporter says is not known to be all.
   */
  public long covered(Box box, Box by) {
    long covered = 1;
    for (int axis = 0; axis < box.axes(); axis++) {
      boolean isKnown =
          hasDeclaredLeaves(axis) || nodes(axis).contains(by.node(axis), box.node(axis));
      long overlap = isKnown ? nodes(axis).overlap(box.node(axis), by.node(axis)) : 0;
      covered = LongMath.saturatedMultiply(covered, overlap);
    }
    return covered;
  }

  /** The {@link Fingerprint} of the leaf cells of a box. */
  public long fingerprint(Box box) {
    long product = 1;
    for (int axis = 0; axis < box.axes(); axis++) {
      product = Fingerprint.product(product, nodes(axis).fingerprint(box.node(axis)));
    }
    return product;
  }

  /** Whether it is known, whatever occurs, what lies in a node: days do, and categories. */
  public boolean hasDeclaredLeaves(int axis) {
    return axis == Plan.PERIODS || ((TreeNodes<?>) nodes(axis)).hasDeclaredLeaves();
  }

  /** The nodes of an axis, not of time, that are split to come from one down to another. */
  public IntStream splitBetween(int axis, int above, int node) {
    TreeNodes<?> tree = (TreeNodes<?>) nodes(axis);
    return IntStream.iterate(node, each -> each != above, tree::parent).map(tree::parent);
  }

  /** How much a box covers on the axes of one step. */
  public long weight(Box box, int step) {
    return size(box, axis -> plan.stepNumber(axis) == step);
  }

  /** How much a box covers on some axes. */
  public long size(Box box, IntPredicate axes) {
    long size = 1;
    for (int axis = 0; axis < box.axes(); axis++) {
      if (axes.test(axis)) {
        size = LongMath.saturatedMultiply(size, nodes(axis).size(box.node(axis)));
      }
    }
    return size;
  }

  /** The last step that has to fold some boxes; -1 if none has. */
  public int lastStep(Collection<Box> boxes) {
    int last = -1;
    for (int axis = 0; axis < plan.axisCount(); axis++) {
      if (plan.stepNumber(axis) > last && occurring(boxes, axis).size() > 1) {
        last = plan.stepNumber(axis);
      }
    }
    return last;
  }

  /** How many leaf cells of some a step takes a mean over; 1 under other rules. */
  public long weight(Collection<Box> cells, int step) {
    if (step < 0 || !plan.foldingOf(step).weighsParts()) {
      return 1;
    }
    Map<List<Integer>, Long> weights = new HashMap<>();
    for (Box cell : cells) {
      List<Integer> place = new ArrayList<>();
      for (int axis = 0; axis < cell.axes(); axis++) {
        place.add(plan.stepNumber(axis) == step ? cell.node(axis) : Nodes.ROOT);
      }
      weights.put(place, weight(cell, step));
    }
    return weights.values().stream().mapToLong(each -> each).sum();
  }

  /**
   * Whether boxes are cells of one grid: on each of some axes their nodes are disjoint, so that two
   * meet only if they are equal there. Bulk data nearly always is.
   */
  public boolean isGrid(Collection<Box> boxes, IntPredicate axes) {
    for (int axis = 0; axis < plan.axisCount(); axis++) {
      if (axes.test(axis) && !nodes(axis).areDisjoint(occurring(boxes, axis))) {
        return false;
      }
    }
    return true;
  }

  /** The nodes of some boxes on one axis. */
  public static Set<Integer> occurring(Collection<Box> boxes, int axis) {
    Set<Integer> nodes = new LinkedHashSet<>();
    int last = -1;
    for (Box box : boxes) {
      int node = box.node(axis);
      if (node != last) { // neighbours nearly always share it
        nodes.add(node);
        last = node;
      }
    }
    return nodes;
  }

  /** Boxes by the child of a box in which they lie; those that span its children are left out. */
  public Map<Integer, List<Box>> byChild(Box box, Collection<Box> within, int axis) {
    TreeNodes<?> tree = (TreeNodes<?>) nodes(axis);
    int node = box.node(axis);
    Map<Integer, List<Box>> children = new LinkedHashMap<>();
    for (Box each : within) {
      int below = each.node(axis);
      if (below != node) {
        children
            .computeIfAbsent(tree.childToward(node, below), child -> new ArrayList<>())
            .add(each);
      }
    }
    return children;
  }

  /** How deep the nodes of a box lie, in the order of the axes other than time. */
  public int[] depths(Box box) {
    int[] depths = new int[box.axes()];
    for (int axis = Plan.PERIODS + 1; axis < box.axes(); axis++) {
      depths[axis] = ((TreeNodes<?>) nodes(axis)).depth(box.node(axis));
    }
    return depths;
  }

  /**
   * Whether a box may be split along an axis: a rule folds it, and the box is one leaf on every axis
   * that later steps fold.
   */
  public boolean maySplit(Box box, int axis) {
    if (plan.rule(axis) == Rule.NONE) {
      return false;
    }
    for (int other = 0; other < box.axes(); other++) {
      if (plan.stepNumber(other) > plan.stepNumber(axis) && !nodes(other).isLeaf(box.node(other))) {
        return false;
      }
    }
    return true;
  }
}
