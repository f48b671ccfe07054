package org.logframe.aggregate.box.check;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.logframe.aggregate.box.fold.Undivided;
import org.logframe.aggregate.box.fold.Weighed;
import org.logframe.aggregate.box.node.Box;
import org.logframe.aggregate.box.node.Nodes;
import org.logframe.aggregate.box.node.Part;
import org.logframe.aggregate.box.node.Plan;
import org.logframe.aggregate.box.node.Space;
import org.logframe.aggregate.box.node.TreeNodes;
import org.logframe.measure.Interval;

/**
 * What the parts of a box along one axis say of it. They make up the whole where they are known to
 * cover it: as days do, the categories of a disaggregation, or all that is due; else there may be
 * more. What is found does not depend on how nodes are numbered, so it is the same in any question.
 */
public final class Margins {
  private final Space space;
  private final Plan plan;
  private final Undivided undivided;
  private final Interval more;
  private final Inner inner;
  private final Crossing crossing;
  private final Set<Box> perhapsClosed;

  /**
   * The margins of a space.
   *
   * @param perhapsClosed the leaf cells that are due and may not be there
   */
  Margins(Space space, Set<Box> perhapsClosed, Inner inner, Crossing crossing) {
    this.space = space;
    this.perhapsClosed = perhapsClosed;
    this.crossing = crossing;
    this.plan = space.plan();
    this.undivided = new Undivided(space);
    this.more = more(plan);
    this.inner = inner;
  }

  /** Finds what is known of a box. */
  interface Inner {
    /**
     * What is known of a box.
     *
     * @param within the boxes in it of which something was reported, it may be itself one
     * @param due the leaf cells in it that are due
     */
    Known of(Box box, List<Box> within, List<Box> due);

    /** Whether it was found before. */
    boolean knows(Box box);
  }

  /** Told of periods in a box that cross and contradict each other. */
  interface Crossing {
    /** Takes what contradicts itself in a box. */
    void in(Box box, Chains.Contradiction found);
  }

  /** What there may be beside the parts; the range is only what a leaf cell can be. */
  static Interval more(Plan plan) {
    return plan.addsUp() ? plan.cells() : Interval.unbounded(plan.range().unit());
  }

  Known nothing() {
    return Known.nothing(more);
  }

  /** How little splitting along an axis tells: people may be in several parts of some axes. */
  int looseness(Box box, int axis) {
    return !isFolded(box, axis) ? 2 : plan.isOverlapping(axis) ? 1 : 0;
  }

  private boolean isFolded(Box box, int axis) {
    return plan.folding(axis).folds() && undivided.maySplit(box, axis);
  }

  /** What the parts along one axis say. */
  Known split(Box box, int axis, List<Box> inside, List<Box> due) {
    return axis == Plan.PERIODS ? byPeriod(box, inside, due) : byChild(box, axis, inside, due);
  }

  private Known byChild(Box box, int axis, List<Box> inside, List<Box> due) {
    ListMultimap<Integer, Box> parts = children(box, axis, inside);
    ListMultimap<Integer, Box> cells = children(box, axis, due);
    List<Child> children = new ArrayList<>();
    for (int node : parts.keySet()) {
      children.add(child(box.with(axis, node), axis, parts.get(node), cells.get(node)));
    }
    if (!isFolded(box, axis)) {
      return nothing();
    }
    boolean isAllDue =
        !due.isEmpty() && cells.size() == due.size() && parts.keySet().containsAll(cells.keySet());
    TreeNodes<?> tree = (TreeNodes<?>) space.nodes(axis);
    boolean isWhole = isAllDue || tree.areAll(box.node(axis), ImmutableSet.copyOf(parts.keySet()));
    return fold(axis, children, isWhole);
  }

  private ListMultimap<Integer, Box> children(Box box, int axis, List<Box> boxes) {
    TreeNodes<?> tree = (TreeNodes<?>) space.nodes(axis);
    ListMultimap<Integer, Box> children =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (Box each : boxes) {
      if (each.node(axis) != box.node(axis)) {
        children.put(tree.childToward(box.node(axis), each.node(axis)), each);
      }
    }
    return children;
  }

