package org.logframe.aggregate.grid;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.logframe.aggregate.Key;
import org.logframe.aggregate.cell.Answer;
import org.logframe.aggregate.grid.check.Grid;
import org.logframe.aggregate.plan.DueSource;
import org.logframe.aggregate.settled.Calculation;
import org.logframe.table.column.Partition;

/**
 * The answer of some groups of a grid as boxes. They are settled beside one row of each run, period and
 * detail that occurs, so that what occurs is the same as if everything were settled.
 */
public final class SettledGroups {
  private final Grid grid;
  private final GridRows asked;
  private final Partition reported;
  private final IntPredicate isSettled;

  /**
   * The groups.
   *
   * @param asked some rows of the answer, which have what is asked for in some group
   * @param isSettled whether what is in a row belongs to the groups
   */
  private SettledGroups(Grid grid, GridRows asked, IntPredicate isSettled) {
    this.grid = grid;
    this.asked = asked;
    this.reported = grid.reported();
    this.isSettled = isSettled;
  }

  /** The answer of those groups that are no grid; absent if all groups are grids. */
  static Optional<Answer> of(Grid grid, List<GridRows> breakdowns) {
    List<GridRows> some =
        breakdowns.stream().filter(each -> !each.settled().isEmpty()).toList();
    if (some.isEmpty()) {
      return Optional.empty();
    }
    IntPredicate isSettled = row -> some.stream().anyMatch(each -> {
      int group = each.group(row);
      return group >= 0 && each.settled().get(group);
    });
    Set<Key> keys = some.stream()
        .flatMap(each -> each.settled().stream().mapToObj(each::key))
        .collect(Collectors.toSet());
    return Optional.of(new SettledGroups(grid, some.get(0), isSettled).answer(keys));
  }

  /** The answer of some groups. */
  static Answer of(Grid grid, GridRows rows, BitSet groups) {
    Set<Key> keys = groups.stream().mapToObj(rows::key).collect(Collectors.toSet());
    return new SettledGroups(grid, rows, row -> rows.group(row) >= 0 && groups.get(rows.group(row)))
        .answer(keys);
  }

  private Answer answer(Set<Key> keys) {
    return new Calculation(
            grid.question(),
            grid.portfolio(),
            grid.indicator(),
            OccurringRows.of(reported, asked::group, isSettled)
                .mapToObj(reported::observation)
                .toList(),
            DueSource.NONE)
        .answer("it was asked to be", keys::contains);
  }
}
