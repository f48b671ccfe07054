package org.logframe.aggregate.grid.fold;

import org.logframe.aggregate.group.Grouping;
import org.logframe.table.column.Numbers;
import org.logframe.table.column.Partition;

/**
 * Joins plain numbers slot by slot, between the greatest and the sum, in a few steps for each. From which
 * rows they come is not kept.
 */
final class JoinedNumbers {
  /** To put a slot to the terms takes as long as to join so many rows. */
  private static final int ROWS_PER_SLOT = 4;

  private final Numbers numbers;
  private final GridTerms terms;
  private final Numbers.Joined joined;
  private final int most;
  private int left;

  JoinedNumbers(Numbers numbers, GridTerms terms) {
    this.numbers = numbers;
    this.terms = terms;
    this.joined = new Numbers.Joined(terms.size());
    this.most = Numbers.Joined.most(numbers);
    this.left = most;
  }

  /** Whether that can be done, and pays. */
  static boolean mayBeJoined(Partition partition, GridTerms terms) {
    return partition.numbers().canBeJoined()
        && partition.rows() >= (long) terms.size() * ROWS_PER_SLOT;
  }

  /** Joins the number of each row, from one on, in its slot; those below 0 are passed over. */
  void addEach(int[] slots, int fromRow, int rows) {
    if (rows > left) {
      flush();
    }
    numbers.join(fromRow, slots, rows, joined);
    left -= rows;
  }

  /** Puts what was joined to the terms. */
  void flush() {
    for (int slot = 0; slot < terms.size(); slot++) {
      terms.join(slot, joined, slot);
    }
    joined.clear();
    left = most;
  }

  /** Takes those of some rows out of their slots whose number does not count. */
  static void takeOut(Partition partition, int fromRow, int[] slots, int rows) {
    int toRow = fromRow + rows;
    for (int row = partition.nextNotPlain(fromRow);
        row < toRow;
        row = partition.nextNotPlain(row + 1)) {
      slots[row - fromRow] = Grouping.NOWHERE;
    }
  }
}
