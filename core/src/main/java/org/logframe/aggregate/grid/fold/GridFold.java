package org.logframe.aggregate.grid.fold;

import java.util.Optional;
import javax.measure.Unit;
import org.logframe.aggregate.grid.check.GroupCounts;
import org.logframe.aggregate.group.FinerGroups;
import org.logframe.aggregate.group.GroupIndex;
import org.logframe.measure.Interval;
import org.logframe.measure.UnitTable;

/** What the groups of a grid come to, by the rule of an indicator. */
public interface GridFold {
  /** The unit of how many there are. */
  Unit<?> NUMBER = UnitTable.standard().parse("");

  /** How many rows count in each group. */
  GroupCounts counts();

  /**
   * What coarser groups come to, if that follows from what these do.
   *
   * @param finer in which of the coarser groups each of these is
   * @param coarser how many there are
   * @param aside the values in them that are no plain numbers
   */
  default Optional<GridFold> rollUp(FinerGroups finer, int coarser, GroupIndex aside) {
    return Optional.empty();
  }

  /** What a group comes to in which something was reported. */
  Interval stated(int group);

  /** What was reported in a group, of each value what is possible; nothing counts as zero. */
  Interval possible(int group);

  /** The mean of some values, of which there is at least one. */
  static Interval mean(Interval sum, int count) {
    return count > 1 ? sum.dividedBy(Interval.exactly(count, NUMBER)) : sum;
  }

  /** What was reported in a group; absent if nothing was. What stands alone is quoted as it is stated. */
  default Optional<Interval> reported(int group) {
    return counts().rows(group) == 0
        ? Optional.empty()
        : counts().quoted(group).or(() -> Optional.of(stated(group)));
  }
}
