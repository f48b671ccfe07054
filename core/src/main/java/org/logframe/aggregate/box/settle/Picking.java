package org.logframe.aggregate.box.settle;

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
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.logframe.aggregate.arithmetic.Intervals;
import org.logframe.aggregate.box.fold.Folding;
import org.logframe.aggregate.box.node.Box;
import org.logframe.aggregate.box.node.BoxIndex;
import org.logframe.aggregate.box.node.Disagreement;
import org.logframe.aggregate.box.node.Part;
import org.logframe.aggregate.box.node.Plan;
import org.logframe.aggregate.box.node.Residuals;
import org.logframe.aggregate.box.node.Space;
import org.logframe.indicator.Carrying;
import org.logframe.indicator.Rule;
import org.logframe.indicator.Step;
import org.logframe.measure.Interval;

/**
 * Picks values in time: the newest of each place, or the oldest. Places are boxes without their
 * period. Each end is settled by itself, as everything is where nothing is picked.
 */
public final class Picking {
  private final Space space;
  private final boolean isLatest;
  private final boolean isCumulative;
  private final Residuals residuals;
  private final Supplier<Collection<Box>> reported;

  /**
   * Picking in a space.
   *
   * @param reported what was reported in any cell of the question
   */
  public Picking(Space space, Step step, Supplier<Collection<Box>> reported) {
    this.space = space;
    this.reported = reported;
    this.residuals = new Residuals(space);
    this.isLatest = step.rule() == Rule.LATEST;
    this.isCumulative = step.carrying() == Carrying.CUMULATIVE;
  }

  private long end(Box box) {
    return space.periods().last(box.node(Plan.PERIODS));
  }

