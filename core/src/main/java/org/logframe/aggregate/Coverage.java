package org.logframe.aggregate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.logframe.aggregate.engine.Box;
import org.logframe.aggregate.engine.BoxIndex;
import org.logframe.aggregate.engine.Part;
import org.logframe.aggregate.engine.Space;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Rule;
import org.logframe.measure.Missing;
import org.logframe.measure.MissingReason;

/** Which of the leaf cells that are due are reported, which are carried, and why the others are not. */
final class Coverage {
  private static final Covered NOTHING = new Covered(0, 0, List.of());

  private final Space space;
  private final Row row;
  private final Revision revision;
  private final Function<Observation, Box> box;
  private final Optional<LocalDate> asOf;
  private final BoxIndex withheld;

  /**
   * The coverage of a row.
   *
   * @param asOf the day after which nothing is due yet
   */
  Coverage(
      Space space,
      Row row,
      Revision revision,
      Function<Observation, Box> box,
      Optional<LocalDate> asOf) {
    this.space = space;
    this.row = row;
    this.revision = revision;
    this.box = box;
    this.asOf = asOf;
    this.withheld = BoxIndex.of(space, revision.missing().keySet());
  }

  /**
   * Leaf cells by what is known of them.
   *
   * @param expected all that count
   * @param carried those for which a value of an earlier day stands
   * @param missing those of which nothing is known, each with the reason as its value
   */
  record Covered(int expected, int carried, List<Observation> missing) {}

  /**
   * The leaf cells that count for the bounds: applicable, and due by now or in what was reported
   * before it was due, such as a year before its last quarter is over.
   */
  List<Box> open() {
    if (row.due.isEmpty()) {
      return List.of();
    }
    BoxIndex reported = BoxIndex.of(
        space,
        space.picksInTime()
            ? List.of()
            : revision.parts().stream().map(Part::box).toList());
    return row.due.stream()
        .filter(leaf -> switch (reason(leaf)) {
          case NOT_APPLICABLE -> false;
          case NOT_YET_DUE -> !reported.around(box.apply(leaf)).isEmpty();
          case NOT_REPORTED, SUPPRESSED -> true;
        })
        .map(box)
        .toList();
  }

  /** The leaf cells of which nobody says anything, though they are due by now. */
  List<Observation> silent() {
    return row.due.stream()
        .filter(leaf -> reason(leaf) == MissingReason.NOT_REPORTED)
        .toList();
  }

  /** Every leaf cell counts, and is reported where a part that is used covers it. */
  Covered by(List<Part> used) {
    if (row.due.isEmpty()) {
      return NOTHING;
    }
    BoxIndex reported = BoxIndex.of(space, reported(used));
    List<Observation> missing = new ArrayList<>();
    for (Observation leaf : row.due) {
      if (row.isTimeless() || reported.around(box.apply(leaf)).isEmpty()) {
        missing.add(missing(leaf));
      }
    }
    return new Covered(row.due.size(), 0, missing);
  }

  /**
   * Where a value is picked in time, the last leaf cell of each place counts (or the first). It is
   * reported where there is a value of its time, and carried where there is an older one.
   *
   * @param rule LATEST or EARLIEST
   */
  Covered picked(Rule rule, List<Part> used) {
    if (row.due.isEmpty()) {
      return NOTHING;
    }
    boolean isLatest = rule == Rule.LATEST;
    List<Observation> leaves = isLatest ? last() : first();
    Map<Box, LocalDate> ends = ends(isLatest);
    BoxIndex reported = BoxIndex.of(space, ends.keySet());
    BoxIndex taken =
        BoxIndex.of(space, reported(used).stream().map(space::place).toList());
    List<Observation> missing = new ArrayList<>();
    int carried = 0;
    for (Observation leaf : leaves) {
      Box place = space.place(box.apply(leaf));
      boolean isReported = reported.around(place).stream()
          .map(each -> ends.getOrDefault(each, LocalDate.MAX))
          .anyMatch(end -> isLatest ? !end.isBefore(end(leaf)) : !end.isAfter(end(leaf)));
      if (row.isTimeless() || !isReported) {
        if (isLatest && !row.isTimeless() && !taken.around(place).isEmpty()) {
          carried++;
        } else {
          missing.add(missing(leaf));
        }
      }
    }
    return new Covered(leaves.size(), carried, missing);
  }

  /** The boxes of what was reported, rather than taken for zero. */
  private static List<Box> reported(List<Part> used) {
    return used.stream()
        .filter(part -> !part.observations().isEmpty())
        .map(Part::box)
        .toList();
  }

  /** When the newest value of each place ends, or the oldest. */
  private Map<Box, LocalDate> ends(boolean isLatest) {
    Map<Box, LocalDate> ends = new HashMap<>();
    revision
        .parts()
        .forEach(part -> ends.merge(
            space.place(part.box()),
            end(part),
            (one, other) -> one.isAfter(other) == isLatest ? one : other));
    return ends;
  }

  private LocalDate end(Part part) {
    return end(row.observed.get(part.observations().get(0)));
  }

  private static LocalDate end(Observation observation) {
    return observation.period().flatMap(period -> period.end()).orElse(LocalDate.MAX);
  }

  /** Of each place the leaf cell that is due first. */
  private List<Observation> first() {
    Map<Observation, Observation> first = new LinkedHashMap<>();
    row.due.forEach(leaf -> first.merge(
        place(leaf), leaf, (one, other) -> end(other).isBefore(end(one)) ? other : one));
    return List.copyOf(first.values());
  }

  /** Of each place the leaf cell that is due last; what is not yet due, only if nothing is due. */
  private List<Observation> last() {
    Map<Observation, Observation> last = new LinkedHashMap<>();
    row.due.forEach(leaf -> last.merge(
        place(leaf),
        leaf,
        (one, other) -> isLater(one) == isLater(other)
            ? end(other).isAfter(end(one)) ? other : one
            : isLater(one) ? other : one));
    return List.copyOf(last.values());
  }

  private static Observation place(Observation leaf) {
    return leaf.toBuilder().period(Optional.empty()).build();
  }

  private Observation missing(Observation leaf) {
    MissingReason reason = reason(leaf);
    return reason == MissingReason.NOT_REPORTED
        ? leaf
        : leaf.toBuilder().value(Missing.of(reason)).build();
  }

  private boolean isLater(Observation leaf) {
    return asOf.filter(day -> end(leaf).isAfter(day)).isPresent();
  }

  private MissingReason reason(Observation leaf) {
    return withheld.around(box.apply(leaf)).stream()
        .flatMap(each -> Optional.ofNullable(revision.missing().get(each)).stream())
        .map(Missing::reason)
        .min(Revision.MOST_TELLING)
        .orElse(isLater(leaf) ? MissingReason.NOT_YET_DUE : MissingReason.NOT_REPORTED);
  }
}
