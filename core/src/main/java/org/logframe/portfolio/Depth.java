package org.logframe.portfolio;

/** Which programmes of one tree a look-up returns where several match. */
public enum Depth {
  /**
   * Those that match by what they state themselves: not components that merely inherit it, and, in a
   * look-up by area, not the parents of a component that matches.
   */
  MOST_SPECIFIC,
  /** All that match, by what they state, inherit or (for areas) have in a component. */
  ALL
}
