package org.logframe.aggregate.box.fold;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.logframe.aggregate.arithmetic.Intervals;
import org.logframe.aggregate.box.node.Box;
import org.logframe.aggregate.box.node.Nodes;
import org.logframe.aggregate.box.node.Plan;
import org.logframe.aggregate.box.node.Space;
import org.logframe.aggregate.rule.FoldingRule;
import org.logframe.aggregate.rule.Merging;
import org.logframe.measure.Interval;

/**
 * Makes one figure of disjoint boxes, step by step: the boxes that agree on the axes of later steps
 * are folded by the rule of the step.
 */
public final class Folding {
  private final Space space;
  private final Plan plan;
  private final Undivided undivided;

  public Folding(Space space) {
    this.space = space;
    this.plan = space.plan();
    this.undivided = new Undivided(space);
  }

  /** A box with what is known of it. */
  public record Term(Box box, Weighed known) {
    public static Term of(Box box, Interval value) {
      return new Term(box, new Weighed(value, 1));
    }

    Interval value() {
      return known.value();
    }
  }

  /** The figure of disjoint boxes; absent if there are none, or if no rule folds them. */
  public Optional<Weighed> fold(List<Term> terms) {
    return fold(lowest(terms), (step, key, folded) -> folded);
  }

  /**
   * Between what bounds the truth of disjoint boxes lies; absent as above. It is wider than their figure
   * where they are {@link Undivided} on axes that later steps fold.
   */
  public Optional<Weighed> truth(List<Term> terms) {
    List<Term> lowest = lowest(terms);
    return undivided.isMixed(lowest.stream().map(Term::box).toList())
        ? Optional.of(new Weighed(plan.cells(), 1))
        : fold(
            lowest, (step, key, folded) -> undivided.truth(undivided.exchange(step, key), folded));
  }

  /** What is taken for the fold of several terms of one step that agree in a box. */
  private interface Taking {
    Weighed of(int step, Box key, Weighed folded);
  }

  private List<Term> lowest(List<Term> terms) {
    return terms.stream()
        .map(term -> new Term(space.lowest(term.box()), term.known()))
        .toList();
  }

  private Optional<Weighed> fold(List<Term> terms, Taking taking) {
    List<Term> folded = terms;
    for (int step = 0; step < plan.stepCount(); step++) {
      // What was picked in time does not meet on the other axes, which the next steps fold.
      if (plan.foldingOf(step).folds()) {
        folded = foldStep(step, folded, taking);
      }
    }
    return folded.size() == 1 ? Optional.of(folded.get(0).known()) : Optional.empty();
  }

  private List<Term> foldStep(int step, List<Term> terms, Taking taking) {
    Map<Box, List<Term>> groups = new LinkedHashMap<>();
    for (Term term : terms) {
      groups
          .computeIfAbsent(
              only(term.box(), axis -> plan.stepNumber(axis) != step), key -> new ArrayList<>())
          .add(term);
    }
    List<Term> folded = new ArrayList<>();
    groups.forEach((key, group) -> folded.add(
        group.size() == 1
            ? new Term(key, group.get(0).known())
            : new Term(key, taking.of(step, key, byRule(step, group)))));
    return folded;
  }

  /** A box with its nodes on some axes, and the root on the others. */
  static Box only(Box box, IntPredicate axes) {
    int[] nodes = new int[box.axes()];
    for (int axis = 0; axis < nodes.length; axis++) {
      nodes[axis] = axes.test(axis) ? box.node(axis) : Nodes.ROOT;
    }
    return new Box(nodes);
  }

  private Weighed byRule(int step, List<Term> group) {
    FoldingRule rule = plan.foldingOf(step);
    if (!rule.addsUp() && !group.stream().allMatch(term -> term.known().isAllThere())) {
      return PerhapsAbsent.fold(rule, false, weighed(step, group), plan.range());
    }
    if (rule.weighsParts()) {
      return mean(step, group);
    }
    Interval folded = rule.merging(true) == Merging.UNION
        ? count(group)
        : rule.merging(false).of(values(group), plan.range());
    return new Weighed(folded, 1)
        .weighingAtLeast(group.stream().allMatch(term -> term.known().least() == 0) ? 0 : 1);
  }

