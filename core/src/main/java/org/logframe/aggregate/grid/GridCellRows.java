package org.logframe.aggregate.grid;

import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.logframe.aggregate.Key;
import org.logframe.aggregate.cell.CellRows;
import org.logframe.portfolio.Facet;

/** The rows of the cells of a grid. */
public final class GridCellRows implements CellRows {
  private final Map<Set<Facet<?>>, GridRows> breakdowns = new HashMap<>();
  private final Map<Key, Group> groups = new HashMap<>();

  private record Group(GridRows rows, int number) {}

  /**
   * The rows of cells.
   *
   * @param all the rows as asked, then those of totals
   */
  GridCellRows(List<GridRows> all) {
    for (GridRows rows : all) {
      breakdowns.put(ImmutableSet.copyOf(rows.facets()), rows);
      for (int number : rows.groups()) {
        groups.put(rows.key(number), new Group(rows, number));
      }
    }
  }

  @Override
  public int[] cellsOfRows(Set<Facet<?>> facets) {
    return Objects.requireNonNull(breakdowns.get(facets)).groupsOfRows();
  }

  @Override
  public int number(Key key) {
    @Nullable Group group = groups.get(key);
    return group == null ? -1 : group.number();
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
