package org.logframe.portfolio;

/**
 * What a {@link Facet} looks at. A {@code switch} expression over all kinds, without a default, finds
 * each place where a new one must be handled.
 */
public enum FacetKind {
  /** {@link Facet#COUNTRY}. */
  COUNTRY,
  /** {@link Facet#AREA}. */
  AREA,
  /** {@link Facet#AREA_TREE}. */
  AREA_TREE,
  /** {@link Facet#areaLevel(int)}, with a {@link Facet#areaLevel() level}. */
  AREA_LEVEL,
  /** {@link Facet#region(String)}, with a {@link Facet#regionScheme() scheme}. */
  REGION,
  /** {@link Facet#ROLE}. */
  ROLE,
  /** {@link Facet#PILLAR}. */
  PILLAR,
  /** {@link Facet#STATUS}. */
  STATUS,
  /** {@link Facet#participant}, with a {@link Facet#participantRole() role}. */
  PARTICIPANT,
  /** {@link Facet#LISTED_UNDER}. */
  LISTED_UNDER,
  /** {@link Facet#OBJECTIVE}. */
  OBJECTIVE,
  /** {@link Facet#SDG_TARGET}. */
  SDG_TARGET,
  /** {@link Facet#FRAMEWORK}. */
  FRAMEWORK,
  /** {@link Facet#KIND}. */
  KIND,
  /** {@link Facet#PROGRAMME}. */
  PROGRAMME,
  /** {@link Facet#PROGRAMME_TREE}. */
  PROGRAMME_TREE,
  /** {@link Facet#period}, with a {@link Facet#granularity() calendar unit}. */
  PERIOD,
  /** {@link Facet#category(String)}, with a {@link Facet#disaggregation() disaggregation}. */
  CATEGORY,
  /** {@link Facet#LEVEL}. */
  LEVEL,
  /** {@link Facet#INDICATOR}. */
  INDICATOR
}
