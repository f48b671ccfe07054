package org.logframe.place;

import java.util.Optional;
import org.logframe.source.Text;

/**
 * Anywhere a programme can work: the world, a country, a part of one, a region of a scheme, or a
 * route. Other nouns refer to an area by its {@link AreaId}.
 *
 * <p>A closed set: {@link #kind()} says which it is, and one of the {@code as} methods then gives
 * it.
 */
public sealed interface Area permits Global, Country, Subdivision, Region, Route {
  /** The reference to this area. */
  AreaId areaId();

  /** Which kind of area it is. */
  AreaKind kind();

  /** What it is called. */
  Text name();

  /** This area, if it is a country. */
  default Optional<Country> asCountry() {
    return this instanceof Country country ? Optional.of(country) : Optional.empty();
  }

  /** This area, if it is a part of a country. */
  default Optional<Subdivision> asSubdivision() {
    return this instanceof Subdivision subdivision ? Optional.of(subdivision) : Optional.empty();
  }

  /** This area, if it is a region. */
  default Optional<Region> asRegion() {
    return this instanceof Region region ? Optional.of(region) : Optional.empty();
  }

  /** This area, if it is a route. */
  default Optional<Route> asRoute() {
    return this instanceof Route route ? Optional.of(route) : Optional.empty();
  }
}
