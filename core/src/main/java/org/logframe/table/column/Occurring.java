package org.logframe.table.column;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;

/**
 * Which entries of a dictionary occur in some rows of a table, numbered anew in their order; for one
 * partition after the other, without going through all entries each time.
 */
final class Occurring<T extends Comparable<? super T>> {
  private final int first;
  private final int[] ranks;
  private final ImmutableList<T> all;
  /** By rank, the partition in which an entry occurred last. */
  private final int[] partitions;

  private final int[] codes;
  private final int[] found;
  private int count;
  private int partition;

  private Occurring(Dictionary<T> dictionary, int[] order, int first) {
    this.first = first;
    this.ranks = new int[first + order.length];
    for (int code = 0; code < first; code++) {
      ranks[code] = code;
    }
    ImmutableList.Builder<T> entries = ImmutableList.builderWithExpectedSize(order.length);
    for (int rank = 0; rank < order.length; rank++) {
      ranks[first + order[rank]] = first + rank;
      entries.add(dictionary.get(order[rank]));
    }
    this.all = entries.build();
    this.partitions = new int[ranks.length];
    this.codes = ranks.clone();
    this.found = new int[order.length];
  }

  /**
   * The entries of a dictionary in their natural order.
   *
   * @param first the code of the first entry in rows; the codes below stand for what is not stated
   */
  static <T extends Comparable<? super T>> Occurring<T> sorted(
      Dictionary<T> dictionary, int first) {
    return new Occurring<>(dictionary, dictionary.sorted(), first);
  }

  /** The entries of a dictionary in the order in which they were added. */
  static <T extends Comparable<? super T>> Occurring<T> unsorted(Dictionary<T> dictionary) {
    int[] order = new int[dictionary.size()];
    Arrays.setAll(order, code -> code);
    return new Occurring<>(dictionary, order, 0);
  }

  /** Where each code of a row stands among all. */
  int[] ranks() {
    return ranks;
  }

  /**
   * Numbers anew the entries that occur in a partition, in their order.
   *
   * @param column the ranks of its rows, which become their codes
   * @param size how many rows there are
   */
  void renumber(int[] column, int size) {
    partition++;
    count = 0;
    for (int i = 0; i < size; i++) {
      int rank = column[i];
      if (rank >= first && partitions[rank] != partition) {
        partitions[rank] = partition;
        found[count++] = rank;
      }
    }
    if (count == all.size()) {
      return; // as ranks they are numbered already
    }
    Arrays.sort(found, 0, count);
    for (int i = 0; i < count; i++) {
      codes[found[i]] = first + i;
    }
    for (int i = 0; i < size; i++) {
      column[i] = codes[column[i]];
    }
  }

  /** The entries that occur in the last partition, in their order. */
  ImmutableList<T> entries() {
    if (count == all.size()) {
      return all;
    }
    ImmutableList.Builder<T> entries = ImmutableList.builderWithExpectedSize(count);
    for (int i = 0; i < count; i++) {
      entries.add(all.get(found[i] - first));
    }
    return entries.build();
  }

  /** The codes in the last partition are below this. */
  int bound() {
    return first + count;
  }
}
