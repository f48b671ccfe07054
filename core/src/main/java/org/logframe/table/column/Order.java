package org.logframe.table.column;

import java.util.ArrayList;
import java.util.List;

/** By which codes rows are sorted, the most significant first. */
final class Order {
  /** One of the codes. */
  static final class Column {
    private final int[] codes;
    private final int[] ranks;

    private Column(int[] codes, int[] ranks) {
      this.codes = codes;
      this.ranks = ranks;
    }

    int rank(int row) {
      return ranks[codes[row]];
    }

    /** The ranks are below this. */
    int bound() {
      return ranks.length;
    }

    /** In how many bits a rank fits. */
    int bits() {
      return Order.bits(ranks.length - 1);
    }
  }

  private final List<Column> columns = new ArrayList<>();

  /**
   * Adds a code that is less significant than those before.
   *
   * @param codes by row
   * @param ranks where each code stands among the others, counted from 0
   */
  void by(int[] codes, int[] ranks) {
    columns.add(new Column(codes, ranks));
  }

  /** In how many bits the numbers fit of which this is the greatest. */
  static int bits(int greatest) {
    return greatest <= 0 ? 0 : Integer.SIZE - Integer.numberOfLeadingZeros(greatest);
  }

  /** So many rows, sorted; those that agree in all codes stay as they were. */
  SortedRows sorted(int size) {
    int bits = bits(size - 1) + columns.stream().mapToInt(Column::bits).sum();
    return bits < Long.SIZE ? new PackedRows(columns, size) : new CountedRows(columns, size);
  }
}
