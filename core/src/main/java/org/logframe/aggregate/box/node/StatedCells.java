package org.logframe.aggregate.box.node;

import com.google.common.math.LongMath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.logframe.time.ReportingPeriod;

/**
 * The leaf cells of what was stated, where nothing declares what is due: on each axis the lowest nodes
 * that occur, or the categories of a partition; in time the granules of the frequency or, without one,
 * the stretches between the days on which periods begin and end. Where a value is picked in time, a
 * cell has no period.
 */
public final class StatedCells {
  /** More would exhaust the memory before anything is answered. */
  private static final int LIMIT = 1_000_000;

  private final Space space;
  private final List<Long> cuts;

  /** The cells of what was stated. */
  public StatedCells(Space space, Collection<Box> stated) {
    this.space = space;
    TreeSet<Long> days = new TreeSet<>();
    if (!space.picksInTime()) {
      for (int period : Space.occurring(stated, Plan.PERIODS)) {
        days.addAll(space.periods().cuts(period));
      }
    }
    this.cuts = List.copyOf(days);
  }

  /**
   * One leaf cell.
   *
   * @param place its nodes on the axes other than time
   * @param stretch which stretch of time it is; 0 where time does not matter
   */
  public record Leaf(Box place, int stretch) {}

  /**
   * The cells of some boxes, each once.
   *
   * @throws IllegalArgumentException if there are more than a million
   */
  public Set<Leaf> of(Collection<Box> boxes) {
    Set<Leaf> cells = new LinkedHashSet<>();
    for (Box box : boxes) {
      List<Box> places = places(box);
      int first = stretch(box, true);
      int end = stretch(box, false);
      if (cells.size() + LongMath.saturatedMultiply(places.size(), end - first) > LIMIT) {
        throw new IllegalArgumentException("Aggregation: what was stated consists of more than"
            + " 1,000,000 leaf cells; ask for less of it at once, or declare what is due");
      }
      for (Box place : places) {
        for (int stretch = first; stretch < end; stretch++) {
          cells.add(new Leaf(place, stretch));
        }
      }
    }
    return cells;
  }

  private int stretch(Box box, boolean isFirst) {
    if (space.picksInTime()) {
      return isFirst ? 0 : 1;
    }
    int period = box.node(Plan.PERIODS);
    return Collections.binarySearch(
        cuts, isFirst ? space.periods().first(period) : space.periods().last(period) + 1);
  }

  private List<Box> places(Box box) {
    List<Box> places = List.of(space.place(box));
    for (int axis = Plan.PERIODS + 1; axis < box.axes(); axis++) {
      List<Box> finer = new ArrayList<>();
      for (int leaf : ((TreeNodes<?>) space.nodes(axis)).leaves(box.node(axis))) {
        for (Box place : places) {
          finer.add(place.with(axis, leaf));
        }
      }
      places = finer;
    }
    return places;
  }

  /** Whether cells are told apart by time. */
  public boolean isInTime() {
    return !space.picksInTime();
  }

  /** The days of a stretch of time; absent where nothing states a period. */
  public Optional<ReportingPeriod> period(Leaf leaf) {
    long first = cuts.get(leaf.stretch());
    return first == PeriodNodes.BEFORE_ALL
        ? Optional.empty()
        : Optional.of(ReportingPeriod.between(
            LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(cuts.get(leaf.stretch() + 1) - 1)));
  }
}
