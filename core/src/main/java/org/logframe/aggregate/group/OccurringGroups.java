package org.logframe.aggregate.group;

import com.google.common.collect.Lists;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.logframe.aggregate.group.EntryCodes.By;
import org.logframe.table.column.Partition;

/**
 * The groups in which some row stands, where that is far from all: numbered in the order of their
 * numbers in mixed radix, with the group of each row beside.
 */
final class OccurringGroups {
  /** Less than all numbers together, so that a row of which anything says so has none. */
  private static final long NOWHERE = Long.MIN_VALUE / 8;

  /** So many combinations can be numbered. */
  static final long MOST = Long.MAX_VALUE / 16;

  private final long[] numbers;
  private final int[][] groupsOfRows;

  private OccurringGroups(long[] numbers, int[][] groupsOfRows) {
    this.numbers = numbers;
    this.groupsOfRows = groupsOfRows;
  }

  /**
   * Those of some partitions.
   *
   * @param facets the first the most significant
   * @param filters how each places the rows of each partition
   */
  static OccurringGroups of(
      List<CodedFacet> facets,
      List<? extends List<EntryCodes>> filters,
      List<Partition> partitions) {
    Slots slots = new Slots();
    int[][] slotsOfRows = new int[partitions.size()][];
    for (int i = 0; i < slotsOfRows.length; i++) {
      slotsOfRows[i] = slots(numbers(facets, filters, partitions.get(i), i), slots);
    }
    long[] numbers = slots.keys();
    long[] sorted = numbers.clone();
    Arrays.sort(sorted);
    int[] groups = new int[numbers.length];
    Arrays.setAll(groups, slot -> Arrays.binarySearch(sorted, numbers[slot]));
    for (int[] ofRows : slotsOfRows) {
      Arrays.setAll(ofRows, row -> ofRows[row] < 0 ? Grouping.NOWHERE : groups[ofRows[row]]);
    }
    return new OccurringGroups(sorted, slotsOfRows);
  }

  private static int[] slots(long[] numbers, Slots slots) {
    int[] found = new int[numbers.length];
    Arrays.setAll(found, row -> numbers[row] < 0 ? Grouping.NOWHERE : slots.number(numbers[row]));
    return found;
  }

  /** The number of each row, or less than 0: the sum of what its entries say. */
  private static long[] numbers(
      List<CodedFacet> facets,
      List<? extends List<EntryCodes>> filters,
      Partition partition,
      int number) {
    Map<By, long[]> said = new EnumMap<>(By.class);
    long worth = 1;
    for (CodedFacet facet : Lists.reverse(facets)) {
      EntryCodes codes = facet.codes().get(number);
      long[] into = said.computeIfAbsent(codes.by(), by -> new long[codes.size()]);
      for (int i = 0; i < into.length; i++) {
        into[i] += codes.get(i) * worth;
      }
      worth *= facet.values().size();
    }
    for (List<EntryCodes> filter : filters) {
      EntryCodes placed = filter.get(number);
      long[] into = said.computeIfAbsent(placed.by(), by -> new long[placed.size()]);
      for (int i = 0; i < into.length; i++) {
        into[i] = placed.get(i) == EntryCodes.INSIDE ? into[i] : NOWHERE;
      }
    }
    long[] numbers = new long[partition.rows()];
    said.forEach((by, entries) -> {
      for (int run = 0; run < partition.runs(); run++) {
        for (int row = partition.firstRow(run); row < partition.firstRow(run + 1); row++) {
          numbers[row] += entries[by.entry(partition, run, row)];
        }
      }
    });
    return numbers;
  }

  int size() {
    return numbers.length;
  }

  /** The number of a group in mixed radix. */
  long number(int group) {
    return numbers[group];
  }

  /** The group of a number in mixed radix, or less than 0. */
  int group(long number) {
    return Arrays.binarySearch(numbers, number);
  }

  /** The group of each row of a partition, or less than 0. */
  int[] groupsOfRows(int partition) {
    return groupsOfRows[partition];
  }
}
