package org.logframe.aggregate.grid.fold;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.logframe.aggregate.grid.check.Grid;
import org.logframe.aggregate.grid.check.GridMargins;
import org.logframe.aggregate.grid.check.GroupCounts;
import org.logframe.aggregate.group.FinerGroups;
import org.logframe.aggregate.group.GroupIndex;
import org.logframe.aggregate.group.Grouping;
import org.logframe.aggregate.group.RunRange;
import org.logframe.internal.Parallel;
import org.logframe.measure.Figure;
import org.logframe.measure.Interval;
import org.logframe.table.column.Numbers;
import org.logframe.table.column.Partition;

/**
 * The sums of the groups of a grid: plain numbers in one accumulator for each group, what stands beside
 * them added to the few groups that have it. What is superseded is taken away again.
 */
public final class GridSums implements GridFold {
  private final Grid grid;
  private final Partition partition;
  private final long[] sums;
  private final GroupCounts counts;
  private final GroupIndex aside;
  private final Optional<GridMargins> margins;

  /**
   * The sums of groups.
   *
   * @param aside the values that are no plain numbers
   * @param margins which rows stand, where totals are beside their parts
   * @param executor of threads that add up some of the runs each
   */
  public GridSums(
      Grid grid,
      Grouping grouping,
      GroupIndex aside,
      Optional<GridMargins> margins,
      Executor executor) {
    this(grid, grouping.groups(), aside, margins);
    add(grouping, executor);
    margins.ifPresent(each -> each.takeAway(grouping, sums, counts));
    for (int i = 0; i < partition.superseded(); i++) {
      int row = partition.rowSuperseded(i);
      int group = grouping.group(row);
      if (group >= 0) {
        sums[group] -= partition.numbers().unscaled(row);
        counts.add(group, -1);
      }
    }
    for (int i = 0; i < partition.aside(); i++) {
      if (aside.groupOf(i) >= 0 && partition.isPassedOver(partition.rowAside(i))) {
        counts.add(aside.groupOf(i), -1);
      }
    }
  }

  private GridSums(Grid grid, int groups, GroupIndex aside, Optional<GridMargins> margins) {
    this.grid = grid;
    this.partition = grid.reported();
    this.aside = aside;
    this.sums = new long[groups];
    this.margins = margins;
    this.counts = new GroupCounts(grid, groups, aside, this::stands);
  }

  /** Adds all numbers: whoever adds some of them, whole numbers come to the same. */
  private void add(Grouping grouping, Executor executor) {
    ImmutableList<RunRange> ranges = RunRange.of(partition, sums.length, executor);
    if (ranges.size() == 1) {
      grouping.forEach(new Adding(sums, counts.rows()));
      return;
    }
    for (Adding part : Parallel.map(ranges, each -> add(grouping, each), executor)) {
      for (int group = 0; group < sums.length; group++) {
        sums[group] += part.into[group];
        counts.add(group, part.rows[group]);
      }
    }
  }

  private Adding add(Grouping grouping, RunRange runs) {
    Adding adding = new Adding(new long[sums.length], new int[sums.length]);
    grouping.forEach(runs, adding);
    return adding;
  }

  private boolean stands(int row) {
    return margins.isEmpty() || !margins.get().isUnused(row);
  }

  /** Sums add up: those of coarser groups are sums of these. */
  @Override
  public Optional<GridFold> rollUp(FinerGroups finer, int coarser, GroupIndex ofCoarser) {
    GridSums rolled = new GridSums(grid, coarser, ofCoarser, margins);
    finer.add(sums, rolled.sums);
    rolled.counts.addAll(counts, finer);
    return Optional.of(rolled);
  }

  private final class Adding implements Grouping.Rows {
    private final Numbers numbers = partition.numbers();
    private final long[] into;
    private final int[] rows;

    Adding(long[] into, int[] rows) {
      this.into = into;
      this.rows = rows;
    }

    @Override
    public void together(int group, int fromRow, int toRow) {
      into[group] += numbers.sum(fromRow, toRow);
      rows[group] += toRow - fromRow;
    }

    @Override
    public void each(int fromRow, int[] groupsOfRows, int count) {
      numbers.addTo(into, rows, fromRow, groupsOfRows, count);
    }
  }

  @Override
  public GroupCounts counts() {
    return counts;
  }

  @Override
  public Interval stated(int group) {
    Interval sum = with(group, grid.figures()::of);
    return grid.rules().isMean() ? GridFold.mean(sum, counts.rows(group)) : sum;
  }

  @Override
  public Interval possible(int group) {
    return with(group, figure -> grid.figures().possible(figure, grid.range()));
  }

  private Interval with(int group, Function<Figure, Interval> value) {
    Interval sum = Interval.exactly(
        BigDecimal.valueOf(sums[group], partition.numbers().scale()),
        grid.range().unit());
    return aside
        .of(group)
        .filter(number -> stands(partition.rowAside(number)))
        .mapToObj(partition::valueAside)
        .flatMap(each -> each.asFigure().stream())
        .map(value)
        .reduce(sum, Interval::plus);
  }
}
