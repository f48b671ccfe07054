package org.logframe.portfolio;

/**
 * The sorts of {@link Finding}. The set is closed; each is explained, with an example, in the
 * project's {@code docs/findings.md}.
 */
public enum FindingCode {
  /** A count of countries that a source claims is not the count of those that are listed. */
  CLAIM_DISAGREES_WITH_LIST(Severity.WARNING),
  /** A count claimed for the start, while nothing dated says which of those listed it counts. */
  CLAIM_NOT_ITEMISED(Severity.INFO),
  /** A declared count of parts (regions, components, results) is not that of the listed parts. */
  DECLARED_COUNT_DISAGREES(Severity.WARNING),
  /** A claim speaks of the present, while components that it counts are closed. */
  CLAIM_BESIDE_CLOSED_COMPONENT(Severity.WARNING),
  /** A programme's status does not go with the dates of its beginning or end. */
  STATUS_DISAGREES_WITH_DATES(Severity.WARNING),
  /** A programme is ongoing, while its work in some of the areas it states has ended. */
  STATUS_BESIDE_ENDED_COVERAGE(Severity.WARNING),
  /** Sources state different statuses for one time. */
  STATUSES_DISAGREE(Severity.WARNING),
  /** A programme works in an area outside the region under which it is listed. */
  AREA_OUTSIDE_REGION(Severity.WARNING),
  /** A programme is placed in regions of several schemes, which do not correspond. */
  REGION_SCHEMES_DIFFER(Severity.INFO),
  /** In one country, one pillar is excluded and another applies to some only. */
  EXCLUSION_BESIDE_CONDITION(Severity.INFO),
  /** A running count begins later than the programme, so it does not cover all of it. */
  COUNT_STARTS_AFTER_LAUNCH(Severity.INFO),
  /** An observation's period lies outside the life of its programme. */
  PERIOD_OUTSIDE_LIFE(Severity.WARNING),
  /** An observation is made for an area where its programme does not work. */
  AREA_OUTSIDE_COVERAGE(Severity.WARNING),
  /** An expectation makes nothing due, since its programme works nowhere that it can be due. */
  NOTHING_IS_DUE(Severity.WARNING),
  /** A text stands in place of a value, could not be read as one, and does not say there is none. */
  VALUE_NOT_READ(Severity.WARNING),
  /** A rate is certainly above one, although its numerator is part of its denominator. */
  RATIO_ABOVE_ONE(Severity.WARNING),
  /** Several values stand for one coordinate, and no as-of date tells which is the latest. */
  CONFLICTING_REVISIONS(Severity.WARNING),
  /** One observation is given more than once, equal in every part. */
  DUPLICATE_OBSERVATION(Severity.INFO),
  /** Two statements give the same value of one coordinate. */
  SAME_VALUE_TWICE(Severity.INFO),
  /** A total, and the parts reported beside it, cannot all be true. */
  TOTAL_DISAGREES_WITH_PARTS(Severity.WARNING),
  /** Two breakdowns of one whole, such as by sex and by age, cannot both be true. */
  MARGINS_DISAGREE(Severity.WARNING),
  /** Some categories of a partition stand for a whole of which the others are not reported. */
  BREAKDOWN_INCOMPLETE(Severity.INFO),
  /** A total is older than a part of it that was revised since, and the two do not go together. */
  STALE_TOTAL(Severity.WARNING),
  /** A running total is less than an older one of the same. */
  RUNNING_TOTAL_FALLS(Severity.WARNING),
  /** A value lies outside the range that its indicator declares. */
  VALUE_OUTSIDE_RANGE(Severity.WARNING),
  /** Two periods of one series overlap, and neither contains the other. */
  CROSSING_PERIODS(Severity.WARNING),
  /** One period of a series begins on the day on which another ends. */
  BOUNDARY_SHARING_PERIODS(Severity.INFO),
  /** Progress is asked of a target that has no baseline, which is not taken for zero. */
  TARGET_WITHOUT_BASELINE(Severity.WARNING),
  /** A source can be read in more than one way. */
  AMBIGUOUS_SOURCE(Severity.INFO);

  private final Severity severity;

  FindingCode(Severity severity) {
    this.severity = severity;
  }

  /** How much findings of this sort matter. */
  public Severity severity() {
    return severity;
  }
}
