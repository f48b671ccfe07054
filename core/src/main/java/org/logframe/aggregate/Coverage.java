package org.logframe.aggregate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.logframe.aggregate.engine.Box;
import org.logframe.aggregate.engine.Part;
import org.logframe.aggregate.engine.Space;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Rule;
import org.logframe.measure.Missing;
import org.logframe.measure.MissingReason;

/** Which of the leaf cells that are due are reported, which are carried, and why the others are not. */
final class Coverage {
  private final Space space;
  private final Row row;
  private final Revision revision;
  private final Function<Observation, Box> box;
  private final Optional<LocalDate> asOf;

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
  }

  /**
   * Leaf cells by what is known of them.
   *
   * @param expected all that count
   * @param carried those for which a value of an earlier day stands
   * @param missing those of which nothing is known, each with the reason as its value
   */
  record Covered(int expected, int carried, List<Observation> missing) {}

  /** The leaf cells that count for the bounds: due by now, and applicable. */
  List<Box> open() {
    return row.due.stream()
        .filter(leaf -> {
          MissingReason reason = reason(leaf);
          return reason != MissingReason.NOT_YET_DUE && reason != MissingReason.NOT_APPLICABLE;
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
    List<Observation> missing = new ArrayList<>();
    for (Observation leaf : row.due) {
      if (row.isTimeless()
          || used.stream()
              .noneMatch(part -> isReported(part) && space.contains(part.box(), box.apply(leaf)))) {
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
    boolean isLatest = rule == Rule.LATEST;
    List<Observation> leaves = isLatest ? last() : first();
    List<Observation> missing = new ArrayList<>();
    int carried = 0;
    for (Observation leaf : leaves) {
      boolean isReported = revision.parts().stream()
          .anyMatch(part -> isAt(part, leaf)
              && (isLatest ? !end(part).isBefore(end(leaf)) : !end(part).isAfter(end(leaf))));
      boolean isKnown =
          !row.isTimeless() && used.stream().anyMatch(part -> isReported(part) && isAt(part, leaf));
      if (row.isTimeless() || !isReported) {
        if (isLatest && isKnown) {
          carried++;
        } else {
          missing.add(missing(leaf));
        }
      }
    }
    return new Covered(leaves.size(), carried, missing);
  }

  /** Whether it was, rather than taken for zero. */
  private static boolean isReported(Part part) {
    return !part.observations().isEmpty();
  }

  private boolean isAt(Part part, Observation leaf) {
    return space.containsPlace(part.box(), box.apply(leaf));
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
    return revision.missing().entrySet().stream()
        .filter(entry -> space.contains(entry.getKey(), box.apply(leaf)))
        .map(Map.Entry::getValue)
        .map(Missing::reason)
        .min(Revision.MOST_TELLING)
        .orElse(isLater(leaf) ? MissingReason.NOT_YET_DUE : MissingReason.NOT_REPORTED);
  }
}
