package org.logframe.aggregate;

import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.logframe.indicator.Axis;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Step;
import org.logframe.place.Partitioning;
import org.logframe.portfolio.Portfolio;

/** On which axes of an indicator the same people may be counted twice. */
final class Overlap {
  private Overlap() {}

  /** The axes that its steps name, and those whose categories overlap by themselves. */
  static ImmutableSet<Axis> of(Indicator indicator, Portfolio portfolio) {
    Stream<Axis> byThemselves = indicator.disaggregations().stream()
        .flatMap(id -> portfolio.disaggregation(id).stream())
        .filter(each -> each.partitioning() == Partitioning.OVERLAPPING)
        .map(each -> Axis.of(each.id()));
    return Stream.concat(
            indicator.steps().stream().map(Step::overlapping).flatMap(axes -> axes.stream()),
            byThemselves)
        .collect(ImmutableSet.toImmutableSet());
  }
}
