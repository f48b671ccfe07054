package org.logframe.aggregate;

import java.util.Optional;
import org.logframe.measure.Interval;

/** What the groups of a grid come to, by the rule of an indicator. */
interface GridFold {
  /** Whether something is said of a group, be it that it is missing. */
  boolean isThere(int group);

  /** How many rows count in a group. */
  int rows(int group);

  /** What was reported in a group; absent if nothing was. */
  Optional<Interval> reported(int group);

  /** What was reported in a group, of each value what is possible; nothing counts as zero. */
  Interval possible(int group);
}
