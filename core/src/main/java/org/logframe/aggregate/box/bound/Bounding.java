package org.logframe.aggregate.box.bound;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.logframe.aggregate.arithmetic.Intervals;
import org.logframe.aggregate.box.fold.Folding;
import org.logframe.aggregate.box.fold.Undivided;
import org.logframe.aggregate.box.fold.Weighed;
import org.logframe.aggregate.box.node.Box;
import org.logframe.aggregate.box.node.Plan;
import org.logframe.aggregate.box.node.Space;
import org.logframe.aggregate.box.node.TimeLine;
import org.logframe.aggregate.box.settle.Search;
import org.logframe.aggregate.box.settle.Search.Splits;
import org.logframe.aggregate.rule.Exchange;
import org.logframe.indicator.Rule;
import org.logframe.measure.Interval;

/**
 * Between what bounds the truth of a box lies, given what is due in it.
 *
 * <p>What is known of a box is what was stated of it, cut by what is known of its leaf cells and, for
 * every axis along which it may be split, by what is known of all its children together. A leaf cell
 * of which nothing is known may be anything in the range. Where nothing was stated of boxes between
 * the leaf cells and the whole, no split can add to what the leaf cells say: so data at one grain is
 * bounded in one pass. Where so much was stated between them that trying every split would take too
 * long, boxes are split along one axis or along none: what is said stays true, but may be wider than
 * it could be; see {@link Search}.
 */
public final class Bounding {
  private final Space space;
  private final Plan plan;
  private final Statements statements;
  private final Map<Box, Interval> stated;
  private final Folding folding;
  private final Undivided undivided;
  private final boolean isMixed;
  private final Cells cells;
  private final Closing closing;
  private final Map<Box, Weighed> known = new HashMap<>();
  private final Set<Box> contradicted = new LinkedHashSet<>();
  private final long most;
  private Search search;
  private Inside inside;

  public Bounding(Space space, Statements statements, long most) {
    this.space = space;
    this.plan = space.plan();
    this.statements = statements;
    this.stated = statements.all();
    this.folding = new Folding(space);
    this.undivided = new Undivided(space);
    this.cells = new Cells(space, statements.cells(), stated.keySet());
    this.isMixed = undivided.isMixed(cells.all());
    this.closing = new Closing(space, statements, cells);
    this.most = most;
    begin(Splits.EVERY);
  }

  private void begin(Splits splits) {
    known.clear();
    contradicted.clear();
    search = new Search(splits, most);
    inside = new Inside(space, search, stated);
  }

  /** The boxes of which statements contradict each other, so far. */
  public List<Box> contradicted() {
    return List.copyOf(contradicted);
  }

  /** What is known of a box in which all leaf cells lie, at least one. */
  public Interval bound(Box box) {
    List<Box> within = cells.all();
    List<Box> between = cells.othersIn(box);
    Weighed bound = bound(box, within, () -> between);
    for (Splits fewer : List.of(Splits.ONE, Splits.NONE)) {
      if (search.isSpent()) {
        begin(fewer);
        bound = bound(box, within, () -> between);
      }
    }
    return bound.least() == 0 ? closing.orNothing(bound.value()) : bound.value();
  }

  private Weighed bound(Box box, List<Box> within, Supplier<List<Box>> said) {
    Weighed before = known.get(box);
    if (before != null) {
      return before;
    }
    Weighed bound = cells.isCell(box)
        ? new Weighed(cell(box), 1, closing.isThere(box) ? 1 : 0)
        : find(box, within, strictlyIn(box, said.get()));
    known.put(box, bound);
    return bound;
  }

  private List<Box> strictlyIn(Box box, List<Box> said) {
    return stated.containsKey(box)
        ? said.stream().filter(each -> !each.equals(box)).toList()
        : said;
  }

  private Interval range(Box cell) {
    if (!statements.due().contains(cell)) {
      return plan.cells();
    }
    return statements.perhapsClosed().contains(cell)
        ? closing.orNothing(plan.range())
        : plan.range();
  }

  /** What is known of a leaf cell. */
  private Interval cell(Box cell) {
    Interval range = range(cell);
    Interval said = stated.get(cell);
    Interval start = said == null ? range : range.intersect(said).orElse(said);
    List<Box> inCell = cells.finer(cell);
    return inCell.isEmpty()
        ? start
        : all(cell, start, List.of(inside.bound(cell, () -> inCell))).orElse(start);
  }

  private Weighed find(Box box, List<Box> within, List<Box> between) {
    int step = space.lastStep(within);
    long weight = space.weight(within, step);
    long least = closing.least(box, within, step, weight);
    List<Interval> margins = new ArrayList<>();
    search.look(within.size() + between.size());
    for (int axis : isMixed || between.isEmpty()
        ? List.<Integer>of()
        : search.axes(box, between, each -> isSplit(box, within, each, step))) {
      Weighed split = axis == Plan.PERIODS
          ? byPeriod(box, within, between)
          : byChild(box, within, between, axis);
      margins.add(split.weighing(weight).sum());
      least = split.least() == 0 ? least : Math.max(1, least);
    }
    List<Box> cutting = cells.cutting(between);
    if (!cutting.isEmpty()) {
      margins.add(Weighed.of(inside.bound(box, () -> cutting), weight).sum());
    }
    Interval leaves = leaves(within, weight, this::cellBound);
    return new Weighed(cut(box, within, weight, leaves, margins), weight).weighingAtLeast(least);
  }

