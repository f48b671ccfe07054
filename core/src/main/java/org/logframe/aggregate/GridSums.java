package org.logframe.aggregate;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.logframe.measure.Figure;
import org.logframe.measure.Interval;
import org.logframe.measure.ObservedValue;
import org.logframe.measure.ValueKind;
import org.logframe.table.column.Numbers;
import org.logframe.table.column.Partition;

/**
 * The sums of the groups of a grid: plain numbers in one accumulator for each group, what stands beside
 * them added to the few groups that have it. What is superseded is taken away again.
 */
final class GridSums implements GridFold {
  private final Grid grid;
  private final Partition partition;
  private final FigureValues figures;
  private final Interval range;
  private final long[] sums;
  private final GroupCounts counts;
  private final Map<Integer, Interval> aside = new HashMap<>();
  /** The same, of each only what is possible. */
  private final Map<Integer, Interval> possible = new HashMap<>();

  GridSums(Grid grid, Grouping grouping) {
    this(grid, grouping.groups());
    add(grouping);
  }

  private GridSums(Grid grid, int groups) {
    this.grid = grid;
    this.partition = grid.reported();
    this.figures = grid.figures();
    this.range = grid.range();
    this.sums = new long[groups];
    this.counts = new GroupCounts(grid, groups);
  }

  private void add(Grouping grouping) {
    grouping.forEach(new Adding());
    for (int i = 0; i < partition.superseded(); i++) {
      int row = partition.rowSuperseded(i);
      int group = grouping.group(row);
      if (group >= 0) {
        sums[group] -= partition.numbers().unscaled(row);
        counts.add(group, -1);
      }
    }
    for (int i = 0; i < partition.aside(); i++) {
      int group = grouping.group(partition.rowAside(i));
      if (group >= 0 && !partition.isSuperseded(partition.rowAside(i))) {
        addAside(group, partition.valueAside(i));
      }
    }
  }

  /** Sums add up: those of coarser groups are sums of these. */
  @Override
  public Optional<GridFold> rollUp(int[] ofGroups, int coarser) {
    GridSums rolled = new GridSums(grid, coarser);
    for (int group = 0; group < ofGroups.length; group++) {
      rolled.sums[ofGroups[group]] += sums[group];
    }
    rolled.counts.addAll(counts, ofGroups);
    aside.forEach((group, each) -> rolled.aside.merge(ofGroups[group], each, Interval::plus));
    possible.forEach((group, each) -> rolled.possible.merge(ofGroups[group], each, Interval::plus));
    return Optional.of(rolled);
  }

  private void addAside(int group, ObservedValue value) {
    if (value.kind() == ValueKind.MISSING) {
      counts.add(group, -1);
      counts.setMissing(group);
      return;
    }
    Figure figure = value.asFigure().orElseThrow();
    Interval stated = figures.of(figure);
    aside.merge(group, stated, Interval::plus);
    possible.merge(group, range.intersect(stated).orElse(stated), Interval::plus);
    counts.keep(group, figure);
  }

  private final class Adding implements Grouping.Rows {
    private final Numbers numbers = partition.numbers();

    @Override
    public void together(int group, int fromRow, int toRow) {
      sums[group] += numbers.sum(fromRow, toRow);
      counts.add(group, toRow - fromRow);
    }

    @Override
    public void each(int fromRow, int[] groupsOfRows, int count) {
      numbers.addTo(sums, counts.rows(), fromRow, groupsOfRows, count);
    }
  }

  @Override
  public GroupCounts counts() {
    return counts;
  }

  @Override
  public Interval stated(int group) {
    Interval sum = with(group, aside.get(group));
    return grid.rules().isMean() ? GridFold.mean(sum, counts.rows(group)) : sum;
  }

  @Override
  public Interval possible(int group) {
    return with(group, possible.get(group));
  }

  private Interval with(int group, @Nullable Interval beside) {
    Interval sum = Interval.exactly(
        BigDecimal.valueOf(sums[group], partition.numbers().scale()), range.unit());
    return beside == null ? sum : sum.plus(beside);
  }
}