  private static List<Interval> values(List<Term> group) {
    return group.stream().map(Term::value).toList();
  }

  private static Interval sum(List<Term> group) {
    return group.stream().map(Term::value).reduce(Interval::plus).orElseThrow();
  }

  /** What is known of some boxes, each weighing what it covers, if it is there. */
  private List<Weighed> weighed(int step, List<Term> group) {
    return group.stream()
        .map(term -> {
          long weight = plan.foldingOf(step).weighsParts() ? space.weight(term.box(), step) : 1;
          return Weighed.of(term.value(), weight)
              .weighingAtLeast(term.known().least() == 0 ? 0 : weight);
        })
        .toList();
  }

  private Weighed mean(int step, List<Term> group) {
    return weighed(step, group).stream()
        .reduce((a, b) -> new Weighed(a.sum().plus(b.sum()), a.weight() + b.weight()))
        .orElseThrow();
  }

  /**
   * Groups of parts that meet add; within each, the overlap is bounded. Parts agree on the axes of
   * later steps, and earlier ones have folded theirs, so all axes are looked at.
   */
  private Interval count(List<Term> group) {
    if (isOfOneCombination(group)) {
      return sum(group);
    }
    IntPredicate isDisjoint = axis -> !plan.isOverlapping(axis);
    Map<Box, List<Term>> places = new LinkedHashMap<>();
    for (Term term : group) {
      places
          .computeIfAbsent(only(term.box(), isDisjoint), place -> new ArrayList<>())
          .add(term);
    }
    return meeting(places.keySet(), isDisjoint).stream()
        .map(together -> together.stream()
            .flatMap(place -> places.getOrDefault(place, List.of()).stream())
            .toList())
        .map(this::overlap)
        .reduce(Interval::plus)
        .orElseThrow();
  }

  private boolean isOfOneCombination(List<Term> group) {
    List<Box> boxes = group.stream().map(Term::box).toList();
    return IntStream.range(0, plan.axisCount())
        .filter(plan::isOverlapping)
        .allMatch(axis -> Space.occurring(boxes, axis).size() == 1);
  }

  /** The groups of places that meet, directly or through others. */
  private List<List<Box>> meeting(Collection<Box> places, IntPredicate axes) {
    if (space.isGrid(places, axes)) {
      return places.stream().map(List::of).toList();
    }
    List<List<Box>> groups = new ArrayList<>();
    for (Box place : places) {
      List<Box> joined = new ArrayList<>(List.of(place));
      groups.removeIf(group -> {
        boolean meets = group.stream().anyMatch(other -> space.meet(place, other));
        if (meets) {
          joined.addAll(0, group);
        }
        return meets;
      });
      groups.add(joined);
    }
    return groups;
  }

  /**
   * From the greatest sum of one combination of overlapping nodes to the sum of all. What is below
   * zero is taken from no combination by name: those whom it takes away may be counted in another.
   */
  private Interval overlap(List<Term> terms) {
    if (isOfOneCombination(terms)) {
      return sum(terms);
    }
    if (Intervals.isNeverNegative(plan.range())) {
      return joined(terms, Term::value);
    }
    Interval gained = joined(terms, term -> Intervals.gained(term.value()));
    return terms.stream().map(term -> Intervals.taken(term.value())).reduce(gained, Interval::plus);
  }

  private Interval joined(List<Term> terms, Function<Term, Interval> value) {
    Map<Box, Interval> combinations = new LinkedHashMap<>();
    for (Term term : terms) {
      combinations.merge(only(term.box(), plan::isOverlapping), value.apply(term), Interval::plus);
    }
    return combinations.values().stream()
        .reduce((a, b) -> Intervals.overlapping(a, b, plan.range()))
        .orElseThrow();
  }
}
