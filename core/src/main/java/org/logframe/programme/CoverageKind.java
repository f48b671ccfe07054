package org.logframe.programme;

/** How closely a programme works with an area. */
public enum CoverageKind {
  /** It implements activities there. */
  PRIORITY,
  /** It cooperates or is listed with it, which says less. */
  COOPERATING
}
