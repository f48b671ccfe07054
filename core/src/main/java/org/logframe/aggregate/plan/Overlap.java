package org.logframe.aggregate.plan;

import com.google.common.collect.ImmutableSet;
import org.logframe.indicator.Axis;
import org.logframe.indicator.DisaggregationId;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Step;
import org.logframe.place.Partitioning;
import org.logframe.portfolio.Portfolio;

/** On which axes of an indicator the same people may be counted twice. */
public final class Overlap {
  private Overlap() {}

  /** The axes that its steps name, and those whose categories overlap by themselves. */
  public static ImmutableSet<Axis> of(Indicator indicator, Portfolio portfolio) {
    ImmutableSet.Builder<Axis> axes = ImmutableSet.builder();
    for (Step step : indicator.steps()) {
      axes.addAll(step.overlapping());
    }
    for (DisaggregationId id : indicator.disaggregations()) {
      portfolio
          .disaggregation(id)
          .filter(each -> each.partitioning() == Partitioning.OVERLAPPING)
          .ifPresent(each -> axes.add(Axis.of(id)));
    }
    return axes.build();
  }
}
