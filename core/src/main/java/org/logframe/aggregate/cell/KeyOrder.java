package org.logframe.aggregate.cell;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import org.logframe.aggregate.Key;
import org.logframe.portfolio.Facet;

/**
 * The order of rows: by the value of the first facet, then the next. What is not broken down comes
 * after the values, and the total after that.
 */
public final class KeyOrder implements Comparator<Key> {
  private final ImmutableList<Facet<?>> facets;

  /** The order of the rows of a question by these facets. */
  public KeyOrder(ImmutableList<Facet<?>> facets) {
    this.facets = facets;
  }

  @Override
  public int compare(Key one, Key other) {
    for (Facet<?> facet : facets) {
      int order = Boolean.compare(isTotal(one, facet), isTotal(other, facet));
      if (order == 0) {
        order = compareValues(one.value(facet), other.value(facet));
      }
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static boolean isTotal(Key key, Facet<?> facet) {
    return !key.values().containsKey(facet);
  }

  /** The order of two values of a facet, or of what is not broken down by it. */
  public static int compareValues(Optional<?> one, Optional<?> other) {
    return one.isEmpty() || other.isEmpty()
        ? Boolean.compare(one.isEmpty(), other.isEmpty())
        : compareComparable(one.get(), other.get());
  }

  /** The order of two values of one facet, which are of one type; all of these types have an order. */
  @SuppressWarnings("unchecked")
  public static int compareComparable(Object one, Object other) {
    return ((Comparable<Object>) one).compareTo(other);
  }
}
