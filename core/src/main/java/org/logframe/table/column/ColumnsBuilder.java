package org.logframe.table.column;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.logframe.indicator.IndicatorId;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Purpose;

/** Collects observations of any indicators and purposes, in any order. */
public final class ColumnsBuilder {
  private record Of(IndicatorId indicator, Purpose purpose) {}

  private final SortedMap<Of, PartitionBuilder> partitions =
      new TreeMap<>(Comparator.comparing(Of::indicator).thenComparing(Of::purpose));

  private @Nullable Of last;
  private @Nullable PartitionBuilder ofLast;

  /**
   * Adds an observation.
   *
   * @return whether it has some part that none of the same indicator and purpose before it has; else
   *     there is nothing wrong with it, if there was nothing wrong with those
   */
  public boolean add(Observation observation) {
    return partition(observation).add(observation);
  }

  private PartitionBuilder partition(Observation observation) {
    if (last == null
        || ofLast == null
        || last.purpose != observation.purpose()
        || !last.indicator.equals(observation.indicator())) {
      last = new Of(observation.indicator(), observation.purpose());
      ofLast = partitions.computeIfAbsent(
          last, of -> new PartitionBuilder(of.indicator(), of.purpose()));
    }
    return ofLast;
  }

  /** The columns. */
  public Columns build() {
    return new Columns(partitions.values().stream()
        .map(PartitionBuilder::build)
        .collect(ImmutableList.toImmutableList()));
  }
}
