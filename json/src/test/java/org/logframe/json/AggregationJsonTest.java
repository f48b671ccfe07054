package org.logframe.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.logframe.aggregate.Aggregation;
import org.logframe.portfolio.Facet;

class AggregationJsonTest {
  private static final Aggregation QUESTION =
      Aggregation.of("returned").by(Facet.COUNTRY, Facet.YEAR);
  private static final String DOCUMENT = """
      {
        "format": "logframe-aggregation/1",
        "indicator": "returned",
        "facets": ["country", "period:year"]
      }
      """;

  @Test
  void statesItsFormat() {
    assertThat(AggregationJson.write(QUESTION)).isEqualTo(DOCUMENT);
    assertThatThrownBy(() -> AggregationJson.read("{\"indicator\": \"returned\"}"))
        .hasMessage("1 problem\ndocument (line 1, column 1): Aggregation: has no \"format\"");
    assertThatThrownBy(() -> AggregationJson.read(DOCUMENT.replace("n/1", "n/2")))
        .hasMessage("1 problem\n/format (line 2, column 13): Aggregation: this library reads the"
            + " format \"logframe-aggregation/1\", not \"logframe-aggregation/2\"");
  }

  @Test
  void aLenientReaderPassesOverWhatANewerVersionAdded() {
    String newer = DOCUMENT.replace("n/1\"", "n/1.4\",\n  \"mood\": 1");

    assertThat(AggregationJson.reader().lenient().read(newer).value()).isEqualTo(QUESTION);
    assertThatThrownBy(() -> AggregationJson.read(newer)).hasMessage("""
            2 problems
            /format (line 2, column 13): Aggregation: the format "logframe-aggregation/1.4" is newer \
            than "logframe-aggregation/1"; a lenient reader passes over what it does not know
            /mood (line 3, column 3): Aggregation: unknown field "mood\"""");
  }

  @Test
  void readsAndWritesWhereverDocumentsAre(@TempDir Path folder) {
    byte[] bytes = DOCUMENT.getBytes(StandardCharsets.UTF_8);
    Path file = folder.resolve("question.json");
    StringWriter characters = new StringWriter();
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    AggregationJson.write(QUESTION, file);
    AggregationJson.write(QUESTION, characters);
    AggregationJson.write(QUESTION, stream);

    assertThat(file).hasContent(DOCUMENT);
    assertThat(characters).hasToString(DOCUMENT);
    assertThat(stream.toByteArray()).isEqualTo(bytes);
    assertThat(AggregationJson.read(file)).isEqualTo(QUESTION);
    assertThat(AggregationJson.read(bytes)).isEqualTo(QUESTION);
    assertThat(AggregationJson.read(new StringReader(DOCUMENT))).isEqualTo(QUESTION);
    assertThat(AggregationJson.read(new ByteArrayInputStream(bytes))).isEqualTo(QUESTION);
    assertThat(AggregationJson.writer().write(QUESTION)).isEqualTo(DOCUMENT);
  }
}
