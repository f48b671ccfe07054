package org.logframe.aggregate.grid;

import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.logframe.table.column.Partition;

/**
 * The rows of some groups, beside one row of each run, period and detail that occurs, so that what occurs
 * is the same as if there were all.
 */
public final class OccurringRows {
  private OccurringRows() {}

  /**
   * Those rows, ascending.
   *
   * @param group of a row, less than 0 if it is not asked for
   * @param isChosen whether what is in a row belongs to the groups
   */
  public static IntStream of(Partition partition, IntUnaryOperator group, IntPredicate isChosen) {
    BitSet rows = new BitSet();
    BitSet runs = new BitSet();
    BitSet periods = new BitSet();
    BitSet askedPeriods = new BitSet();
    BitSet details = new BitSet();
    for (int run = 0; run < partition.runs(); run++) {
      for (int row = partition.firstRow(run); row < partition.firstRow(run + 1); row++) {
        if (partition.isSuperseded(row)) {
          continue;
        }
        int period = partition.period().get(row);
        boolean isNew = !periods.get(period);
        periods.set(period);
        if (group.applyAsInt(row) >= 0) {
          isNew |= !runs.get(run)
              || !askedPeriods.get(period)
              || !details.get(partition.detail().get(row));
          runs.set(run);
          askedPeriods.set(period);
          details.set(partition.detail().get(row));
        }
        if (isNew || isChosen.test(row)) {
          rows.set(row);
        }
      }
    }
    return rows.stream();
  }
}
