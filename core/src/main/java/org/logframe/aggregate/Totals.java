package org.logframe.aggregate;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.logframe.portfolio.Facet;

/** Which total rows a table has. Each is answered as its own question; no row is a sum of rows. */
public enum Totals {
  /** None: a row for each combination of values. */
  NONE,
  /**
   * By country and year: also one for each country, and one for all. The facets are totalled over
   * from the last to the first.
   */
  ROLL_UP,
  /** By country and year: also one for each country, one for each year, and one for all. */
  CUBE;

  /** More would be more than 256 tables in one. */
  static final int CUBE_FACETS = 8;

  /** By what the rows are broken down: as asked, then less and less. */
  public ImmutableList<ImmutableList<Facet<?>>> breakdowns(ImmutableList<Facet<?>> facets) {
    return switch (this) {
      case NONE -> ImmutableList.of(facets);
      case ROLL_UP -> rollUp(facets);
      case CUBE -> cube(facets);
    };
  }

  private static ImmutableList<ImmutableList<Facet<?>>> rollUp(ImmutableList<Facet<?>> facets) {
    ImmutableList.Builder<ImmutableList<Facet<?>>> all = ImmutableList.builder();
    for (int kept = facets.size(); kept >= 0; kept--) {
      all.add(facets.subList(0, kept));
    }
    return all.build();
  }

  private static ImmutableList<ImmutableList<Facet<?>>> cube(ImmutableList<Facet<?>> facets) {
    List<ImmutableList<Facet<?>>> all = new ArrayList<>(List.of(ImmutableList.of()));
    for (Facet<?> facet : facets.reverse()) {
      List<ImmutableList<Facet<?>>> with = new ArrayList<>();
      all.forEach(each ->
          with.add(ImmutableList.<Facet<?>>builder().add(facet).addAll(each).build()));
      all.addAll(0, with);
    }
    return ImmutableList.copyOf(all);
  }
}
