package org.logframe.aggregate.grid.check;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.logframe.aggregate.arithmetic.FigureValues;
import org.logframe.aggregate.group.Grouping;
import org.logframe.indicator.Carrying;
import org.logframe.indicator.Rule;
import org.logframe.indicator.Step;
import org.logframe.internal.Lazy;
import org.logframe.measure.Interval;
import org.logframe.table.column.Partition;

/**
 * Which rows of a grid stand where a value is picked in time: of each place in a group the newest, or the
 * oldest. Rows of no group may be among them.
 */
public final class GridPicks {
  private static final int NONE = -1;

  private final Partition partition;
  private final FigureValues figures;
  private final boolean isLatest;
  private final boolean isCumulative;
  private final long[] ends;
  private final BitSet standing = new BitSet();
  private final BitSet falling = new BitSet();
  private final Lazy<int[]> plainRows = Lazy.of(this::findPlainRows);
  private final Lazy<long[]> plainBits = Lazy.of(this::findPlainBits);
  private boolean areAll;

  /** In which group each row of a run stands, or less than 0. */
  private interface Groups {
    int of(int run, int row);
  }

  private GridPicks(Grid grid, Step step) {
    this.partition = grid.reported();
    this.figures = grid.figures();
    this.isLatest = step.rule() == Rule.LATEST;
    this.isCumulative = isLatest && step.carrying() == Carrying.CUMULATIVE;
    this.ends = Stream.concat(
            Stream.of(LocalDate.MIN),
            partition.periods().stream().flatMap(each -> each.end().stream()))
        .mapToLong(LocalDate::toEpochDay)
        .toArray();
  }

  /**
   * The rows that stand. Where no periods are told apart, they are found once for all questions.
   *
   * @param step that picks them
   */
  public static GridPicks of(Grid grid, Grouping grouping, Step step) {
    return grouping.isByPeriod()
        ? pick(grid, grouping, step)
        : grid.reported().known(GridPicks.class, each -> new GridPicks(grid, step).pickOnce(grid));
  }

  private GridPicks pickOnce(Grid grid) {
    return grid.check().arePeriodsInOrder()
        ? pickInOrder(RowsInOrder.segments(new int[Grouping.periodCodes(partition)]))
        : pickByEnd((run, row) -> 0);
  }

  private static GridPicks pick(Grid grid, Grouping grouping, Step step) {
    GridPicks none = new GridPicks(grid, step);
    if (!grid.check().arePeriodsInOrder()) {
      return none.pickByEnd(grouping::group);
    } else if (grouping.tellsAllPeriodsApart()) {
      return none.pickAll();
    } else if (!grouping.areRunsAlike()) {
      return none.pickInOrder(grouping::group);
    }
    return grid.reported()
        .known(RecentPicks.class, each -> new RecentPicks())
        .of(RowsInOrder.segments(grouping.ofPeriods()), none::pickInOrder);
  }

  private int[] findPlainRows() {
    int[] rows = new int[standing.cardinality()];
    int size = 0;
    for (int row = standing.nextSetBit(0); row >= 0; row = standing.nextSetBit(row + 1)) {
      if (partition.isPlain(row)) {
        rows[size++] = row;
      }
    }
    return Arrays.copyOf(rows, size);
  }

  /** No two rows are of one place in one group. */
  private GridPicks pickAll() {
    areAll = true;
    standing.set(0, partition.rows());
    IntStream.range(0, partition.superseded()).map(partition::rowSuperseded).forEach(this::pass);
    IntStream.range(0, partition.aside()).map(partition::rowAside).forEach(this::pass);
    return this;
  }

  private void pass(int row) {
    standing.set(row, !partition.isPassedOver(row));
  }

  private GridPicks pickInOrder(int[] segments) {
    RowsInOrder.Pairs pairs = (row, seen) -> {
      if (isAbove(row, seen)) {
        falling.set(seen);
      }
    };
    standing.or(new RowsInOrder(
            partition, isLatest, segments, Optional.of(pairs).filter(each -> isCumulative))
        .pick());
    return this;
  }

