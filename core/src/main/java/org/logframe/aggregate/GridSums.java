package org.logframe.aggregate;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.measure.Unit;
import org.jspecify.annotations.Nullable;
import org.logframe.measure.Figure;
import org.logframe.measure.Interval;
import org.logframe.table.column.Numbers;
import org.logframe.table.column.Partition;

/**
 * The sums of the groups of a grid: plain numbers in one accumulator for each group, what stands beside
 * them added to the few groups that have it. What is superseded is taken away again.
 */
final class GridSums {
  private final Partition partition;
  private final FigureValues figures;
  private final Unit<?> unit;
  private final long[] sums;
  private final int[] rows;
  private final Map<Integer, Interval> aside = new HashMap<>();
  /** Of groups with one row, the figure that stands alone there if it is not plain. */
  private final Map<Integer, Figure> lone = new HashMap<>();

  GridSums(Partition partition, Grouping grouping, FigureValues figures, Unit<?> unit) {
    this.partition = partition;
    this.figures = figures;
    this.unit = unit;
    this.sums = new long[grouping.groups()];
    this.rows = new int[grouping.groups()];
    grouping.forEach(new Adding());
    for (int i = 0; i < partition.superseded(); i++) {
      int row = partition.rowSuperseded(i);
      int group = grouping.group(row);
      if (group >= 0) {
        sums[group] -= partition.numbers().unscaled(row);
        rows[group]--;
      }
    }
    for (int i = 0; i < partition.aside(); i++) {
      int row = partition.rowAside(i);
      int group = grouping.group(row);
      if (group >= 0 && !partition.isSuperseded(row)) {
        Figure figure = partition.valueAside(i).asFigure().orElseThrow();
        aside.merge(group, figures.of(figure), Interval::plus);
        lone.put(group, figure);
      }
    }
  }

  private final class Adding implements Grouping.Rows {
    private final Numbers numbers = partition.numbers();

    @Override
    public void together(int group, int fromRow, int toRow) {
      sums[group] += numbers.sum(fromRow, toRow);
      rows[group] += toRow - fromRow;
    }

    @Override
    public void each(int fromRow, int[] groupsOfRows, int count) {
      numbers.addTo(sums, fromRow, groupsOfRows, count);
      for (int i = 0; i < count; i++) {
        if (groupsOfRows[i] >= 0) {
          rows[groupsOfRows[i]]++;
        }
      }
    }
  }

  /** The groups in which something stands, ascending. */
  int[] groups() {
    int[] found = new int[rows.length];
    int size = 0;
    for (int group = 0; group < rows.length; group++) {
      if (rows[group] > 0) {
        found[size++] = group;
      }
    }
    return Arrays.copyOf(found, size);
  }

  /** What was reported in a group; absent if nothing was. */
  Optional<Interval> reported(int group) {
    if (rows[group] == 0) {
      return Optional.empty();
    }
    @Nullable Figure figure = lone.get(group);
    if (rows[group] == 1 && figure != null && figures.isFew(figure)) {
      return Optional.of(figure.bounds().to(unit));
    }
    Interval sum =
        Interval.exactly(BigDecimal.valueOf(sums[group], partition.numbers().scale()), unit);
    @Nullable Interval beside = aside.get(group);
    return Optional.of(beside == null ? sum : sum.plus(beside));
  }
}
