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

  /** Adds the number of each row, from one on, to the sum of its group; those below 0 are passed over. */
  public void addTo(long[] sums, int fromRow, int[] groups, int rows) {
    if (longs.length > 0) {
      for (int i = 0; i < rows; i++) {
        if (groups[i] >= 0) {
          sums[groups[i]] += longs[fromRow + i];
        }
      }
    } else {
      for (int i = 0; i < rows; i++) {
        if (groups[i] >= 0) {
          sums[groups[i]] += ints[fromRow + i];
        }
      }
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
