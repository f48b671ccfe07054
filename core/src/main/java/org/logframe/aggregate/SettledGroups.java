package org.logframe.aggregate;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.logframe.table.column.Partition;

/**
 * The answer of those groups that are no grid. They are settled as boxes, beside one row of each run,
 * period and detail that occurs, so that what occurs is the same as if everything were settled.
 */
final class SettledGroups {
  private final Grid grid;
  private final List<GridRows> breakdowns;
  private final Partition reported;
  private final BitSet rows = new BitSet();

  private SettledGroups(Grid grid, List<GridRows> breakdowns) {
    this.grid = grid;
    this.breakdowns = breakdowns;
    this.reported = grid.reported();
  }

  /** The answer; absent if all groups are grids. */
  static Optional<AggregateTable> of(Grid grid, List<GridRows> breakdowns) {
    return breakdowns.stream().allMatch(each -> each.settled().isEmpty())
        ? Optional.empty()
        : Optional.of(new SettledGroups(grid, breakdowns).table());
  }

  private AggregateTable table() {
    BitSet runs = new BitSet();
    BitSet periods = new BitSet();
    BitSet asked = new BitSet();
    BitSet details = new BitSet();
    for (int run = 0; run < reported.runs(); run++) {
      for (int row = reported.firstRow(run); row < reported.firstRow(run + 1); row++) {
        if (reported.isSuperseded(row)) {
          continue;
        }
        boolean isNew = !periods.get(reported.period().get(row));
        periods.set(reported.period().get(row));
        if (breakdowns.get(0).group(row) >= 0) {
          isNew |= !runs.get(run)
              || !asked.get(reported.period().get(row))
              || !details.get(reported.detail().get(row));
          runs.set(run);
          asked.set(reported.period().get(row));
          details.set(reported.detail().get(row));
        }
        if (isNew || isSettled(row)) {
          rows.set(row);
        }
      }
    }
    return new Calculation(
            grid.question(),
            grid.portfolio(),
            grid.indicator(),
            rows.stream().mapToObj(reported::observation).toList(),
            DueSource.NONE)
        .table(Optional.of("it was asked to be"));
  }

  private boolean isSettled(int row) {
    return breakdowns.stream()
        .filter(each -> !each.settled().isEmpty())
        .anyMatch(each -> each.group(row) >= 0 && each.settled().get(each.group(row)));
  }
}
