package org.logframe.aggregate.grid.fold;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.logframe.aggregate.rule.Merging;
import org.logframe.measure.Interval;
import org.logframe.table.column.Numbers;

/**
 * What is merged in each of some slots: plain numbers as ends, without their decimal point; what stands
 * beside these as intervals, once as it is stated and once as far as it is possible.
 */
public final class GridTerms {
  private final Merging merging;
  private final Interval range;
  private final Numbers numbers;
  private final Map<Integer, List<Interval>> stated = new HashMap<>();
  private final Map<Integer, List<Interval>> possible = new HashMap<>();
  private int[] rows;
  private int[] plain;
  private long[] lows;
  private long[] highs;
  private int size;

  /**
   * Nothing yet.
   *
   * @param range what one value can be
   * @param numbers plain numbers, by row
   * @param slots how many slots there will be, if that is known
   */
  GridTerms(Merging merging, Interval range, Numbers numbers, int slots) {
    this.merging = merging;
    this.range = range;
    this.numbers = numbers;
    this.rows = new int[slots];
    this.plain = new int[slots];
    this.lows = new long[slots];
    this.highs = new long[slots];
    this.size = slots;
  }

  private void reach(int slot) {
    if (slot >= rows.length) {
      int capacity = Math.max(64, Math.addExact(slot, slot));
      rows = Arrays.copyOf(rows, capacity);
      plain = Arrays.copyOf(plain, capacity);
      lows = Arrays.copyOf(lows, capacity);
      highs = Arrays.copyOf(highs, capacity);
    }
    size = Math.max(size, slot + 1);
  }

  /** By what rule. */
  Merging merging() {
    return merging;
  }

  /** Merges a plain number; a row tells where it is from. */
  void add(int slot, int row, long number) {
    reach(slot);
    merge(slot, row, number, number);
  }

  private void merge(int slot, int row, long low, long high) {
    boolean isFirst = plain[slot]++ == 0;
    if (isFirst) {
      rows[slot] = row;
    }
    lows[slot] = isFirst ? low : merging.low(lows[slot], low);
    highs[slot] = isFirst ? high : merging.high(highs[slot], high);
  }

  /** Merges the plain numbers of some rows, at least one, in one slot. */
  void addAll(int slot, int fromRow, int toRow) {
    long low = switch (merging) {
      case SUM -> numbers.sum(fromRow, toRow);
      case UNION, GREATEST -> numbers.greatest(fromRow, toRow);
      case LEAST -> numbers.least(fromRow, toRow);
    };
    long high = merging == Merging.UNION ? numbers.sum(fromRow, toRow) : low;
    merge(slot, fromRow, low, high);
    plain[slot] += toRow - fromRow - 1;
  }

  /** Merges the plain numbers of those of some rows from one position to another in one slot. */
  void addAll(int slot, int[] of, int from, int to) {
    long low = switch (merging) {
      case SUM -> numbers.sum(of, from, to);
      case UNION, GREATEST -> numbers.greatest(of, from, to);
      case LEAST -> numbers.least(of, from, to);
    };
    long high = merging == Merging.UNION ? numbers.sum(of, from, to) : low;
    merge(slot, of[from], low, high);
    plain[slot] += to - from - 1;
  }

  /** Merges the plain number of each row, from one on, in its slot; those below 0 are passed over. */
  void addEach(int[] slots, int fromRow, int some) {
    if (merging == Merging.UNION) {
      uniteEach(slots, fromRow, some);
      return;
    }
    for (int i = 0; i < some; i++) {
      if (slots[i] >= 0) {
        long number = numbers.unscaled(fromRow + i);
        merge(slots[i], fromRow + i, number, number);
      }
    }
  }

  /** No number is below the zero from which they start. */
  private void uniteEach(int[] slots, int fromRow, int some) {
    for (int i = 0; i < some; i++) {
      int slot = slots[i];
      if (slot >= 0) {
        long number = numbers.unscaled(fromRow + i);
        if (plain[slot]++ == 0) {
          rows[slot] = fromRow + i;
        }
        lows[slot] = Math.max(lows[slot], number);
        highs[slot] += number;
      }
    }
  }

  /** Whether {@linkplain Numbers.Joined joined} numbers tell what they come to. */
  boolean areOfJoined() {
    return merging != Merging.LEAST;
  }

  /** Merges joined numbers, if there are any in a slot of theirs: none is below the zero from which all start. */
  void join(int slot, Numbers.Joined joined, int other) {
    plain[slot] += joined.count(other);
    lows[slot] = merging.low(
        lows[slot], merging == Merging.SUM ? joined.sum(other) : joined.greatest(other));
    highs[slot] = merging.high(
        highs[slot], merging == Merging.GREATEST ? joined.greatest(other) : joined.sum(other));
  }

  /** Nothing yet, in as many slots. */
  GridTerms like() {
    return new GridTerms(merging, range, numbers, size);
  }

  /** Merges the plain numbers that others have in the same slots. */
  void addAll(GridTerms others) {
    for (int slot = 0; slot < others.size; slot++) {
      if (others.plain[slot] > 0) {
        merge(slot, others.rows[slot], others.lows[slot], others.highs[slot]);
        plain[slot] += others.plain[slot] - 1;
      }
    }
  }

  /** Merges what is no plain number. */
  void add(int slot, int row, Interval asStated, Interval asPossible) {
    reach(slot);
    if (count(slot) == 0) {
      rows[slot] = row;
    }
    stated.computeIfAbsent(slot, each -> new ArrayList<>()).add(asStated);
    possible.computeIfAbsent(slot, each -> new ArrayList<>()).add(asPossible);
  }

  /** Merges what a slot of others has come to. */
  void add(int slot, GridTerms others, int other) {
    if (!others.stated.isEmpty() && others.stated.containsKey(other)) {
      add(slot, others.rows[other], others.stated(other), others.possible(other));
    } else {
      reach(slot);
      merge(slot, others.rows[other], others.lows[other], others.highs[other]);
    }
  }

  /** Beyond all slots in which something is. */
  int size() {
    return size;
  }

  /** How many were merged in a slot. */
  int count(int slot) {
    return plain[slot]
        + (stated.isEmpty() ? 0 : stated.getOrDefault(slot, List.of()).size());
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
      all.add(ofNumbers(slot));
    }
    return all.size() == 1 ? all.get(0) : merging.of(all, range);
  }

  private Interval ofNumbers(int slot) {
    BigDecimal low = BigDecimal.valueOf(lows[slot], numbers.scale());
    return lows[slot] == highs[slot]
        ? Interval.exactly(low, range.unit())
        : Interval.between(low, BigDecimal.valueOf(highs[slot], numbers.scale()), range.unit());
  }
}
