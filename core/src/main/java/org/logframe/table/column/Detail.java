package org.logframe.table.column;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
  /** Of what is not broken down. */
  static final Detail TOTAL = new Detail(ImmutableSortedMap.of(), Optional.empty());

  private static final Comparator<Detail> ORDER = Comparator.comparing(
          Detail::categories, ObservationOrder.CATEGORIES)
      .thenComparing(Detail::series, Comparators.emptiesFirst(Comparator.<String>naturalOrder()));

  /** This without the category of one disaggregation. */
  public Detail without(DisaggregationId id) {
    return new Detail(
        ImmutableSortedMap.copyOf(Maps.filterKeys(categories, each -> !each.equals(id))), series);
  }

  // As the sorted lists that they are, categories are compared at once, without a look-up for each.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Detail detail
        && isSame(categories.values().asList(), detail.categories.values().asList())
        && isSame(categories.keySet().asList(), detail.categories.keySet().asList())
        && series.equals(detail.series);
  }

  private static boolean isSame(ImmutableList<?> one, ImmutableList<?> other) {
    int size = one.size();
    boolean isSame = size == other.size();
    for (int i = 0; i < size && isSame; i++) {
      isSame = one.get(i).equals(other.get(i));
    }
    return isSame;
  }

  // Of what they are broken down by there are few, so that categories are enough.
  @Override
  public int hashCode() {
    int hash = series.hashCode();
    ImmutableList<CategoryId> all = categories.values().asList();
    for (int i = 0; i < all.size(); i++) {
      hash = 31 * hash + all.get(i).hashCode();
    }
    return hash;
  }

  @Override
  public int compareTo(Detail other) {
    return ORDER.compare(this, other);
  }
}
