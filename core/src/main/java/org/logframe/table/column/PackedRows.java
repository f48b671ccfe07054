package org.logframe.table.column;

import java.util.Arrays;
import java.util.List;

/** Rows whose codes fit, together with the number of the row, in a {@code long}: sorted by radix. */
final class PackedRows extends SortedRows {
  /** So few are sorted faster by comparing. */
  private static final int FEW = 1 << 10;

  private static final int MOST_BITS_AT_ONCE = 9;

  private final long[] keys;
  private final int bitsOfRow;
  private final int[] shifts;
  private final long[] masks;

  PackedRows(List<Order.Column> columns, int size) {
    bitsOfRow = Order.bits(size - 1);
    shifts = new int[columns.size()];
    masks = new long[columns.size()];
    long[] packed = new long[size];
    int bits = 0;
    for (int i = columns.size() - 1; i >= 0; i--) {
      shifts[i] = bitsOfRow + bits;
      masks[i] = (1L << columns.get(i).bits()) - 1;
      bits += columns.get(i).bits();
      pack(columns.get(i), shifts[i], packed);
    }
    for (int row = 0; row < size; row++) {
      packed[row] |= row;
    }
    keys = sorted(packed, bitsOfRow, bits);
  }

  private static void pack(Order.Column column, int shift, long[] into) {
    for (int row = 0; row < into.length; row++) {
      into[row] |= (long) column.rank(row) << shift;
    }
  }

  private static long[] sorted(long[] packed, int fromBit, int bits) {
    if (packed.length <= FEW) {
      Arrays.sort(packed);
      return packed;
    }
    long[] sorted = packed;
    long[] free = new long[packed.length];
    int passes = (bits + MOST_BITS_AT_ONCE - 1) / MOST_BITS_AT_ONCE;
    for (int pass = 0; pass < passes; pass++) {
      int from = bits * pass / passes;
      int to = bits * (pass + 1) / passes;
      scatter(sorted, free, fromBit + from, (1 << (to - from)) - 1);
      long[] scattered = free;
      free = sorted;
      sorted = scattered;
    }
    return sorted;
  }

  /** One pass of the sort: by some digit of the keys, from the least significant to the most. */
  private static void scatter(long[] keys, long[] into, int shift, int mask) {
    int[] starts = new int[mask + 2];
    for (long key : keys) {
      starts[((int) (key >>> shift) & mask) + 1]++;
    }
    for (int digit = 0; digit <= mask; digit++) {
      starts[digit + 1] += starts[digit];
    }
    for (long key : keys) {
      into[starts[(int) (key >>> shift) & mask]++] = key;
    }
  }

  @Override
  int size() {
    return keys.length;
  }

  @Override
  int row(int position) {
    return (int) (keys[position] & ((1L << bitsOfRow) - 1));
  }

  @Override
  boolean isTie(int position) {
    return (keys[position] ^ keys[position - 1]) >>> bitsOfRow == 0;
  }

  @Override
  int rank(int column, int position) {
    return (int) ((keys[position] >>> shifts[column]) & masks[column]);
  }

  @Override
  int end(int column, int position, int limit) {
    int end = position + 1;
    while (end < limit && (keys[end] ^ keys[position]) >>> shifts[column] == 0) {
      end++;
    }
    return end;
  }

  @Override
  void copyRows(int position, int size, int[] into) {
    long mask = (1L << bitsOfRow) - 1;
    for (int i = 0; i < size; i++) {
      into[i] = (int) (keys[position + i] & mask);
    }
  }

  @Override
  void copyRanks(int column, int position, int size, int[] into) {
    int shift = shifts[column];
    long mask = masks[column];
    for (int i = 0; i < size; i++) {
      into[i] = (int) ((keys[position + i] >>> shift) & mask);
    }
  }

  @Override
  void move(int from, int size, int to) {
    System.arraycopy(keys, from, keys, to, size);
  }

  @Override
  void put(int row, int like, int to) {
    keys[to] = keys[like] >>> bitsOfRow << bitsOfRow | row;
  }
}
