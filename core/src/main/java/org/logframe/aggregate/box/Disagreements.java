package org.logframe.aggregate.box;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.logframe.aggregate.box.check.Checks;
import org.logframe.aggregate.box.node.AllDue;
import org.logframe.aggregate.box.node.Box;
import org.logframe.aggregate.box.node.BoxIndex;
import org.logframe.aggregate.box.node.Disagreement;
import org.logframe.aggregate.box.node.Part;
import org.logframe.aggregate.box.node.Space;
import org.logframe.aggregate.box.settle.Picking;
import org.logframe.aggregate.box.settle.Settled;

/** Finds what was reported in a cell and cannot all be true. */
final class Disagreements {
  private final Space space;
  private final Optional<Picking> picking;
  private final BiPredicate<Part, Part> isOlder;
  private final AllDue allDue;
  private final Set<Box> perhapsClosed;

  /**
   * The disagreements of a cell.
   *
   * @param perhapsClosed the leaf cells that are due in it and may have closed
   */
  Disagreements(
      Space space,
      Optional<Picking> picking,
      BiPredicate<Part, Part> isOlder,
      AllDue allDue,
      Set<Box> perhapsClosed) {
    this.space = space;
    this.picking = picking;
    this.isOlder = isOlder;
    this.allDue = allDue;
    this.perhapsClosed = new HashSet<>(perhapsClosed);
    allDue.perhapsClosed().forEach(cell -> this.perhapsClosed.add(space.settledAt(cell)));
  }

  /**
   * Where a value is picked in time, only what says something of the same time can be compared.
   *
   * @param cells the leaf cells that are due
   */
  ImmutableList<Disagreement> find(List<Part> parts, Settled settled, Set<Box> cells) {
    Collection<List<Part>> comparable =
        picking.map(time -> time.comparable(parts)).orElseGet(() -> List.of(parts));
    Set<Disagreement> found = new LinkedHashSet<>();
    comparable.forEach(each -> found.addAll(
        new Checks(space, isOlder, perhapsClosed).find(each, () -> dueAmong(each, cells))));
    picking.ifPresent(time -> found.addAll(time.falls(parts)));
    for (Settled.Conflict conflict : settled.conflicts()) {
      if (found.stream().noneMatch(each -> isAmong(each, conflict))) {
        found.add(new Disagreement(
            Disagreement.Kind.MARGINS, conflict.box(), conflict.first(), conflict.second()));
      }
    }
    return ImmutableList.copyOf(found);
  }

  /** What is due in the boxes of some parts, in other cells of the question as well. */
  private Set<Box> dueAmong(List<Part> parts, Set<Box> cells) {
    Set<Box> boxes =
        parts.stream().map(part -> space.settledAt(part.box())).collect(Collectors.toSet());
    BoxIndex index = BoxIndex.of(space, boxes);
    List<Box> all = new ArrayList<>(cells);
    allDue.boxes().stream()
        .filter(cell -> index.anyMeets(space.settledAt(cell)))
        .forEach(all::add);
    return LargestDue.of(space, all);
  }

  /** Whether a disagreement is among the parts of two breakdowns. */
  private static boolean isAmong(Disagreement disagreement, Settled.Conflict conflict) {
    Set<Integer> parts = observations(conflict.first());
    parts.addAll(observations(conflict.second()));
    return parts.containsAll(observations(disagreement.first()))
        && parts.containsAll(observations(disagreement.second()));
  }

  private static Set<Integer> observations(List<Part> parts) {
    return parts.stream()
        .flatMap(part -> part.observations().stream())
        .collect(Collectors.toCollection(HashSet::new));
  }
}
