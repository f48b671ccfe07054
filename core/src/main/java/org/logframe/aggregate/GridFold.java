package org.logframe.aggregate;

import java.util.Optional;
import org.logframe.measure.Interval;

/** What the groups of a grid come to, by the rule of an indicator. */
interface GridFold {
  /** How many rows count in each group. */
  GroupCounts counts();

  /** What a group comes to in which something was reported. */
  Interval stated(int group);

  /** What was reported in a group, of each value what is possible; nothing counts as zero. */
  Interval possible(int group);

  /** What was reported in a group; absent if nothing was. What stands alone is quoted as it is stated. */
  default Optional<Interval> reported(int group) {
    return counts().rows(group) == 0
        ? Optional.empty()
        : counts().quoted(group).or(() -> Optional.of(stated(group)));
  }
}
