package org.logframe.portfolio.lookup;

import org.logframe.portfolio.Facet;

/** How a component comes by what a facet looks at. */
enum Inheritance {
  /** From above where it states no coverage at all; and what it states, those above it answer for. */
  COVERAGE,

  /** From above where it states nothing itself. */
  INHERITED,

  /** It states it itself. */
  OWN,

  /** Not at all: programmes have nothing of the kind. */
  NONE;

  static Inheritance of(Facet<?> facet) {
    return switch (facet.kind()) {
      case COUNTRY, AREA, REGION, ROLE -> COVERAGE;
      case PILLAR, STATUS, PARTICIPANT, PROGRAMME_TREE -> INHERITED;
      case LISTED_UNDER, OBJECTIVE, SDG_TARGET, FRAMEWORK, KIND, PROGRAMME -> OWN;
      case INDICATOR, LEVEL, PERIOD, CATEGORY, AREA_TREE, AREA_LEVEL -> NONE;
    };
  }

  static boolean isCoverage(Facet<?> facet) {
    return of(facet) == COVERAGE;
  }

  /** Whether a component may come by it from the programme above it. */
  static boolean isFromAbove(Facet<?> facet) {
    Inheritance inheritance = of(facet);
    return inheritance == COVERAGE || inheritance == INHERITED;
  }
}
