package org.logframe.portfolio.lookup;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * The best {@link Reach} among any run of the programmes that state something. Each programme is
 * looked at once, and only if a run with it is asked for, however many runs overlap.
 */
final class ReachTree {
  private final int[] positions;
  private final IntFunction<Optional<Reach>> own;
  private final Map<Integer, Optional<Reach>> halves = new HashMap<>();

  /**
   * A tree over some programmes.
   *
   * @param positions their positions, ascending
   * @param own what each reaches by itself
   */
  ReachTree(int[] positions, IntFunction<Optional<Reach>> own) {
    this.positions = positions;
    this.own = own;
  }

  /** The best of those from one position up to, not including, another. */
  Optional<Reach> best(int from, int to) {
    return best(
        1,
        0,
        positions.length,
        ProgrammeTree.firstFrom(positions, from),
        ProgrammeTree.firstFrom(positions, to));
  }

  private Optional<Reach> best(int node, int first, int end, int from, int to) {
    if (to <= first || end <= from) {
      return Optional.empty();
    }
    if (from <= first && end <= to) {
      return whole(node, first, end);
    }
    int middle = (first + end) >>> 1;
    return Reach.better(
        best(2 * node, first, middle, from, to), best(2 * node + 1, middle, end, from, to));
  }

  private Optional<Reach> whole(int node, int first, int end) {
    Optional<Reach> known = halves.get(node);
    if (known == null) {
      int middle = (first + end) >>> 1;
      known = end - first == 1
          ? own.apply(positions[first])
          : Reach.better(whole(2 * node, first, middle), whole(2 * node + 1, middle, end));
      halves.put(node, known);
    }
    return known;
  }
}
