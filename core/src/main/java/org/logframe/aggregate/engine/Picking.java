package org.logframe.aggregate.engine;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.logframe.indicator.Carrying;
import org.logframe.indicator.Rule;
import org.logframe.indicator.Step;
import org.logframe.measure.Interval;

/**
 * Picks values in time: the newest of each place, or the oldest. Places are boxes without their
 * period.
 */
final class Picking {
  private final Space space;
  private final boolean isLatest;
  private final boolean isCumulative;

  Picking(Space space, Step step) {
    this.space = space;
    this.isLatest = step.rule() == Rule.LATEST;
    this.isCumulative = step.carrying() == Carrying.CUMULATIVE;
  }

  static Box place(Box box) {
    return box.with(Plan.PERIODS, Nodes.ROOT);
  }

  private long end(Box box) {
    return space.periods().last(box.node(Plan.PERIODS));
  }

  /** The last end (or the first) of what is due, else of what was reported. */
  OptionalLong target(List<Box> due, List<Box> reported) {
    var ends = (due.isEmpty() ? reported : due).stream().mapToLong(this::end);
    return isLatest ? ends.max() : ends.min();
  }

  /**
   * Newest (or oldest) end first; of equal ends the larger box, then the one that lies less deep,
   * then the longer period: two that meet are never equal in all of these.
   */
  private Comparator<Part> firstToTake() {
    Comparator<Part> byEnd = Comparator.comparingLong(part -> end(part.box()));
    return (isLatest ? byEnd.reversed() : byEnd)
        .thenComparing(Comparator.comparingLong((Part part) -> size(part)).reversed())
        .thenComparing(part -> space.depths(part.box()), Arrays::compare)
        .thenComparingLong(part -> space.periods().first(part.box().node(Plan.PERIODS)));
  }

  private long size(Part part) {
    return space.size(part.box(), axis -> axis != Plan.PERIODS);
  }

  /** The newest parts (or the oldest) that do not meet on the axes other than time. */
  List<Part> pick(List<Part> parts) {
    List<Part> sorted = new ArrayList<>(parts);
    sorted.sort(firstToTake());
    Set<Box> places = new LinkedHashSet<>();
    sorted.forEach(part -> places.add(place(part.box())));
    boolean isGrid = space.isGrid(places, axis -> axis != Plan.PERIODS);
    Set<Box> taken = new HashSet<>();
    List<Part> picked = new ArrayList<>();
    for (Part part : sorted) {
      Box place = place(part.box());
      boolean isFree = isGrid
          ? !taken.contains(place)
          : taken.stream().noneMatch(other -> space.meet(other, place));
      if (isFree) {
        taken.add(place);
        picked.add(part);
      }
    }
    return picked;
  }

  /** Those of some parts that were observed at another time than is asked. */
  ImmutableList<Part> carried(List<Part> parts, OptionalLong target) {
    return parts.stream()
        .filter(part -> target.isPresent() && end(part.box()) != target.getAsLong())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * What values say of their places at the asked time: those of that time themselves; of a running
   * total, which never falls, older ones that it is at least as great, newer ones that it is at most.
   */
  Map<Box, Interval> at(long target, List<Part> parts) {
    List<Part> sorted = new ArrayList<>(parts);
    sorted.sort(Comparator.<Part>comparingLong(part -> Math.abs(end(part.box()) - target))
        .thenComparing(firstToTake()));
    Map<Box, Interval> known = new HashMap<>();
    for (Part part : sorted) {
      said(part, target)
          .ifPresent(said -> known.merge(
              place(part.box()), said, (one, other) -> one.intersect(other).orElse(one)));
    }
    return known;
  }

  private Optional<Interval> said(Part part, long target) {
    long end = end(part.box());
    if (end == target) {
      return Optional.of(part.value());
    }
    if (!isCumulative) {
      return Optional.empty();
    }
    return Optional.of(
        end < target ? Intervals.upFrom(part.value()) : Intervals.downFrom(part.value()));
  }
}
