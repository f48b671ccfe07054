package org.logframe.aggregate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.logframe.aggregate.engine.Intervals;
import org.logframe.indicator.Observation;
import org.logframe.internal.Lazy;
import org.logframe.measure.Interval;
import org.logframe.measure.Missing;
import org.logframe.measure.MissingReason;
import org.logframe.measure.ValueKind;
import org.logframe.table.column.Partition;

/**
 * What is stated as missing in groups of which nothing declares what is due: it is known to be there, so
 * that it counts as due, beside all that was reported. Each row is of one leaf cell.
 */
final class GapSums {
  private final Partition partition;
  private final GridFold fold;
  private final boolean isCounted;
  private final Map<Integer, Map<MissingReason, Integer>> reasons = new HashMap<>();
  private final Lazy<GroupIndex> index;

  /**
   * The gaps of groups.
   *
   * @param fold what was reported in them
   * @param isCounted whether what is missing can but add to that
   */
  GapSums(Partition partition, Grouping grouping, GridFold fold, boolean isCounted) {
    this.partition = partition;
    this.isCounted = isCounted;
    this.fold = fold;
    this.index = Lazy.of(() -> GroupIndex.ofMissing(partition, grouping));
    for (int i = 0; i < partition.aside(); i++) {
      int group = grouping.group(partition.rowAside(i));
      boolean isMissing = partition.valueAside(i).kind() == ValueKind.MISSING;
      if (isMissing && group >= 0 && !partition.isSuperseded(partition.rowAside(i))) {
        reasons
            .computeIfAbsent(group, each -> new TreeMap<>())
            .merge(why(partition.rowAside(i)).reason(), 1, Integer::sum);
      }
    }
  }

  private Missing why(int row) {
    return partition.value(row).asMissing().orElseThrow();
  }

  /** Whether something of a group could be there and is not. */
  boolean isThere(int group) {
    return reasons.getOrDefault(group, Map.of()).keySet().stream().anyMatch(StatedGaps::mayBeThere);
  }

  Optional<Completeness> completeness(int group) {
    if (!isThere(group)) {
      return Optional.empty();
    }
    Map<MissingReason, Integer> missing = reasons.getOrDefault(group, Map.of());
    int sum = missing.values().stream().mapToInt(Integer::intValue).sum();
    return Optional.of(new Completeness(
        fold.counts().rows(group) + sum,
        fold.counts().rows(group),
        0,
        ImmutableSortedMap.copyOf(missing)));
  }

  /** At least what was reported; absent where more may as well be less. */
  Optional<Interval> overall(int group) {
    return isCounted && isThere(group)
        ? Optional.of(Intervals.upFrom(fold.possible(group)))
        : Optional.empty();
  }

  /** What is missing, without who says so. */
  ImmutableList<Observation> missing(int group) {
    return isThere(group)
        ? Arrays.stream(index.get().rows(group))
            .mapToObj(this::leaf)
            .collect(ImmutableList.toImmutableList())
        : ImmutableList.of();
  }

  private Observation leaf(int row) {
    Observation stated = partition.observation(row);
    return Observation.builder()
        .indicator(stated.indicator())
        .programme(stated.programme())
        .area(stated.area())
        .period(stated.period())
        .putAllCategories(stated.categories())
        .series(stated.series())
        .purpose(stated.purpose())
        .value(stated.value())
        .build();
  }
}
