package org.logframe.aggregate.grid;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.logframe.aggregate.Completeness;
import org.logframe.aggregate.MissingPolicy;
import org.logframe.aggregate.Refusal;
import org.logframe.aggregate.grid.check.Grid;
import org.logframe.aggregate.grid.fold.DueSums;
import org.logframe.aggregate.grid.fold.GapSums;
import org.logframe.aggregate.grid.fold.GridFold;
import org.logframe.aggregate.settled.Incomplete;
import org.logframe.indicator.Observation;
import org.logframe.measure.Interval;

/** What is missing in the groups of a grid, and what the policy of the question makes of that. */
public final class GridGaps {
  private final Grid grid;
  private final GridFold sums;
  private final Optional<DueSums> dues;
  private final GapSums gaps;

  /**
   * The gaps of groups.
   *
   * @param sums what was reported in them
   * @param dues what is due in them, if anything is
   * @param gaps what is stated as missing where nothing is due
   */
  GridGaps(Grid grid, GridFold sums, Optional<DueSums> dues, GapSums gaps) {
    this.grid = grid;
    this.sums = sums;
    this.dues = dues;
    this.gaps = gaps;
  }

  /** Whether something is due in a group. */
  boolean isDue(int group) {
    return dues.filter(each -> each.isThere(group)).isPresent();
  }

  Optional<Completeness> completeness(int group) {
    return isDue(group) ? dues.flatMap(each -> each.completeness(group)) : gaps.completeness(group);
  }

  /** The leaf cells of a group that are missing. */
  ImmutableList<Observation> missing(int group) {
    return isDue(group)
        ? dues.map(each -> each.missing(group)).orElse(ImmutableList.of())
        : gaps.missing(group);
  }

  /** What was reported, and what is taken as zero; absent if neither is there, or it is refused. */
  Optional<Interval> reported(int group) {
    if (isZeroSomewhere(group)) {
      return Optional.of(
          sums.counts().rows(group) == 0
              ? Interval.exactly(0, grid.range().unit())
              : sums.stated(group));
    }
    return refusal(group).isPresent() ? Optional.empty() : sums.reported(group);
  }

  Optional<Interval> overall(int group) {
    return isDue(group) ? dues.flatMap(each -> each.overall(group, sums)) : gaps.overall(group);
  }

  /** Why a group is refused, if all of it was asked and is not there. */
  Optional<Refusal> refusal(int group) {
    return grid.question().missing() == MissingPolicy.REQUIRE_COMPLETE
        ? Incomplete.refusal(completeness(group), grid.indicator())
        : Optional.empty();
  }

  private boolean isZeroSomewhere(int group) {
    return grid.question().missing() == MissingPolicy.AS_ZERO
        && (isDue(group)
            ? dues.filter(each -> each.isSomeNotReported(group)).isPresent()
            : gaps.isSomeNotReported(group));
  }

  /** The leaf cells that count as zero since nobody reported them. */
  ImmutableList<Observation> takenAsZero(int group) {
    if (!isZeroSomewhere(group)) {
      return ImmutableList.of();
    }
    return isDue(group)
        ? dues.map(each -> each.notReported(group)).orElse(ImmutableList.of())
        : gaps.notReported(group);
  }
}
