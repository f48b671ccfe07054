package org.logframe.aggregate;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.logframe.table.column.Partition;

/** Which rows count in each group: made when somebody asks for them, for all groups at once. */
final class GroupIndex {
  private final int[] ends;
  private final int[] rows;

  private GroupIndex(int allRows, Grouping grouping, IntPredicate counts) {
    int[] starts = new int[grouping.groups() + 1];
    for (int row = 0; row < allRows; row++) {
      int group = grouping.group(row);
      if (group >= 0 && counts.test(row)) {
        starts[group + 1]++;
      }
    }
    for (int group = 0; group < grouping.groups(); group++) {
      starts[group + 1] += starts[group];
    }
    this.rows = new int[starts[grouping.groups()]];
    this.ends = starts;
    for (int row = 0; row < allRows; row++) {
      int group = grouping.group(row);
      if (group >= 0 && counts.test(row)) {
        rows[ends[group]++] = row;
      }
    }
  }

  /** The rows that count something. */
  static GroupIndex ofValues(Partition partition, Grouping grouping) {
    return new GroupIndex(partition.rows(), grouping, row -> !partition.isPassedOver(row));
  }

  /** The rows of what is missing. */
  static GroupIndex ofMissing(Partition partition, Grouping grouping) {
    return new GroupIndex(
        partition.rows(),
        grouping,
        row -> partition.isPassedOver(row) && !partition.isSuperseded(row));
  }

  /** All rows. */
  static GroupIndex ofAll(Partition partition, Grouping grouping) {
    return new GroupIndex(partition.rows(), grouping, row -> true);
  }

  /** The rows of a group, ascending. */
  int[] rows(int group) {
    return Arrays.copyOfRange(rows, group == 0 ? 0 : ends[group - 1], ends[group]);
  }
}
