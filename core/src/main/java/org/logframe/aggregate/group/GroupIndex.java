package org.logframe.aggregate.group;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.logframe.internal.Lazy;
import org.logframe.table.column.Partition;

/** Which of some rows, or of the few that are looked at one by one, stand in each group. */
public final class GroupIndex {
  private static final GroupIndex NONE = new GroupIndex(new int[0], 0);

  private final int[] groupsOf;
  private final boolean[] areIn;
  private final Lazy<int[]> ends = Lazy.of(this::findEnds);
  private final Lazy<int[]> numbers = Lazy.of(this::sort);

  /**
   * An index, which is sorted when somebody looks into a group.
   *
   * @param groupsOf the group of each, or less than 0
   */
  private GroupIndex(int[] groupsOf, int groups) {
    this.groupsOf = groupsOf;
    this.areIn = new boolean[groupsOf.length == 0 ? 0 : groups];
    for (int group : groupsOf) {
      if (group >= 0) {
        areIn[group] = true;
      }
    }
  }

  /** Of each group where the next one starts. */
  private int[] findEnds() {
    int[] found = new int[areIn.length];
    for (int group : groupsOf) {
      if (group >= 0) {
        found[group]++;
      }
    }
    for (int group = 1; group < found.length; group++) {
      found[group] += found[group - 1];
    }
    return found;
  }

  /** The numbers of all that are in some group, one group after the other. */
  private int[] sort() {
    int[] next = ends.get().clone();
    int[] sorted = new int[next[next.length - 1]];
    for (int number = groupsOf.length - 1; number >= 0; number--) {
      if (groupsOf[number] >= 0) {
        sorted[--next[groupsOf[number]]] = number;
      }
    }
    return sorted;
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
    boolean isSomeSuperseded = partition.superseded() > 0;
    return of(
        partition,
        grouping.get(),
        partition.rowsAside(),
        row -> !isSomeSuperseded || !partition.isSuperseded(row));
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
    return isEmpty() || !areIn[group];
  }

  /** Those of a group, ascending. */
  public IntStream of(int group) {
    return isEmpty(group)
        ? IntStream.empty()
        : Arrays.stream(numbers.get(), start(group), ends.get()[group]);
  }

  private int start(int group) {
    return group == 0 ? 0 : ends.get()[group - 1];
  }
}
