/**
 * Where programmes work, and where what they count took place.
 *
 * <p>An {@link org.logframe.place.Area} is the whole world ({@link org.logframe.place.Global}), a
 * {@link org.logframe.place.Country}, a {@link org.logframe.place.Subdivision} of one, a {@link
 * org.logframe.place.Region}, or a {@link org.logframe.place.Route}. Others refer to it by its
 * {@link org.logframe.place.AreaId}, whose text form tells the kinds apart: {@code global}, {@code
 * LY}, {@code subdivision:kabul}, {@code region:iom-offices/horn-of-africa}, {@code
 * route:central-mediterranean}.
 *
 * <p>Countries come from a table of ISO 3166-1 that the library ships, and are found by an exact
 * code or by an exact name in a stated language. Subdivisions lie in a country or in each other.
 * Regions exist only within a {@link org.logframe.place.RegionScheme}, which belongs to an
 * organisation, is in use for a time, and says by dated {@link
 * org.logframe.place.RegionMembership}s which country is where; asked about a day, it answers with
 * {@link org.logframe.place.Placement}s, each certain, possible or undated.
 *
 * <h2>Warnings</h2>
 *
 * <ul>
 *   <li>"Global" is an area, never a country: it has no code, and a count of countries leaves it
 *       out even where a source lists it among them.
 *   <li>A country has no region. Sudan lies in northern Africa in one scheme and in the Horn of
 *       Africa in another: name the scheme, and the day.
 *   <li>A name without its language does not find a country, and part of a name never does.
 * </ul>
 */
@NullMarked
@CheckReturnValue
package org.logframe.place;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
