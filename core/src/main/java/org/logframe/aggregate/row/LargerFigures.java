package org.logframe.aggregate.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.logframe.aggregate.arithmetic.Intervals;
import org.logframe.aggregate.box.node.Box;
import org.logframe.aggregate.box.node.BoxIndex;
import org.logframe.aggregate.box.node.Coder;
import org.logframe.aggregate.box.node.Plan;
import org.logframe.aggregate.plan.Regions;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.measure.Interval;
import org.logframe.portfolio.Portfolio;

/**
 * Figures of something larger than a leaf cell, wherever they stand: the year's of its quarters, the
 * region's of its countries. What is known in a whole only is neither reported nor silent.
 */
public final class LargerFigures {
  private final Portfolio portfolio;
  private final Indicator indicator;
  private final Regions regions;
  private final List<Observation> seen;
  private final List<Observation> due;
  private final List<Row> rows = new ArrayList<>();
  private @Nullable Index index;
  private @Nullable KnownInWholes known;

  /**
   * The larger figures among observations.
   *
   * @param seen what was reported, whether or not it is asked for
   * @param due what is due
   */
  public LargerFigures(
      Portfolio portfolio,
      Indicator indicator,
      Regions regions,
      List<Observation> seen,
      List<Observation> due) {
    this.portfolio = portfolio;
    this.indicator = indicator;
    this.regions = regions;
    this.seen = seen;
    this.due = due;
  }

  /** Takes a row in which something is asked; all rows come before the first answer. */
  void ask(Row row) {
    rows.add(row);
    known = null;
  }

  private Index index() {
    Index made = index;
    if (made == null) {
      made = new Index(portfolio, indicator, regions, seen, due);
      index = made;
    }
    return made;
  }

  /** The boxes of figures, by the day on which they end where a value is picked in time. */
  private static final class Index {
    private final boolean isPicked;
    private final Coder coder;
    private final BoxIndex boxes;
    private final Map<Box, List<Observation>> figures = new HashMap<>();

    Index(
        Portfolio portfolio,
        Indicator indicator,
        Regions regions,
        List<Observation> seen,
        List<Observation> due) {
      this.isPicked = indicator.picking().isPresent();
      this.coder = new Coder(indicator, portfolio, regions.memberships(), Optional.empty());
      for (Observation each : due) {
        if (coder.hasBox(each)) {
          var unused = coder.box(each);
        }
      }
      seen.stream()
          .filter(each -> each.value().asMissing().isEmpty())
          .filter(each -> each.period().isPresent() && coder.hasBox(each))
          .forEach(each ->
              figures.computeIfAbsent(coder.box(each), box -> new ArrayList<>()).add(each));
      this.boxes = BoxIndex.of(coder.space(), figures.keySet());
    }

    Stream<Observation> around(Observation leaf) {
      if (!coder.hasBox(leaf)) {
        return Stream.empty();
      }
      Box own = coder.box(leaf);
      return boxes.around(own).stream()
          .filter(box -> !box.equals(own))
          .flatMap(box -> figures.getOrDefault(box, List.of()).stream())
          .filter(each -> !isPicked || hasSameEnd(each, leaf));
    }

    KnownInWholes known(
        Plan plan,
        Function<Observation, Optional<Interval>> value,
        List<Observation> due,
        List<Row> rows) {
      List<Observation> all = figures.values().stream().flatMap(List::stream).toList();
      return new KnownInWholes(
          coder,
          plan,
          Revision.of(all, coder::box, value).parts(),
          all.stream().filter(Regions::isOfRegion).map(coder::box).collect(Collectors.toSet()),
          due.stream().filter(coder::hasBox).map(coder::box).toList(),
          rows);
    }

    private static boolean hasSameEnd(Observation one, Observation other) {
      return one.period()
          .flatMap(period -> period.end())
          .equals(other.period().flatMap(period -> period.end()));
    }
  }

  /** Whether some figure is of something larger in which a leaf cell lies. */
  boolean hold(Observation leaf) {
    return index().around(leaf).findAny().isPresent();
  }

  /**
   * What leaf cells are at most, by box: as much as each larger figure in which they lie. Only a count
   * of what is never negative is never less than that of a part of it.
   *
   * @param value what an observation counts, if anything
   */
  Map<Box, Interval> bounds(
      List<Observation> leaves,
      Function<Observation, Box> box,
      Function<Observation, Optional<Interval>> value) {
    Map<Box, Interval> bounds = new LinkedHashMap<>();
    for (Observation leaf : leaves) {
      index()
          .around(leaf)
          .flatMap(each -> value.apply(each).stream())
          .forEach(each ->
              bounds.merge(box.apply(leaf), Intervals.downFrom(each), LargerFigures::lesser));
    }
    return bounds;
  }

  /**
   * What all figures say of what is due, and of rows.
   *
   * @param plan how the indicator is folded
   * @param value what an observation counts, if anything
   */
  KnownInWholes known(Plan plan, Function<Observation, Optional<Interval>> value) {
    KnownInWholes made = known;
    if (made == null) {
      made = index().known(plan, value, due, rows);
      known = made;
    }
    return made;
  }

  private static Interval lesser(Interval one, Interval other) {
    return one.intersect(other).orElse(one);
  }
}
