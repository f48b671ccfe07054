package org.logframe.aggregate.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.logframe.aggregate.box.node.Box;
import org.logframe.aggregate.box.node.BoxIndex;
import org.logframe.aggregate.box.node.Part;
import org.logframe.aggregate.box.node.Space;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Rule;
import org.logframe.measure.Missing;
import org.logframe.measure.MissingReason;

/** Which of the leaf cells that are due are reported, which are carried, and why the others are not. */
public final class Coverage {
  private static final Covered NOTHING = new Covered(0, 0, List.of());

  private final Space space;
  private final Row row;
  private final Revision revision;
  private final Function<Observation, Box> box;
  private final Optional<LocalDate> asOf;
  private final LargerFigures larger;
  private final BoxIndex withheld;

  /**
   * The coverage of a row.
   *
   * @param asOf the day after which nothing is due yet
   * @param larger what was reported of something larger, in the row or not
   */
  Coverage(
      Space space,
      Row row,
      Revision revision,
      Function<Observation, Box> box,
      Optional<LocalDate> asOf,
      LargerFigures larger) {
    this.space = space;
    this.row = row;
    this.revision = revision;
    this.box = box;
    this.asOf = asOf;
    this.larger = larger;
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
          case NOT_REPORTED, SUPPRESSED, IN_A_WHOLE, PARTLY_REPORTED -> true;
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

  /** How much of a leaf cell some boxes cover that do not meet each other. */
  enum Covering {
    ALL,
    SOME,
    NOTHING
  }

  Covering covering(Box leaf, BoxIndex boxes) {
    if (row.isTimeless()) {
      return Covering.NOTHING;
    }
    List<Box> near = boxes.near(leaf);
    long covered = near.stream().mapToLong(each -> space.covered(leaf, each)).sum();
    return near.isEmpty()
        ? Covering.NOTHING
        : covered >= space.size(leaf) ? Covering.ALL : Covering.SOME;
  }

  /** Every leaf cell counts, and is reported where parts that are used cover it. */
  Covered by(List<Part> used) {
    if (row.due.isEmpty()) {
      return NOTHING;
    }
    BoxIndex reported = BoxIndex.of(space, reported(used));
    List<Observation> missing = new ArrayList<>();
    for (Observation leaf : row.due) {
      Covering covering = covering(box.apply(leaf), reported);
      if (covering != Covering.ALL) {
        missing.add(missing(leaf, covering));
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
    BoxIndex anyTime = BoxIndex.of(space, places(reported(used)));
    Map<LocalDate, BoxIndex> inTime = new HashMap<>();
    Map<Box, LocalDate> ends = ends(isLatest);
    BoxIndex seen = BoxIndex.of(space, ends.keySet());
    List<Observation> missing = new ArrayList<>();
    int carried = 0;
    for (Observation leaf : leaves) {
      Box place = space.place(box.apply(leaf));
      BoxIndex ofItsTime = inTime.computeIfAbsent(end(leaf), end -> inTime(used, end, isLatest));
      boolean isReported = !row.isTimeless()
          && seen.around(place).stream()
              .anyMatch(
                  each -> isInTime(ends.getOrDefault(each, LocalDate.MAX), end(leaf), isLatest));
      if (!isReported && covering(place, ofItsTime) != Covering.ALL) {
        Covering covering = covering(place, anyTime);
        if (isLatest && covering == Covering.ALL) {
          carried++;
        } else {
          missing.add(missing(leaf, isLatest ? covering : Covering.NOTHING));
        }
      }
    }
    return new Covered(leaves.size(), carried, missing);
  }

  private BoxIndex inTime(List<Part> used, LocalDate end, boolean isLatest) {
    return BoxIndex.of(
        space,
        places(reported(used.stream()
            .filter(part -> !part.observations().isEmpty())
            .filter(part -> isInTime(end(part), end, isLatest))
            .toList())));
  }

  private static boolean isInTime(LocalDate reported, LocalDate due, boolean isLatest) {
    return isLatest ? !reported.isBefore(due) : !reported.isAfter(due);
  }

  private List<Box> places(List<Box> boxes) {
    return boxes.stream().map(space::place).toList();
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

  private Observation missing(Observation leaf, Covering covering) {
    MissingReason reason = reason(leaf);
    boolean isSilent = reason == MissingReason.NOT_REPORTED || reason == MissingReason.IN_A_WHOLE;
    if (isSilent && covering == Covering.SOME) {
      reason = MissingReason.PARTLY_REPORTED;
    }
    Missing stated = revision.missing().get(box.apply(leaf));
    Missing why = stated != null && stated.reason() == reason ? stated : Missing.of(reason);
    return leaf.value().equals(why) ? leaf : leaf.toBuilder().value(why).build();
  }

  private boolean isLater(Observation leaf) {
    return asOf.filter(day -> end(leaf).isAfter(day)).isPresent();
  }

  private MissingReason reason(Observation leaf) {
    MissingReason silence = isLater(leaf) ? MissingReason.NOT_YET_DUE : MissingReason.NOT_REPORTED;
    MissingReason reason = withheld.around(box.apply(leaf)).stream()
        .flatMap(each -> Optional.ofNullable(revision.missing().get(each)).stream())
        .map(Missing::reason)
        .min(Revision.MOST_TELLING)
        .orElse(silence);
    return reason == MissingReason.NOT_REPORTED && larger.hold(leaf)
        ? MissingReason.IN_A_WHOLE
        : reason;
  }
}
