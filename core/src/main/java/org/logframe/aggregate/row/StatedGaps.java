package org.logframe.aggregate.row;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.logframe.aggregate.box.node.Box;
import org.logframe.aggregate.box.node.Coder;
import org.logframe.aggregate.box.node.Part;
import org.logframe.aggregate.box.node.Space;
import org.logframe.aggregate.box.node.StatedCells;
import org.logframe.aggregate.box.node.StatedCells.Leaf;
import org.logframe.aggregate.row.Coverage.Covered;
import org.logframe.indicator.Observation;
import org.logframe.measure.Missing;
import org.logframe.measure.MissingReason;
import org.logframe.table.revision.ObservationOrder;

/**
 * What is stated as missing where nothing declares what is due, and nothing else that was reported
 * covers: it is known to be there. So it counts as due, beside all that was reported.
 *
 * @param covered all that was stated, in leaf cells; nothing if nothing is missing
 * @param boxes what is missing
 */
public record StatedGaps(Covered covered, ImmutableList<Box> boxes) {
  private static final StatedGaps NONE =
      new StatedGaps(new Covered(0, 0, List.of()), ImmutableList.of());

  /**
   * The gaps of a row.
   *
   * @param used the parts that stand for it
   * @param carried those of them that are of another time than is asked
   */
  static StatedGaps of(
      Space space,
      Coder coder,
      Row row,
      Revision revision,
      Collection<Part> used,
      Collection<Part> carried) {
    List<Box> stated = revision.missing().entrySet().stream()
        .filter(entry -> mayBeThere(entry.getValue().reason()))
        .map(Map.Entry::getKey)
        .toList();
    if (!row.due.isEmpty() || stated.isEmpty()) {
      return NONE;
    }
    List<Box> all = new ArrayList<>(revision.missing().keySet());
    revision.parts().forEach(part -> all.add(part.box()));
    StatedCells cells = new StatedCells(space, all);
    Set<Leaf> reported = cells.of(boxes(observed(used)));
    ImmutableList<Box> gaps = stated.stream()
        .filter(box -> !reported.containsAll(cells.of(List.of(box))))
        .collect(ImmutableList.toImmutableList());
    if (gaps.isEmpty()) {
      return NONE;
    }
    Set<Leaf> expected = cells.of(all);
    Set<Leaf> missing = new LinkedHashSet<>(expected);
    missing.removeAll(reported);
    Map<Leaf, Observation> reasons = reasons(cells, coder, row, revision);
    return new StatedGaps(
        new Covered(
            expected.size(),
            cells.of(boxes(observed(carried))).size(),
            missing.stream()
                .map(leaf -> reason(leaf, reasons, cells, coder, row))
                .sorted(ObservationOrder.CANONICAL)
                .toList()),
        gaps);
  }

  /** Whether what is stated as missing for a reason may be there. */
  public static boolean mayBeThere(MissingReason reason) {
    return reason == MissingReason.NOT_REPORTED || reason == MissingReason.SUPPRESSED;
  }

  /** What was reported, rather than taken for zero. */
  private static List<Part> observed(Collection<Part> parts) {
    return parts.stream().filter(part -> !part.observations().isEmpty()).toList();
  }

  private static Set<Box> boxes(Collection<Part> parts) {
    Set<Box> boxes = new HashSet<>();
    parts.forEach(part -> boxes.add(part.box()));
    return boxes;
  }

  /** By leaf cell, what is stated of why it is missing. */
  private static Map<Leaf, Observation> reasons(
      StatedCells cells, Coder coder, Row row, Revision revision) {
    Map<Leaf, Observation> reasons = new LinkedHashMap<>();
    Comparator<Observation> mostTelling =
        Comparator.comparing(StatedGaps::reason, Revision.MOST_TELLING);
    row.observed.stream()
        .filter(each -> each.value().asMissing().isPresent())
        .filter(each -> revision.missing().containsKey(coder.box(each)))
        .sorted(mostTelling)
        .forEach(each ->
            cells.of(List.of(coder.box(each))).forEach(leaf -> reasons.putIfAbsent(leaf, each)));
    return reasons;
  }

  private static MissingReason reason(Observation missing) {
    return missing.value().asMissing().orElseThrow().reason();
  }

  /** A leaf cell with the reason why it is missing; what only something unused covers is in a whole. */
  private static Observation reason(
      Leaf leaf, Map<Leaf, Observation> reasons, StatedCells cells, Coder coder, Row row) {
    Optional<Observation> stated = Optional.ofNullable(reasons.get(leaf));
    Observation any = stated.orElseGet(() -> row.observed.get(0));
    Missing why = stated
        .flatMap(each -> each.value().asMissing())
        .orElse(Missing.of(MissingReason.IN_A_WHOLE));
    return coder
        .leaf(any, leaf.place(), cells.isInTime() ? cells.period(leaf) : any.period())
        .toBuilder()
        .value(why)
        .build();
  }
}
