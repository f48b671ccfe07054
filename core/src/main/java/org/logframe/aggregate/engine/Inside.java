package org.logframe.aggregate.engine;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.logframe.indicator.Rule;
import org.logframe.measure.Interval;

/**
 * What statements about things in a box say of it, where they are finer than what is due: months
 * where quarters are due, women where all are. They make up the whole only where they are known to
 * cover it, as days and the categories of a disaggregation are; else there may be more.
 */
final class Inside {
  private final Space space;
  private final Plan plan;
  private final Map<Box, Interval> stated;
  private final Map<Box, Interval> known = new HashMap<>();
  private final Interval more;

  Inside(Space space, Map<Box, Interval> stated) {
    this.space = space;
    this.plan = space.plan();
    this.stated = stated;
    this.more = plan.cells();
  }

  /**
   * What is known of a box.
   *
   * @param within the boxes in it of which something was stated
   */
  Interval bound(Box box, Collection<Box> within) {
    Interval before = known.get(box);
    if (before != null) {
      return before;
    }
    Interval said = stated.get(box);
    Interval bound = said == null ? more : more.intersect(said).orElse(said);
    for (int axis = 0; axis < box.axes(); axis++) {
      if (space.maySplit(box, axis)) {
        Interval parts = axis == Plan.PERIODS ? byPeriod(box, within) : byChild(box, within, axis);
        bound = bound.intersect(parts).orElse(bound);
      }
    }
    known.put(box, bound);
    return bound;
  }

  private Interval byChild(Box box, Collection<Box> within, int axis) {
    TreeNodes<?> tree = (TreeNodes<?>) space.nodes(axis);
    int node = box.node(axis);
    Map<Integer, List<Box>> children = new LinkedHashMap<>();
    for (Box each : within) {
      if (each.node(axis) != node) {
        children
            .computeIfAbsent(tree.childToward(node, each.node(axis)), child -> new ArrayList<>())
            .add(each);
      }
    }
    Weighed all = null;
    for (Map.Entry<Integer, List<Box>> child : children.entrySet()) {
      all = and(axis, all, box.with(axis, child.getKey()), child.getValue());
    }
    boolean isWhole = tree.areAll(node, ImmutableSet.copyOf(children.keySet()));
    return all == null ? more : isWhole ? all.value() : andMore(axis, all);
  }

  private Weighed and(int axis, @Nullable Weighed before, Box box, Collection<Box> within) {
    long weight = plan.rule(axis) == Rule.MEAN ? space.weight(box, plan.stepNumber(axis)) : 1;
    Weighed next = Weighed.of(bound(box, within), weight);
    return before == null ? next : Weighed.fold(plan, axis, before, next);
  }

  private Interval andMore(int axis, Weighed all) {
    return plan.rule(axis) == Rule.MEAN
        ? more
        : Weighed.fold(plan, axis, all, new Weighed(more, 1)).value();
  }

  private Interval byPeriod(Box box, Collection<Box> within) {
    Map<Integer, List<Box>> candidates = new LinkedHashMap<>();
    for (int period : Space.occurring(within, Plan.PERIODS)) {
      if (period != box.node(Plan.PERIODS)) {
        candidates.put(period, in(period, within));
      }
    }
    Interval some = plan.rule(Plan.PERIODS) == Rule.MEAN ? more : disjoint(box, candidates);
    return whole(box, candidates)
        .flatMap(whole -> whole.value().intersect(some))
        .orElse(some);
  }

  private List<Box> in(int period, Collection<Box> within) {
    return within.stream()
        .filter(each -> space.periods().contains(period, each.node(Plan.PERIODS)))
        .toList();
  }

  /** What disjoint periods say, in order of their ends, each added to those before it. */
  private Interval disjoint(Box box, Map<Integer, List<Box>> candidates) {
    List<Integer> sorted =
        candidates.keySet().stream().sorted(space.periods().byEnd()).toList();
    List<Interval> until = new ArrayList<>(List.of(more));
    for (int i = 0; i < sorted.size(); i++) {
      int period = sorted.get(i);
      int before = i;
      while (before > 0 && space.periods().meet(sorted.get(before - 1), period)) {
        before--;
      }
      Interval own =
          bound(box.with(Plan.PERIODS, period), candidates.getOrDefault(period, List.of()));
      Interval with = Weighed.fold(
              plan, Plan.PERIODS, new Weighed(until.get(before), 1), new Weighed(own, 1))
          .value();
      until.add(until.get(i).intersect(with).orElse(with));
    }
    return until.get(sorted.size());
  }

  /** What periods that follow each other without a gap from start to end make of the whole. */
  private Optional<Weighed> whole(Box box, Map<Integer, List<Box>> candidates) {
    PeriodNodes periods = space.periods();
    int whole = box.node(Plan.PERIODS);
    if (whole == Nodes.ROOT || periods.period(whole).isOpen()) {
      return Optional.empty();
    }
    Map<Long, Weighed> upTo = new HashMap<>();
    for (int period : candidates.keySet().stream().sorted(periods.byStart()).toList()) {
      Weighed before = upTo.get(periods.first(period));
      if (before != null || periods.first(period) == periods.first(whole)) {
        Box next = box.with(Plan.PERIODS, period);
        Weighed sum = and(Plan.PERIODS, before, next, candidates.getOrDefault(period, List.of()));
        upTo.merge(periods.last(period) + 1, sum, Inside::both);
      }
    }
    return Optional.ofNullable(upTo.get(periods.last(whole) + 1));
  }

  private static Weighed both(Weighed one, Weighed other) {
    Interval same = other.weighing(one.weight()).sum();
    return new Weighed(one.sum().intersect(same).orElse(one.sum()), one.weight());
  }
}
