package org.logframe.aggregate.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.logframe.indicator.Rule;
import org.logframe.measure.Interval;

/**
 * Between what bounds the truth of a box lies, given what is due in it.
 *
 * <p>What is known of a box is what was stated of it, cut by what is known of its leaf cells and, for
 * every axis along which it may be split, by what is known of all its children together. A leaf cell
 * of which nothing is known may be anything in the range. Where nothing was stated of boxes between
 * the leaf cells and the whole, no split can add to what the leaf cells say.
 */
final class Bounding {
  private final Space space;
  private final Plan plan;
  private final Statements statements;
  private final Folding folding;
  private final Inside inside;
  private final Set<Box> cells;
  private final List<Box> coarse = new ArrayList<>();
  private final List<Box> loose;
  private final Map<Box, Weighed> known = new HashMap<>();
  private final Set<Box> contradicted = new LinkedHashSet<>();

  Bounding(Space space, Statements statements) {
    this.space = space;
    this.plan = space.plan();
    this.statements = statements;
    this.folding = new Folding(space);
    this.inside = new Inside(space, statements.all());
    this.cells = new LinkedHashSet<>(statements.cells());
    statements.all().keySet().stream().filter(box -> !cells.contains(box)).forEach(coarse::add);
    this.loose = coarse.stream().filter(this::cutsThroughCells).toList();
  }

  private boolean cutsThroughCells(Box box) {
    return cells.stream().anyMatch(cell -> space.meet(box, cell) && !space.contains(box, cell));
  }

  /** The boxes of which statements contradict each other, so far. */
  List<Box> contradicted() {
    return List.copyOf(contradicted);
  }

  /** What is known of a box with at least one leaf cell. */
  Interval bound(Box box) {
    List<Box> within = cells.stream().filter(cell -> space.contains(box, cell)).toList();
    return bound(box, within, coarse).value();
  }

  private Weighed bound(Box box, List<Box> within, List<Box> above) {
    Weighed before = known.get(box);
    if (before != null) {
      return before;
    }
    Weighed bound =
        cells.contains(box) ? new Weighed(cell(box), 1) : find(box, within, strictlyIn(box, above));
    known.put(box, bound);
    return bound;
  }

  private List<Box> strictlyIn(Box box, List<Box> boxes) {
    return boxes.stream()
        .filter(each -> !each.equals(box) && space.contains(box, each))
        .toList();
  }

  private Interval range(Box cell) {
    return statements.due().contains(cell) ? plan.range() : plan.cells();
  }

  /** What is known of a leaf cell. */
  private Interval cell(Box cell) {
    Interval range = range(cell);
    Optional<Interval> said = statements.of(cell);
    Interval stated = said.flatMap(range::intersect).or(() -> said).orElse(range);
    List<Box> finer = strictlyIn(cell, loose);
    return finer.isEmpty()
        ? stated
        : all(cell, stated, List.of(inside.bound(cell, finer))).orElse(stated);
  }

  private Weighed find(Box box, List<Box> within, List<Box> between) {
    int step = step(within);
    long weight = space.weight(within, step);
    List<Interval> margins = new ArrayList<>();
    for (int axis = 0; !between.isEmpty() && axis < box.axes(); axis++) {
      if (isSplit(box, within, axis, step)) {
        Weighed split = axis == Plan.PERIODS
            ? byPeriod(box, within, between)
            : byChild(box, within, between, axis);
        margins.add(split.weighing(weight).sum());
      }
    }
    List<Box> finer = strictlyIn(box, loose);
    if (!finer.isEmpty()) {
      margins.add(Weighed.of(inside.bound(box, finer), weight).sum());
    }
    Interval leaves = leaves(within, weight, this::cellBound);
    return new Weighed(cut(box, within, weight, leaves, margins), weight);
  }

  private Interval cellBound(Box cell) {
    return bound(cell, List.of(cell), List.of()).value();
  }

  private Interval leaves(List<Box> within, long weight, Function<Box, Interval> value) {
    return folding
        .fold(within.stream()
            .map(leaf -> Folding.Term.of(leaf, value.apply(leaf)))
            .toList())
        .orElse(new Weighed(plan.range(), 1))
        .weighing(weight)
        .sum();
  }

  /** The last step that has to fold some boxes; -1 if none has. */
  private int step(List<Box> within) {
    int last = -1;
    for (int axis = 0; axis < plan.axisCount(); axis++) {
      if (plan.stepNumber(axis) > last && Space.occurring(within, axis).size() > 1) {
        last = plan.stepNumber(axis);
      }
    }
    return last;
  }

