package org.logframe.json.noun;

import com.google.common.collect.ImmutableMap;
import java.util.function.Function;
import org.logframe.json.codec.Scalars;
import org.logframe.portfolio.Facet;
import org.logframe.programme.CoverageRole;
import org.logframe.programme.ObjectiveLevel;
import org.logframe.programme.Phase;
import org.logframe.programme.ProgrammeKind;

/** The values of facets as text: ids, codes, periods, constants in lower camel case. */
public final class FacetValues {
  /** The facets whose values are constants, which JSON has in lower camel case. */
  private static final ImmutableMap<Facet<?>, Function<String, ? extends Enum<?>>> CONSTANTS =
      ImmutableMap.of(
          Facet.ROLE, constants(CoverageRole.class),
          Facet.STATUS, constants(Phase.class),
          Facet.KIND, constants(ProgrammeKind.class),
          Facet.LEVEL, constants(ObjectiveLevel.class));

  private FacetValues() {}

  private static <E extends Enum<E>> Function<String, E> constants(Class<E> type) {
    return Scalars.enumeration(type).fromText().orElseThrow();
  }

  /** A value as it is written. */
  public static String text(Object value) {
    return value instanceof Enum<?> constant ? Scalars.constant(constant) : value.toString();
  }

  static Object parse(Facet<?> facet, String text) {
    Function<String, ? extends Enum<?>> constants = CONSTANTS.get(facet);
    String name = constants == null ? text : constants.apply(text).name();
    return facet.named(name).values().iterator().next();
  }
}
