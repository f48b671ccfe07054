package org.logframe.aggregate.ratio;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.logframe.aggregate.Carried;
import org.logframe.aggregate.box.node.Joining;
import org.logframe.aggregate.plan.PeriodEnds;
import org.logframe.aggregate.ratio.RatioTime.Sided;
import org.logframe.aggregate.row.Row;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Step;
import org.logframe.time.ReportingPeriod;

/**
 * What stands for a ratio in one row: each side is settled by itself, what meets is joined, and a
 * group counts only where both sides cover the same cells.
 *
 * <p>Where one side is picked in time, it is that of the period over which the other adds up. Where
 * both are, each place takes the newest end of which both sides say something; where there is none,
 * the newest values of both are carried.
 */
public final class RatioFamilies {
  private final Row row;
  private final RatioSpace space;
  private final RatioTime time;
  private final List<Observation> above = new ArrayList<>();
  private final List<Observation> below = new ArrayList<>();
  private final List<Pair> pairs = new ArrayList<>();

  private RatioFamilies(Row row, RatioSpace space, RatioTime time) {
    this.row = row;
    this.space = space;
    this.time = time;
  }

  /** One observation of each side that stand for the same. */
  record Pair(Observation above, Observation below) {}

  static RatioFamilies of(Row row, RatioSpace space, RatioTime time, Sided above, Sided below) {
    RatioFamilies families = new RatioFamilies(row, space, time);
    if (above.side().picksLatest() && below.side().picksLatest()) {
      families.byEnds(above, below);
    } else {
      families.join(above, families.inPeriod(above), below, families.inPeriod(below));
    }
    return families;
  }

  /** The numerators that stand, which may be moved in time. */
  List<Observation> above() {
    return above;
  }

  /** The denominators that stand. */
  List<Observation> below() {
    return below;
  }

  /** The groups that have one observation on each side. */
  List<Pair> pairs() {
    return pairs;
  }

  private void join(Sided over, List<Observation> ofOver, Sided under, List<Observation> ofUnder) {
    if (ofOver.isEmpty() || ofUnder.isEmpty()) {
      return;
    }
    List<ImmutableList<Observation>> one = settled(over, ofOver);
    List<ImmutableList<Observation>> other = settled(under, ofUnder);
    for (Joining.Group group : Joining.of(
        space.space(),
        one.stream().map(each -> space.box(each.get(0))).toList(),
        other.stream().map(each -> space.box(each.get(0))).toList())) {
      if (group.isAlike()) {
        group.above().forEach(each -> above.addAll(one.get(each)));
        group.below().forEach(each -> below.addAll(other.get(each)));
        if (group.above().size() == 1 && group.below().size() == 1) {
          addPair(one.get(group.above().get(0)), other.get(group.below().get(0)));
        }
      }
    }
  }

  private void addPair(List<Observation> one, List<Observation> other) {
    if (one.size() == 1 && other.size() == 1) {
      pairs.add(new Pair(time.stated(one.get(0)), time.stated(other.get(0))));
    }
  }

  private List<ImmutableList<Observation>> settled(Sided side, List<Observation> some) {
    return side.side().solve(row.side(some, List.of(), time.asked())).used();
  }

  /** What of a side stands for the asked period. */
  private List<Observation> inPeriod(Sided side) {
    if (!side.side().picksLatest() || time.asked().isEmpty()) {
      return side.observed();
    }
    ReportingPeriod asked = time.asked().get();
    LocalDate start = start(asked);
    Optional<LocalDate> oldest = side.side()
        .indicator()
        .picking()
        .flatMap(Step::lookBack)
        .flatMap(lookBack -> asked.start().map(first -> first.minus(lookBack)));
    List<Observation> known = side.observed().stream()
        .filter(each -> !PeriodEnds.of(each).isAfter(asked.end().orElseThrow()))
        .filter(each -> !PeriodEnds.of(each).isBefore(oldest.orElse(start)))
        .toList();
    List<Observation> ending =
        known.stream().filter(each -> !PeriodEnds.of(each).isBefore(start)).toList();
    List<Observation> all = new ArrayList<>(known);
    all.addAll(time.around(space, side.side(), side.observed(), ending, asked, true));
    return all;
  }

