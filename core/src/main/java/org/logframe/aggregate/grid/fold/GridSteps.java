package org.logframe.aggregate.grid.fold;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.logframe.aggregate.grid.check.Grid;
import org.logframe.aggregate.grid.check.GridLevel;
import org.logframe.aggregate.grid.check.GridPicks;
import org.logframe.aggregate.grid.check.GroupCounts;
import org.logframe.aggregate.group.GridSlots;
import org.logframe.aggregate.group.GroupIndex;
import org.logframe.aggregate.group.Grouping;
import org.logframe.measure.Figure;
import org.logframe.measure.Interval;
import org.logframe.table.column.Partition;

/**
 * The groups of a grid folded level by level: what agrees on the axes of later levels is merged in a
 * slot of its own, and the last level merges what is in a group.
 */
public final class GridSteps implements GridFold {
  private final Grid grid;
  private final Partition partition;
  private final Grouping grouping;
  private final Optional<GridPicks> picks;
  private final GridTerms terms;
  private final GroupCounts counts;

  /**
   * The groups of a grid.
   *
   * @param aside the values that are no plain numbers
   * @param picks which rows stand for their places, where values are picked in time
   */
  public GridSteps(Grid grid, Grouping grouping, GroupIndex aside, Optional<GridPicks> picks) {
    this.grid = grid;
    this.partition = grid.reported();
    this.grouping = grouping;
    this.picks = picks;
    this.counts = new GroupCounts(grid, grouping.groups(), aside, this::stands);
    ImmutableList<GridLevel> levels = grid.rules().levels();
    GridSlots slots = slots(levels, 0);
    GridTerms folded = terms(levels, 0, slots);
    addNumbers(folded, slots);
    addAside(folded, slots, aside);
    int[] groups = groups(folded, slots);
    for (int slot = 0; slot < groups.length; slot++) {
      if (groups[slot] >= 0) {
        counts.add(groups[slot], folded.count(slot));
      }
    }
    for (int level = 1; level < levels.size(); level++) {
      GridTerms finer = folded;
      slots = slots(levels, level);
      folded = terms(levels, level, slots);
      boolean isLast = level == levels.size() - 1;
      for (int slot = 0; slot < groups.length; slot++) {
        if (groups[slot] >= 0) {
          int row = finer.row(slot);
          folded.add(isLast ? groups[slot] : slots.of(partition.runOf(row), row), finer, slot);
        }
      }
      groups = isLast ? groups : groups(folded, slots);
    }
    this.terms = folded;
  }

  /** The groups of the slots in which something is; of the others less than 0. */
  private static int[] groups(GridTerms terms, GridSlots slots) {
    int[] groups = new int[terms.size()];
    for (int slot = 0; slot < groups.length; slot++) {
      groups[slot] = terms.count(slot) > 0 ? slots.group(slot, terms.row(slot)) : Grouping.NOWHERE;
    }
    return groups;
  }

  private GridTerms terms(ImmutableList<GridLevel> levels, int level, GridSlots slots) {
    return new GridTerms(
        levels.get(level).merging(), grid.range(), partition.numbers(), slots.size());
  }

  private GridSlots slots(ImmutableList<GridLevel> levels, int level) {
    return level == levels.size() - 1
        ? GridSlots.ofGroups(grouping)
        : GridSlots.ofPlaces(
            partition, grouping, grid.check().places(levels.get(level).folded()));
  }

  /** Adds the plain numbers that stand. */
  private void addNumbers(GridTerms into, GridSlots slots) {
    if (picks.isEmpty() && slots.rows().isPresent()) {
      slots.rows().get().forEach(new Adding(into));
      return;
    }
    Grouping in = slots.rows().orElse(grouping);
    for (int run = 0; run < partition.runs(); run++) {
      int end = partition.firstRow(run + 1);
      for (int row = next(partition.firstRow(run)); row < end; row = next(row + 1)) {
        int number = partition.isPlain(row) ? in.group(run, row) : Grouping.NOWHERE;
        if (number >= 0) {
          into.add(
              slots.rows().isPresent() ? number : slots.of(run, row),
              row,
              partition.numbers().unscaled(row));
        }
      }
    }
  }

  /** The first row from one on that stands for its place. */
  private int next(int row) {
    return picks.isEmpty() ? row : picks.get().next(row);
  }

  private boolean stands(int row) {
    return picks.isEmpty() || picks.get().stands(row);
  }

  /** Adds plain numbers in blocks, between the rows that have none or are superseded. */
  private final class Adding implements Grouping.Rows {
    private final GridTerms into;

    Adding(GridTerms into) {
      this.into = into;
    }

    @Override
    public void together(int slot, int fromRow, int toRow) {
      int from = fromRow;
      while (from < toRow) {
        int to = Math.min(partition.nextNotPlain(from), toRow);
        if (from < to) {
          into.addAll(slot, from, to);
        }
        from = to + 1;
      }
    }

    @Override
    public void each(int fromRow, int[] slots, int rows) {
      int toRow = fromRow + rows;
      for (int row = partition.nextNotPlain(fromRow);
          row < toRow;
          row = partition.nextNotPlain(row + 1)) {
        slots[row - fromRow] = Grouping.NOWHERE;
      }
      into.addEach(slots, fromRow, rows);
    }
  }

  /** Adds the figures that are no plain numbers. */
  private void addAside(GridTerms into, GridSlots slots, GroupIndex aside) {
    for (int i = 0; i < partition.aside(); i++) {
      int row = partition.rowAside(i);
      if (aside.groupOf(i) >= 0 && !partition.isPassedOver(row) && stands(row)) {
        Figure figure = partition.valueAside(i).asFigure().orElseThrow();
        into.add(
            slots.of(partition.runOf(row), row),
            row,
            grid.figures().of(figure),
            grid.figures().possible(figure, grid.range()));
      }
    }
  }

  @Override
  public GroupCounts counts() {
    return counts;
  }

  @Override
  public Interval stated(int group) {
    Interval folded = terms.stated(group);
    return grid.rules().isMean() ? GridFold.mean(folded, terms.count(group)) : folded;
  }

  @Override
  public Interval possible(int group) {
    return terms.possible(group);
  }
}
