package org.logframe.aggregate.grid.check;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.logframe.aggregate.group.FinerGroups;
import org.logframe.aggregate.group.GroupIndex;
import org.logframe.measure.Figure;
import org.logframe.measure.Interval;
import org.logframe.table.column.Partition;

/** How many rows count in each group of a grid, in which something is missing, and what stands alone. */
public final class GroupCounts {
  private final Grid grid;
  private final Partition partition;
  private final GroupIndex aside;
  private final IntPredicate stands;
  private final int[] rows;

  /**
   * Of none yet.
   *
   * @param aside the values that are no plain numbers
   * @param stands whether a row of these counts that has a figure
   */
  public GroupCounts(Grid grid, int groups, GroupIndex aside, IntPredicate stands) {
    this.grid = grid;
    this.partition = grid.reported();
    this.aside = aside;
    this.stands = stands;
    this.rows = new int[groups];
  }

  /** Counts so many more rows, or fewer. */
  public void add(int group, int count) {
    rows[group] += count;
  }

  /** Counts all that finer groups do, each in one of these. */
  public void addAll(GroupCounts counts, FinerGroups finer) {
    finer.add(counts.rows, rows);
  }

  /** Whether something is said of a group, be it that it is missing. */
  public boolean isThere(int group) {
    return rows[group] > 0 || !aside.isEmpty(group);
  }

  /** The groups of which something is said. There may be very many groups, so no stream. */
  public int[] groups() {
    int[] found = new int[rows.length];
    int size = 0;
    boolean isNoneAside = aside.isEmpty();
    for (int group = 0; group < found.length; group++) {
      found[size] = group;
      size += rows[group] > 0 || !(isNoneAside || aside.isEmpty(group)) ? 1 : 0;
    }
    return Arrays.copyOf(found, size);
  }

  /** How many rows count in each group, for loops that count many. */
  public int[] rows() {
    return rows;
  }

  /** How many rows count in a group. */
  public int rows(int group) {
    return rows[group];
  }

  /** What stands alone in a group as it is stated, if it is quoted so. */
  public Optional<Interval> quoted(int group) {
    return rows[group] != 1
        ? Optional.empty()
        : aside
            .of(group)
            .filter(number -> stands.test(partition.rowAside(number)))
            .mapToObj(partition::valueAside)
            .flatMap(value -> value.asFigure().stream())
            .filter(grid.figures()::isFew)
            .map(Figure::bounds)
            .map(bounds -> bounds.to(grid.range().unit()))
            .findFirst();
  }
}
