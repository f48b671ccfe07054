package org.logframe.json.noun;

import java.util.function.Function;
import org.logframe.json.codec.Scalars;
import org.logframe.portfolio.Facet;
import org.logframe.programme.CoverageRole;
import org.logframe.programme.ObjectiveLevel;
import org.logframe.programme.Phase;
import org.logframe.programme.ProgrammeKind;

/** The values of facets as text: ids, codes, periods, constants in lower camel case. */
public final class FacetValues {
  private static final Function<String, CoverageRole> ROLES = constants(CoverageRole.class);
  private static final Function<String, Phase> PHASES = constants(Phase.class);
  private static final Function<String, ProgrammeKind> KINDS = constants(ProgrammeKind.class);
  private static final Function<String, ObjectiveLevel> LEVELS = constants(ObjectiveLevel.class);

  private FacetValues() {}

  private static <E extends Enum<E>> Function<String, E> constants(Class<E> type) {
    return Scalars.enumeration(type).fromText().orElseThrow();
  }

  /** A value as it is written. */
  public static String text(Object value) {
    return value instanceof Enum<?> constant ? Scalars.constant(constant) : value.toString();
  }

  static Object parse(Facet<?> facet, String text) {
    String name = switch (facet.kind()) {
      case ROLE -> ROLES.apply(text).name();
      case STATUS -> PHASES.apply(text).name();
      case KIND -> KINDS.apply(text).name();
      case LEVEL -> LEVELS.apply(text).name();
      case COUNTRY,
          AREA,
          AREA_TREE,
          AREA_LEVEL,
          REGION,
          PILLAR,
          PARTICIPANT,
          LISTED_UNDER,
          OBJECTIVE,
          SDG_TARGET,
          FRAMEWORK,
          PROGRAMME,
          PROGRAMME_TREE,
          PERIOD,
          CATEGORY,
          INDICATOR -> text;
    };
    return facet.named(name).values().iterator().next();
  }
}
