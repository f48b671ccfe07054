package org.logframe.aggregate.grid;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.logframe.aggregate.group.Grouping;
import org.logframe.aggregate.say.OutOfPlace;
import org.logframe.portfolio.Portfolio;
import org.logframe.table.column.Partition;

/**
 * Which rows are of periods and areas that are not those of their programme, asked once for each run and
 * period.
 */
public final class RowsOutOfPlace {
  private final Portfolio portfolio;
  private final Partition partition;
  private final Map<Long, Boolean> known = new HashMap<>();

  public RowsOutOfPlace(Portfolio portfolio, Partition partition) {
    this.portfolio = portfolio;
    this.partition = partition;
  }

  /** Whether any of some rows is. */
  public synchronized boolean isAny(int[] rows) {
    return Arrays.stream(rows).anyMatch(this::isOutOfPlace);
  }

  private boolean isOutOfPlace(int row) {
    long place = (long) partition.runOf(row) * Grouping.periodCodes(partition)
        + partition.period().get(row);
    return known.computeIfAbsent(
        place,
        each -> !new OutOfPlace(portfolio)
            .of(ImmutableList.of(partition.observation(row)), "")
            .isEmpty());
  }
}
