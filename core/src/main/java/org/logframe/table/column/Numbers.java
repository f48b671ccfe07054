package org.logframe.table.column;

import java.math.BigDecimal;
import java.util.Arrays;

/**
 * A column of exact decimals of one scale, as {@code int} where all of them fit, else as {@code long};
 * 0 in rows whose value is no plain number.
 */
public final class Numbers {
  private final int scale;
  private final int[] ints;
  private final long[] longs;
  private final long least;
  private final long greatest;

  private Numbers(int scale, int[] ints, long[] longs, long least, long greatest) {
    this.scale = scale;
    this.ints = ints;
    this.longs = longs;
    this.least = least;
    this.greatest = greatest;
  }

  /** A column of the first so many of some numbers without their point, below 2 to the 63rd. */
  static Numbers of(long[] unscaled, int size, int scale) {
    long least = 0;
    long greatest = 0;
    for (int i = 0; i < size; i++) {
      least = Math.min(least, unscaled[i]);
      greatest = Math.max(greatest, unscaled[i]);
    }
    if (greatest > Integer.MAX_VALUE || least < -Integer.MAX_VALUE) {
      return new Numbers(scale, new int[0], Arrays.copyOf(unscaled, size), least, greatest);
    }
    int[] ints = new int[size];
    for (int i = 0; i < size; i++) {
      ints[i] = (int) unscaled[i];
    }
    return new Numbers(scale, ints, new long[0], least, greatest);
  }

  /** How many of the digits stand after the point. */
  public int scale() {
    return scale;
  }

  /** The least number; 0 if none is below. */
  public BigDecimal least() {
    return BigDecimal.valueOf(least, scale);
  }

  /** The greatest number; 0 if none is above. */
  public BigDecimal greatest() {
    return BigDecimal.valueOf(greatest, scale);
  }

  /** Whether some number is below zero. */
  public boolean isSomeNegative() {
    return least < 0;
  }

  /** Whether the sum of so many of them fits in a {@code long}, whichever they are. */
  public boolean mayAddUp(int rows) {
    long most = Math.max(-least, greatest);
    return most == 0 || rows <= Long.MAX_VALUE / most;
  }

  /** The sum of the numbers of some rows without their point, where {@link #mayAddUp}. */
  public long sum(int fromRow, int toRow) {
    long sum = 0;
    if (longs.length > 0) {
      for (int row = fromRow; row < toRow; row++) {
        sum += longs[row];
      }
    } else {
      for (int row = fromRow; row < toRow; row++) {
        sum += ints[row];
      }
    }
    return sum;
  }

  /** The greatest of the numbers of some rows, at least one, without their point. */
  public long greatest(int fromRow, int toRow) {
    long greatest = unscaled(fromRow);
    for (int row = fromRow + 1; row < toRow; row++) {
      greatest = Math.max(greatest, unscaled(row));
    }
    return greatest;
  }

  /** The least of the numbers of some rows, at least one, without their point. */
  public long least(int fromRow, int toRow) {
    long least = unscaled(fromRow);
    for (int row = fromRow + 1; row < toRow; row++) {
      least = Math.min(least, unscaled(row));
    }
    return least;
  }

  /**
   * Adds the number of each row, from one on, to the sum of its group, and counts it there; those of
   * groups below 0 are passed over. Neighbours of one group are added up first: to add each to an element
   * of an array that was just written takes several times as long.
   */
  public void addTo(long[] sums, int[] counts, int fromRow, int[] groups, int rows) {
    int first = 0;
    while (first < rows) {
      int group = groups[first];
      int next = first + 1;
      while (next < rows && groups[next] == group) {
        next++;
      }
      if (group >= 0) {
        sums[group] += sum(fromRow + first, fromRow + next);
        counts[group] += next - first;
      }
      first = next;
    }
  }

  /** The number of a row without its point. */
  public long unscaled(int row) {
    return longs.length > 0 ? longs[row] : ints[row];
  }

  /** The number of a row. */
  public BigDecimal get(int row) {
    return BigDecimal.valueOf(unscaled(row), scale);
  }
}
