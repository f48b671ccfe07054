package org.logframe.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.logframe.aggregate.AggregateTable;
import org.logframe.aggregate.Aggregation;
import org.logframe.aggregate.Totals;
import org.logframe.indicator.Expectation;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.measure.Counts;
import org.logframe.measure.Figure;
import org.logframe.place.AreaId;
import org.logframe.place.Country;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.Programme;
import org.logframe.source.Text;
import org.logframe.time.Granularity;
import org.logframe.time.Validity;
import tools.jackson.databind.json.JsonMapper;

class AggregateJsonTest {
  private static final Portfolio PORTFOLIO = Portfolio.builder()
      .addProgrammes(Programme.builder().id("north").build())
      .addIndicators(Indicator.flow("returned")
          .title(Text.english("Returned"))
          .unit(Counts.PERSON)
          .frequency(Granularity.HALF_YEAR)
          .addExpectations(Expectation.builder()
              .programme("north")
              .addAreas(AreaId.of(Country.of("ML")))
              .validity(Validity.between("2021", "2021"))
              .build())
          .build())
      .build();
  private static final AggregateTable TABLE = Aggregation.of("returned")
      .by(Facet.COUNTRY, Facet.YEAR)
      .withTotals(Totals.ROLL_UP)
      .over(
          PORTFOLIO,
          List.of(
              reported("2021-S1", "about 370 persons").area(Country.of("ML")).build(),
              reported("2021-S2", "12 persons").build()));
  private static final String DOCUMENT = """
      {
        "format": "logframe-table/1",
        "question": {
          "indicator": "returned",
          "facets": ["country", "period:year"],
          "totals": "rollUp"
        },
        "indicator": {
          "id": "returned",
          "title": {"en": "Returned"},
          "unit": "persons",
          "frequency": "halfYear",
          "expectations": [
            {
              "programme": "north",
              "areas": ["ML"],
              "validity": "2021/2021"
            }
          ],
          "steps": [
            {"rule": "count"}
          ]
        },
        "rowsAddUp": false,
        "cells": [
          {
            "key": {"country": "ML", "period:year": "2021"},
            "reported": {"low": 365, "high": 375, "unit": "persons", "estimate": 370},
            "overall": {"low": 365, "high": 387, "unit": "persons"},
            "completeness": {"expected": 2, "reported": 1, "missing": {"inAWhole": 1}},
            "flags": ["partial", "approximate"],
            "used": [1],
            "missing": [2]
          },
      """;

  private static final String USED = "\"used\": [1]";
  private static final String KEY = "\"country\": \"ML\", \"period:year\": \"2021\"";
  private static final String FLAGS = "\"flags\": [\"partial\", \"approximate\"]";

  private static Observation.Builder reported(String period, String value) {
    return Observation.builder()
        .indicator("returned")
        .programme("north")
        .period(period)
        .value(Figure.parse(value));
  }

  /** What is wrong with the document where a text is replaced, each problem on a line. */
  private static String lines(String text, String by) {
    String document = AggregateJson.write(TABLE);
    assertThat(document).contains(text);
    return catchThrowableOfType(
            InvalidDocumentException.class,
            () -> AggregateJson.read(document.replaceFirst(Pattern.quote(text), by)))
        .problems()
        .stream()
        .map(Problem::toString)
        .collect(Collectors.joining("\n"));
  }

  @Test
  void writesTheQuestionTheIndicatorAndTheCells() {
    assertThat(AggregateJson.write(TABLE)).startsWith(DOCUMENT);
  }

  @Test
  void writesWhatIsNotBrokenDownAsTheEmptyTextAndLeavesOutWhatIsTotalledOver() {
    assertThat(AggregateJson.write(TABLE).lines().filter(line -> line.contains("\"key\"")))
        .containsExactly(
            "      \"key\": {\"country\": \"ML\", \"period:year\": \"2021\"},",
            "      \"key\": {\"country\": \"ML\"},",
            "      \"key\": {\"country\": \"\", \"period:year\": \"2021\"},",
            "      \"key\": {\"country\": \"\"},",
            "      \"key\": {},");
  }

