package org.logframe.aggregate;

/** What becomes of a cell of which something that is due is missing. */
public enum MissingPolicy {
  /** It shows what was reported, and how complete that is. */
  SHOW,
  /**
   * It is refused as INCOMPLETE, as is one of which nothing says what is due; its bounds and its
   * completeness stay.
   */
  REQUIRE_COMPLETE,
  /**
   * Each leaf cell that is due, and of which nobody reported anything, counts as zero. What is
   * suppressed, not applicable or not yet due does not; nor does a place of which an older value is
   * carried over.
   */
  AS_ZERO
}