  /**
   * Rows of a run and detail come in the order of their ends, and so those of each group together: the one
   * that is seen first stands, seen from the end that is asked.
   */
  private GridPicks pickInOrder(Groups groups) {
    int[] rowOf = new int[partition.details().size()];
    int[] groupOf = new int[rowOf.length];
    Arrays.fill(rowOf, NONE);
    for (int run = 0; run < partition.runs(); run++) {
      int first = partition.firstRow(run);
      int last = partition.firstRow(run + 1) - 1;
      for (int i = 0; i <= last - first; i++) {
        int row = isLatest ? last - i : first + i;
        int group = partition.isPassedOver(row) ? Grouping.NOWHERE : groups.of(run, row);
        if (group >= 0) {
          int detail = partition.detail().get(row);
          int seen = rowOf[detail];
          if (seen < first || seen > last || groupOf[detail] != group) {
            standing.set(row);
          } else if (isCumulative && isAbove(row, seen)) {
            falling.set(seen);
          }
          rowOf[detail] = row;
          groupOf[detail] = group;
        }
      }
    }
    return this;
  }

  private GridPicks pickByEnd(Groups groups) {
    record Place(int group, int detail) {}
    for (int run = 0; run < partition.runs(); run++) {
      Map<Place, Integer> taken = new HashMap<>();
      for (int row = partition.firstRow(run); row < partition.firstRow(run + 1); row++) {
        int group = partition.isPassedOver(row) ? Grouping.NOWHERE : groups.of(run, row);
        if (group >= 0) {
          int each = row;
          taken.compute(
              new Place(group, partition.detail().get(row)),
              (place, before) -> before == null ? stand(each) : take(before, each));
        }
      }
    }
    return this;
  }

  private int stand(int row) {
    standing.set(row);
    return row;
  }

  /** Of two rows of one place the one that stands. */
  private int take(int before, int row) {
    if (isCumulative && isAbove(before, row)) {
      falling.set(row);
    }
    if (isLatest != (end(row) > end(before))) {
      return before;
    }
    standing.clear(before);
    return stand(row);
  }

  private boolean isAbove(int one, int other) {
    if (partition.isAside(one) || partition.isAside(other)) {
      return value(one).isCertainlyAbove(value(other));
    }
    return partition.numbers().unscaled(one) > partition.numbers().unscaled(other);
  }

  private Interval value(int row) {
    return figures.of(partition.value(row).asFigure().orElseThrow());
  }

  /** The day on which the period of a row ends, counted from the epoch. */
  public long end(int row) {
    return ends[partition.period().get(row)];
  }

  /** Whether the newest stand, rather than the oldest. */
  public boolean areNewest() {
    return isLatest;
  }

  /** Whether all rows stand that have a value. */
  public boolean areAll() {
    return areAll;
  }

  /** Whether a row stands for its place in its group. */
  public boolean stands(int row) {
    return standing.get(row);
  }

  /** The rows that stand for their places and have plain numbers, ascending. */
  public int[] plainRows() {
    return plainRows.get();
  }

  private long[] findPlainBits() {
    BitSet plain = new BitSet();
    plain.or(standing);
    for (int row = partition.nextNotPlain(0);
        row < partition.rows();
        row = partition.nextNotPlain(row + 1)) {
      plain.clear(row);
    }
    return Arrays.copyOf(plain.toLongArray(), (partition.rows() >> 6) + 1);
  }

  /**
   * Takes those of some rows out of their groups that do not stand for their places, or have no plain numbers.
   *
   * @param groups of rows from one on, to become less than 0
   */
  public void takeOut(int fromRow, int[] groups, int rows) {
    long[] bits = plainBits.get();
    for (int i = 0; i < rows; i++) {
      int row = fromRow + i;
      groups[i] |= (int) (bits[row >> 6] >>> row & 1) - 1;
    }
  }

  /** The groups in which a running total is less than the one before. */
  public BitSet falls(Grouping grouping) {
    BitSet groups = new BitSet();
    falling.stream().map(grouping::group).filter(group -> group >= 0).forEach(groups::set);
    return groups;
  }
}
