package org.logframe.portfolio;

import com.google.common.collect.ImmutableSet;
import java.util.stream.Collectors;

/**
 * A facet and the values that are wanted: {@code country is LY}, {@code status is ONGOING or
 * PLANNED}. Several filters together mean all of them. A value without lambdas: it can be compared
 * and written down.
 *
 * @param facet the respect
 * @param values the values of which any will do; at least one, in the order given
 */
public record Filter(Facet<?> facet, ImmutableSet<?> values) {
  public Filter {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("Filter: " + facet + " is any of nothing");
    }
  }

  /** The facet and the values, in words. */
  @Override
  public String toString() {
    return facet
        + " is "
        + values.stream().map(Object::toString).collect(Collectors.joining(" or "));
  }
}
