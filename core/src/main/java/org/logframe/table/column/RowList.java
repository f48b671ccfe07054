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
}
