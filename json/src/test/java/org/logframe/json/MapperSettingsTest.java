package org.logframe.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.logframe.measure.Figure;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.Pillar;
import org.logframe.source.Source;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A mapper reads within the limits, and as leniently, as its module was told. */
class MapperSettingsTest {
  private static final TypeReference<List<Pillar>> PILLARS = new TypeReference<>() {};
  private static final String UNKNOWN = """
      [{"id": "a", "title": "A", "mood": {"good": 1}},
       {"id": "b", "weight": 3, "title": "B"}]""";

  private final List<String> passedOver = new ArrayList<>();

  /** A class of somebody who uses the library. */
  record Mine(Pillar pillar) {}

  private static JsonMapper with(LogframeModule module) {
    return JsonMapper.builder().findAndAddModules().addModule(module).build();
  }

  private static JsonMapper within(Limits.Builder limits) {
    return with(new LogframeModule().limits(limits.build()));
  }

  private LogframeModule lenient() {
    return new LogframeModule().lenient(problem -> passedOver.add(problem.toString()));
  }

  @Test
  void limitsTheExponentsAndTheLengthsOfNumbers() {
    assertThatThrownBy(() -> within(Limits.builder().exponent(3))
            .readValue("{\"value\": 1e4, \"unit\": \"\"}", Figure.class))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessage(
            "1 problem\n/value (line 1, column 11): number: the exponent of 1e4 is beyond 3");
    assertThatThrownBy(() -> within(Limits.builder().numberLength(3))
            .readValue("{\"value\": 1234, \"unit\": \"\"}", Figure.class))
        .hasMessage(
            "1 problem\n/value (line 1, column 11): number: the number has 4 characters, at "
                + "most 3: 1234");
  }

  @Test
  void takesLongerNumbersWhereTheFactoryDoesToo() {
    String document = "{\"value\": 1" + "0".repeat(1_500) + "}";
    JsonFactory factory = JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder().maxNumberLength(2_000).build())
        .build();
    LogframeModule module =
        new LogframeModule().limits(Limits.builder().numberLength(2_000).build());
    JsonMapper mapper = JsonMapper.builder(factory).addModule(module).build();

    assertThatThrownBy(() -> with(module).readValue(document, Figure.class))
        .hasMessageContaining(
            "beyond a limit: Number value length (1501) exceeds the maximum allowed (1000)");
    assertThatThrownBy(() -> mapper.readValue(document, Figure.class))
        .hasMessage(
            "1 problem\ndocument (line 1, column 1): Figure: has 1,501 digits, at most 200");
  }

  @Test
  void limitsTheElementsOfLists() {
    assertThatThrownBy(() -> within(Limits.builder().elements(1))
            .readValue("{\"format\": \"logframe/1\", \"pillars\": [{}, {}]}", Portfolio.class))
        .hasMessageEndingWith(
            "/pillars/1 (line 1, column 42): list of Pillar: has more than 1 element");
  }

  @Test
  void limitsTheProblemsOfAValue() {
    assertThatThrownBy(() -> within(Limits.builder().problems(2))
            .readValue("[{\"a\": 1, \"b\": 1, \"c\": 1}]", PILLARS))
        .hasMessageStartingWith("""
            3 problems
            /0/a (line 1, column 3): Pillar: unknown field "a"
            /0/b (line 1, column 11): Pillar: unknown field "b"
            /0/c (line 1, column 19): stopped after 2 problems""");
  }

  @Test
  void takesNestingFromTheFactory() {
    JsonFactory factory = JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder().maxNestingDepth(1).build())
        .build();
    JsonMapper mapper = JsonMapper.builder(factory)
        .addModule(new LogframeModule().limits(Limits.standard()))
        .build();

    assertThatThrownBy(() -> mapper.readValue("{\"id\": \"a\", \"title\": {}}", Pillar.class))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessage("1 problem\n/title (line 1, column 23): beyond a limit: Document nesting depth "
            + "(2) exceeds the maximum allowed (1)");
  }

  @Test
  void passesOverWhatItDoesNotKnowAndSaysSo() {
    List<Pillar> pillars = with(lenient()).readValue(UNKNOWN, PILLARS);

    assertThat(pillars).extracting(pillar -> pillar.id().toString()).containsExactly("a", "b");
    assertThat(passedOver)
        .containsExactly(
            "/0/mood (line 1, column 28): Pillar: unknown field \"mood\"",
            "/1/weight (line 2, column 14): Pillar: unknown field \"weight\"");
  }

  @Test
  void passesOverItWithinTheClassesOfOthers() {
    Mine mine = with(lenient())
        .readValue("{\"pillar\": {\"id\": \"a\", \"title\": \"A\", \"x\": 1}}", Mine.class);

    assertThat(mine.pillar().id()).hasToString("a");
    assertThat(passedOver)
        .containsExactly("/pillar/x (line 1, column 38): Pillar: unknown field \"x\"");
  }

  @Test
  void passesOverANewerMinorVersion() {
    with(lenient()).readValue("{\"format\": \"logframe/1.1\"}", Portfolio.class);

    assertThat(passedOver)
        .containsExactly("/format (line 1, column 12): Portfolio: the format \"logframe/1.1\" is "
            + "newer than \"logframe/1\"; a lenient reader passes over what it does not know");
  }

  @Test
  void namesNoMoreThanAllowed() {
    LogframeModule module = lenient().limits(Limits.builder().problems(1).build());

    with(module).readValue("{\"id\": \"a\", \"title\": \"A\", \"x\": 1, \"y\": 2}", Pillar.class);

    assertThat(passedOver)
        .containsExactly(
            "/x (line 1, column 27): Pillar: unknown field \"x\"",
            "document (line 1, column 27): 1 more were passed over");
  }

  @Test
  void isAsStrictAsEverAboutAllElse() {
    assertThatThrownBy(() -> with(lenient())
            .readValue("{\"publication\": \"\", \"x\": 1, \"page\": 0}", Source.class))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessage("1 problem\n/publication (line 1, column 17): PublicationId: is blank");
    assertThat(passedOver).isEmpty();
  }

  @Test
  void staysStrictWithoutBeingTold() {
    LogframeModule module = new LogframeModule();
    LogframeModule other = module.lenient(problem -> {});

    assertThat(other).isNotSameAs(module);
    assertThatThrownBy(() -> with(module).readValue(UNKNOWN, PILLARS))
        .hasMessageStartingWith("1 problem\n/0/mood (line 1, column 28): Pillar: unknown field");
  }
}
