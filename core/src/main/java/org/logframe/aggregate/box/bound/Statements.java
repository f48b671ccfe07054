package org.logframe.aggregate.box.bound;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.logframe.aggregate.box.node.Box;
import org.logframe.measure.Interval;

/**
 * What was stated, and over which leaf cells the truth is asked.
 *
 * @param reported what was reported, by box
 * @param hidden what is known of boxes whose values are suppressed
 * @param due the leaf cells that are due; no two of them meet
 * @param perhapsClosed those of them that may hold nothing, since they may have closed
 * @param beside where something was reported although nothing is due; meeting no leaf cell
 */
public record Statements(
    Map<Box, Interval> reported,
    Map<Box, Interval> hidden,
    Set<Box> due,
    Set<Box> perhapsClosed,
    Set<Box> beside) {

  /** What was stated of a box, be it hidden. */
  Optional<Interval> of(Box box) {
    Interval said = reported.get(box);
    Interval hint = hidden.get(box);
    return said == null || hint == null
        ? Optional.ofNullable(said == null ? hint : said)
        : Optional.of(said.intersect(hint).orElse(said));
  }

  /** What was stated, by box. */
  Map<Box, Interval> all() {
    Map<Box, Interval> all = new LinkedHashMap<>();
    reported.keySet().forEach(box -> all.put(box, of(box).orElseThrow()));
    hidden.forEach(all::putIfAbsent);
    return all;
  }

  /** The cells of which the truth is made. */
  List<Box> cells() {
    Set<Box> cells = new LinkedHashSet<>(due);
    cells.addAll(beside);
    return List.copyOf(cells);
  }
}
