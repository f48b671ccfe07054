package org.logframe.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.measure.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.logframe.aggregate.AggregateTable;
import org.logframe.json.noun.Nouns;
import org.logframe.measure.Counts;
import org.logframe.measure.Interval;
import org.logframe.place.AreaId;
import org.logframe.place.Country;
import org.logframe.place.Global;
import org.logframe.programme.ProgrammeId;
import org.logframe.source.PublicationKind;
import org.logframe.source.Text;
import org.logframe.time.PartialDate;
import org.logframe.time.ReportingPeriod;
import org.logframe.time.Validity;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.json.JsonMapper;

/** What is a text in JSON is the same text as the key of a map; nothing else is a key. */
class MapperKeysTest {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().findAndAddModules().build();

  /** A class of somebody who uses the library. */
  record Budget(String year, Map<ProgrammeId, Integer> millions) {}

  static List<Object> values() {
    return ImmutableSet.builder()
        .addAll(MapperTypesTest.values())
        .add(
            PartialDate.parse("late 2017"),
            Validity.parse("2017/.."),
            ReportingPeriod.parse("2021-S1"),
            AreaId.parse("region:iom-offices/horn-of-africa"),
            Text.of("A"),
            Interval.parse("3 km"))
        .build()
        .asList();
  }

  private static JavaType mapOf(Class<?> key) {
    return MAPPER.getTypeFactory().constructMapType(Map.class, key, Integer.class);
  }

  private static boolean isKey(Class<?> type) {
    return Nouns.codec(type).fromText().isPresent();
  }

  @Test
  void areTextsInTheClassesOfOthers() {
    Budget budget = new Budget("2021", Map.of(ProgrammeId.of("north"), 1));

    String written = MAPPER.writeValueAsString(budget);

    assertThat(written).isEqualTo("{\"year\":\"2021\",\"millions\":{\"north\":1}}");
    assertThat(MAPPER.readValue(written, Budget.class)).isEqualTo(budget);
  }

  @ParameterizedTest
  @MethodSource("values")
  void areTheTextsOfTheirValuesOrRefusedByName(Object value) {
    Class<?> type = MapperTypesTest.typeOf(value);
    String written = MAPPER.writeValueAsString(value);
    Map<Object, Integer> map = Map.of(value, 1);

    if (isKey(type)) {
      assertThat(MAPPER.writeValueAsString(map)).isEqualTo("{" + written + ":1}");
      assertThat(MAPPER.writerFor(mapOf(type)).writeValueAsString(map))
          .isEqualTo("{" + written + ":1}");
      assertThat(MAPPER.<Map<?, ?>>readValue("{" + written + ":1}", mapOf(type)))
          .isEqualTo(map);
    } else {
      String refusal =
          Nouns.codec(type).name() + ": has no JSON form as a key, since it is no text";
      assertThatThrownBy(() -> MAPPER.writeValueAsString(map))
          .isInstanceOf(InvalidDefinitionException.class)
          .hasMessageStartingWith(refusal);
      assertThatThrownBy(() -> MAPPER.readValue("{\"a\":1}", mapOf(type)))
          .isInstanceOf(InvalidDefinitionException.class)
          .hasMessageStartingWith(refusal);
    }
  }

  @Test
  void areEveryValueThatIsAlwaysAText() {
    ImmutableSet<Class<?>> tried = values().stream()
        .<Class<?>>map(MapperTypesTest::typeOf)
        .collect(ImmutableSet.toImmutableSet());

    assertThat(values())
        .filteredOn(value -> MAPPER.writeValueAsString(value).startsWith("\""))
        .<Class<?>>extracting(MapperTypesTest::typeOf)
        .filteredOn(type -> !isKey(type))
        .describedAs("sometimes an object")
        .containsOnly(Unit.class, Text.class);
    assertThat(tried)
        .containsAll(Nouns.all().keySet().stream().filter(MapperKeysTest::isKey).toList());
    assertThat(Nouns.all().keySet())
        .filteredOn(type -> type.getSimpleName().endsWith("Id"))
        .hasSizeGreaterThan(12)
        .allMatch(MapperKeysTest::isKey);
  }