  private Child child(Box box, int axis, List<Box> within, List<Box> due) {
    Known known = inner.of(box, List.copyOf(within), List.copyOf(due));
    return new Child(known, plan.folding(axis).weighsParts() ? weight(within, due, axis) : 1);
  }

  // Only of what is due is it known how many leaf cells there are, unless some may have closed.
  private long weight(List<Box> within, List<Box> due, int axis) {
    return due.isEmpty() || due.stream().anyMatch(cell -> mayBeAbsent(cell, within))
        ? 0
        : space.weight(due, plan.stepNumber(axis));
  }

  private boolean mayBeAbsent(Box cell, List<Box> reported) {
    return perhapsClosed.contains(cell) && !reported.contains(cell);
  }

  private Known fold(int axis, List<Child> children, boolean isWhole) {
    if (plan.folding(axis).weighsParts() && !isWhole) {
      return nothing();
    }
    boolean isWeighed = children.stream().allMatch(child -> child.weight() > 0);
    Weighed sum = isWhole ? null : new Weighed(more, 1);
    ImmutableSet.Builder<Part> parts = ImmutableSet.builder();
    for (Child child : children) {
      sum = (isWeighed ? child : child.unweighed()).after(sum, plan, axis);
      parts.addAll(child.known().parts());
    }
    return sum == null ? nothing() : new Known(sum.value(), parts.build().asList());
  }

  private Known byPeriod(Box box, List<Box> inside, List<Box> due) {
    ListMultimap<Integer, Box> parts = byNode(inside);
    ListMultimap<Integer, Box> cells = byNode(due);
    Set<Integer> periods = new LinkedHashSet<>(parts.keySet());
    periods.remove((Integer) box.node(Plan.PERIODS));
    boolean isNested = space.periods().areNested(periods);
    Map<Integer, Child> children = new LinkedHashMap<>();
    for (int period : isNested ? outermost(box, periods, parts, cells) : periods) {
      children.put(period, childIn(box, period, parts, cells));
    }
    if (!isFolded(box, Plan.PERIODS)) {
      return nothing();
    }
    if (box.node(Plan.PERIODS) == Nodes.ROOT && addsUpInTime() && !isNested) {
      new Chains(space, children).find().forEach(each -> crossing.in(box, each));
    }
    return new InTime(space, children).say(box.node(Plan.PERIODS), cells.keySet());
  }

  private boolean addsUpInTime() {
    return plan.folding(Plan.PERIODS).addsUp() && !plan.isOverlapping(Plan.PERIODS);
  }

  private Child childIn(
      Box box, int period, ListMultimap<Integer, Box> parts, ListMultimap<Integer, Box> cells) {
    Box each = box.with(Plan.PERIODS, period);
    return child(each, Plan.PERIODS, in(period, parts), in(period, cells));
  }

  /**
   * Of periods that nest those in no other, which know of all that is in them. What is in them is looked
   * at before, the shortest first, so that no period waits for another.
   */
  private Set<Integer> outermost(
      Box box,
      Set<Integer> periods,
      ListMultimap<Integer, Box> parts,
      ListMultimap<Integer, Box> cells) {
    List<Integer> outermost = space.periods().outermost(periods);
    if (outermost.size() < periods.size()
        && outermost.stream().anyMatch(each -> !inner.knows(box.with(Plan.PERIODS, each)))) {
      for (int period : space.periods().shortestFirst(periods)) {
        var unused = childIn(box, period, parts, cells);
      }
    }
    return new LinkedHashSet<>(outermost);
  }

  private static ListMultimap<Integer, Box> byNode(List<Box> boxes) {
    ListMultimap<Integer, Box> byNode =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    boxes.forEach(box -> byNode.put(box.node(Plan.PERIODS), box));
    return byNode;
  }

  private List<Box> in(int period, ListMultimap<Integer, Box> boxes) {
    List<Box> within = new ArrayList<>();
    boxes.asMap().forEach((each, at) -> {
      if (space.periods().contains(period, each)) {
        within.addAll(at);
      }
    });
    return within;
  }
}
