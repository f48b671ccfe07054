package org.logframe.aggregate.box.bound;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.logframe.aggregate.box.fold.Undivided;
import org.logframe.aggregate.box.fold.Weighed;
import org.logframe.aggregate.box.node.Box;
import org.logframe.aggregate.box.node.Nodes;
import org.logframe.aggregate.box.node.PeriodNodes;
import org.logframe.aggregate.box.node.Plan;
import org.logframe.aggregate.box.node.Space;
import org.logframe.aggregate.box.node.TimeLine;
import org.logframe.aggregate.box.node.TreeNodes;
import org.logframe.aggregate.box.settle.Search;
import org.logframe.measure.Interval;

/**
 * What statements about things in a box say of it, where they are finer than what is due: months
 * where quarters are due, women where all are. They make up the whole only where they are known to
 * cover it, as days and the categories of a disaggregation are; else there may be more.
 */
public final class Inside {
  private final Space space;
  private final Undivided undivided;
  private final Search search;
  private final Plan plan;
  private final Map<Box, Interval> stated;
  private final Map<Box, Interval> known = new HashMap<>();
  private final Interval more;

  public Inside(Space space, Search search, Map<Box, Interval> stated) {
    this.space = space;
    this.undivided = new Undivided(space);
    this.search = search;
    this.plan = space.plan();
    this.stated = stated;
    this.more = plan.cells();
  }

  /**
   * What is known of a box.
   *
   * @param within the boxes in it of which something was stated
   */
  public Interval bound(Box box, Supplier<List<Box>> within) {
    Interval bound = known.get(box);
    if (bound == null) {
      bound = find(box, within.get());
      known.put(box, bound);
    }
    return bound;
  }

  private Interval find(Box box, List<Box> within) {
    Interval said = stated.get(box);
    Interval bound = said == null ? more : more.intersect(said).orElse(said);
    List<Interval> margins = new ArrayList<>();
    search.look(within.size());
    for (int axis : search.axes(box, within, each -> undivided.maySplit(box, each))) {
      margins.add(axis == Plan.PERIODS ? byPeriod(box, within) : byChild(box, within, axis));
    }
    return margins.isEmpty() ? bound : bound.intersect(together(margins)).orElse(bound);
  }

  /** What margins have in common; where they cannot all be true, what any of them says. */
  private static Interval together(List<Interval> margins) {
    return margins.stream()
        .map(Optional::of)
        .reduce((one, other) -> one.flatMap(a -> other.flatMap(a::intersect)))
        .orElseThrow()
        .orElseGet(() -> margins.stream()
            .map(Interval::withoutEstimate)
            .reduce(Interval::hull)
            .orElseThrow());
  }

  private Interval byChild(Box box, List<Box> within, int axis) {
    Map<Integer, List<Box>> children = space.byChild(box, within, axis);
    Weighed all = null;
    for (Map.Entry<Integer, List<Box>> child : children.entrySet()) {
      all = and(axis, all, box.with(axis, child.getKey()), child::getValue);
    }
    boolean isWhole = ((TreeNodes<?>) space.nodes(axis)).areAll(box.node(axis), children.keySet());
    return all == null ? more : isWhole ? all.value() : andMore(axis, all);
  }

  private Weighed and(int axis, @Nullable Weighed before, Box box, Supplier<List<Box>> within) {
    long weight = plan.folding(axis).weighsParts() ? space.weight(box, plan.stepNumber(axis)) : 1;
    Weighed next = Weighed.of(bound(box, within), weight);
    return before == null ? next : Weighed.fold(plan, axis, before, next);
  }

  private Interval andMore(int axis, Weighed all) {
    return plan.folding(axis).weighsParts()
        ? more
        : Weighed.fold(plan, axis, all, new Weighed(more, 1)).value();
  }

  private Interval byPeriod(Box box, List<Box> within) {
    TimeLine line = new TimeLine(space.periods(), within);
    List<Integer> periods = new ArrayList<>(line.line());
    periods.remove((Integer) box.node(Plan.PERIODS));
    Interval some = plan.folding(Plan.PERIODS).weighsParts() ? more : disjoint(box, line, periods);
    return whole(box, line, periods)
        .flatMap(whole -> whole.value().intersect(some))
        .orElse(some);
  }

  /** What disjoint periods say, in order of their ends, each added to those before it. */
  private Interval disjoint(Box box, TimeLine line, List<Integer> periods) {
    List<Integer> ends = periods.stream().sorted(space.periods().byEnd()).toList();
    List<Interval> until = new ArrayList<>(List.of(more));
    for (int i = 0; i < ends.size(); i++) {
      int period = ends.get(i);
      Interval before = until.get(space.periods().countBefore(ends, i));
      Interval own = bound(box.with(Plan.PERIODS, period), () -> line.within(period));
      Interval with = Weighed.fold(plan, Plan.PERIODS, new Weighed(before, 1), new Weighed(own, 1))
          .value();
      until.add(until.get(i).intersect(with).orElse(with));
    }
    return until.get(ends.size());
  }

  /** What periods that follow each other without a gap from start to end make of the whole. */
  private Optional<Weighed> whole(Box box, TimeLine line, List<Integer> starts) {
    PeriodNodes periods = space.periods();
    int whole = box.node(Plan.PERIODS);
    if (whole == Nodes.ROOT || periods.period(whole).isOpen()) {
      return Optional.empty();
    }
    Map<Long, Weighed> upTo = new HashMap<>();
    for (int period : starts) {
      Weighed before = upTo.get(periods.first(period));
      if (before != null || periods.first(period) == periods.first(whole)) {
        Box next = box.with(Plan.PERIODS, period);
        Weighed sum = and(Plan.PERIODS, before, next, () -> line.within(period));
        upTo.merge(periods.last(period) + 1, sum, Weighed::cutBy);
      }
    }
    return Optional.ofNullable(upTo.get(periods.last(whole) + 1));
  }
}
