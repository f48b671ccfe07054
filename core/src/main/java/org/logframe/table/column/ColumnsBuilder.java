package org.logframe.table.column;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.measure.Unit;
import org.jspecify.annotations.Nullable;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.IndicatorId;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Purpose;
import org.logframe.portfolio.Portfolio;

/** Collects observations of any indicators and purposes, in any order. */
public final class ColumnsBuilder {
  private record Of(IndicatorId indicator, Purpose purpose) {}

  private final SortedMap<Of, PartitionBuilder> partitions =
      new TreeMap<>(Comparator.comparing(Of::indicator).thenComparing(Of::purpose));

  private final Portfolio portfolio;
  private @Nullable Of last;
  private @Nullable PartitionBuilder ofLast;

  /** Columns of observations that refer to a portfolio. */
  public ColumnsBuilder(Portfolio portfolio) {
    this.portfolio = portfolio;
  }

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
          last, of -> new PartitionBuilder(of.indicator(), of.purpose(), unit(of.indicator())));
    }
    return ofLast;
  }

  private Optional<? extends Unit<?>> unit(IndicatorId indicator) {
    return portfolio.indicator(indicator).flatMap(Indicator::unit);
  }

  /** The columns. */
  public Columns build() {
    return new Columns(partitions.values().stream()
        .map(PartitionBuilder::build)
        .collect(ImmutableList.toImmutableList()));
  }
}
