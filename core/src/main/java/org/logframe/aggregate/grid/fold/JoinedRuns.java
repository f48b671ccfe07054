package org.logframe.aggregate.grid.fold;

import org.logframe.aggregate.group.Grouping;
import org.logframe.aggregate.group.RunRange;
import org.logframe.table.column.Numbers.Joined;
import org.logframe.table.column.Partition;

/**
 * Joins the numbers of a run by their details, where all periods of a detail are of one slot: what a few
 * details come to stays in the nearest cache, and goes to the slots when the run is over.
 */
final class JoinedRuns {
  private final Partition partition;
  private final Grouping slots;
  private final Joined joined;
  private final int details;

  JoinedRuns(Partition partition, Grouping slots) {
    this.partition = partition;
    this.slots = slots;
    this.details = partition.details().size();
    this.joined = new Joined(details);
  }

  /** Whether that can be done, and runs have more rows than there are details. */
  static boolean mayBeJoined(Partition partition, Grouping slots) {
    return !slots.areListed()
        && !slots.isByPeriod()
        && partition.numbers().canBeJoined()
        && partition.rows() >= (long) partition.runs() * partition.details().size();
  }

  /** Joins the plain numbers of some runs in their slots. */
  void addTo(GridTerms terms, RunRange runs) {
    for (int run = runs.from(); run < runs.to(); run++) {
      int end = partition.firstRow(run + 1);
      for (int row = partition.firstRow(run); row < end; row += Joined.MOST) {
        join(row, Math.min(end, row + Joined.MOST));
        flush(run, row, terms);
      }
    }
  }

  private void join(int fromRow, int toRow) {
    int from = fromRow;
    while (from < toRow) {
      int to = Math.min(partition.nextNotPlain(from), toRow);
      partition.numbers().join(from, to, partition.detail(), joined);
      from = to + 1;
    }
  }

  private void flush(int run, int fromRow, GridTerms terms) {
    for (int detail = 0; detail < details; detail++) {
      int count = joined.count(detail);
      if (count > 0) {
        int slot = slots.group(run, Partition.ABSENT, detail);
        if (slot >= 0) {
          if (terms.count(slot) == 0) {
            terms.startWith(slot, first(detail, fromRow));
          }
          terms.join(slot, count, joined.greatest(detail), joined.sum(detail));
        }
        joined.clear(detail);
      }
    }
  }

  /** The first of some rows that is of a detail. */
  private int first(int detail, int fromRow) {
    int row = fromRow;
    while (partition.detail().get(row) != detail) {
      row++;
    }
    return row;
  }
}
