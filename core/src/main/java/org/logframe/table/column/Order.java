package org.logframe.table.column;

/**
 * The order of rows by several codes: a radix sort, from the least significant code to the most, each
 * pass a stable counting sort.
 */
final class Order {
  private int[] rows;
  private int[] sorted;

  Order(int size) {
    rows = new int[size];
    sorted = new int[size];
    for (int row = 0; row < size; row++) {
      rows[row] = row;
    }
  }

  /**
   * Sorts by one more code, which is more significant than those before.
   *
   * @param codes by row
   * @param ranks where each code stands among the others, counted from 0
   */
  void by(int[] codes, int[] ranks) {
    if (ranks.length < 2) {
      return;
    }
    int[] starts = new int[ranks.length + 1];
    for (int row : rows) {
      starts[ranks[codes[row]] + 1]++;
    }
    for (int rank = 0; rank < ranks.length; rank++) {
      starts[rank + 1] += starts[rank];
    }
    for (int row : rows) {
      sorted[starts[ranks[codes[row]]]++] = row;
    }
    int[] free = rows;
    rows = sorted;
    sorted = free;
  }

  /** The rows in order. */
  int[] rows() {
    return rows;
  }
}
