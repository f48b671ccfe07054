package org.logframe.programme;

import com.google.common.collect.ImmutableList;
import org.logframe.place.Area;
import org.logframe.place.AreaId;
import org.logframe.source.Source;

/**
 * A region under which a source lists a programme. It is a statement of its own: the listing may
 * name a region that does not contain all that the programme covers.
 *
 * @param region the region, as an area
 * @param sources where it is listed so
 */
public record Listing(AreaId region, ImmutableList<Source> sources) {
  /** A listing under a region. */
  public static Listing of(AreaId region, Source... sources) {
    return new Listing(region, ImmutableList.copyOf(sources));
  }

  /** A listing under a region. */
  public static Listing of(Area region, Source... sources) {
    return of(region.areaId(), sources);
  }
}
