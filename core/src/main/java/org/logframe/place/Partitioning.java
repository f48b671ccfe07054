package org.logframe.place;

/** Whether the regions of a {@link RegionScheme} may share a country. */
public enum Partitioning {
  /** On one day a country lies in one region, and in those that contain it. */
  PARTITION,
  /** A country may lie in several regions at once. */
  OVERLAPPING
}