  @Test
  void readsAndWritesWhereverDocumentsAre(@TempDir Path folder) {
    String document = AggregateJson.write(TABLE);
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    Path file = folder.resolve("table.json");
    StringWriter characters = new StringWriter();
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    AggregateJson.write(TABLE, file);
    AggregateJson.write(TABLE, characters);
    AggregateJson.write(TABLE, stream);

    assertThat(file).hasContent(document);
    assertThat(characters).hasToString(document);
    assertThat(stream.toByteArray()).isEqualTo(bytes);
    assertThat(AggregateJson.read(file)).isEqualTo(TABLE);
    assertThat(AggregateJson.read(document)).isEqualTo(TABLE);
    assertThat(AggregateJson.read(bytes)).isEqualTo(TABLE);
    assertThat(AggregateJson.read(new StringReader(document))).isEqualTo(TABLE);
    assertThat(AggregateJson.read(new ByteArrayInputStream(bytes))).isEqualTo(TABLE);
  }

  @Test
  void refusesPlacesOfNoObservation() {
    assertThat(lines(USED, "\"used\": [7, -1, 0]"))
        .isEqualTo("/cells/0/used/1 (line 32, column 19): position: -1 is below 0");
    assertThat(lines(USED, "\"used\": [7, 0]"))
        .isEqualTo(
            "/cells/0/used/0 (line 32, column 16): there is no observation 7 in a list of 3");
    assertThat(lines(USED, "\"used\": [1, 1]"))
        .isEqualTo("/cells/0/used/1 (line 32, column 19): is named twice");
  }

  @Test
  void refusesObservationsThatAreThereForNothing() {
    String some =
        "{\"indicator\": \"returned\", \"programme\": \"north\", \"value\": {\"text\": \"a\"}}";

    assertThat(lines("\n  ]\n}\n", ", " + some + ", " + some + "]}")).isEqualTo("""
            /observations/3 (line 83, column 8): is neither in a cell nor left out
            /observations/4 (line 83, column 81): is the same as /observations/3""");
  }

  @Test
  void refusesCarriedValuesThatAreNotUsedOrHaveNoAge() {
    assertThat(lines(USED, "\"carried\": [{\"observation\": 0, \"age\": \"P3\"}]"))
        .isEqualTo(
            "/cells/0/carried/0/age (line 32, column 45): Carried.age: \"P3\" is no span such"
                + " as P6M or P1Y");
    assertThat(lines(
            FLAGS,
            "\"flags\": [\"partial\", \"lateFirstReport\", \"approximate\"], "
                + "\"carried\": [{\"observation\": 0, \"age\": \"-P3M\"}]"))
        .isEqualTo("/cells/0/carried/0 (line 31, column 75): is not among those that are used");
  }

  @Test
  void refusesKeysThatAreNotThoseOfTheQuestion() {
    assertThat(lines(KEY, "\"country\": \"ML\", \"planet\": \"Mars\""))
        .isEqualTo("/cells/0/key/planet (line 27, column 32): Facet: \"planet\" is none of "
            + String.join(", ", Facet.forms()));
    assertThat(lines(KEY, "\"country\": \"ML\", \"pillar\": \"a\""))
        .isEqualTo("/cells/0/key (line 27, column 14): the question is not broken down by pillar");
    assertThat(lines(KEY, "\"country\": \"ML\", \"period:year\": \"2021-S1\""))
        .isEqualTo("/cells/0/key (line 27, column 14): \"2021-S1\" is no year");
    assertThat(lines(KEY, "\"period:year\": \"2021\""))
        .isEqualTo("/cells/0/key (line 27, column 14): has no country, and the question asks for no"
            + " such totals");
    assertThat(lines(KEY, "\"country\": \"ML\""))
        .isEqualTo("/cells/1/key (line 36, column 14): country Mali is the key of /cells/0 too");
    assertThat(lines(KEY, "\"country\": \"NE\", \"period:year\": \"2021\""))
        .isEqualTo("/cells/1/key (line 36, column 14): country Mali comes after country Niger, year"
            + " 2021, which it should precede");
  }

