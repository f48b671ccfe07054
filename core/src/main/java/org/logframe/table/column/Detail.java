package org.logframe.table.column;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.util.Comparator;
import java.util.Optional;
import org.logframe.indicator.CategoryId;
import org.logframe.indicator.DisaggregationId;
import org.logframe.table.revision.ObservationOrder;

/**
 * By what else an observation is told apart, ordered as observations are: what is absent comes first.
 *
 * @param categories the category of each disaggregation by which it is broken down
 * @param series who reports it, where several do
 */
public record Detail(
    ImmutableSortedMap<DisaggregationId, CategoryId> categories, Optional<String> series)
    implements Comparable<Detail> {
  private static final Comparator<Detail> ORDER = Comparator.comparing(
          Detail::categories, ObservationOrder.CATEGORIES)
      .thenComparing(Detail::series, Comparators.emptiesFirst(Comparator.<String>naturalOrder()));

  /** This without the category of one disaggregation. */
  public Detail without(DisaggregationId id) {
    return new Detail(
        ImmutableSortedMap.copyOf(Maps.filterKeys(categories, each -> !each.equals(id))), series);
  }

  @Override
  public int compareTo(Detail other) {
    return ORDER.compare(this, other);
  }
}
