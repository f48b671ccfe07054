package org.logframe.programme;

/**
 * What an area is to a programme about migration. The role belongs to the pair: one country may be
 * a host in one programme and an origin in the next.
 */
public enum CoverageRole {
  /** Migrants come from there, and return to it. */
  ORIGIN,
  /** Migrants stay there. */
  HOST,
  /** Migrants pass through it. */
  TRANSIT,
  /** Migrants head for it. */
  DESTINATION
}
