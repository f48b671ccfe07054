package org.logframe.aggregate.ratio;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.logframe.aggregate.Cell;
import org.logframe.aggregate.Completeness;
import org.logframe.aggregate.arithmetic.Intervals;
import org.logframe.aggregate.box.node.Box;
import org.logframe.aggregate.box.node.BoxIndex;
import org.logframe.aggregate.plan.PeriodEnds;
import org.logframe.aggregate.ratio.RatioTime.Sided;
import org.logframe.aggregate.row.Revision;
import org.logframe.aggregate.row.Row;
import org.logframe.aggregate.row.SolvedRow;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.measure.Interval;
import org.logframe.measure.Missing;
import org.logframe.measure.MissingReason;
import org.logframe.table.revision.Coordinates;

/**
 * Between what bounds both sides of a ratio lie in one row, over what is due on both, and how much of
 * that was reported. What is not applicable on one side is so on the other. Of a rate the numerator is
 * at most the denominator in every leaf cell.
 */
public final class RatioBounds {
  private final RatioSpace space;
  private final RatioTime time;
  private final RatioFamilies families;
  private final Sided above;
  private final Sided below;
  private final SolvedRow over;
  private final SolvedRow under;

  private RatioBounds(
      Row row,
      RatioSpace space,
      RatioTime time,
      RatioFamilies families,
      Sided above,
      Sided below,
      boolean isRate) {
    this.space = space;
    this.time = time;
    this.families = families;
    this.above = asked(above, below);
    this.below = asked(below, above);
    Map<Observation, Interval> most = new HashMap<>();
    Map<Observation, Interval> least = new HashMap<>();
    if (isRate && (!above.side().picks() || below.side().picks())) {
      limit(this.above, this.below, most, true);
      limit(this.below, this.above, least, false);
    }
    this.over = solve(row, this.above, most);
    this.under = solve(row, this.below, least);
  }

  /**
   * The bounds of a row in which something is due on both sides.
   *
   * @param isRate whether the numerator is part of the denominator
   */
  static RatioBounds of(
      Row row,
      RatioSpace space,
      RatioTime time,
      RatioFamilies families,
      Sided above,
      Sided below,
      boolean isRate) {
    return new RatioBounds(row, space, time, families, above, below, isRate);
  }

  private SolvedRow solve(Row row, Sided side, Map<Observation, Interval> limits) {
    return side.side().solve(row.side(side.observed(), side.due(), time.asked()), limits);
  }

  /** A side as of the end that is asked, without what the other side says is not applicable. */
  private Sided asked(Sided side, Sided other) {
    List<Observation> due = due(side);
    List<Observation> nowhere =
        other.observed().stream().filter(RatioBounds::isNotApplicable).toList();
    List<Observation> observed = new ArrayList<>(relevant(side, due));
    if (!nowhere.isEmpty()) {
      BoxIndex index = space.index(nowhere);
      observed.removeIf(each -> !index.around(space.box(each)).isEmpty());
      due.stream()
          .filter(cell -> !index.around(space.box(cell)).isEmpty())
          .map(cell ->
              cell.toBuilder().value(Missing.of(MissingReason.NOT_APPLICABLE)).build())
          .forEach(observed::add);
    }
    return new Sided(side.side(), observed, due);
  }

  private static boolean isNotApplicable(Observation observation) {
    return observation
        .value()
        .asMissing()
        .filter(missing -> missing.reason() == MissingReason.NOT_APPLICABLE)
        .isPresent();
  }

  /** What is due at the asked end; of a side that adds up, all of it. */
  private List<Observation> due(Sided side) {
    if (!side.side().picksLatest() || time.asked().isEmpty()) {
      return side.due();
    }
    Set<Observation> due = new LinkedHashSet<>();
    for (Observation cell : side.due()) {
      boolean isBefore = PeriodEnds.of(cell).isBefore(time.end().orElseThrow());
      boolean isAround = cell.period()
          .filter(each -> PeriodEnds.goesOn(each, time.end().orElseThrow()))
          .isPresent();
      if (isBefore || isAround || PeriodEnds.of(cell).equals(time.end().orElseThrow())) {
        due.add(cell.toBuilder().period(time.asked()).build());
      }
    }
    return List.copyOf(due);
  }

  /** What says something of what is due, or stands for the ratio where nothing is. */
  private List<Observation> relevant(Sided side, List<Observation> due) {
    BoxIndex index = space.index(due);
    List<Observation> standing = new ArrayList<>(families.above());
    standing.addAll(families.below());
    BoxIndex stands = space.index(standing);
    return families.certain(side).stream()
        .filter(each -> index.anyMeets(space.box(each)) || stands.anyMeets(space.box(each)))
        .toList();
  }

