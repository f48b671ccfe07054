package org.logframe.aggregate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.logframe.aggregate.selection.CellRows;

/** The rows of the cells of a grid. */
final class GridCellRows implements CellRows {
  private final GridRows finest;
  private final Map<Integer, Key> keys = new HashMap<>();
  private final Map<Key, Group> groups = new HashMap<>();

  private record Group(GridRows rows, int number) {}

  /**
   * The rows of cells.
   *
   * @param breakdowns the rows as asked, then those of totals
   */
  GridCellRows(List<GridRows> breakdowns) {
    this.finest = breakdowns.get(0);
    for (GridRows rows : breakdowns) {
      for (int group : rows.groups()) {
        groups.put(rows.key(group), new Group(rows, group));
      }
    }
  }

  @Override
  public Optional<Key> key(int row) {
    int group = finest.group(row);
    return group < 0
        ? Optional.empty()
        : Optional.of(keys.computeIfAbsent(group, finest::key));
  }

  @Override
  public int[] used(Key key) {
    @Nullable Group group = groups.get(key);
    return group == null ? new int[0] : group.rows().standing(group.number()).toArray();
  }

  @Override
  public int[] unused(Key key) {
    @Nullable Group group = groups.get(key);
    return group == null ? new int[0] : group.rows().besides(group.number()).toArray();
  }
}
