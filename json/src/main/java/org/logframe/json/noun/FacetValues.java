package org.logframe.json.noun;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableSet;
import org.logframe.json.codec.Scalars;
import org.logframe.portfolio.Facet;

/** The values of facets as text: ids, codes, periods, constants in lower camel case. */
public final class FacetValues {
  /** The facets whose values are constants, which JSON has in lower camel case. */
  private static final ImmutableSet<Facet<?>> OF_CONSTANTS =
      ImmutableSet.of(Facet.ROLE, Facet.STATUS, Facet.KIND, Facet.LEVEL);

  private FacetValues() {}

  /** A value as it is written. */
  public static String text(Object value) {
    return value instanceof Enum<?> constant ? Scalars.constant(constant) : value.toString();
  }

  static Object parse(Facet<?> facet, String text) {
    String name = OF_CONSTANTS.contains(facet)
        ? CaseFormat.LOWER_CAMEL.to(CaseFormat.UPPER_UNDERSCORE, text)
        : text;
    return facet.named(name).values().iterator().next();
  }
}
