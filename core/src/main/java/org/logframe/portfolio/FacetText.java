package org.logframe.portfolio;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.logframe.indicator.DisaggregationId;
import org.logframe.internal.Check;
import org.logframe.place.RegionSchemeId;
import org.logframe.programme.ParticipationRole;
import org.logframe.time.Granularity;

/** How facets are written, and read again. */
final class FacetText {
  private static final String ID = "<id>";

  /** Every facet that is one of a closed set, by its text. */
  private static final ImmutableMap<String, Facet<?>> CLOSED = Stream.of(FacetKind.values())
      .flatMap(FacetText::closed)
      .collect(ImmutableMap.toImmutableMap(FacetText::format, facet -> facet));

  /** The facets that name something by its id, by the text before the id. */
  private static final ImmutableMap<String, Function<String, Facet<?>>> WITH_ID =
      ImmutableMap.of("region:", Facet::region, "category:", Facet::category);

  private FacetText() {}

  /** The facets of a kind; none if it names something by its id. */
  private static Stream<Facet<?>> closed(FacetKind kind) {
    return switch (kind) {
      case COUNTRY -> Stream.of(Facet.COUNTRY);
      case AREA -> Stream.of(Facet.AREA);
      case AREA_TREE -> Stream.of(Facet.AREA_TREE);
      case AREA_LEVEL -> IntStream.range(0, Facet.AREA_LEVELS).mapToObj(Facet::areaLevel);
      case ROLE -> Stream.of(Facet.ROLE);
      case PILLAR -> Stream.of(Facet.PILLAR);
      case STATUS -> Stream.of(Facet.STATUS);
      case PARTICIPANT -> Stream.of(ParticipationRole.values()).map(Facet::participant);
      case LISTED_UNDER -> Stream.of(Facet.LISTED_UNDER);
      case OBJECTIVE -> Stream.of(Facet.OBJECTIVE);
      case SDG_TARGET -> Stream.of(Facet.SDG_TARGET);
      case FRAMEWORK -> Stream.of(Facet.FRAMEWORK);
      case KIND -> Stream.of(Facet.KIND);
      case PROGRAMME -> Stream.of(Facet.PROGRAMME);
      case PROGRAMME_TREE -> Stream.of(Facet.PROGRAMME_TREE);
      case PERIOD -> Stream.of(Granularity.values()).map(Facet::period);
      case LEVEL -> Stream.of(Facet.LEVEL);
      case INDICATOR -> Stream.of(Facet.INDICATOR);
      case REGION, CATEGORY -> Stream.of();
    };
  }

  /** The kind, and behind a colon the parameter: {@code period:halfYear}. */
  static String format(Facet<?> facet) {
    String kind = camel(facet.kind().name());
    return parameter(facet).map(text -> kind + ":" + text).orElse(kind);
  }

  private static Optional<String> parameter(Facet<?> facet) {
    return switch (facet.kind()) {
      case AREA_LEVEL -> Optional.of(String.valueOf(facet.areaLevel().orElseThrow()));
      case REGION -> facet.regionScheme().map(RegionSchemeId::text);
      case CATEGORY -> facet.disaggregation().map(DisaggregationId::text);
      case PARTICIPANT -> facet.participantRole().map(role -> camel(role.name()));
      case PERIOD -> facet.granularity().map(unit -> camel(unit.name()));
      case COUNTRY,
          AREA,
          AREA_TREE,
          ROLE,
          PILLAR,
          STATUS,
          LISTED_UNDER,
          OBJECTIVE,
          SDG_TARGET,
          FRAMEWORK,
          KIND,
          PROGRAMME,
          PROGRAMME_TREE,
          LEVEL,
          INDICATOR -> Optional.empty();
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
