package org.logframe.table.column;

import java.util.Arrays;
import java.util.List;

/** Rows of very many different codes: sorted by one of them after the other, counting each code. */
final class CountedRows extends SortedRows {
  private final List<Order.Column> columns;
  private final int[] rows;

  CountedRows(List<Order.Column> columns, int size) {
    this.columns = columns;
    int[] sorted = new int[size];
    Arrays.setAll(sorted, row -> row);
    for (int i = columns.size() - 1; i >= 0; i--) {
      sorted = sorted(sorted, columns.get(i));
    }
    rows = sorted;
  }

  private static int[] sorted(int[] rows, Order.Column column) {
    int[] starts = new int[column.bound() + 1];
    for (int row : rows) {
      starts[column.rank(row) + 1]++;
    }
    for (int rank = 0; rank < column.bound(); rank++) {
      starts[rank + 1] += starts[rank];
    }
    int[] sorted = new int[rows.length];
    for (int row : rows) {
      sorted[starts[column.rank(row)]++] = row;
    }
    return sorted;
  }

  @Override
  int size() {
    return rows.length;
  }

  @Override
  int row(int position) {
    return rows[position];
  }

  @Override
  boolean isTie(int position) {
    return isSame(columns, position - 1, position);
  }

  private boolean isSame(List<Order.Column> in, int one, int other) {
    for (Order.Column each : in) {
      if (each.rank(rows[one]) != each.rank(rows[other])) {
        return false;
      }
    }
    return true;
  }

  @Override
  int rank(int column, int position) {
    return columns.get(column).rank(rows[position]);
  }

  @Override
  int end(int column, int position, int limit) {
    List<Order.Column> in = columns.subList(0, column + 1);
    int end = position + 1;
    while (end < limit && isSame(in, position, end)) {
      end++;
    }
    return end;
  }

  @Override
  void copyRows(int position, int size, int[] into) {
    System.arraycopy(rows, position, into, 0, size);
  }

  @Override
  void copyRanks(int column, int position, int size, int[] into) {
    for (int i = 0; i < size; i++) {
      into[i] = columns.get(column).rank(rows[position + i]);
    }
  }

  @Override
  void move(int from, int size, int to) {
    System.arraycopy(rows, from, rows, to, size);
  }

  @Override
  void put(int row, int like, int to) {
    rows[to] = row;
  }
}
