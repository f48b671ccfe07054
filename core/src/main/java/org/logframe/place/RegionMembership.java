package org.logframe.place;

import com.google.common.collect.ImmutableList;
import org.logframe.source.Source;
import org.logframe.time.Validity;

/**
 * That a country belongs to a region of a scheme, when, and who says so.
 *
 * @param region the region, of the scheme that has this membership
 * @param country the country
 * @param validity when it belongs there; {@link Validity#undated()} where nobody said
 * @param sources who says so
 */
public record RegionMembership(
    RegionId region, Country country, Validity validity, ImmutableList<Source> sources) {
  /** A membership that nobody dated. */
  public static RegionMembership of(RegionId region, Country country) {
    return of(region, country, Validity.undated());
  }

  /** A membership that nobody dated. */
  public static RegionMembership of(String region, Country country) {
    return of(RegionId.of(region), country);
  }

  /** A membership with its time. */
  public static RegionMembership of(RegionId region, Country country, Validity validity) {
    return new RegionMembership(region, country, validity, ImmutableList.of());
  }

  /** A membership with its time. */
  public static RegionMembership of(String region, Country country, Validity validity) {
    return of(RegionId.of(region), country, validity);
  }

  /** This membership with these sources instead of its own. */
  public RegionMembership withSources(Source... sources) {
    return new RegionMembership(region, country, validity, ImmutableList.copyOf(sources));
  }
}
