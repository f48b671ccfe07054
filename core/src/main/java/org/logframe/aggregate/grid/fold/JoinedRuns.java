package org.logframe.aggregate.grid.fold;

import java.util.stream.IntStream;
import org.logframe.aggregate.group.Grouping;
import org.logframe.aggregate.group.RunRange;
import org.logframe.table.column.Numbers;
import org.logframe.table.column.Partition;

/**
 * What the plain numbers of each run and detail come to, joined over all periods: found once for all
 * questions that tell no periods apart.
 */
final class JoinedRuns {
  /** So many rows stand in each on the average, or it does not pay to keep them. */
  private static final int ROWS_OF_EACH = 8;

  private final int details;
  private final Numbers.Joined joined;

  private JoinedRuns(Partition partition) {
    this.details = partition.details().size();
    this.joined = new Numbers.Joined(partition.runs() * details);
    int most = Math.min(Grouping.BLOCK, partition.rows());
    int[] own = IntStream.range(0, details).toArray();
    int[] slots = new int[most];
    for (int run = 0; run < partition.runs(); run++) {
      int end = partition.firstRow(run + 1);
      for (int row = partition.firstRow(run); row < end; row += most) {
        int to = Math.min(end, row + most);
        partition.detail().lookUp(row, to, run * details, own, slots);
        JoinedNumbers.takeOut(partition, row, slots, to - row);
        partition.numbers().join(row, slots, to - row, joined);
      }
    }
  }

  /** Whether that is known of a partition, and enough to tell what is in slots. */
  static boolean areKnown(Partition partition, Grouping slots) {
    return !slots.isByPeriod()
        && !slots.areListed()
        && partition.numbers().canBeJoined()
        && partition.rows() >= (long) partition.runs() * partition.details().size() * ROWS_OF_EACH
        && IntStream.range(0, partition.runs())
            .allMatch(run -> partition.firstRow(run + 1) - partition.firstRow(run)
                <= Numbers.Joined.most(partition.numbers()));
  }

  /** Those of a partition. */
  static JoinedRuns of(Partition partition) {
    return partition.known(JoinedRuns.class, JoinedRuns::new);
  }

  /** Joins those of some runs in their slots. */
  void addTo(GridTerms terms, Grouping slots, RunRange runs) {
    for (int run = runs.from(); run < runs.to(); run++) {
      for (int detail = 0; detail < details; detail++) {
        int slot = slots.group(run, Partition.ABSENT, detail);
        if (slot >= 0) {
          terms.join(slot, joined, run * details + detail);
        }
      }
    }
  }
}
