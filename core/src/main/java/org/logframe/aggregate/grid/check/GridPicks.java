package org.logframe.aggregate.grid.check;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.logframe.aggregate.group.Grouping;
import org.logframe.indicator.Carrying;
import org.logframe.indicator.Rule;
import org.logframe.indicator.Step;
import org.logframe.measure.Interval;
import org.logframe.table.column.Partition;

/**
 * Which rows of a grid stand where a value is picked in time: of each place in a group the newest, or the
 * oldest.
 */
public final class GridPicks {
  private static final int NONE = -1;

  private final Grid grid;
  private final Partition partition;
  private final Grouping grouping;
  private final boolean isLatest;
  private final boolean isCumulative;
  private final long[] ends;
  private final BitSet standing = new BitSet();
  private final BitSet falls = new BitSet();

  /**
   * The rows that stand.
   *
   * @param step that picks them
   */
  public GridPicks(Grid grid, Grouping grouping, Step step) {
    this.grid = grid;
    this.partition = grid.reported();
    this.grouping = grouping;
    this.isLatest = step.rule() == Rule.LATEST;
    this.isCumulative = isLatest && step.carrying() == Carrying.CUMULATIVE;
    this.ends = Stream.concat(
            Stream.of(LocalDate.MIN),
            partition.periods().stream().flatMap(each -> each.end().stream()))
        .mapToLong(LocalDate::toEpochDay)
        .toArray();
    if (grid.check().arePeriodsInOrder() && !isCumulative && !grouping.isByPeriod()) {
      pickFirstSeen();
    } else if (grid.check().arePeriodsInOrder()) {
      pickInOrder();
    } else {
      pick();
    }
  }

  /** All periods of a run and detail are of one group: the first that is seen from one end stands. */
  private void pickFirstSeen() {
    int details = partition.details().size();
    int[] seenIn = new int[details];
    Arrays.fill(seenIn, NONE);
    for (int run = 0; run < partition.runs(); run++) {
      int first = partition.firstRow(run);
      int last = partition.firstRow(run + 1) - 1;
      int unseen = details;
      for (int i = 0; i <= last - first && unseen > 0; i++) {
        int row = isLatest ? last - i : first + i;
        int detail = partition.detail().get(row);
        if (seenIn[detail] != run && !partition.isPassedOver(row)) {
          seenIn[detail] = run;
          unseen--;
          if (grouping.group(run, row) >= 0) {
            standing.set(row);
          }
        }
      }
    }
  }

  /** Rows of a run and detail come in the order of their ends, and so those of each group together. */
  private void pickInOrder() {
    int[] rowOf = new int[partition.details().size()];
    int[] groupOf = new int[rowOf.length];
    Arrays.fill(groupOf, NONE);
    for (int run = 0; run < partition.runs(); run++) {
      for (int row = partition.firstRow(run); row < partition.firstRow(run + 1); row++) {
        int group = groupOfValue(run, row);
        if (group >= 0) {
          int detail = partition.detail().get(row);
          boolean isOfSame = groupOf[detail] == group;
          if (isOfSame && isCumulative && isAbove(rowOf[detail], row)) {
            falls.set(group);
          }
          if (!isOfSame && groupOf[detail] != NONE) {
            standing.set(rowOf[detail]);
          }
          rowOf[detail] = isOfSame && !isLatest ? rowOf[detail] : row;
          groupOf[detail] = group;
        }
      }
      for (int detail = 0; detail < rowOf.length; detail++) {
        if (groupOf[detail] != NONE) {
          standing.set(rowOf[detail]);
          groupOf[detail] = NONE;
        }
      }
    }
  }

  private void pick() {
    record Place(int group, int detail) {}
    for (int run = 0; run < partition.runs(); run++) {
      Map<Place, Integer> taken = new HashMap<>();
      for (int row = partition.firstRow(run); row < partition.firstRow(run + 1); row++) {
        int group = groupOfValue(run, row);
        if (group >= 0) {
          int each = row;
          taken.compute(
              new Place(group, partition.detail().get(row)),
              (place, before) -> before == null ? stand(each) : take(before, each, group));
        }
      }
    }
  }

  private int groupOfValue(int run, int row) {
    return partition.isPassedOver(row) ? Grouping.NOWHERE : grouping.group(run, row);
  }

  private int stand(int row) {
    standing.set(row);
    return row;
  }

  /** Of two rows of one place the one that stands. */
  private int take(int before, int row, int group) {
    if (isCumulative && isAbove(before, row)) {
      falls.set(group);
    }
    if (isLatest != (end(row) > end(before))) {
      return before;
    }
    standing.clear(before);
    return stand(row);
  }

  private boolean isAbove(int before, int row) {
    if (partition.isAside(before) || partition.isAside(row)) {
      return value(before).isCertainlyAbove(value(row));
    }
    return partition.numbers().unscaled(before) > partition.numbers().unscaled(row);
  }

  private Interval value(int row) {
    return grid.figures().of(partition.value(row).asFigure().orElseThrow());
  }

  /** The day on which the period of a row ends, counted from the epoch. */
  public long end(int row) {
    return ends[partition.period().get(row)];
  }

  /** Whether the newest stand, rather than the oldest. */
  public boolean areNewest() {
    return isLatest;
  }

  /** Whether a row stands for its place in its group. */
  public boolean stands(int row) {
    return standing.get(row);
  }

  /** The first row from one on that stands for its place; beyond all if there is none. */
  public int next(int row) {
    int next = standing.nextSetBit(row);
    return next < 0 ? Integer.MAX_VALUE : next;
  }

  /** The groups in which a running total is less than the one before. */
  public BitSet falls() {
    return falls;
  }
}
