package org.logframe.aggregate.row;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.logframe.aggregate.box.node.Box;
import org.logframe.aggregate.box.node.Part;
import org.logframe.aggregate.row.Coverage.Covering;
import org.logframe.indicator.Observation;
import org.logframe.measure.Interval;

/**
 * The leaf cells that count as zero since nobody reported anything of them, or of the rest of them.
 *
 * @param cells the leaf cells
 * @param parts the values of those of which nothing was reported, which no observation stands for
 * @param partial what those are in which something was reported, if the rest is zero
 */
public record Zeros(
    ImmutableList<Observation> cells,
    ImmutableList<Part> parts,
    ImmutableMap<Box, Interval> partial) {
  /** Nothing counts as zero. */
  static final Zeros NONE = new Zeros(ImmutableList.of(), ImmutableList.of(), ImmutableMap.of());

  /**
   * Those of some silent leaf cells of which nothing was reported, or only a part.
   *
   * @param box the box of a leaf cell
   * @param covering how much of a box was reported
   * @param inside what was reported in a box makes together, if nothing reaches beyond it
   * @param range the values that a leaf cell can have
   */
  static Zeros of(
      List<Observation> silent,
      Function<Observation, Box> box,
      Function<Box, Covering> covering,
      Function<Box, Optional<Interval>> inside,
      Interval range) {
    Interval zero = Interval.exactly(0, range.unit());
    ImmutableList.Builder<Observation> cells = ImmutableList.builder();
    Map<Box, Part> parts = new LinkedHashMap<>();
    Map<Box, Interval> partial = new LinkedHashMap<>();
    for (Observation cell : silent) {
      Box each = box.apply(cell);
      Covering covered = covering.apply(each);
      if (covered == Covering.NOTHING) {
        cells.add(cell);
        parts.put(each, new Part(each, zero, List.of()));
      } else if (covered == Covering.SOME) {
        inside.apply(each).ifPresent(sum -> {
          cells.add(cell);
          partial.put(each, sum);
        });
      }
    }
    return new Zeros(
        cells.build(), ImmutableList.copyOf(parts.values()), ImmutableMap.copyOf(partial));
  }

  /** What was reported, and these. */
  List<Part> beside(List<Part> reported) {
    return ImmutableList.<Part>builder().addAll(reported).addAll(parts).build();
  }
}
