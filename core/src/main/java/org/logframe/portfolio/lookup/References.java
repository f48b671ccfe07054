package org.logframe.portfolio.lookup;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.logframe.indicator.CategoryId;
import org.logframe.indicator.Disaggregation;
import org.logframe.indicator.DisaggregationId;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.IndicatorId;
import org.logframe.indicator.Observation;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.Objective;

/** Everything that can be referred to, be the portfolio sound or not; of two with one id the last. */
public record References(
    AreaIndex areas,
    ImmutableSet<Object> organisations,
    ImmutableSet<Object> frameworks,
    ImmutableSet<Object> pillars,
    ImmutableSet<Object> programmes,
    ImmutableSet<Object> schemes,
    ImmutableSet<Object> objectives,
    ImmutableMap<IndicatorId, Indicator> indicators,
    ImmutableMap<DisaggregationId, Disaggregation> disaggregations) {
  public static References of(Portfolio portfolio) {
    return new References(
        new AreaIndex(portfolio),
        ids(portfolio.organisations(), each -> each.id()),
        ids(portfolio.frameworks(), each -> each.id()),
        ids(portfolio.pillars(), each -> each.id()),
        ids(portfolio.programmes(), each -> each.id()),
        ids(portfolio.regionSchemes(), each -> each.id()),
        portfolio.programmes().stream()
            .flatMap(programme -> programme.objectives().stream())
            .map(Objective::id)
            .collect(ImmutableSet.toImmutableSet()),
        byId(portfolio.indicators(), Indicator::id),
        byId(portfolio.disaggregations(), Disaggregation::id));
  }

  /** Whether all is there that an observation refers to, and its indicator has what it is broken by. */
  public boolean hasAll(Observation observation) {
    @Nullable Indicator indicator = indicators.get(observation.indicator());
    if (indicator == null
        || !programmes.contains(observation.programme())
        || observation.area().flatMap(areas::area).isEmpty()
            != observation.area().isEmpty()) {
      return false;
    }
    for (Map.Entry<DisaggregationId, CategoryId> each : observation.categories().entrySet()) {
      @Nullable Disaggregation by = disaggregations.get(each.getKey());
      if (by == null
          || by.category(each.getValue()).isEmpty()
          || !indicator.disaggregations().contains(each.getKey())) {
        return false;
      }
    }
    return true;
  }

  private static <T> ImmutableSet<Object> ids(List<T> values, Function<T, Object> id) {
    return values.stream().map(id).collect(ImmutableSet.toImmutableSet());
  }

  private static <K, V> ImmutableMap<K, V> byId(List<V> values, Function<V, K> id) {
    ImmutableMap.Builder<K, V> byId = ImmutableMap.builder();
    values.forEach(each -> byId.put(id.apply(each), each));
    return byId.buildKeepingLast();
  }
}
