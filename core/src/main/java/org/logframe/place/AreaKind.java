package org.logframe.place;

/** The kinds of {@link Area}, a closed set. */
public enum AreaKind {
  /** The whole world: {@link Global}. */
  GLOBAL,
  /** A {@link Country}. */
  COUNTRY,
  /** A part of a country: {@link Subdivision}. */
  SUBDIVISION,
  /** A {@link Region} of a scheme. */
  REGION,
  /** A {@link Route} along which people move. */
  ROUTE
}
