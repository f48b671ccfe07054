package org.logframe.place;

/** Whether what is counted in a {@link Subdivision} is known to belong there. */
public enum Allocation {
  /** It is counted where it belongs. */
  ALLOCATED,
  /**
   * It belongs to some sibling, nobody knows which: "not allocated to a district". Later it may be found
   * to be in one, so that a running total of the residual may fall.
   */
  NOT_ALLOCATED
}
