package org.logframe.aggregate.group;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.logframe.table.column.Partition;

/** Which of some rows, or of the few that are looked at one by one, stand in each group. */
public final class GroupIndex {
  private static final GroupIndex NONE = new GroupIndex(new int[0], 0);

  private final int[] groupsOf;
  private final int[] ends;
  private final int[] numbers;

  /**
   * An index.
   *
   * @param groupsOf the group of each, or less than 0
   */
  private GroupIndex(int[] groupsOf, int groups) {
    this.groupsOf = groupsOf;
    if (groupsOf.length == 0) {
      this.ends = new int[0];
      this.numbers = ends;
      return;
    }
    this.ends = new int[groups + 1];
    for (int group : groupsOf) {
      if (group >= 0) {
        ends[group + 1]++;
      }
    }
    for (int group = 0; group < groups; group++) {
      ends[group + 1] += ends[group];
    }
    this.numbers = new int[ends[groups]];
    for (int number = 0; number < groupsOf.length; number++) {
      if (groupsOf[number] >= 0) {
        numbers[ends[groupsOf[number]]++] = number;
      }
    }
  }

  /** The rows that count something. */
  public static GroupIndex ofValues(Partition partition, Grouping grouping) {
    return ofRows(partition, grouping, row -> !partition.isPassedOver(row));
  }

  /** All rows. */
  public static GroupIndex ofAll(Partition partition, Grouping grouping) {
    return ofRows(partition, grouping, row -> true);
  }

  private static GroupIndex ofRows(Partition partition, Grouping grouping, IntPredicate counts) {
    return of(partition, grouping, IntStream.range(0, partition.rows()).toArray(), counts);
  }

  /**
   * The values that stand beside the numbers of a partition and are not superseded, by their numbers as
   * {@link Partition#valueAside} has them.
   */
  public static GroupIndex ofAside(Partition partition, Supplier<Grouping> grouping) {
    if (partition.aside() == 0) {
      return NONE;
    }
    int[] rows = IntStream.range(0, partition.aside()).map(partition::rowAside).toArray();
    return of(partition, grouping.get(), rows, row -> !partition.isSuperseded(row));
  }

  /**
   * Some rows, by their positions among these.
   *
   * @param rows ascending
   */
  public static GroupIndex of(
      Partition partition, Grouping grouping, int[] rows, IntPredicate counts) {
    int[] groupsOf = new int[rows.length];
    int run = 0;
    for (int i = 0; i < rows.length; i++) {
      while (rows[i] >= partition.firstRow(run + 1)) {
        run++;
      }
      groupsOf[i] = counts.test(rows[i]) ? grouping.group(run, rows[i]) : Grouping.NOWHERE;
    }
    return new GroupIndex(groupsOf, grouping.groups());
  }

  /** The group of one of them, or less than 0. */
  public int groupOf(int number) {
    return groupsOf[number];
  }

  /** Whether there are none at all. */
  public boolean isEmpty() {
    return groupsOf.length == 0;
  }

  /** Whether none stands in a group. */
  public boolean isEmpty(int group) {
    return isEmpty() || start(group) == ends[group];
  }

  /** Those of a group, ascending. */
  public IntStream of(int group) {
    return isEmpty() ? IntStream.empty() : Arrays.stream(numbers, start(group), ends[group]);
  }

  private int start(int group) {
    return group == 0 ? 0 : ends[group - 1];
  }
}
