package org.logframe.aggregate;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.logframe.aggregate.engine.Box;
import org.logframe.aggregate.engine.Part;
import org.logframe.indicator.Observation;
import org.logframe.measure.Interval;

/**
 * The leaf cells that count as zero since nobody reported anything of them.
 *
 * @param cells the leaf cells
 * @param parts their values, which no observation stands for
 */
record Zeros(ImmutableList<Observation> cells, ImmutableList<Part> parts) {
  /** Nothing counts as zero. */
  static final Zeros NONE = new Zeros(ImmutableList.of(), ImmutableList.of());

  /**
   * Those of some silent leaf cells of which nothing was reported.
   *
   * @param meets whether something reported is about a cell
   * @param range the values that a leaf cell can have
   */
  static Zeros of(
      List<Observation> silent,
      Function<Observation, Box> box,
      Predicate<Box> meets,
      Interval range) {
    ImmutableList<Observation> cells = silent.stream()
        .filter(cell -> !meets.test(box.apply(cell)))
        .collect(ImmutableList.toImmutableList());
    Interval zero = Interval.exactly(0, range.unit());
    return new Zeros(
        cells,
        cells.stream()
            .map(box)
            .distinct()
            .map(each -> new Part(each, zero, List.of()))
            .collect(ImmutableList.toImmutableList()));
  }

  /** What was reported, and these. */
  List<Part> beside(List<Part> reported) {
    return ImmutableList.<Part>builder().addAll(reported).addAll(parts).build();
  }
}
