package org.logframe.portfolio.lookup;

import com.google.common.collect.ImmutableSet;

/**
 * What a {@link org.logframe.portfolio.Filter} asks, as look-ups take it.
 *
 * @param kind what it looks at
 * @param parameter the scheme of a region, the role of a participant; else empty
 * @param values the values of which any will do
 * @param facet the name of its facet
 */
public record Criterion(Kind kind, String parameter, ImmutableSet<?> values, String facet) {
  /** What a facet looks at, and how a component comes by it. */
  public enum Kind {
    COUNTRY,
    AREA,
    AREA_TREE,
    AREA_LEVEL,
    REGION,
    ROLE,
    PILLAR,
    STATUS,
    PARTICIPANT,
    LISTED_UNDER,
    OBJECTIVE,
    SDG_TARGET,
    FRAMEWORK,
    KIND,
    PROGRAMME,
    PROGRAMME_TREE,
    PERIOD,
    CATEGORY,
    LEVEL,
    INDICATOR;

    /** Whether programmes can be looked up by it. */
    public boolean isAboutProgrammes() {
      return switch (this) {
        case INDICATOR, LEVEL, PERIOD, CATEGORY, AREA_TREE, AREA_LEVEL -> false;
        default -> true;
      };
    }

    /** Whether a component may come by it from the programme above it. */
    public boolean isInherited() {
      return isCoverage()
          || this == PILLAR
          || this == STATUS
          || this == PARTICIPANT
          || this == PROGRAMME_TREE;
    }

    /** Whether it is about where a programme works. */
    public boolean isCoverage() {
      return this == COUNTRY || this == AREA || this == REGION || this == ROLE;
    }
  }
}
