package org.logframe.aggregate.engine;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.logframe.indicator.Carrying;
import org.logframe.indicator.Rule;
import org.logframe.indicator.Step;
import org.logframe.measure.Interval;

/** Answers for one cell: settles and folds what was reported, and bounds what was due. */
public final class Solver {
  private final Space space;
  private final Plan plan;

  /** A solver in a space in which everything was coded. */
  public Solver(Space space) {
    this.space = space;
    this.plan = space.plan();
  }

  /**
   * The answer for one cell.
   *
   * @param parts what was reported within the cell, one part a box
   * @param hidden what is known of boxes whose values are suppressed
   * @param due the leaf cells that are due within the cell; if empty, nothing says what is due
   */
  public Solution solve(List<Part> parts, Map<Box, Interval> hidden, List<Box> due) {
    Box whole = common(parts, due);
    List<Part> used = used(whole, parts);
    ImmutableList<Integer> unfolded = unfolded(whole, parts, used);
    boolean isRefused = !unfolded.isEmpty();
    List<Folding.Term> terms = used.stream()
        .map(part -> new Folding.Term(part.box(), part.value(), space.size(part.box())))
        .toList();
    Optional<Interval> reported = isRefused ? Optional.empty() : new Folding(space).fold(terms);
    Bounding bounding = bounding(parts, hidden, due);
    Optional<Interval> overall = isRefused || due.isEmpty()
        ? Optional.empty()
        : Optional.of(bounding.bound(timeless(whole)));
    return new Solution(
        reported,
        overall,
        ImmutableList.copyOf(used),
        parts.stream()
            .filter(part -> !used.contains(part))
            .collect(ImmutableList.toImmutableList()),
        unfolded,
        ImmutableList.copyOf(bounding.contradicted()));
  }

  /** The least box that contains everything: on each axis the node that all share, else the root. */
  private Box common(List<Part> parts, List<Box> due) {
    List<Box> boxes = new ArrayList<>(due);
    parts.forEach(part -> boxes.add(part.box()));
    int[] nodes = new int[plan.axisCount()];
    for (int axis = 0; axis < nodes.length; axis++) {
      int each = axis;
      Set<Integer> occurring = new LinkedHashSet<>();
      boxes.forEach(box -> occurring.add(box.node(each)));
      nodes[axis] = occurring.size() == 1 ? occurring.iterator().next() : Nodes.ROOT;
    }
    return new Box(nodes);
  }

  private List<Part> used(Box whole, List<Part> parts) {
    return plan.picking()
        .map(step -> Settling.pick(space, parts, firstToTake(step)))
        .orElseGet(() -> new Settling(space).settle(whole, parts).parts());
  }

  /** Newest (or oldest) end first; of equal ends the larger box, then the earlier observation. */
  private Comparator<Part> firstToTake(Step step) {
    Comparator<Part> byEnd = Comparator.comparingLong(this::end);
    return (step.rule() == Rule.LATEST ? byEnd.reversed() : byEnd)
        .thenComparing(
            Comparator.comparingLong((Part part) -> space.size(part.box())).reversed())
        .thenComparing(part -> part.observations().get(0));
  }

  private long end(Part part) {
    return space.periods().last(part.box().node(Plan.PERIODS));
  }

  /** The axes along which the parts differ and no rule folds them. */
  private ImmutableList<Integer> unfolded(Box whole, List<Part> parts, List<Part> used) {
    if (parts.isEmpty() || (!used.isEmpty() && used.size() == 1)) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Integer> unfolded = ImmutableList.builder();
    List<Part> asked = used.isEmpty() ? parts : used;
    for (int axis = 0; axis < plan.axisCount(); axis++) {
      int each = axis;
      boolean differs = asked.stream().anyMatch(part -> part.box().node(each) != whole.node(each));
      if (differs && plan.rule(axis) == Rule.NONE) {
        unfolded.add(axis);
      }
    }
    return unfolded.build();
  }

  private Bounding bounding(List<Part> parts, Map<Box, Interval> hidden, List<Box> due) {
    Map<Box, Interval> stated = new HashMap<>(hidden);
    if (plan.picking().isPresent()) {
      picked(parts, due).forEach(stated::put);
    } else {
      parts.forEach(part -> stated.put(part.box(), part.value()));
    }
    return new Bounding(space, stated, leaves(parts, due));
  }

  /** What is due and, beside it, what was reported where nothing is due. */
  private List<Box> leaves(List<Part> parts, List<Box> due) {
    Set<Box> leaves = new LinkedHashSet<>();
    due.forEach(leaf -> leaves.add(timeless(leaf)));
    Set<Box> beside = new LinkedHashSet<>();
    for (Part part : parts) {
      Box box = timeless(part.box());
      if (leaves.stream().noneMatch(leaf -> space.meet(leaf, box))) {
        beside.add(box);
      }
    }
    for (Box box : beside) {
      if (beside.stream().noneMatch(other -> !other.equals(box) && space.contains(box, other))) {
        leaves.add(box);
      }
    }
    return List.copyOf(leaves);
  }

  /** Where a value is picked in time, boxes are compared without their period. */
  private Box timeless(Box box) {
    return plan.picking().isPresent() ? box.with(Plan.PERIODS, Nodes.ROOT) : box;
  }

  /** For each place, what its newest value says of the last period that is due. */
  private Map<Box, Interval> picked(List<Part> parts, List<Box> due) {
    Step step = plan.picking().orElseThrow();
    boolean isLatest = step.rule() == Rule.LATEST;
    long target = due.stream()
        .mapToLong(leaf -> space.periods().last(leaf.node(Plan.PERIODS)))
        .reduce(isLatest ? Math::max : Math::min)
        .orElse(0);
    Map<Box, Part> newest = new LinkedHashMap<>();
    parts.stream()
        .sorted(firstToTake(step))
        .forEach(part -> newest.putIfAbsent(timeless(part.box()), part));
    Map<Box, Interval> values = new LinkedHashMap<>();
    newest.forEach((box, part) -> {
      boolean isCurrent = isLatest ? end(part) >= target : end(part) <= target;
      if (isCurrent) {
        values.put(box, part.value());
      } else if (isLatest && step.carrying() == Carrying.CUMULATIVE) {
        values.put(box, Intervals.upFrom(part.value()));
      }
    });
    return values;
  }
}
