package org.logframe.aggregate;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.logframe.indicator.Axis;
import org.logframe.indicator.DisaggregationId;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Step;
import org.logframe.place.Partitioning;
import org.logframe.portfolio.Portfolio;
import org.logframe.table.column.Detail;
import org.logframe.table.column.Partition;

/**
 * On which axes of an indicator the same people may be counted twice: those that its step names, and
 * those whose categories overlap by themselves.
 *
 * @param axes none if everything is disjoint
 */
record Overlap(ImmutableSet<Axis> axes) {
  static Overlap of(Indicator indicator, Portfolio portfolio) {
    Stream<Axis> byThemselves = indicator.disaggregations().stream()
        .flatMap(id -> portfolio.disaggregation(id).stream())
        .filter(each -> each.partitioning() == Partitioning.OVERLAPPING)
        .map(each -> Axis.of(each.id()));
    return new Overlap(Stream.concat(
            indicator.steps().stream().map(Step::overlapping).flatMap(axes -> axes.stream()),
            byThemselves)
        .collect(ImmutableSet.toImmutableSet()));
  }

  /** Whether some axis overlaps. */
  boolean isThere() {
    return !axes.isEmpty();
  }

  boolean of(Axis axis) {
    return axes.contains(axis);
  }

  /** The details without what overlaps. */
  EntryCodes details(Partition partition) {
    Map<Detail, Integer> numbers = new LinkedHashMap<>();
    return new EntryCodes(
        EntryCodes.By.DETAIL,
        partition.details().stream()
            .map(this::disjoint)
            .mapToInt(each -> numbers.computeIfAbsent(each, key -> numbers.size()))
            .toArray());
  }

  private Detail disjoint(Detail detail) {
    Detail disjoint = of(Axis.SERIES) ? new Detail(detail.categories(), Optional.empty()) : detail;
    for (DisaggregationId id : detail.categories().keySet()) {
      disjoint = of(Axis.of(id)) ? disjoint.without(id) : disjoint;
    }
    return disjoint;
  }
}
