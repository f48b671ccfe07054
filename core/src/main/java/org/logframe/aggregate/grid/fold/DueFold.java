package org.logframe.aggregate.grid.fold;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.logframe.aggregate.grid.check.GridRules;
import org.logframe.aggregate.rule.Merging;
import org.logframe.measure.Interval;

/**
 * Between what bounds all that is due of a group lies, by the rule that folds it in one step: what was
 * reported, what is known of the rest, and of the leaf cells of which nothing is known that they can be
 * anything.
 *
 * @param reported what was reported comes to, each value as far as it can be; for a mean their sum
 * @param rows how many were reported
 * @param hints what is known of leaf cells that are suppressed
 * @param unknown how many leaf cells there may be of which nothing is known
 */
record DueFold(Interval reported, int rows, List<Interval> hints, int unknown) {
  /**
   * The bounds.
   *
   * @param range what one leaf cell can be
   */
  Optional<Interval> overall(GridRules rules, Interval range) {
    if (rules.isMean()) {
      return mean(range);
    }
    Merging merging = rules.levels().get(rules.levels().size() - 1).merging();
    return merging == Merging.GREATEST || merging == Merging.LEAST
        ? merged(merging, range)
        : Optional.of(sum(range));
  }

  private Interval known() {
    return hints.stream().reduce(reported, Interval::plus);
  }

  private Interval sum(Interval range) {
    return unknown > 0 ? known().plus(range) : known();
  }

  private Optional<Interval> mean(Interval range) {
    int cells = rows + hints.size() + unknown;
    Interval sum = unknown == 0 ? known() : known().plus(range.times(BigDecimal.valueOf(unknown)));
    return cells == 0 ? Optional.empty() : Optional.of(GridFold.mean(sum, cells));
  }

  private Optional<Interval> merged(Merging merging, Interval range) {
    List<Interval> all = new ArrayList<>(hints);
    if (rows > 0) {
      all.add(reported);
    }
    if (unknown > 0) {
      all.add(range);
    }
    return all.size() > 1 ? Optional.of(merging.of(all, range)) : all.stream().findFirst();
  }
}
