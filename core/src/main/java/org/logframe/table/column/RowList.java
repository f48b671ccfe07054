package org.logframe.table.column;

import java.util.Arrays;

/** Numbers of rows, which are added one by one. */
final class RowList {
  private int[] rows = new int[4];
  private int size;

  void add(int row) {
    if (size == rows.length) {
      rows = Arrays.copyOf(rows, Math.addExact(size, size));
    }
    rows[size++] = row;
  }

  int[] toArray() {
    return Arrays.copyOf(rows, size);
  }

  /** Of ascending rows those from one up to another, counted from the first of these. */
  int[] within(int from, int to) {
    int first = positionOf(from);
    int[] within = Arrays.copyOfRange(rows, first, positionOf(to));
    for (int i = 0; i < within.length; i++) {
      within[i] -= from;
    }
    return within;
  }

  private int positionOf(int row) {
    int found = Arrays.binarySearch(rows, 0, size, row);
    return found < 0 ? -found - 1 : found;
  }
}
