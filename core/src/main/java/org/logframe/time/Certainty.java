package org.logframe.time;

/** How sure a source lets one be that something held on a day, strongest first. */
public enum Certainty {
  /** It held. */
  CERTAIN,
  /** It may have held: a date is too coarse to tell. */
  POSSIBLE,
  /** The source lists it without a date. */
  UNDATED,
  /** It did not hold. */
  NO
}
