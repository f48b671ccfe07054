package org.logframe.place;

import org.logframe.time.Certainty;

/**
 * Where a country stands in a {@link RegionScheme} on a day: the answer to a look-up.
 *
 * @param country the country
 * @param region a region that has it
 * @param certainty how sure the scheme's dates let one be; never {@link Certainty#NO}
 */
public record Placement(Country country, RegionId region, Certainty certainty) {}
