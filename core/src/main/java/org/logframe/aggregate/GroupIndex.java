package org.logframe.aggregate;

import java.util.Arrays;
import org.logframe.table.column.Partition;

/** Which rows stand in each group: made when somebody asks for them, for all groups at once. */
final class GroupIndex {
  private final int[] ends;
  private final int[] rows;

  GroupIndex(Partition partition, Grouping grouping) {
    int[] starts = new int[grouping.groups() + 1];
    for (int row = 0; row < partition.rows(); row++) {
      int group = grouping.group(row);
      if (group >= 0 && !partition.isSuperseded(row)) {
        starts[group + 1]++;
      }
    }
    for (int group = 0; group < grouping.groups(); group++) {
      starts[group + 1] += starts[group];
    }
    this.rows = new int[starts[grouping.groups()]];
    this.ends = starts;
    for (int row = 0; row < partition.rows(); row++) {
      int group = grouping.group(row);
      if (group >= 0 && !partition.isSuperseded(row)) {
        rows[ends[group]++] = row;
      }
    }
  }

  /** The rows of a group, ascending. */
  int[] rows(int group) {
    return Arrays.copyOfRange(rows, group == 0 ? 0 : ends[group - 1], ends[group]);
  }
}