  /** What the other side says that each leaf cell is at most, or at least. */
  private void limit(Sided side, Sided other, Map<Observation, Interval> limits, boolean isAtMost) {
    Map<Box, Interval> said = new HashMap<>();
    known(other)
        .asMap()
        .forEach((place, revisions) -> revisions.stream()
            .map(each -> other.side().value(each).orElseThrow())
            .reduce(Interval::hull)
            .flatMap(value -> isAtMost ? atMost(side, value) : atLeast(side, value))
            .ifPresent(limit -> said.merge(
                space.box(revisions.iterator().next()),
                limit,
                (one, more) -> one.intersect(more).orElse(one))));
    for (Observation cell : side.due()) {
      Optional.ofNullable(said.get(space.box(cell))).ifPresent(limit -> limits.put(cell, limit));
    }
  }

  /** The figures of a side that are of the asked time, those of the same coordinates together. */
  private Multimap<Coordinates, Observation> known(Sided side) {
    Multimap<Coordinates, Observation> known = LinkedHashMultimap.create();
    side.observed().stream()
        .filter(each -> side.side().value(each).isPresent())
        .filter(each -> !side.side().picks()
            || time.end().filter(PeriodEnds.of(each)::equals).isPresent())
        .forEach(each -> known.put(Coordinates.of(each), each));
    return known;
  }

  private static Optional<Interval> atMost(Sided side, Interval value) {
    return value.high().flatMap(high -> in(side, Intervals.downFrom(value)));
  }

  private static Optional<Interval> atLeast(Sided side, Interval value) {
    return value.low().flatMap(low -> in(side, Intervals.upFrom(value)));
  }

  private static Optional<Interval> in(Sided side, Interval limit) {
    try {
      return Optional.of(limit.to(side.side().range().unit()));
    } catch (IllegalArgumentException e) { // a part is in other units than its whole
      return Optional.empty();
    }
  }

  Optional<Interval> above() {
    return over.solution().overall();
  }

  Optional<Interval> below() {
    return under.solution().overall();
  }

  /**
   * Says how complete the ratio is: a leaf cell of the side that adds up is reported where the other
   * side is too; where both add up, one of that of which more is due.
   */
  void complete(Cell.Builder cell, Indicator of) {
    boolean isBelow = above.side().picks()
        ? !below.side().picks()
        : !below.side().picks() && below.due().size() > above.due().size();
    SolvedRow main = isBelow ? under : over;
    SolvedRow other = isBelow ? over : under;
    List<Observation> missing = missing(isBelow ? below : above, main.missing(), other.missing());
    int expected = main.completeness().expected();
    int carried = above.side().picks() && below.side().picks()
        ? Math.max(over.completeness().carried(), under.completeness().carried())
        : main.completeness().carried();
    List<Observation> cells = missing.stream()
        .map(each -> each.toBuilder().indicator(of.id()).build())
        .toList();
    cell.completeness(
            Completeness.of(expected, Math.min(carried, expected - missing.size()), cells))
        .addAllMissing(cells);
  }

  private ImmutableList<Observation> missing(
      Sided main, List<Observation> own, List<Observation> other) {
    Map<Coordinates, MissingReason> reasons = new HashMap<>();
    own.forEach(cell -> reasons.put(Coordinates.of(cell), reason(cell)));
    BoxIndex index = space.index(other);
    Map<Box, MissingReason> others = new HashMap<>();
    other.forEach(cell -> others.merge(space.box(cell), reason(cell), RatioBounds::moreTelling));
    ImmutableList.Builder<Observation> missing = ImmutableList.builder();
    for (Observation cell : main.due()) {
      Box box = space.box(cell);
      Stream.concat(
              Optional.ofNullable(reasons.get(Coordinates.of(cell))).stream(),
              index.around(box).stream().map(others::get))
          .min(Revision.MOST_TELLING)
          .ifPresent(
              reason -> missing.add(cell.toBuilder().value(Missing.of(reason)).build()));
    }
    return missing.build();
  }

  private static MissingReason reason(Observation cell) {
    return cell.value().asMissing().orElseThrow().reason();
  }

  private static MissingReason moreTelling(MissingReason one, MissingReason other) {
    return Stream.of(one, other)
        .min(Comparator.comparing(reason -> reason, Revision.MOST_TELLING))
        .orElseThrow();
  }
}
