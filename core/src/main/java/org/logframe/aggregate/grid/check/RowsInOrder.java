package org.logframe.aggregate.grid.check;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;
import org.logframe.aggregate.group.Grouping;
import org.logframe.table.column.Partition;

/**
 * Picks of each run, detail and group of periods the row that is seen first, seen from the end that is
 * asked. Rows of a run and detail come in the order of their ends, and so those of each group together.
 */
final class RowsInOrder {
  private static final int NOWHERE = -1;

  /** What is made of a row and the one of its place and group that was seen before. */
  interface Pairs {
    void add(int row, int seenBefore);
  }

  private final Partition partition;
  private final boolean isLatest;
  private final Optional<Pairs> pairs;
  private final int[] segments;
  private final int[] ownDetails;
  private final int[] details;
  private final int[] periods;

  /** Of each detail, and of what is passed over, the group that was seen last, and the row. */
  private final long[] groupOf;

  private final int[] rowOf;
  private final long[] standing;

  /**
   * Picks among the rows of a partition.
   *
   * @param isLatest whether the newest stand, rather than the oldest
   * @param segments of periods, by their codes
   * @param pairs is told of each row that does not stand, if somebody asks
   */
  RowsInOrder(Partition partition, boolean isLatest, int[] segments, Optional<Pairs> pairs) {
    this.partition = partition;
    this.isLatest = isLatest;
    this.pairs = pairs;
    this.segments = segments;
    this.ownDetails = IntStream.range(0, partition.details().size()).toArray();
    this.details = new int[Math.min(Grouping.BLOCK, partition.rows())];
    this.periods = new int[details.length];
    this.groupOf = new long[ownDetails.length + 1];
    this.rowOf = new int[groupOf.length];
    this.standing = new long[word(partition.rows()) + 1];
    Arrays.fill(groupOf, NOWHERE);
  }

  /**
   * Numbers groups of periods from 1 on, wherever one follows another.
   *
   * @param ofPeriods what tells them apart, by the codes of periods; less than 0 for those in none
   */
  static int[] segments(int[] ofPeriods) {
    int[] segments = new int[ofPeriods.length];
    int segment = 0;
    int last = NOWHERE;
    for (int period = 0; period < segments.length; period++) {
      if (ofPeriods[period] >= 0) {
        segment += ofPeriods[period] == last ? 0 : 1;
        last = ofPeriods[period];
      }
      segments[period] = ofPeriods[period] >= 0 ? segment : NOWHERE;
    }
    return segments;
  }

  /** The rows that stand. */
  BitSet pick() {
    int block = details.length;
    for (int run = 0; run < partition.runs(); run++) {
      int first = partition.firstRow(run);
      int end = partition.firstRow(run + 1);
      for (int done = 0; done < end - first; done += block) {
        int rows = Math.min(block, end - first - done);
        pick(run, isLatest ? end - done - rows : first + done, rows);
      }
    }
    return BitSet.valueOf(standing);
  }

  /**
   * Each row takes a few steps without a branch. What counts nothing is seen as if it were of another
   * detail, and stands nowhere.
   */
  private void pick(int run, int fromRow, int rows) {
    partition.detail().lookUp(fromRow, fromRow + rows, 0, ownDetails, details);
    partition.period().lookUp(fromRow, fromRow + rows, 0, segments, periods);
    passOver(fromRow, rows);
    long before = (long) run * (segments.length + 1);
    for (int i = 0; i < rows; i++) {
      int at = isLatest ? rows - 1 - i : i;
      int detail = details[at];
      long group = before + periods[at];
      long stands = groupOf[detail] == group || detail == ownDetails.length ? 0 : 1;
      groupOf[detail] = group;
      standing[word(fromRow + at)] |= stands << (fromRow + at);
    }
    pairs.ifPresent(each -> tell(each, fromRow, rows));
  }

  private void passOver(int fromRow, int rows) {
    int toRow = fromRow + rows;
    for (int row = partition.nextPassedOver(fromRow);
        row < toRow;
        row = partition.nextPassedOver(row + 1)) {
      details[row - fromRow] = ownDetails.length;
    }
    for (int i = 0; i < rows; i++) {
      details[i] = periods[i] < 0 ? ownDetails.length : details[i];
    }
  }

  private void tell(Pairs to, int fromRow, int rows) {
    for (int i = 0; i < rows; i++) {
      int at = isLatest ? rows - 1 - i : i;
      int row = fromRow + at;
      boolean stands = (standing[word(row)] >>> row & 1) != 0;
      if (!stands && details[at] < ownDetails.length) {
        to.add(row, rowOf[details[at]]);
      }
      rowOf[details[at]] = row;
    }
  }

  private static int word(int row) {
    return row / Long.SIZE;
  }
}