  private Interval cellBound(Box cell) {
    return bound(cell, List.of(cell), List::of).value();
  }

  private Interval leaves(List<Box> within, long weight, Function<Box, Interval> value) {
    return folding
        .truth(within.stream()
            .map(leaf -> new Folding.Term(
                leaf, new Weighed(value.apply(leaf), 1, closing.isThere(leaf) ? 1 : 0)))
            .toList())
        .orElse(new Weighed(plan.range(), 1))
        .weighing(weight)
        .sum();
  }

  /**
   * Whether all leaf cells lie in children, and they are one child's or the step folds the axis. Of what
   * is undivided on an axis of a later step, a period is not what shorter ones in it come to.
   */
  private boolean isSplit(Box box, List<Box> within, int axis, int step) {
    Set<Integer> nodes = Space.occurring(within, axis);
    boolean isFolded = plan.stepNumber(axis) == step && plan.rule(axis) != Rule.NONE;
    return !nodes.contains(box.node(axis))
        && (isFolded || nodes.size() == 1)
        && (axis != Plan.PERIODS || exchange(within, axis) == Exchange.SAME);
  }

  private Weighed byChild(Box box, List<Box> within, List<Box> between, int axis) {
    Map<Integer, List<Box>> said = space.byChild(box, between, axis);
    List<Weighed> parts = new ArrayList<>();
    space
        .byChild(box, within, axis)
        .forEach((node, leaves) -> parts.add(
            child(axis, box.with(axis, node), leaves, () -> said.getOrDefault(node, List.of()))));
    Weighed folded = Weighed.fold(plan, axis, parts);
    return parts.size() == 1 ? folded : undivided.truth(exchange(within, axis), folded);
  }

  /** How a fold along an axis lies to the truth, if the leaf cells agree on those of later steps. */
  private Exchange exchange(List<Box> within, int axis) {
    return undivided.exchange(plan.stepNumber(axis), within.get(0));
  }

  private Weighed child(int axis, Box child, List<Box> within, Supplier<List<Box>> said) {
    int step = plan.stepNumber(axis);
    long weight = space.weight(within, step);
    Weighed known = bound(child, within, said);
    long least = closing.least(child, within, step, weight);
    return known.weighing(weight).weighingAtLeast(known.least() == 0 ? least : Math.max(1, least));
  }

  // Every way of dividing the time bounds the same truth, so all of them together do.
  private Weighed byPeriod(Box box, List<Box> within, List<Box> between) {
    TimeLine leaves = new TimeLine(space.periods(), within);
    if (!leaves.isDivided()) {
      return Weighed.of(Interval.unbounded(plan.range().unit()), 1);
    }
    TimeLine said = new TimeLine(space.periods(), between);
    List<Integer> periods = new ArrayList<>(said.line());
    periods.remove((Integer) box.node(Plan.PERIODS));
    var stretches = leaves.stretches(periods);
    List<@Nullable Weighed> until = new ArrayList<>();
    until.add(null);
    for (int end = 1; end <= leaves.line().size(); end++) {
      int period = leaves.line().get(end - 1);
      Weighed sum = part(box, period, until.get(end - 1), leaves.boxes(end - 1, end), said);
      for (TimeLine.Stretch stretch : stretches.get(end)) {
        List<Box> joined = leaves.boxes(stretch.start(), end);
        Weighed longer = part(box, stretch.period(), until.get(stretch.start()), joined, said);
        sum = longer.cutBy(sum); // a longer period stands before the shorter ones it contradicts
      }
      until.add(sum);
    }
    return Objects.requireNonNull(until.get(until.size() - 1));
  }

  private Weighed part(
      Box box, int period, @Nullable Weighed before, List<Box> leaves, TimeLine said) {
    Box part = box.with(Plan.PERIODS, period);
    Weighed next = child(Plan.PERIODS, part, leaves, () -> said.within(period));
    return before == null ? next : Weighed.fold(plan, Plan.PERIODS, List.of(before, next));
  }

  /**
   * What everything says together. Where that is nothing, what was reported of the box stands; else
   * totals stand before the leaf cells that they contradict; and margins that contradict each other
   * are incomplete, so that the greatest is the least that there can be.
   */
  private Interval cut(
      Box box, List<Box> within, long weight, Interval leaves, List<Interval> margins) {
    Optional<Interval> own = Optional.ofNullable(stated.get(box))
        .map(said -> Weighed.of(said, weight).sum());
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
        .orElseGet(() -> Intervals.upFrom(Intervals.greatest(
            Stream.concat(Stream.of(leaves), margins.stream()).toList())));
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
