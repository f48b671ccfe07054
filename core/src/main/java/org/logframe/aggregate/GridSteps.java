package org.logframe.aggregate;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import javax.measure.Unit;
import org.logframe.measure.Figure;
import org.logframe.measure.Interval;
import org.logframe.measure.UnitTable;
import org.logframe.table.column.Partition;

/**
 * The groups of a grid folded level by level: what agrees on the axes of later levels is merged in a
 * slot of its own, and the last level merges what is in a group.
 */
final class GridSteps implements GridFold {
  private static final Unit<?> NUMBER = UnitTable.ONE;

  private final Grid grid;
  private final Partition partition;
  private final Grouping grouping;
  private final Optional<GridPicks> picks;
  private final GridTerms terms;
  private final GroupCounts counts;

  /**
   * The groups of a grid.
   *
   * @param picks which rows stand for their places, where values are picked in time
   */
  GridSteps(Grid grid, Grouping grouping, Optional<GridPicks> picks) {
    this.grid = grid;
    this.partition = grid.reported();
    this.grouping = grouping;
    this.picks = picks;
    this.counts = new GroupCounts(grid, grouping.groups());
    ImmutableList<GridLevel> levels = GridLevel.of(grid.indicator(), grid.portfolio());
    GridTerms folded = terms(levels, 0);
    addRows(folded, slots(levels, 0));
    addMissing();
    for (int level = 1; level < levels.size(); level++) {
      GridTerms finer = folded;
      folded = terms(levels, level);
      GridSlots slots = slots(levels, level);
      for (int slot = 0; slot < finer.size(); slot++) {
        if (finer.count(slot) > 0) {
          int row = finer.row(slot);
          int run = partition.runOf(row);
          folded.add(slots.of(grouping.group(run, row), run, row), finer, slot);
        }
      }
    }
    this.terms = folded;
  }

  private static boolean isLast(ImmutableList<GridLevel> levels, int level) {
    return level == levels.size() - 1;
  }

  private GridTerms terms(ImmutableList<GridLevel> levels, int level) {
    return new GridTerms(
        levels.get(level).merging(),
        grid.range(),
        partition.numbers().scale(),
        isLast(levels, level) ? grouping.groups() : 0);
  }

  private GridSlots slots(ImmutableList<GridLevel> levels, int level) {
    return isLast(levels, level)
        ? (group, run, row) -> group
        : GridSlots.of(Grouping.ofPlaces(partition, levels.get(level).folded()), grouping.groups());
  }

  private void addRows(GridTerms into, GridSlots slots) {
    for (int run = 0; run < partition.runs(); run++) {
      int end = partition.firstRow(run + 1);
      for (int row = next(partition.firstRow(run)); row < end; row = next(row + 1)) {
        int group = !partition.isPassedOver(row) ? grouping.group(run, row) : Grouping.NOWHERE;
        if (group >= 0) {
          counts.add(group, 1);
          add(into, slots.of(group, run, row), group, row);
        }
      }
    }
  }

  private void addMissing() {
    for (int i = 0; i < partition.aside(); i++) {
      int row = partition.rowAside(i);
      int group = grouping.group(row);
      if (group >= 0 && partition.isPassedOver(row) && !partition.isSuperseded(row)) {
        counts.setMissing(group);
      }
    }
  }

  /** The first row from one on that stands for its place. */
  private int next(int row) {
    return picks.isEmpty() ? row : picks.get().next(row);
  }

  private void add(GridTerms into, int slot, int group, int row) {
    if (partition.isAside(row)) {
      Figure figure = partition.value(row).asFigure().orElseThrow();
      Interval stated = grid.figures().of(figure);
      into.add(slot, row, stated, grid.range().intersect(stated).orElse(stated));
      counts.keep(group, figure);
    } else {
      long number = partition.numbers().unscaled(row);
      into.add(slot, row, number, number);
    }
  }

  @Override
  public GroupCounts counts() {
    return counts;
  }

  @Override
  public Interval stated(int group) {
    return mean(group, terms.stated(group));
  }

  @Override
  public Interval possible(int group) {
    return terms.possible(group);
  }

  /** The sum that a group has come to divided by how many there are, if that is its rule. */
  private Interval mean(int group, Interval folded) {
    return GridRules.isMean(grid.indicator()) && terms.count(group) > 1
        ? folded.dividedBy(Interval.exactly(terms.count(group), NUMBER))
        : folded;
  }
}
