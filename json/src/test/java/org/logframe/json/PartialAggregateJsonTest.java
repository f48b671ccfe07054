package org.logframe.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.logframe.aggregate.Aggregation;
import org.logframe.aggregate.PartialAggregate;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.measure.Counts;
import org.logframe.measure.Figure;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.Programme;
import org.logframe.source.Text;

class PartialAggregateJsonTest {
  private static final Aggregation QUESTION = Aggregation.of("returned").by(Facet.YEAR);
  private static final Portfolio PORTFOLIO = Portfolio.builder()
      .addProgrammes(Programme.builder().id("north").build())
      .addIndicators(Indicator.flow("returned")
          .title(Text.english("Returned"))
          .unit(Counts.PERSON)
          .build())
      .build();
  private static final String DOCUMENT = """
      {
        "format": "logframe-partial/1",
        "question": {
          "indicator": "returned",
          "facets": ["period:year"]
        },
        "observations": [
          {
            "indicator": "returned",
            "programme": "north",
            "period": "2021-Q1",
            "value": {"value": 12, "unit": "persons"}
          },
          {
            "indicator": "returned",
            "programme": "north",
            "period": "2021-Q2",
            "value": {"value": 30, "unit": "persons", "qualifier": "about"},
            "asOf": "2021-09"
          }
        ]
      }
      """;

  private static PartialAggregate partial() {
    return QUESTION
        .partial(PORTFOLIO)
        .add(reported("2021-Q2", "about 30 persons").asOf("2021-09").build())
        .add(reported("2021-Q2", "40 persons").asOf("2021-07").build())
        .add(reported("2021-Q1", "12 persons").build());
  }

  private static Observation.Builder reported(String period, String value) {
    return Observation.builder()
        .indicator("returned")
        .programme("north")
        .period(period)
        .value(Figure.parse(value));
  }

  private static byte[] bytes(String document) {
    return document.getBytes(StandardCharsets.UTF_8);
  }

  private static String lines(Aggregation question, String document) {
    return catchThrowableOfType(
            InvalidDocumentException.class,
            () -> PartialAggregateJson.read(question, PORTFOLIO, bytes(document)))
        .problems()
        .stream()
        .map(Problem::toString)
        .collect(Collectors.joining("\n"));
  }

  @Test
  void writesTheQuestionAndWhatMayStand() {
    ByteArrayOutputStream target = new ByteArrayOutputStream();
    PartialAggregateJson.write(partial(), target);

    assertThat(PartialAggregateJson.write(partial())).asString().isEqualTo(DOCUMENT);
    assertThat(target).hasToString(DOCUMENT);
  }

  @Test
  void readsItInAnotherPlace() {
    PartialAggregate read = PartialAggregateJson.read(QUESTION, PORTFOLIO, bytes(DOCUMENT));

    assertThat(read).isEqualTo(partial());
    assertThat(PartialAggregateJson.read(
            QUESTION, PORTFOLIO, new ByteArrayInputStream(bytes(DOCUMENT))))
        .isEqualTo(read);
    assertThat(read.add(reported("2021-Q3", "8 persons").build())
            .finish()
            .cell(Facet.YEAR.named("2021"))
            .reported())
        .hasToString("Optional[between 49 and 51 persons (about 50)]");
  }

  @Test
  void refusesAnotherQuestion() {
    assertThat(lines(Aggregation.of("returned"), DOCUMENT))
        .isEqualTo("/question (line 3, column 15): PartialAggregate: is known for actual values of"
            + " returned by year, not for actual values of returned");
  }

  @Test
  void refusesAnotherFormat() {
    assertThat(lines(QUESTION, DOCUMENT.replace("partial/1", "partial/2")))
        .isEqualTo("/format (line 2, column 13): PartialAggregate: this library reads the format"
            + " \"logframe-partial/1\", not \"logframe-partial/2\"");
  }

  @Test
  void refusesObservationsThatMakeNoSenseOfThePortfolio() {
    assertThat(lines(
            QUESTION,
            DOCUMENT.replaceFirst("north", "south").replace("\"persons\", \"q", "\"km\", \"q")))
        .isEqualTo("/observations/0/programme (line 10, column 20): no programme \"south\"\n"
            + "/observations/1/value (line 18, column 16): indicator returned is in persons, not in"
            + " km: about 30 km");
  }

  @Test
  void refusesAQuestionThatMakesNoSenseOfThePortfolio() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> PartialAggregateJson.read(Aggregation.of("x"), PORTFOLIO, bytes(DOCUMENT)))
        .withMessage("Aggregation: no indicator \"x\"");
  }

  @Test
  void hasTheReadersAndWritersOfTheOtherDocuments() {
    JsonReader<PartialAggregate> reader = PartialAggregateJson.reader(QUESTION, PORTFOLIO);
    String newer = DOCUMENT.replace("partial/1", "partial/1.2");

    assertThat(reader.read(DOCUMENT)).isEqualTo(partial());
    assertThat(reader.lenient().read(newer).value()).isEqualTo(partial());
    assertThat(reader.lenient().read(newer).problems().stream().map(Problem::toString))
        .containsExactly("/format (line 2, column 13): PartialAggregate: the format"
            + " \"logframe-partial/1.2\" is newer than \"logframe-partial/1\"; a lenient reader"
            + " passes over what it does not know");
    assertThatThrownBy(() -> reader.limits(Limits.builder().elements(1).build()).read(DOCUMENT))
        .hasMessageEndingWith("list of Observation: has more than 1 element");
    PartialAggregate large =
        partial().add(reported("2021-Q3", "9007199254740993 persons").build());
    assertThat(PartialAggregateJson.writer().longNumbersAsText().write(large))
        .contains("\"value\": \"9007199254740993\"");
    assertThat(reader.read(PartialAggregateJson.writer().longNumbersAsText().write(large)))
        .isEqualTo(large);
  }

  @Test
  void makesNoReaderOfAQuestionThatMakesNoSenseOfThePortfolio() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialAggregateJson.reader(Aggregation.of("x"), PORTFOLIO))
        .withMessage("Aggregation: no indicator \"x\"");
  }
}
