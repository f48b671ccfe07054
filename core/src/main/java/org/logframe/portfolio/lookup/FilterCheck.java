package org.logframe.portfolio.lookup;

import java.util.Optional;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.IndicatorId;
import org.logframe.internal.Check;
import org.logframe.place.AreaId;
import org.logframe.place.RegionId;
import org.logframe.place.RegionSchemeId;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Filter;
import org.logframe.programme.Pillar;
import org.logframe.programme.PolicyFramework;
import org.logframe.programme.ProgrammeId;
import org.logframe.source.Organisation;

/** Refuses what a portfolio does not hold, since a mistyped id would find nothing in silence. */
public final class FilterCheck {
  private final PortfolioIndex index;

  public FilterCheck(PortfolioIndex index) {
    this.index = index;
  }

  /** Checks that a portfolio holds the values of filters. */
  public void check(Iterable<Filter> filters) {
    for (Filter filter : filters) {
      filter.values().forEach(value -> check(filter.facet(), value));
    }
  }

  public void check(IndicatorId indicator) {
    check(Facet.INDICATOR, indicator);
  }

  private void check(Facet<?> facet, Object value) {
    Optional<String> noun = switch (facet.kind()) {
      case PILLAR -> unless(index.lookup(Pillar.class, value), "pillar");
      case FRAMEWORK -> unless(index.lookup(PolicyFramework.class, value), "framework");
      case PARTICIPANT -> unless(index.lookup(Organisation.class, value), "organisation");
      case INDICATOR -> unless(index.lookup(Indicator.class, value), "indicator");
      case PROGRAMME, PROGRAMME_TREE -> unless(index.tree().find((ProgrammeId) value), "programme");
      case OBJECTIVE -> unless(index.facets().objective(value), "objective");
      case AREA, AREA_TREE, AREA_LEVEL, LISTED_UNDER -> unless(index.area((AreaId) value), "area");
      case REGION -> unless(index.area(region(facet, value)), "region");
      case COUNTRY, ROLE, STATUS, SDG_TARGET, KIND, PERIOD, CATEGORY, LEVEL -> Optional.empty();
    };
    if (noun.isPresent()) {
      throw new IllegalArgumentException(
          "Portfolio: no " + noun.get() + " " + Check.quote(value.toString()));
    }
  }

  private AreaId region(Facet<?> facet, Object value) {
    RegionSchemeId scheme = facet.regionScheme().orElseThrow();
    return AreaId.of(index.areas().scheme(scheme).id(), (RegionId) value);
  }

  private static Optional<String> unless(Optional<?> held, String noun) {
    return held.isPresent() ? Optional.empty() : Optional.of(noun);
  }
}
