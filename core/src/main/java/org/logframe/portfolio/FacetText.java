package org.logframe.portfolio;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.logframe.internal.Check;
import org.logframe.programme.ParticipationRole;
import org.logframe.time.Granularity;

/** How facets are written, and read again. */
final class FacetText {
  private static final String ID = "<id>";

  /** Every facet that is one of a closed set, by its text. */
  private static final ImmutableMap<String, Facet<?>> CLOSED = Stream.concat(
          Stream.<Facet<?>>of(
              Facet.COUNTRY,
              Facet.AREA,
              Facet.AREA_TREE,
              Facet.areaLevel(0),
              Facet.areaLevel(1),
              Facet.areaLevel(2),
              Facet.areaLevel(3),
              Facet.areaLevel(4),
              Facet.ROLE,
              Facet.LISTED_UNDER,
              Facet.STATUS,
              Facet.PILLAR,
              Facet.OBJECTIVE,
              Facet.SDG_TARGET,
              Facet.FRAMEWORK,
              Facet.KIND,
              Facet.PROGRAMME,
              Facet.PROGRAMME_TREE,
              Facet.LEVEL,
              Facet.INDICATOR),
          Stream.concat(
              Stream.of(Granularity.values()).map(Facet::period),
              Stream.of(ParticipationRole.values()).map(Facet::participant)))
      .collect(ImmutableMap.toImmutableMap(FacetText::format, facet -> facet));

  /** The facets that name something by its id, by the text before the id. */
  private static final ImmutableMap<String, Function<String, Facet<?>>> WITH_ID =
      ImmutableMap.of("region:", Facet::region, "category:", Facet::category);

  private FacetText() {}

  /** The kind, and behind a colon what it is about: {@code period:halfYear}. */
  static String format(Facet<?> facet) {
    String kind = camel(facet.kind().name());
    return switch (facet.kind()) {
      case PERIOD, PARTICIPANT -> kind + ":" + camel(facet.parameter());
      default -> facet.parameter().isEmpty() ? kind : kind + ":" + facet.parameter();
    };
  }

  private static String camel(String constant) {
    return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, constant);
  }

  static Facet<?> parse(String text) {
    Facet<?> facet = CLOSED.get(text);
    if (facet != null) {
      return facet;
    }
    int afterColon = text.indexOf(':') + 1;
    Function<String, Facet<?>> withId = WITH_ID.get(text.substring(0, afterColon));
    if (withId == null) {
      throw new IllegalArgumentException(
          "Facet: " + Check.quote(text) + " is none of " + String.join(", ", forms()));
    }
    return withId.apply(text.substring(afterColon));
  }

  static ImmutableList<String> forms() {
    return Stream.concat(
            CLOSED.keySet().stream(), WITH_ID.keySet().stream().map(prefix -> prefix + ID))
        .sorted()
        .collect(ImmutableList.toImmutableList());
  }
}
