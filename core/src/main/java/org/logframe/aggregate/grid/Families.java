package org.logframe.aggregate.grid;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.logframe.indicator.CategoryId;
import org.logframe.indicator.Disaggregation;
import org.logframe.table.column.Detail;
import org.logframe.table.column.Partition;

/**
 * Rows that differ in nothing but their category of one partition: those of families that lack some
 * category, the residual aside.
 */
public final class Families {
  private final Partition partition;
  private final Disaggregation disaggregation;
  private final boolean isInTime;
  private final Set<CategoryId> needed = new HashSet<>();
  private final Map<BitSet, BitSet> known = new HashMap<>();

  /**
   * The families of a partition.
   *
   * @param isInTime whether those of one family are of one period
   */
  Families(Partition partition, Disaggregation disaggregation, boolean isInTime) {
    this.partition = partition;
    this.isInTime = isInTime;
    this.disaggregation = disaggregation;
    disaggregation.categories().forEach(category -> needed.add(category.id()));
    disaggregation.residual().ifPresent(needed::remove);
  }

  Disaggregation disaggregation() {
    return disaggregation;
  }

  /** Those of some rows, ascending, that stand for more than they are of. */
  int[] lone(int[] rows) {
    int[] lone = new int[rows.length];
    int size = 0;
    int start = 0;
    while (start < rows.length) {
      int end = start;
      BitSet details = new BitSet();
      for (; end < rows.length && isOfSame(rows[start], rows[end]); end++) {
        details.set(partition.detail().get(rows[end]));
      }
      BitSet incomplete = known.computeIfAbsent(details, this::incomplete);
      for (int i = start; i < end && !incomplete.isEmpty(); i++) {
        if (incomplete.get(partition.detail().get(rows[i]))) {
          lone[size++] = rows[i];
        }
      }
      start = end;
    }
    return Arrays.copyOf(lone, size);
  }

  private boolean isOfSame(int one, int other) {
    return (!isInTime || partition.period().get(one) == partition.period().get(other))
        && other < partition.firstRow(partition.runOf(one) + 1);
  }

  private BitSet incomplete(BitSet details) {
    Map<Detail, Set<CategoryId>> families = new LinkedHashMap<>();
    details.stream().mapToObj(partition.details()::get).forEach(detail -> {
      CategoryId category = detail.categories().get(disaggregation.id());
      if (category != null) {
        families
            .computeIfAbsent(detail.without(disaggregation.id()), key -> new HashSet<>())
            .add(category);
      }
    });
    BitSet incomplete = new BitSet();
    details.stream()
        .filter(code -> {
          Detail detail = partition.details().get(code);
          Set<CategoryId> family = families.get(detail.without(disaggregation.id()));
          return family != null
              && detail.categories().containsKey(disaggregation.id())
              && !family.containsAll(needed);
        })
        .forEach(incomplete::set);
    return incomplete;
  }
}
