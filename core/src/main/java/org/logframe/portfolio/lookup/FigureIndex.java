package org.logframe.portfolio.lookup;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.IndicatorId;
import org.logframe.indicator.Observation;
import org.logframe.portfolio.Filter;
import org.logframe.portfolio.Portfolio;

/** Indicators by what they measure, and observations by indicator. */
public final class FigureIndex {
  private final ImmutableList<Indicator> indicators;
  private final ImmutableListMultimap<IndicatorId, Observation> observations;
  private final ImmutableListMultimap<Object, Integer> byPillar;
  private final ImmutableListMultimap<Object, Integer> byObjective;
  private final ImmutableListMultimap<Object, Integer> byId;

  FigureIndex(Portfolio portfolio) {
    indicators = portfolio.indicators();
    observations = Multimaps.index(portfolio.observations(), Observation::indicator);
    byPillar = by(Indicator::pillar);
    byObjective = by(Indicator::objective);
    byId = by(indicator -> Optional.of(indicator.id()));
  }

  private ImmutableListMultimap<Object, Integer> by(
      Function<Indicator, Optional<? extends Object>> key) {
    ImmutableListMultimap.Builder<Object, Integer> index = ImmutableListMultimap.builder();
    for (int i = 0; i < indicators.size(); i++) {
      int position = i;
      key.apply(indicators.get(i)).ifPresent(value -> index.put(value, position));
    }
    return index.build();
  }

  public ImmutableList<Observation> observations(IndicatorId indicator) {
    return observations.get(indicator);
  }

  public ImmutableList<Indicator> indicators(ImmutableList<Filter> filters) {
    if (filters.isEmpty()) {
      return indicators;
    }
    Set<Integer> found = matching(filters.get(0));
    filters.stream().skip(1).forEach(filter -> found.retainAll(matching(filter)));
    return found.stream().map(indicators::get).collect(ImmutableList.toImmutableList());
  }

  private Set<Integer> matching(Filter filter) {
    ImmutableListMultimap<Object, Integer> index = switch (filter.facet().kind()) {
      case PILLAR -> byPillar;
      case OBJECTIVE -> byObjective;
      case INDICATOR -> byId;
      case COUNTRY,
          AREA,
          AREA_TREE,
          AREA_LEVEL,
          REGION,
          ROLE,
          STATUS,
          PARTICIPANT,
          LISTED_UNDER,
          SDG_TARGET,
          FRAMEWORK,
          KIND,
          PROGRAMME,
          PROGRAMME_TREE,
          PERIOD,
          CATEGORY,
          LEVEL ->
        throw new IllegalArgumentException(
            "Portfolio: indicators cannot be looked up by " + filter.facet());
    };
    Set<Integer> found = new TreeSet<>();
    filter.values().forEach(value -> found.addAll(index.get(value)));
    return found;
  }
}
