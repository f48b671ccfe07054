package org.logframe.aggregate.grid.fold;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import org.logframe.aggregate.grid.check.Grid;
import org.logframe.aggregate.grid.check.GridLevel;
import org.logframe.aggregate.grid.check.GridPicks;
import org.logframe.aggregate.grid.check.GroupCounts;
import org.logframe.aggregate.group.GridSlots;
import org.logframe.aggregate.group.GroupIndex;
import org.logframe.aggregate.group.Grouping;
import org.logframe.aggregate.group.RunRange;
import org.logframe.internal.Parallel;
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
   * @param executor of threads that merge some of the runs each
   */
  public GridSteps(
      Grid grid,
      Grouping grouping,
      GroupIndex aside,
      Optional<GridPicks> picks,
      Executor executor) {
    this.grid = grid;
    this.partition = grid.reported();
    this.grouping = grouping;
    this.picks = picks.filter(each -> !each.areAll());
    this.counts = new GroupCounts(grid, grouping.groups(), aside, this::stands);
    ImmutableList<GridLevel> levels = grid.rules().levels();
    GridSlots slots = slots(levels, 0);
    GridTerms folded = terms(levels, 0, slots);
    if (slots.rows().isEmpty()
        || (this.picks.isPresent() && isByRun(slots.rows().get()))) {
      addEach(folded, slots);
    } else {
      addAll(folded, slots.rows().get(), executor);
    }
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
    int[] groups = slots.groups().orElseGet(() -> new int[terms.size()]);
    for (int slot = 0; slot < groups.length; slot++) {
      if (terms.count(slot) == 0) {
        groups[slot] = Grouping.NOWHERE;
      } else if (slots.rows().isEmpty()) {
        groups[slot] = slots.group(terms.row(slot));
      }
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

  /** Adds all plain numbers: in whatever order they are merged, they come to the same. */
  private void addAll(GridTerms into, Grouping slots, Executor executor) {
    ImmutableList<RunRange> ranges = RunRange.of(partition, slots.groups(), executor);
    if (ranges.size() == 1) {
      addAll(into, slots, RunRange.all(partition));
      return;
    }
    for (GridTerms part :
        Parallel.map(ranges, each -> addAll(into.like(), slots, each), executor)) {
      into.addAll(part);
    }
  }

  @CanIgnoreReturnValue
  private GridTerms addAll(GridTerms into, Grouping slots, RunRange runs) {
    boolean areJoined = into.areOfJoined() && areRowsForgotten();
    if (areJoined && picks.isEmpty() && JoinedRuns.areKnown(partition, slots)) {
      JoinedRuns.of(partition).addTo(into, slots, runs);
    } else if (areJoined && JoinedNumbers.mayBeJoined(partition, into)) {
      JoinedNumbers joined = new JoinedNumbers(partition.numbers(), into);
      slots.forEach(runs, new Adding(into, joined::addEach));
      joined.flush();
    } else {
      slots.forEach(runs, new Adding(into, into::addEach));
    }
    return into;
  }

  /** Adds the plain numbers that stand. */
  private void addEach(GridTerms into, GridSlots slots) {
    int[] rows = picks
        .map(GridPicks::plainRows)
        .orElseGet(() ->
            IntStream.range(0, partition.rows()).filter(partition::isPlain).toArray());
    Optional<Grouping> ofRuns = slots.rows().filter(GridSteps::isByRun);
    int next = 0;
    for (int run = 0; run < partition.runs(); run++) {
      int first = next;
      while (next < rows.length && rows[next] < partition.firstRow(run + 1)) {
        next++;
      }
      if (first < next && ofRuns.isPresent()) {
        int slot = ofRuns.get().group(run, rows[first]);
        if (slot >= 0) {
          into.addAll(slot, rows, first, next);
        }
      } else {
        addEach(into, slots, run, rows, first, next);
      }
    }
  }

  private static boolean isByRun(Grouping slots) {
    return !slots.isByPeriod() && !slots.isByDetail();
  }

  private void addEach(GridTerms into, GridSlots slots, int run, int[] rows, int first, int next) {
    Grouping in = slots.rows().orElse(grouping);
    for (int i = first; i < next; i++) {
      int number = in.group(run, rows[i]);
      if (number >= 0) {
        into.add(
            slots.rows().isPresent() ? number : slots.of(run, rows[i]),
            rows[i],
            partition.numbers().unscaled(rows[i]));
      }
    }
  }

  /** Whether slots go straight into groups, so that nobody asks from which rows they are. */
  private boolean areRowsForgotten() {
    return grid.rules().levels().size() <= 2;
  }

  private boolean stands(int row) {
    return picks.isEmpty() || picks.get().stands(row);
  }

  /** Adds the number of each row, from one on, in its slot; those below 0 are passed over. */
  @FunctionalInterface
  private interface EachNumber {
    void add(int[] slots, int fromRow, int rows);
  }

  /** Adds plain numbers in blocks, between the rows that have none or are superseded. */
  private final class Adding implements Grouping.Rows {
    private final GridTerms into;
    private final EachNumber each;

    Adding(GridTerms into, EachNumber each) {
      this.into = into;
      this.each = each;
    }

    @Override
    public void together(int slot, int fromRow, int toRow) {
      if (picks.isPresent()) {
        addStanding(slot, fromRow, toRow);
        return;
      }
      int from = fromRow;
      while (from < toRow) {
        int to = Math.min(partition.nextNotPlain(from), toRow);
        if (from < to) {
          into.addAll(slot, from, to);
        }
        from = to + 1;
      }
    }

    private void addStanding(int slot, int fromRow, int toRow) {
      int[] slots = new int[Math.min(Grouping.BLOCK, toRow - fromRow)];
      for (int row = fromRow; row < toRow; row += slots.length) {
        Arrays.fill(slots, slot);
        each(row, slots, Math.min(slots.length, toRow - row));
      }
    }

    @Override
    public void each(int fromRow, int[] slots, int rows) {
      if (picks.isPresent()) {
        picks.get().takeOut(fromRow, slots, rows);
      } else {
        JoinedNumbers.takeOut(partition, fromRow, slots, rows);
      }
      each.add(slots, fromRow, rows);
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
