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

  /** The sum of the numbers of those of some rows from one position to another, without their point. */
  public long sum(int[] rows, int from, int to) {
    long sum = 0;
    for (int i = from; i < to; i++) {
      sum += unscaled(rows[i]);
    }
    return sum;
  }

  /** The greatest of the numbers of those of some rows, at least one, without their point. */
  public long greatest(int[] rows, int from, int to) {
    long greatest = unscaled(rows[from]);
    for (int i = from + 1; i < to; i++) {
      greatest = Math.max(greatest, unscaled(rows[i]));
    }
    return greatest;
  }

  /** The least of the numbers of those of some rows, at least one, without their point. */
  public long least(int[] rows, int from, int to) {
    long least = unscaled(rows[from]);
    for (int i = from + 1; i < to; i++) {
      least = Math.min(least, unscaled(rows[i]));
    }
    return least;
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
   * groups below 0 are passed over.
   */
  public void addTo(long[] sums, int[] counts, int fromRow, int[] groups, int rows) {
    for (int i = 0; i < rows; i++) {
      int group = groups[i];
      if (group >= 0) {
        sums[group] += unscaled(fromRow + i);
        counts[group]++;
      }
    }
  }

  /** Whether they can be {@linkplain #join joined}: all fit in {@code int}, and none is below zero. */
  public boolean canBeJoined() {
    return longs.length == 0 && least == 0;
  }

  /**
   * Joins the number of each row, from one on, with the others of its slot; those of slots below 0 are
   * passed over.
   *
   * @param into in each slot of which are at most {@link Joined#most} from one {@link Joined#clear} to the next
   */
  public void join(int fromRow, int[] slots, int rows, Joined into) {
    long[] sums = into.sums;
    int[] maxima = into.maxima;
    for (int i = 0; i < rows; i++) {
      int number = ints[fromRow + i];
      int at = Math.max(Joined.NOWHERE, slots[i] + 1);
      sums[at] += Joined.ONE + number;
      maxima[at] = Math.max(maxima[at], number);
    }
  }

  /**
   * How many numbers there are in each of some slots, their sum, and the greatest. So that each number
   * takes two steps without a branch, one {@code long} holds count and sum, and what is nowhere has a place of
   * its own.
   */
  public static final class Joined {
    private static final int NOWHERE = 0;
    private static final int BITS_OF_SUM = 42;
    private static final long ONE = 1L << BITS_OF_SUM;

    private final long[] sums;
    private final int[] maxima;

    /** None yet. */
    public Joined(int slots) {
      this.sums = new long[slots + 1];
      this.maxima = new int[slots + 1];
    }

    /** How many of some numbers there may be in a slot; at least 2,048. */
    public static int most(Numbers of) {
      return (int) Math.min(Long.MAX_VALUE / ONE, (ONE - 1) / Math.max(1, of.greatest));
    }

    /** How many numbers of a slot there are. */
    public int count(int slot) {
      return (int) (sums[slot + 1] >>> BITS_OF_SUM);
    }

    /** Their sum. */
    public long sum(int slot) {
      return sums[slot + 1] & (ONE - 1);
    }

    /** The greatest of them. */
    public long greatest(int slot) {
      return maxima[slot + 1];
    }

    /** Takes all numbers away. */
    public void clear() {
      Arrays.fill(sums, 0);
      Arrays.fill(maxima, 0);
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
