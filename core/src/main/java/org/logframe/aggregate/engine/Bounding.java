package org.logframe.aggregate.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.IntPredicate;
import org.logframe.indicator.Rule;
import org.logframe.measure.Interval;
import org.logframe.measure.UnitTable;

/**
 * Between what bounds the truth of a box lies, given what is due in it.
 *
 * <p>What is known of a box is what was reported of it, cut by what its indicator can be and, for
 * every axis along which it may be split, by what is known of all its children together. A leaf cell
 * of which nothing is known may be anything in the range.
 */
final class Bounding {
  private final Space space;
  private final Plan plan;
  private final Map<Box, Interval> stated;
  private final List<Box> leaves;
  private final Map<Box, Interval> known = new HashMap<>();
  private final List<Box> contradicted = new ArrayList<>();

  /**
   * What was stated and what is due.
   *
   * @param stated what was reported, or is known although suppressed, by box
   * @param leaves the leaf cells: what is due, and what was reported beside it
   */
  Bounding(Space space, Map<Box, Interval> stated, List<Box> leaves) {
    this.space = space;
    this.plan = space.plan();
    this.stated = stated;
    this.leaves = leaves;
  }

  /** The boxes of which statements contradict each other, so far. */
  List<Box> contradicted() {
    return contradicted;
  }

  Interval bound(Box box) {
    return bound(box, leavesIn(box));
  }

  private List<Box> leavesIn(Box box) {
    return leaves.stream().filter(leaf -> space.contains(box, leaf)).toList();
  }

  private Interval bound(Box box, List<Box> within) {
    Interval before = known.get(box);
    if (before != null) {
      return before;
    }
    Interval possible = possible(within);
    Interval own = own(box, possible);
    boolean isLeaf = within.size() == 1 && within.get(0).equals(box);
    Interval bound = isLeaf ? own : cutByChildren(box, within, own);
    known.put(box, bound);
    return bound;
  }

  private Interval own(Box box, Interval possible) {
    Interval said = stated.get(box);
    return said == null ? possible : possible.intersect(said).orElse(said);
  }

  /** What a box with these leaf cells can be: of counts, as many times the range. */
  private Interval possible(List<Box> within) {
    Set<Box> counted = new LinkedHashSet<>();
    Set<Box> disjoint = new LinkedHashSet<>();
    for (Box leaf : within) {
      counted.add(only(leaf, axis -> plan.rule(axis) == Rule.COUNT));
      disjoint.add(only(leaf, axis -> plan.rule(axis) == Rule.COUNT && !plan.isOverlapping(axis)));
    }
    return Intervals.ends(
        plan.range().times(BigDecimal.valueOf(disjoint.size())),
        plan.range().times(BigDecimal.valueOf(counted.size())));
  }

  private static Box only(Box box, IntPredicate axes) {
    Box reduced = box;
    for (int axis = 0; axis < box.axes(); axis++) {
      reduced = axes.test(axis) ? reduced : reduced.with(axis, Nodes.ROOT);
    }
    return reduced;
  }

  private Interval cutByChildren(Box box, List<Box> within, Interval own) {
    Interval bound = own;
    boolean isStated = stated.containsKey(box);
    for (int axis = 0; axis < box.axes(); axis++) {
      if (isSplit(box, within, axis)) {
        Interval children =
            axis == Plan.PERIODS ? byPeriod(box, within) : byChild(box, within, axis);
        bound = meetOf(box, isStated, bound, children);
      }
    }
    return bound;
  }

  private boolean isSplit(Box box, List<Box> within, int axis) {
    boolean picked = axis == Plan.PERIODS && plan.picking().isPresent();
    return !picked
        && space.maySplit(box, axis)
        && within.stream().allMatch(leaf -> leaf.node(axis) != box.node(axis));
  }

  // A box that was reported keeps its value; margins that contradict each other are incomplete.
  private Interval meetOf(Box box, boolean isStated, Interval one, Interval other) {
    Optional<Interval> both = one.intersect(other);
    if (both.isPresent()) {
      return both.get();
    }
    contradicted.add(box);
    return isStated ? one : Intervals.upFrom(Intervals.greatest(one, other));
  }

