package org.logframe.aggregate;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.logframe.measure.Figure;
import org.logframe.measure.Interval;

/** How many rows count in each group of a grid, in which something is missing, and what stands alone. */
final class GroupCounts {
  private final Grid grid;
  private final int[] rows;
  private final BitSet isMissing = new BitSet();
  private final Map<Integer, Figure> lone = new HashMap<>();

  GroupCounts(Grid grid, int groups) {
    this.grid = grid;
    this.rows = new int[groups];
  }

  /** Counts so many more rows, or fewer. */
  void add(int group, int count) {
    rows[group] += count;
  }

  /** Counts all that finer groups do, each in one of these. */
  void addAll(GroupCounts finer, int[] ofGroups) {
    for (int group = 0; group < ofGroups.length; group++) {
      rows[ofGroups[group]] += finer.rows[group];
    }
    finer.isMissing.stream().forEach(group -> isMissing.set(ofGroups[group]));
    finer.lone.forEach((group, figure) -> lone.put(ofGroups[group], figure));
  }

  /** Says that a row of a group is missing, which does not count. */
  void setMissing(int group) {
    isMissing.set(group);
  }

  /** Keeps a figure that is no plain number, should it stand alone. */
  void keep(int group, Figure figure) {
    lone.put(group, figure);
  }

  /** Whether something is said of a group, be it that it is missing. */
  boolean isThere(int group) {
    return rows[group] > 0 || isMissing.get(group);
  }

  /** How many rows count in each group, for loops that count many. */
  int[] rows() {
    return rows;
  }

  /** How many rows count in a group. */
  int rows(int group) {
    return rows[group];
  }

  /** What stands alone in a group as it is stated, if it is quoted so. */
  Optional<Interval> quoted(int group) {
    @Nullable Figure figure = rows[group] == 1 ? lone.get(group) : null;
    return Optional.ofNullable(figure)
        .filter(grid.figures()::isFew)
        .map(each -> each.bounds().to(grid.range().unit()));
  }
}
