package org.logframe.table.column;

import java.math.BigDecimal;

/**
 * A column of exact decimals of one scale, as {@code int} where all of them fit, else as {@code long};
 * 0 in rows whose value is no plain number.
 */
public final class Numbers {
  private final int scale;
  private final int[] ints;
  private final long[] longs;
  private final long greatest;
  private final boolean isSomeNegative;

  private Numbers(int scale, int[] ints, long[] longs, long greatest, boolean isSomeNegative) {
    this.scale = scale;
    this.ints = ints;
    this.longs = longs;
    this.greatest = greatest;
    this.isSomeNegative = isSomeNegative;
  }

  /** A column of some numbers without their decimal point, of which there is none Long.MIN_VALUE. */
  static Numbers of(long[] unscaled, int scale) {
    long greatest = 0;
    long least = 0;
    for (long each : unscaled) {
      greatest = Math.max(greatest, Math.abs(each));
      least = Math.min(least, each);
    }
    if (greatest > Integer.MAX_VALUE) {
      return new Numbers(scale, new int[0], unscaled.clone(), greatest, least < 0);
    }
    int[] ints = new int[unscaled.length];
    for (int i = 0; i < ints.length; i++) {
      ints[i] = (int) unscaled[i];
    }
    return new Numbers(scale, ints, new long[0], greatest, least < 0);
  }

  /** How many of the digits stand after the point. */
  public int scale() {
    return scale;
  }

  /** Whether some number is below zero. */
  public boolean isSomeNegative() {
    return isSomeNegative;
  }

  /** Whether the sum of so many of them fits in a {@code long}, whichever they are. */
  public boolean mayAddUp(int rows) {
    return greatest == 0 || rows <= Long.MAX_VALUE / greatest;
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