  private Interval byChild(Box box, List<Box> within, int axis) {
    TreeNodes<?> tree = (TreeNodes<?>) space.nodes(axis);
    Map<Integer, List<Box>> children = new LinkedHashMap<>();
    for (Box leaf : within) {
      children
          .computeIfAbsent(
              tree.childToward(box.node(axis), leaf.node(axis)), child -> new ArrayList<>())
          .add(leaf);
    }
    Sum sum = Sum.NOTHING;
    for (Map.Entry<Integer, List<Box>> child : children.entrySet()) {
      sum = with(sum, axis, box.with(axis, child.getKey()), child.getValue());
    }
    return result(sum, axis);
  }

  // Every way of dividing the time bounds the same truth, so all of them together do.
  private Interval byPeriod(Box box, List<Box> within) {
    TimeLine line = new TimeLine(space.periods(), within);
    if (!line.isDivided()) {
      return Interval.unbounded(plan.range().unit());
    }
    List<Sum> until = new ArrayList<>(List.of(Sum.NOTHING));
    for (int end = 1; end <= line.length(); end++) {
      Box last = box.with(Plan.PERIODS, line.period(end - 1));
      until.add(with(until.get(end - 1), Plan.PERIODS, last, line.leaves(end - 1, end)));
    }
    for (TimeLine.Stretch stretch : line.stretches(statedPeriods(box))) {
      Box wide = box.with(Plan.PERIODS, stretch.period());
      List<Box> leaves = line.leaves(stretch.start(), stretch.end());
      Sum through = with(until.get(stretch.start()), Plan.PERIODS, wide, leaves);
      until.set(stretch.end(), both(box, until.get(stretch.end()), through));
      for (int end = stretch.end() + 1; end <= line.length(); end++) {
        Box next = box.with(Plan.PERIODS, line.period(end - 1));
        Sum on = with(until.get(end - 1), Plan.PERIODS, next, line.leaves(end - 1, end));
        until.set(end, both(box, until.get(end), on));
      }
    }
    return result(until.get(line.length()), Plan.PERIODS);
  }

  private Set<Integer> statedPeriods(Box box) {
    Set<Integer> periods = new LinkedHashSet<>();
    for (Box each : stated.keySet()) {
      if (each.node(Plan.PERIODS) != box.node(Plan.PERIODS) && space.contains(box, each)) {
        periods.add(each.node(Plan.PERIODS));
      }
    }
    return periods;
  }

  /** What is known of several children together, before a mean is divided. */
  private record Sum(Optional<Interval> total, long size) {
    static final Sum NOTHING = new Sum(Optional.empty(), 0);
  }

  private Sum with(Sum sum, int axis, Box child, List<Box> leaves) {
    Interval own = bound(child, leaves);
    boolean isMean = plan.rule(axis) == Rule.MEAN;
    Interval added = isMean ? own.times(BigDecimal.valueOf(leaves.size())) : own;
    Interval total =
        sum.total().map(before -> operator(axis).apply(before, added)).orElse(added);
    return new Sum(Optional.of(total), sum.size() + leaves.size());
  }

  private BinaryOperator<Interval> operator(int axis) {
    return switch (plan.rule(axis)) {
      case COUNT -> plan.isOverlapping(axis) ? Intervals::overlapping : Interval::plus;
      case MEAN -> Interval::plus;
      case MAX -> Intervals::greatest;
      case MIN -> Intervals::least;
      case LATEST, EARLIEST, RATIO, DISTRIBUTION, NONE ->
        throw new IllegalStateException("cannot bound by " + plan.rule(axis));
    };
  }

  private Interval result(Sum sum, int axis) {
    Interval total = sum.total().orElseThrow();
    return plan.rule(axis) == Rule.MEAN
        ? total.dividedBy(Interval.exactly(sum.size(), UnitTable.standard().parse("")))
        : total;
  }

  private Sum both(Box box, Sum one, Sum other) {
    Interval a = one.total().orElseThrow();
    return new Sum(Optional.of(meetOf(box, false, a, other.total().orElseThrow())), one.size());
  }
}