  @Test
  void refusesPartsThatDoNotGoTogether() {
    assertThat(lines(FLAGS, "\"refusal\": {\"reason\": \"noRule\", \"sentence\": \"none\"}"))
        .isEqualTo("/cells/0 (line 26, column 5): Cell country Mali, year 2021: is refused"
            + " (NO_RULE), yet has a figure: between 365 and 375 persons (about 370)");
    assertThat(lines("\"reported\": 1, ", "\"reported\": 3, "))
        .isEqualTo("/cells/0/completeness (line 30, column 23): Completeness: 2 are expected, yet 4"
            + " accounted for");
    assertThat(lines("\"inAWhole\": 1", "\"suppressed\": 1"))
        .isEqualTo("/cells/0 (line 26, column 5): Cell country Mali, year 2021: the completeness"
            + " counts as missing {suppressed=1}, yet these are named: {in a whole=1}");
    assertThat(lines("\"inAWhole\": 1", "\"suppressed\": -1"))
        .isEqualTo(
            "/cells/0/completeness/missing/suppressed (line 30, column 80): integer: -1 is below 0");
    assertThat(lines("\"id\": \"returned\"", "\"id\": \"other\""))
        .isEqualTo("/indicator (line 8, column 16): is \"other\", and the question asks for"
            + " \"returned\"");
  }

  @Test
  void refusesFlagsThatDoNotFollowFromTheCell() {
    assertThat(lines(FLAGS, "\"flags\": [\"partial\"]"))
        .isEqualTo("/cells/0/flags (line 31, column 16): Cell country Mali, year 2021: by what it"
            + " holds, its flags are [partial, approximate], not [partial]");
    assertThat(lines(FLAGS + ",", ""))
        .isEqualTo("/cells/0/flags (line 26, column 5): Cell country Mali, year 2021: by what it"
            + " holds, its flags are [partial, approximate], not []");
  }

  @Test
  void refusesFindingsOfAnotherSeverityOrAnotherCell() {
    assertThat(lines(FLAGS, FLAGS + ", \"findings\": [" + finding("info", "/cells/0") + "]"))
        .isEqualTo("/cells/0/findings/0 (line 31, column 57): Finding: STALE_TOTAL has the severity"
            + " WARNING, not INFO");
    assertThat(lines(
            FLAGS,
            "\"flags\": [\"partial\", \"approximate\", \"disagreement\"], \"findings\": ["
                + finding("warning", "/cells/3") + "]"))
        .isEqualTo("/cells/0/findings/0 (line 31, column 73): has the path /cells/3, not /cells/0");
  }

  private static String finding(String severity, String path) {
    return "{\"code\": \"staleTotal\", \"severity\": \"" + severity + "\", \"path\": \"" + path
        + "\", \"sentence\": \"x\"}";
  }

  @Test
  void aLenientReaderPassesOverWhatANewerVersionAdded() {
    String newer = AggregateJson.write(TABLE)
        .replace("logframe-table/1", "logframe-table/1.1")
        .replace("\"rowsAddUp\": false", "\"rowsAddUp\": false, \"colour\": \"red\"");

    LenientResult<AggregateTable> read = AggregateJson.reader().lenient().read(newer);

    assertThat(read.value()).isEqualTo(TABLE);
    assertThat(read.problems())
        .extracting(Problem::text)
        .containsExactly("logframe-table/1.1", "colour");
  }

  @Test
  void isWrittenByAMapperToo() {
    JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

    assertThat(mapper.readValue(mapper.writeValueAsString(TABLE), AggregateTable.class))
        .isEqualTo(TABLE);
  }
}
