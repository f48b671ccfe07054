package org.logframe.aggregate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.logframe.measure.Interval;

/**
 * What is merged in each of some slots: plain numbers as ends, without their decimal point; what stands
 * beside these as intervals, once as it is stated and once as far as it is possible.
 */
final class GridTerms {
  private final Merging merging;
  private final Interval range;
  private final int scale;
  private final Map<Integer, List<Interval>> stated = new HashMap<>();
  private final Map<Integer, List<Interval>> possible = new HashMap<>();
  private int[] rows;
  private int[] counts;
  private int[] plain;
  private long[] lows;
  private long[] highs;
  private int size;

  /**
   * Nothing yet.
   *
   * @param range what one value can be
   * @param scale of plain numbers
   * @param slots how many slots there will be, if that is known
   */
  GridTerms(Merging merging, Interval range, int scale, int slots) {
    this.merging = merging;
    this.range = range;
    this.scale = scale;
    this.rows = new int[slots];
    this.counts = new int[slots];
    this.plain = new int[slots];
    this.lows = new long[slots];
    this.highs = new long[slots];
  }

  private void count(int slot, int row) {
    if (slot >= rows.length) {
      int capacity = Math.max(64, Math.addExact(slot, slot));
      rows = Arrays.copyOf(rows, capacity);
      counts = Arrays.copyOf(counts, capacity);
      plain = Arrays.copyOf(plain, capacity);
      lows = Arrays.copyOf(lows, capacity);
      highs = Arrays.copyOf(highs, capacity);
    }
    rows[slot] = row;
    counts[slot]++;
    size = Math.max(size, slot + 1);
  }

  /** Merges a plain number, or what some came to; a row tells where it is from. */
  void add(int slot, int row, long low, long high) {
    count(slot, row);
    boolean isFirst = plain[slot]++ == 0;
    lows[slot] = isFirst ? low : merging.low(lows[slot], low);
    highs[slot] = isFirst ? high : merging.high(highs[slot], high);
  }

  /** Merges what is no plain number. */
  void add(int slot, int row, Interval asStated, Interval asPossible) {
    count(slot, row);
    stated.computeIfAbsent(slot, each -> new ArrayList<>()).add(asStated);
    possible.computeIfAbsent(slot, each -> new ArrayList<>()).add(asPossible);
  }

  /** Merges what a slot of others has come to. */
  void add(int slot, GridTerms others, int other) {
    if (others.stated.containsKey(other)) {
      add(slot, others.rows[other], others.stated(other), others.possible(other));
    } else {
      add(slot, others.rows[other], others.lows[other], others.highs[other]);
    }
  }

  /** The slots in which something is. */
  int size() {
    return size;
  }

  /** How many were merged in a slot. */
  int count(int slot) {
    return counts[slot];
  }

  /** A row of what was merged in a slot. */
  int row(int slot) {
    return rows[slot];
  }

  /** What a slot has come to. */
  Interval stated(int slot) {
    return with(slot, stated.getOrDefault(slot, List.of()));
  }

  /** The same, of each value what is possible. */
  Interval possible(int slot) {
    return with(slot, possible.getOrDefault(slot, List.of()));
  }

  private Interval with(int slot, List<Interval> beside) {
    List<Interval> all = new ArrayList<>(beside);
    if (plain[slot] > 0 || beside.isEmpty()) {
      all.add(numbers(slot));
    }
    return all.size() == 1 ? all.get(0) : merging.of(all, range);
  }

  private Interval numbers(int slot) {
    BigDecimal low = BigDecimal.valueOf(lows[slot], scale);
    return lows[slot] == highs[slot]
        ? Interval.exactly(low, range.unit())
        : Interval.between(low, BigDecimal.valueOf(highs[slot], scale), range.unit());
  }
}