  /**
   * The day of which values are asked: the last end (or the first) of what is due; else the last day
   * asked for, else the last end (or the first) of what was reported.
   */
  public OptionalLong target(Asked asked, List<Box> due, List<Box> reported) {
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

  /**
   * The newest parts (or the oldest) that do not meet on the axes other than time: end by end, each
   * settled among those that meet nothing taken before. What may have moved from a residual to where
   * something newer was observed is not taken.
   *
   * @param asked of what
   * @param whole the box that is asked, without its period
   * @param settling how those of one end are settled
   */
  public Settled pick(
      Asked asked, List<Part> parts, Box whole, BiFunction<Box, List<Part>, Settled> settling) {
    List<Part> sorted = new ArrayList<>(parts);
    sorted.sort(firstToTake());
    Set<Box> places = new LinkedHashSet<>();
    sorted.forEach(part -> places.add(part.box().place()));
    boolean isGrid = !residuals.occur(places) && space.isGrid(places, axis -> true);
    return isGrid ? firstOfEach(sorted) : endByEnd(asked, sorted, places, whole, settling);
  }

  private static Settled firstOfEach(List<Part> sorted) {
    Set<Box> taken = new HashSet<>();
    ImmutableList.Builder<Part> picked = ImmutableList.builder();
    ImmutableList.Builder<Folding.Term> terms = ImmutableList.builder();
    for (Part part : sorted) {
      Box place = part.box().place();
      if (taken.add(place)) {
        picked.add(part);
        terms.add(Folding.Term.of(place, part.value()));
      }
    }
    return new Settled(picked.build(), terms.build(), ImmutableList.of());
  }

  private Settled endByEnd(
      Asked asked,
      List<Part> sorted,
      Set<Box> places,
      Box whole,
      BiFunction<Box, List<Part>, Settled> settling) {
    BoxIndex taken = new BoxIndex(space, places);
    Settled all = Settled.NOTHING;
    for (List<Part> sameEnd : bySameEnd(sorted)) {
      Map<Box, Part> free = new LinkedHashMap<>();
      for (Part part : sameEnd) {
        Box place = part.box().place();
        if (!taken.anyMeets(place) && !mayHaveMoved(asked, part, sorted)) {
          free.putIfAbsent(place, part);
        }
      }
      if (!free.isEmpty()) {
        Settled settled = settling.apply(whole, atPlaces(free)).at(free);
        settled.used().forEach(part -> taken.add(part.box().place()));
        all = all.and(settled);
      }
    }
    return all;
  }

  /** Whether what is in a residual may since have been found elsewhere, in this cell or another. */
  private boolean mayHaveMoved(Asked asked, Part part, List<Part> cell) {
    return isCumulative
        && !residuals.isSteady(part.box())
        && Stream.concat(cell.stream().map(Part::box), reported.get().stream())
            .filter(box -> end(box) > end(part.box()) && !isAfter(asked, box))
            .anyMatch(box -> residuals.mayHaveMoved(part.box(), box));
  }

  private boolean isAfter(Asked asked, Box box) {
    return asked.end().filter(day -> end(box) > day.toEpochDay()).isPresent();
  }

  private List<List<Part>> bySameEnd(List<Part> sorted) {
    Map<Long, List<Part>> byEnd = new LinkedHashMap<>();
    for (Part part : sorted) {
      byEnd.computeIfAbsent(end(part.box()), end -> new ArrayList<>()).add(part);
    }
    return List.copyOf(byEnd.values());
  }

  private static List<Part> atPlaces(Map<Box, Part> parts) {
    List<Part> atPlaces = new ArrayList<>();
    parts.forEach(
        (place, part) -> atPlaces.add(new Part(place, part.value(), part.observations())));
    return atPlaces;
  }

  public boolean haveSameEnd(Box one, Box other) {
    return end(one) == end(other);
  }

  /** Whether a box ends on a day. */
  public boolean isOf(long day, Box box) {
    return end(box) == day;
  }

  /** Those of some parts that were observed before the day that is asked, and stand for it. */
  public ImmutableList<Part> carried(List<Part> parts, OptionalLong target) {
    return filter(
        parts, part -> isLatest && target.isPresent() && end(part.box()) < target.getAsLong());
  }

  /** Those of some first values that were observed after the first were due. */
  public ImmutableList<Part> late(List<Part> parts, OptionalLong firstDue) {
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
  public Collection<List<Part>> comparable(List<Part> parts) {
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
          .add(new Part(part.box().place(), part.value(), part.observations()));
    }
    return byEnd;
  }

  private static Set<Box> places(List<Part> parts) {
    return parts.stream().map(part -> part.box().place()).collect(Collectors.toSet());
  }

  private List<List<Part>> withOlder(SortedMap<Long, List<Part>> byEnd) {
    Map<Box, Part> older = new LinkedHashMap<>();
    List<List<Part>> all = new ArrayList<>();
    for (List<Part> now : byEnd.values()) {
      now.forEach(part -> older.remove(part.box()));
      all.add(Stream.concat(now.stream(), older.values().stream()).toList());
      now.stream()
          .filter(part -> residuals.isSteady(part.box()))
          .forEach(part -> older.put(
              part.box(),
              new Part(part.box(), Intervals.upFrom(part.value()), part.observations())));
    }
    return all;
  }

  /** Running totals that are less than the one before of the same place, but for residuals. */
  public List<Disagreement> falls(List<Part> parts) {
    List<Disagreement> falls = new ArrayList<>();
    Map<Box, List<Part>> before = new HashMap<>();
    for (List<Part> now :
        isCumulative && isLatest ? byEnd(parts).values() : List.<List<Part>>of()) {
      Map<Box, List<Part>> after = now.stream()
          .filter(part -> residuals.isSteady(part.box()))
          .collect(Collectors.groupingBy(Part::box, LinkedHashMap::new, Collectors.toList()));
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
   * total, which never falls, older ones that it is at least as great, newer ones that it is at most;
   * but a residual may fall, as what is in it is found to be elsewhere.
   */
  public Map<Box, Interval> at(long target, List<Part> parts) {
    List<Part> sorted = new ArrayList<>(parts);
    sorted.sort(Comparator.<Part>comparingLong(part -> Math.abs(end(part.box()) - target))
        .thenComparing(firstToTake()));
    Map<Box, Interval> known = new LinkedHashMap<>();
    for (Part part : sorted) {
      said(part, target)
          .ifPresent(said -> known.merge(
              part.box().place(), said, (one, other) -> one.intersect(other).orElse(one)));
    }
    return known;
  }

  private Optional<Interval> said(Part part, long target) {
    long end = end(part.box());
    if (end == target) {
      return Optional.of(part.value());
    }
    if (!isCumulative || !residuals.isSteady(part.box())) {
      return Optional.empty();
    }
    return Optional.of(past(end < target, part.value()));
  }

  /**
   * What is known at the asked time of the wholes of residuals: with what is in its siblings, a
   * residual of a running total makes something that never falls.
   *
   * @param bounding what a box lies between, given what is known of others
   */
  public Map<Box, Interval> wholesOfResiduals(
      long target, List<Part> parts, BiFunction<Box, Map<Box, Interval>, Interval> bounding) {
    Map<Box, Interval> known = new LinkedHashMap<>();
    if (!isCumulative || !residuals.occur(places(parts))) {
      return known;
    }
    byEnd(parts).forEach((end, now) -> {
      Map<Box, Interval> then = at(end, parts);
      now.stream()
          .map(Part::box)
          .filter(box -> end != target && !residuals.isSteady(box))
          .map(residuals::whole)
          .distinct()
          .forEach(whole -> known.merge(
              whole,
              past(end < target, bounding.apply(whole, then)),
              (one, other) -> one.intersect(other).orElse(one)));
    });
    return known;
  }

  private static Interval past(boolean isOlder, Interval value) {
    return isOlder ? Intervals.upFrom(value) : Intervals.downFrom(value);
  }
}
