package org.logframe.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.measure.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.logframe.aggregate.AggregateTable;
import org.logframe.aggregate.Completeness;
import org.logframe.aggregate.Distribution;
import org.logframe.aggregate.Division;
import org.logframe.aggregate.Key;
import org.logframe.aggregate.Refusal;
import org.logframe.indicator.Axis;
import org.logframe.indicator.Category;
import org.logframe.indicator.CategoryId;
import org.logframe.indicator.DisaggregationId;
import org.logframe.indicator.Expectation;
import org.logframe.indicator.IndicatorId;
import org.logframe.indicator.RatioParts;
import org.logframe.indicator.Relation;
import org.logframe.indicator.Rule;
import org.logframe.indicator.Step;
import org.logframe.json.noun.Nouns;
import org.logframe.measure.Counts;
import org.logframe.measure.Figure;
import org.logframe.measure.Grade;
import org.logframe.measure.Interval;
import org.logframe.measure.Missing;
import org.logframe.measure.MissingReason;
import org.logframe.measure.NamedUnit;
import org.logframe.measure.Ratio;
import org.logframe.measure.UnitTable;
import org.logframe.place.AreaId;
import org.logframe.place.Country;
import org.logframe.place.Global;
import org.logframe.place.RegionId;
import org.logframe.place.RegionSchemeId;
import org.logframe.place.RouteId;
import org.logframe.place.SubdivisionId;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Finding;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.Eligibility;
import org.logframe.programme.Listing;
import org.logframe.programme.ObjectiveId;
import org.logframe.programme.PillarId;
import org.logframe.programme.PolicyFrameworkId;
import org.logframe.programme.ProgrammeId;
import org.logframe.programme.SdgTarget;
import org.logframe.source.DatedName;
import org.logframe.source.OrganisationId;
import org.logframe.source.PublicationId;
import org.logframe.source.PublicationKind;
import org.logframe.source.Source;
import org.logframe.source.Text;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.json.JsonMapper;

/** A mapper writes every public type of the model in its own form, or refuses it by name. */
class MapperTypesTest {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().findAndAddModules().build();
  private static final RandomNouns NOUNS = new RandomNouns(new Random(4));

  /** A value of each type whose codec is not tried elsewhere. */
  private static final AggregateTable TABLE = new RandomAnswers(new Random(3)).table();

  private static final ImmutableMap<Class<?>, Object> VALUES =
      ImmutableMap.<Class<?>, Object>builder()
          .put(AggregateTable.class, TABLE)
          .put(
              Key.class,
              new Key(ImmutableMap.of(
                  Facet.COUNTRY, Optional.of(Country.of("LY")), Facet.YEAR, Optional.empty())))
          .put(Division.class, new Division(Interval.parse("3 km"), Interval.parse("at least 4 h")))
          .put(Distribution.class, new Distribution(ImmutableSortedMap.of("good", 2, "poor", 1), 3))
          .put(
              Completeness.class,
              new Completeness(6, 2, 1, ImmutableSortedMap.of(MissingReason.SUPPRESSED, 3)))
          .put(Refusal.class, new Refusal(Refusal.Reason.NO_RULE, "it has none"))
          .put(
              Finding.class,
              EuIomActions.portfolio().findings(LocalDate.of(2026, 1, 1)).get(0))
          .put(ProgrammeId.class, ProgrammeId.of("a"))
          .put(PillarId.class, PillarId.of("a"))
          .put(ObjectiveId.class, ObjectiveId.of("a"))
          .put(PolicyFrameworkId.class, PolicyFrameworkId.of("a"))
          .put(PublicationId.class, PublicationId.of("a"))
          .put(OrganisationId.class, OrganisationId.of("a"))
          .put(SubdivisionId.class, SubdivisionId.of("a"))
          .put(RouteId.class, RouteId.of("a"))
          .put(RegionId.class, RegionId.of("a"))
          .put(RegionSchemeId.class, RegionSchemeId.of("a"))
          .put(IndicatorId.class, IndicatorId.of("a"))
          .put(DisaggregationId.class, DisaggregationId.of("a"))
          .put(CategoryId.class, CategoryId.of("a"))
          .put(Country.class, Country.of("LY"))
          .put(AreaId.class, AreaId.global())
          .put(Axis.class, Axis.parse("disaggregation:sex"))
          .put(SdgTarget.class, SdgTarget.parse("10.7"))
          .put(Category.class, new Category(CategoryId.of("a"), Text.of("A")))
          .put(Expectation.class, NOUNS.expectation())
          .put(
              RatioParts.class,
              RatioParts.of(IndicatorId.of("a"), IndicatorId.of("b"), Relation.SEPARATE))
          .put(Step.class, Step.of(Rule.MAX))
          .put(Grade.class, Grade.of("good"))
          .put(Missing.class, Missing.of(MissingReason.NOT_YET_DUE))
          .put(Ratio.class, Ratio.of(Figure.parse("1 person"), Figure.parse("2 persons")))
          .put(NamedUnit.class, new NamedUnit(Counts.of("well", "wells"), "well", "wells"))
          .put(Unit.class, Counts.PERSON)
          .put(DatedName.class, new DatedName(Text.of("A"), NOUNS.validity()))
          .put(Listing.class, new Listing(NOUNS.region(), NOUNS.sources()))
          .put(Eligibility.class, Eligibility.builder().statement(Text.of("A")).build())
          .buildOrThrow();

