package org.logframe.aggregate.engine;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
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

  /**
   * The day of which values are asked: the last end (or the first) of what is due; else the last day
   * asked for, else the last end (or the first) of what was reported.
   */
  OptionalLong target(Asked asked, List<Box> due, List<Box> reported) {
    if (due.isEmpty() && isLatest && asked.end().isPresent()) {
      return OptionalLong.of(asked.end().get().toEpochDay());
    }
    LongStream ends = (due.isEmpty() ? reported : due).stream().mapToLong(this::end);
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
    boolean isGrid = space.isGrid(places, axis -> true);
    Set<Box> taken = new HashSet<>();
    BoxIndex meeting = new BoxIndex(space, places);
    List<Part> picked = new ArrayList<>();
    for (Part part : sorted) {
      Box place = place(part.box());
      if (isGrid ? taken.add(place) : !meeting.anyMeets(place)) {
        meeting.add(place);
        picked.add(part);
      }
    }
    return picked;
  }

  /** Those of some parts that were observed before the day that is asked, and stand for it. */
  ImmutableList<Part> carried(List<Part> parts, OptionalLong target) {
    return filter(
        parts, part -> isLatest && target.isPresent() && end(part.box()) < target.getAsLong());
  }

  /** Those of some first values that were observed after the first were due. */
  ImmutableList<Part> late(List<Part> parts, OptionalLong firstDue) {
    return filter(
        parts, part -> !isLatest && firstDue.isPresent() && end(part.box()) > firstDue.getAsLong());
  }

  private static ImmutableList<Part> filter(List<Part> parts, Predicate<Part> which) {
    return parts.stream().filter(which).collect(ImmutableList.toImmutableList());
  }

  /**
   * Parts that can be compared, each at its place: those that were observed on the same day and, of
   * running totals, what older ones say of other places then.
   */
  Collection<List<Part>> comparable(List<Part> parts) {
    SortedMap<Long, List<Part>> byEnd = byEnd(parts);
    return isCumulative && isLatest && !space.isGrid(places(parts), axis -> true)
        ? withOlder(byEnd)
        : byEnd.values();
  }

  private SortedMap<Long, List<Part>> byEnd(List<Part> parts) {
    SortedMap<Long, List<Part>> byEnd = new TreeMap<>();
    for (Part part : parts) {
      byEnd
          .computeIfAbsent(end(part.box()), end -> new ArrayList<>())
          .add(new Part(place(part.box()), part.value(), part.observations()));
    }
    return byEnd;
  }

  private static Set<Box> places(List<Part> parts) {
    return parts.stream().map(part -> place(part.box())).collect(Collectors.toSet());
  }

  private static List<List<Part>> withOlder(SortedMap<Long, List<Part>> byEnd) {
    Map<Box, Part> older = new LinkedHashMap<>();
    List<List<Part>> all = new ArrayList<>();
    for (List<Part> now : byEnd.values()) {
      now.forEach(part -> older.remove(part.box()));
      all.add(Stream.concat(now.stream(), older.values().stream()).toList());
      now.forEach(part -> older.put(
          part.box(), new Part(part.box(), Intervals.upFrom(part.value()), part.observations())));
    }
    return all;
  }

  /** Running totals that are less than the one before of the same place. */
  List<Disagreement> falls(List<Part> parts) {
    List<Disagreement> falls = new ArrayList<>();
    Map<Box, List<Part>> before = new HashMap<>();
    for (List<Part> now :
        isCumulative && isLatest ? byEnd(parts).values() : List.<List<Part>>of()) {
      Map<Box, List<Part>> after = now.stream().collect(Collectors.groupingBy(Part::box));
      after.forEach((place, later) -> before.getOrDefault(place, List.of()).stream()
          .filter(old -> later.stream().allMatch(each -> isAbove(old, each)))
          .forEach(old -> falls.add(new Disagreement(
              Disagreement.Kind.FALL, place, ImmutableList.copyOf(later), ImmutableList.of(old)))));
      before.putAll(after);
    }
    return falls;
  }

  private static boolean isAbove(Part one, Part other) {
    return one.value().isCertainlyAbove(other.value());
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