  /** The first day of a period; of all that lies before its end, the first there is. */
  private static LocalDate start(ReportingPeriod asked) {
    return asked.start().orElse(LocalDate.MIN);
  }

  private void byEnds(Sided over, Sided under) {
    List<LocalDate> ends = Stream.concat(
            time.end().stream(),
            Stream.concat(over.observed().stream(), under.observed().stream())
                .map(PeriodEnds::of)
                .filter(end -> time.end().filter(end::isAfter).isEmpty()))
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
    for (LocalDate end : ends) {
      List<Observation> ofOver = left(over);
      List<Observation> ofUnder = left(under);
      if (ofOver.isEmpty() || ofUnder.isEmpty()) {
        return;
      }
      join(over, at(end, over, ofOver), under, at(end, under, ofUnder));
    }
    join(over, newest(over), under, newest(under));
  }

  /** What of some observations of a side says something of a day. */
  private List<Observation> at(LocalDate day, Sided side, List<Observation> open) {
    List<Observation> ending =
        open.stream().filter(each -> PeriodEnds.of(each).equals(day)).toList();
    if (day.equals(LocalDate.MAX)) {
      return ending;
    }
    List<Observation> all = new ArrayList<>(ending);
    all.addAll(time.around(space, side.side(), open, inAsked(open, day), period(day), false));
    return all;
  }

  private List<Observation> inAsked(List<Observation> open, LocalDate day) {
    LocalDate start = start(period(day));
    return open.stream()
        .filter(
            each -> !PeriodEnds.of(each).isAfter(day) && !PeriodEnds.of(each).isBefore(start))
        .toList();
  }

  private ReportingPeriod period(LocalDate day) {
    return time.asked()
        .filter(asked -> asked.end().equals(Optional.of(day)))
        .orElseGet(() -> ReportingPeriod.ofDay(day));
  }

  /** What of a side has nothing in common with what is settled already. */
  private List<Observation> left(Sided side) {
    return space.apart(space.apart(side.observed(), above), below);
  }

  /** What is left of a side by the asked end. */
  private List<Observation> newest(Sided side) {
    List<Observation> open = left(side);
    if (time.asked().isEmpty()) {
      return open;
    }
    ReportingPeriod asked = time.asked().get();
    LocalDate end = asked.end().orElseThrow();
    List<Observation> known = new ArrayList<>(
        open.stream().filter(each -> !PeriodEnds.of(each).isAfter(end)).toList());
    known.addAll(time.around(space, side.side(), open, inAsked(open, end), asked, true));
    return known;
  }

  /** Those that stand and are of another time than is asked. */
  ImmutableList<Carried> carried(Sided over, Sided under) {
    Optional<LocalDate> end = time.end()
        .or(() -> Stream.concat(above.stream(), below.stream())
            .map(PeriodEnds::of)
            .filter(each -> !each.equals(LocalDate.MAX))
            .max(LocalDate::compareTo));
    return end.isEmpty()
        ? ImmutableList.of()
        : Stream.concat(
                over.side().picksLatest() ? above.stream() : Stream.empty(),
                under.side().picksLatest() ? below.stream() : Stream.empty())
            .flatMap(each -> carried(each, end.get()).stream())
            .collect(ImmutableList.toImmutableList());
  }

  private Optional<Carried> carried(Observation each, LocalDate end) {
    if (time.isRough(each)) {
      return Optional.of(Carried.around(time.stated(each)));
    }
    return PeriodEnds.of(each).isBefore(end)
        ? Optional.of(Carried.to(end, time.stated(each)))
        : Optional.empty();
  }

  /** What says something certain of the asked end: values of it, and older and newer ones. */
  List<Observation> certain(Sided side) {
    if (!side.side().picksLatest() || time.asked().isEmpty()) {
      return side.observed();
    }
    ReportingPeriod asked = time.asked().get();
    LocalDate end = asked.end().orElseThrow();
    List<Observation> all = new ArrayList<>(side.observed().stream()
        .filter(each ->
            each.period().filter(period -> PeriodEnds.goesOn(period, end)).isEmpty())
        .toList());
    all.addAll(time.around(
        space, side.side(), side.observed(), inAsked(side.observed(), end), asked, false));
    return all;
  }
}