  static List<Object> values() {
    Portfolio portfolio = new RandomPortfolio(new Random(5)).portfolio();
    return Stream.of(
            VALUES.values().stream(),
            Stream.of(
                portfolio,
                NOUNS.note(),
                NOUNS.event(),
                NOUNS.coverage(),
                NOUNS.participation(),
                NOUNS.status(),
                NOUNS.objective("a", Optional.empty()),
                NOUNS.applicability(Country.of("LY")),
                NOUNS.scheme("s").regions().get(0)),
            portfolio.programmes().stream(),
            portfolio.indicators().stream(),
            portfolio.observations().stream())
        .<Object>flatMap(Function.identity())
        .toList();
  }

  /** The registered type of a value. */
  static Class<?> typeOf(Object value) {
    return Nouns.all().keySet().stream()
        .filter(type -> type.isInstance(value))
        .min(Comparator.comparing(type -> type.isInstance(value) && type.isInterface() ? 1 : 0))
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("values")
  void readsWhatItWrote(Object value) {
    String written = MAPPER.writeValueAsString(value);

    assertThat(written).isNotEqualTo("{}");
    assertThat(MAPPER.readValue(written, typeOf(value))).isEqualTo(value);
  }

  static List<Class<?>> publicTypes() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.logframe")
            .stream()
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(type -> !type.getPackageName().startsWith("org.logframe.json"))
            .filter(type -> !type.getPackageName().equals("org.logframe.internal"))
            .filter(type -> !type.getPackageName().startsWith("org.logframe.aggregate."))
            .filter(type -> !type.getPackageName().startsWith("org.logframe.portfolio."))
            .filter(type -> !type.getPackageName().startsWith("org.logframe.table."))
            .filter(type -> !type.getSimpleName().endsWith("Builder"))
            .filter(type -> !type.getSimpleName().equals("package-info"))
            .<Class<?>>map(JavaClass::reflect)
            .filter(
                type -> !Nouns.all().containsKey(type) && !Throwable.class.isAssignableFrom(type))
            .sorted(Comparator.comparing(Class::getName))
            .toList();
  }

  @ParameterizedTest
  @MethodSource("publicTypes")
  void refusesEveryOtherTypeOrKnowsItsConstants(Class<?> type) {
    if (type.isEnum()) {
      for (Object constant : type.getEnumConstants()) {
        String written = MAPPER.writeValueAsString(constant);
        assertThat(written).matches("\"[a-z][A-Za-z0-9]*\"");
        assertThat(MAPPER.readValue(written, type)).isEqualTo(constant);
      }
    } else {
      assertThatThrownBy(() -> MAPPER.readValue("{}", type))
          .isInstanceOf(InvalidDefinitionException.class)
          .hasMessageStartingWith(type.getSimpleName() + ": has no JSON form");
    }
  }

  @Test
  void refusesToWriteWhatHasNoForm() {
    assertThatThrownBy(() -> MAPPER.writeValueAsString(Global.GLOBAL))
        .isInstanceOf(InvalidDefinitionException.class)
        .hasMessageStartingWith("Global: has no JSON form");
    assertThatThrownBy(() -> MAPPER.writeValueAsString(List.of(UnitTable.standard())))
        .isInstanceOf(InvalidDefinitionException.class)
        .hasMessageStartingWith("UnitTable: has no JSON form");
    assertThatThrownBy(() -> MAPPER.writeValueAsString(TABLE.cells().get(0)))
        .isInstanceOf(InvalidDefinitionException.class)
        .hasMessageStartingWith("Cell: has no JSON form");
    assertThatThrownBy(() -> MAPPER.writeValueAsString(Facet.region("a")))
        .isInstanceOf(InvalidDefinitionException.class)
        .hasMessageStartingWith("Facet: has no JSON form");
  }

  @Test
  void handlesPartsWithinOtherValues() {
    Map<String, List<Object>> values =
        Map.of("a", List.of(ProgrammeId.of("p"), PublicationKind.WEB_PAGE, Source.of("s")));

    assertThat(MAPPER.writeValueAsString(values))
        .isEqualTo("{\"a\":[\"p\",\"webPage\",{\"publication\":\"s\"}]}");
    assertThat(MAPPER.readValue("[\"p\"]", new TypeReference<List<ProgrammeId>>() {}))
        .containsExactly(ProgrammeId.of("p"));
    assertThatThrownBy(() -> MAPPER.readValue("\"web\"", PublicationKind.class))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessage("1 problem\ndocument (line 1, column 1): PublicationKind: \"web\" is none of "
            + "webPage, article, booklet, report, dataset, other");
  }
}
