package org.logframe.aggregate.plan;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.logframe.indicator.Indicator;
import org.logframe.place.AreaId;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.ProgrammeId;

/**
 * Where an indicator can be measured: the areas in which a programme possibly works on a day, without
 * those in which the pillar of the indicator is excluded.
 */
public final class MeasurableAreas {
  private final Portfolio portfolio;
  private final Indicator indicator;
  private final AreaKeys keys;

  public MeasurableAreas(Portfolio portfolio, Indicator indicator) {
    this.portfolio = portfolio;
    this.indicator = indicator;
    this.keys = new AreaKeys(portfolio, new ProgrammeDays(portfolio));
  }

  /** The areas, each once, in the order of the coverage. */
  public ImmutableList<AreaId> of(ProgrammeId programme, LocalDate day) {
    return portfolio.coverage(programme, day).stream()
        .map(match -> match.value().area())
        .filter(area -> !isExcluded(programme, area, day))
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  private boolean isExcluded(ProgrammeId programme, AreaId area, LocalDate day) {
    return keys.country(area).stream()
        .flatMap(country -> portfolio.pillars(programme, country, day).stream())
        .filter(scope -> indicator.pillar().equals(Optional.of(scope.pillar().id())))
        .anyMatch(scope -> !scope.isApplicable());
  }
}
