package org.logframe.aggregate;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.logframe.aggregate.engine.Intervals;
import org.logframe.measure.Interval;
import org.logframe.table.column.Partition;

/**
 * The groups of a grid where some axes overlap, so that the same people may be counted by two
 * programmes: of each place on the other axes, between the greatest number and the sum; then places
 * add up. Nothing is below zero.
 */
final class GridUnions implements GridFold {
  private final Partition partition;
  private final GridSums sums;
  private final FigureValues figures;
  private final Interval range;
  private final Slots slots = new Slots();
  private final Map<Integer, Interval> stated = new HashMap<>();
  private final Map<Integer, Interval> possible = new HashMap<>();
  private int[] groups = new int[64];
  private int[] terms = new int[64];
  private int[] numbers = new int[64];
  private long[] greatest = new long[64];
  private long[] added = new long[64];
  private final BitSet overlapping = new BitSet();
  private final long[] lows;
  private final long[] highs;
  private final Map<Integer, Interval> statedBeside = new HashMap<>();
  private final Map<Integer, Interval> possibleBeside = new HashMap<>();

  /**
   * The unions of groups.
   *
   * @param sums of the same groups, as if nothing overlapped
   * @param places tell apart what does not overlap
   */
  GridUnions(Grid grid, Grouping grouping, GridSums sums, Grouping places) {
    this.partition = grid.reported();
    this.sums = sums;
    this.figures = grid.figures();
    this.range = grid.range();
    this.lows = new long[grouping.groups()];
    this.highs = new long[grouping.groups()];
    for (int run = 0; run < partition.runs(); run++) {
      for (int row = partition.firstRow(run); row < partition.firstRow(run + 1); row++) {
        int group = partition.isPassedOver(row) ? Grouping.NOWHERE : grouping.group(run, row);
        if (group >= 0) {
          long place = Math.multiplyExact((long) group, places.groups()) + places.group(run, row);
          add(slots.number(place), group, row);
        }
      }
    }
    for (int slot = 0; slot < slots.size(); slot++) {
      fold(slot);
    }
  }

  private void add(int slot, int group, int row) {
    if (slot == groups.length) {
      int capacity = Math.addExact(slot, slot);
      groups = Arrays.copyOf(groups, capacity);
      terms = Arrays.copyOf(terms, capacity);
      numbers = Arrays.copyOf(numbers, capacity);
      greatest = Arrays.copyOf(greatest, capacity);
      added = Arrays.copyOf(added, capacity);
    }
    groups[slot] = group;
    terms[slot]++;
    if (partition.isAside(row)) {
      Interval value = figures.of(partition.value(row).asFigure().orElseThrow());
      stated.merge(slot, value, this::joined);
      possible.merge(slot, range.intersect(value).orElse(value), this::joined);
    } else {
      numbers[slot]++;
      greatest[slot] = Math.max(greatest[slot], partition.numbers().unscaled(row));
      added[slot] += partition.numbers().unscaled(row);
    }
  }

  private Interval joined(Interval one, Interval other) {
    return Intervals.overlapping(one, other, range);
  }

  /** Adds what a place comes to to its group. */
  private void fold(int slot) {
    int group = groups[slot];
    if (terms[slot] > 1) {
      overlapping.set(group);
    }
    @Nullable Interval beside = stated.get(slot);
    @Nullable Interval possibly = possible.get(slot);
    if (beside == null || possibly == null) {
      lows[group] += greatest[slot];
      highs[group] += added[slot];
    } else if (numbers[slot] == 0) {
      statedBeside.merge(group, beside, Interval::plus);
      possibleBeside.merge(group, possibly, Interval::plus);
    } else {
      Interval plain = between(greatest[slot], added[slot]);
      statedBeside.merge(group, joined(plain, beside), Interval::plus);
      possibleBeside.merge(group, joined(plain, possibly), Interval::plus);
    }
  }

  private Interval between(long low, long high) {
    BigDecimal from = BigDecimal.valueOf(low, partition.numbers().scale());
    BigDecimal to = BigDecimal.valueOf(high, partition.numbers().scale());
    return low == high
        ? Interval.exactly(from, range.unit())
        : Interval.between(from, to, range.unit());
  }

  @Override
  public boolean isThere(int group) {
    return sums.isThere(group);
  }

  @Override
  public int rows(int group) {
    return sums.rows(group);
  }

  @Override
  public Optional<Interval> reported(int group) {
    return overlapping.get(group)
        ? Optional.of(with(group, statedBeside.get(group)))
        : sums.reported(group);
  }

  @Override
  public Interval possible(int group) {
    return overlapping.get(group) ? with(group, possibleBeside.get(group)) : sums.possible(group);
  }

  private Interval with(int group, @Nullable Interval beside) {
    Interval sum = between(lows[group], highs[group]);
    return beside == null ? sum : sum.plus(beside);
  }
}
