package org.logframe.aggregate.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.logframe.measure.Interval;
import org.logframe.measure.UnitTable;

/**
 * Makes one figure of disjoint boxes, step by step: the boxes that agree on the axes of later steps
 * are folded by the rule of the step.
 */
final class Folding {
  private final Space space;
  private final Plan plan;

  Folding(Space space) {
    this.space = space;
    this.plan = space.plan();
  }

  /** A box with what is known of it. */
  record Term(Box box, Interval value, long size) {}

  /** The figure of disjoint boxes; absent if there are none. */
  Optional<Interval> fold(List<Term> terms) {
    List<Term> folded = terms;
    for (int step = 0; step < plan.stepCount() && folded.size() > 1; step++) {
      folded = foldStep(step, folded);
    }
    return folded.stream().findFirst().map(Term::value);
  }

  private List<Term> foldStep(int step, List<Term> terms) {
    Map<Box, List<Term>> groups = new LinkedHashMap<>();
    for (Term term : terms) {
      groups
          .computeIfAbsent(without(step, term.box()), key -> new ArrayList<>())
          .add(term);
    }
    List<Term> folded = new ArrayList<>();
    groups.forEach((key, group) -> folded.add(
        group.size() == 1
            ? new Term(key, group.get(0).value(), group.get(0).size())
            : new Term(key, byRule(step, group), total(group))));
    return folded;
  }

  /** A box with its place on the axes of a step taken out. */
  private Box without(int step, Box box) {
    Box reduced = box;
    for (int axis = 0; axis < box.axes(); axis++) {
      if (plan.stepNumber(axis) == step) {
        reduced = reduced.with(axis, Nodes.ROOT);
      }
    }
    return reduced;
  }

  private static long total(List<Term> group) {
    return group.stream().mapToLong(Term::size).sum();
  }

  private Interval byRule(int step, List<Term> group) {
    return switch (plan.stepAt(step).rule()) {
      case COUNT -> count(step, group);
      case MAX -> combine(group, Intervals::greatest);
      case MIN -> combine(group, Intervals::least);
      case MEAN -> mean(group);
      // What was picked in time does not meet on the other axes, which the next steps fold.
      case LATEST, EARLIEST, RATIO, DISTRIBUTION, NONE ->
        throw new IllegalStateException("cannot fold by " + plan.stepAt(step).rule());
    };
  }

  private static Interval combine(List<Term> group, BinaryOperator<Interval> operator) {
    return group.stream().map(Term::value).reduce(operator).orElseThrow();
  }

  private static Interval mean(List<Term> group) {
    return group.stream()
        .map(term -> term.value().times(BigDecimal.valueOf(term.size())))
        .reduce(Interval::plus)
        .orElseThrow()
        .dividedBy(Interval.exactly(total(group), UnitTable.standard().parse("")));
  }

  private Interval count(int step, List<Term> group) {
    List<List<Term>> meeting = meeting(step, group);
    return meeting.stream()
        .map(each -> overlap(step, each))
        .reduce(Interval::plus)
        .orElseThrow();
  }

  /** The groups of terms that meet on the disjoint axes of a step, directly or through others. */
  private List<List<Term>> meeting(int step, List<Term> terms) {
    if (!hasOverlap(step)) {
      return terms.stream().map(List::of).toList();
    }
    List<List<Term>> groups = new ArrayList<>();
    for (Term term : terms) {
      List<Term> joined = new ArrayList<>(List.of(term));
      groups.removeIf(group -> {
        boolean meets = group.stream().anyMatch(other -> meets(step, term.box(), other.box()));
        if (meets) {
          joined.addAll(0, group);
        }
        return meets;
      });
      groups.add(joined);
    }
    return groups;
  }

  private boolean hasOverlap(int step) {
    for (int axis = 0; axis < plan.axisCount(); axis++) {
      if (plan.stepNumber(axis) == step && plan.isOverlapping(axis)) {
        return true;
      }
    }
    return false;
  }

  private boolean meets(int step, Box one, Box other) {
    for (int axis = 0; axis < plan.axisCount(); axis++) {
      boolean matters = plan.stepNumber(axis) == step && !plan.isOverlapping(axis);
      if (matters && !space.nodes(axis).meet(one.node(axis), other.node(axis))) {
        return false;
      }
    }
    return true;
  }

  /** From the greatest sum of one combination of overlapping nodes to the sum of all. */
  private Interval overlap(int step, List<Term> terms) {
    Map<Box, Interval> combinations = new LinkedHashMap<>();
    for (Term term : terms) {
      combinations.merge(overlappingNodes(step, term.box()), term.value(), Interval::plus);
    }
    return combinations.values().stream().reduce(Intervals::overlapping).orElseThrow();
  }

  private Box overlappingNodes(int step, Box box) {
    Box key = new Box(new int[box.axes()]);
    for (int axis = 0; axis < box.axes(); axis++) {
      if (plan.stepNumber(axis) == step && plan.isOverlapping(axis)) {
        key = key.with(axis, box.node(axis));
      }
    }
    return key;
  }
}