  /** Whether all leaf cells lie in children, and they are one child's or the step folds the axis. */
  private boolean isSplit(Box box, List<Box> within, int axis, int step) {
    Set<Integer> nodes = Space.occurring(within, axis);
    boolean isFolded = plan.stepNumber(axis) == step && plan.rule(axis) != Rule.NONE;
    return !nodes.contains(box.node(axis)) && (isFolded || nodes.size() == 1);
  }

  private Weighed byChild(Box box, List<Box> within, List<Box> between, int axis) {
    TreeNodes<?> tree = (TreeNodes<?>) space.nodes(axis);
    Map<Integer, List<Box>> children = new LinkedHashMap<>();
    for (Box leaf : within) {
      int child = tree.childToward(box.node(axis), leaf.node(axis));
      children.computeIfAbsent(child, each -> new ArrayList<>()).add(leaf);
    }
    Weighed sum = null;
    for (Map.Entry<Integer, List<Box>> child : children.entrySet()) {
      sum = and(sum, axis, box.with(axis, child.getKey()), child.getValue(), between);
    }
    return Objects.requireNonNull(sum);
  }

  private Weighed and(
      @Nullable Weighed before, int axis, Box child, List<Box> within, List<Box> between) {
    Weighed next =
        bound(child, within, between).weighing(space.weight(within, plan.stepNumber(axis)));
    return before == null ? next : Weighed.fold(plan, axis, before, next);
  }

  // Every way of dividing the time bounds the same truth, so all of them together do.
  private Weighed byPeriod(Box box, List<Box> within, List<Box> between) {
    TimeLine line = new TimeLine(space.periods(), within);
    if (!line.isDivided()) {
      return Weighed.of(Interval.unbounded(plan.range().unit()), 1);
    }
    var stretches = line.stretches(periodsIn(box, between));
    List<@Nullable Weighed> until = new ArrayList<>();
    until.add(null);
    for (int end = 1; end <= line.length(); end++) {
      Box last = box.with(Plan.PERIODS, line.period(end - 1));
      Weighed sum = and(until.get(end - 1), Plan.PERIODS, last, line.leaves(end - 1, end), between);
      for (TimeLine.Stretch stretch : stretches.get(end)) {
        Box wide = box.with(Plan.PERIODS, stretch.period());
        List<Box> leaves = line.leaves(stretch.start(), end);
        sum = both(and(until.get(stretch.start()), Plan.PERIODS, wide, leaves, between), sum);
      }
      until.add(sum);
    }
    return Objects.requireNonNull(until.get(line.length()));
  }

  // A longer period that was reported stands before the shorter ones that it contradicts.
  private static Weighed both(Weighed longer, Weighed shorter) {
    Interval same = shorter.weighing(longer.weight()).sum();
    return new Weighed(longer.sum().intersect(same).orElse(longer.sum()), longer.weight());
  }

  private static Set<Integer> periodsIn(Box box, List<Box> between) {
    Set<Integer> periods = Space.occurring(between, Plan.PERIODS);
    periods.remove(box.node(Plan.PERIODS));
    return periods;
  }

  /**
   * What everything says together. Where that is nothing, what was reported of the box stands; else
   * totals stand before the leaf cells that they contradict; and margins that contradict each other
   * are incomplete, so that the greatest is the least that there can be.
   */
  private Interval cut(
      Box box, List<Box> within, long weight, Interval leaves, List<Interval> margins) {
    Optional<Interval> own =
        statements.of(box).map(said -> Weighed.of(said, weight).sum());
    Interval range = leaves(within, weight, this::range);
    Interval start = own.flatMap(range::intersect).or(() -> own).orElse(range);
    List<Interval> all = new ArrayList<>(margins);
    all.add(leaves);
    Optional<Interval> bound = intersection(start, all)
        .or(() -> margins.isEmpty() ? Optional.empty() : intersection(start, margins));
    if (bound.isPresent()) {
      return bound.get();
    }
    contradicted.add(box);
    if (statements.reported().containsKey(box)) {
      return start;
    }
    return intersection(range, margins)
        .filter(both -> !margins.isEmpty())
        .orElseGet(() -> Intervals.upFrom(margins.stream().reduce(leaves, Intervals::greatest)));
  }

  private Optional<Interval> all(Box box, Interval start, List<Interval> others) {
    Optional<Interval> bound = intersection(start, others);
    if (bound.isEmpty()) {
      contradicted.add(box);
    }
    return bound;
  }

  private static Optional<Interval> intersection(Interval start, List<Interval> others) {
    Optional<Interval> bound = Optional.of(start);
    for (Interval other : others) {
      bound = bound.flatMap(other::intersect);
    }
    return bound;
  }
}