  @ParameterizedTest
  @MethodSource("org.logframe.json.MapperTypesTest#publicTypes")
  void areTheConstantsOfEnumsAndNoTypeWithoutAForm(Class<?> type) {
    if (type.isEnum()) {
      for (Object constant : type.getEnumConstants()) {
        String written = "{" + MAPPER.writeValueAsString(constant) + ":1}";
        assertThat(MAPPER.writeValueAsString(Map.of(constant, 1))).isEqualTo(written);
        assertThat(MAPPER.<Map<?, ?>>readValue(written, mapOf(type)))
            .isEqualTo(Map.of(constant, 1));
      }
    } else {
      assertThatThrownBy(() -> MAPPER.readValue("{\"a\":1}", mapOf(type)))
          .isInstanceOf(InvalidDefinitionException.class)
          .hasMessageStartingWith(type.getSimpleName() + ": has no JSON form");
    }
  }

  @Test
  void areRefusedInWritingWhereTheyHaveNoForm() {
    assertThatThrownBy(() -> MAPPER.writeValueAsString(Map.of(Global.GLOBAL, 1)))
        .isInstanceOf(InvalidDefinitionException.class)
        .hasMessageStartingWith("Global: has no JSON form");
    assertThatThrownBy(() -> MAPPER.writeValueAsString(Map.of(Counts.PERSON, 1)))
        .hasMessageStartingWith("Unit: has no JSON form as a key, since it is no text");
    assertThatThrownBy(() ->
            MAPPER.readValue("{\"a\": 1}", new TypeReference<Map<AggregateTable, Integer>>() {}))
        .hasMessageStartingWith("AggregateTable: has no JSON form as a key, since it is no text");
  }

  @Test
  void workInMapsOfConstants() {
    EnumMap<PublicationKind, Country> map =
        new EnumMap<>(Map.of(PublicationKind.WEB_PAGE, Country.of("LY")));

    assertThat(MAPPER.writeValueAsString(map)).isEqualTo("{\"webPage\":\"LY\"}");
    assertThat(MAPPER.readValue(
            "{\"webPage\":\"LY\"}", new TypeReference<EnumMap<PublicationKind, Country>>() {}))
        .isEqualTo(map);
    assertThatThrownBy(() -> MAPPER.readValue(
            "{\"WEB_PAGE\":\"LY\"}", new TypeReference<EnumMap<PublicationKind, Country>>() {}))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessage(
            "1 problem\n/WEB_PAGE (line 1, column 2): PublicationKind: \"WEB_PAGE\" is none "
                + "of webPage, article, booklet, report, dataset, other");
  }

  @Test
  void areRefusedWithTheirPlace() {
    InvalidDocumentException refusal = catchThrowableOfType(
        InvalidDocumentException.class,
        () -> MAPPER.readValue(
            "{\"year\": \"2021\",\n \"millions\": {\"north\": 1, \" \": 2}}", Budget.class));

    assertThat(refusal.problems())
        .containsExactly(new Problem("ProgrammeId: is blank", " ", "/millions/ ", 2, 27));
    assertThatThrownBy(() -> MAPPER.readValue(
            "{\"LY\": 1, \"Libya\": 2}", new TypeReference<Map<Country, Integer>>() {}))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessage(
            "1 problem\n/Libya (line 1, column 11): Country: no country has the code \"Libya\"; "
                + "codes are like LY, LBY or 434, and names are read by parse");
  }

  @Test
  void workWithoutADocument() {
    Map<ProgrammeId, Integer> converted =
        MAPPER.convertValue(Map.of("north", 1), new TypeReference<Map<ProgrammeId, Integer>>() {});

    assertThat(converted).isEqualTo(Map.of(ProgrammeId.of("north"), 1));
    assertThatThrownBy(() ->
            MAPPER.convertValue(Map.of("", 1), new TypeReference<Map<ProgrammeId, Integer>>() {}))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessageEndingWith("ProgrammeId: is blank");
  }
}
