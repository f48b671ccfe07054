package org.logframe.aggregate;

import java.util.Comparator;
import java.util.Optional;
import org.logframe.portfolio.Facet;

/** The order of rows: by the value of the first facet, then the next; not broken down comes last. */
final class KeyOrder implements Comparator<Key> {
  static final KeyOrder INSTANCE = new KeyOrder();

  private KeyOrder() {}

  @Override
  public int compare(Key one, Key other) {
    for (Facet<?> facet : one.values().keySet()) {
      int order = compareValues(one.value(facet), other.value(facet));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static int compareValues(Optional<?> one, Optional<?> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return Boolean.compare(one.isEmpty(), other.isEmpty());
    }
    return compareComparable(one.get(), other.get());
  }

  // The values of one facet are of one type, and ids, countries and periods all have an order.
  @SuppressWarnings("unchecked")
  private static int compareComparable(Object one, Object other) {
    return one instanceof Comparable<?> comparable
        ? ((Comparable<Object>) comparable).compareTo(other)
        : one.toString().compareTo(other.toString());
  }
}
