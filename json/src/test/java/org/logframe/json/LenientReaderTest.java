package org.logframe.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.logframe.portfolio.Portfolio;

/** What a reader makes of a document that a newer library wrote. */
class LenientReaderTest {
  private static final String NEWER = """
      {
        "format": "logframe/1.2",
        "mood": {"good": ["very"]},
        "notes": [{"kind": "theme", "text": "T", "weight": 3}]
      }
      """;

  @Test
  void passesOverWhatItDoesNotKnowAndSaysSo() {
    LenientResult<Portfolio> result = PortfolioJson.reader().lenient().read(NEWER);

    assertThat(result.value().notes()).hasSize(1);
    assertThat(result.problems().stream().map(Problem::toString))
        .containsExactly(
            "/format (line 2, column 13): Portfolio: the format \"logframe/1.2\" is newer than "
                + "\"logframe/1\"; a lenient reader passes over what it does not know",
            "/mood (line 3, column 3): Portfolio: unknown field \"mood\"",
            "/notes/0/weight (line 4, column 44): Note: unknown field \"weight\"");
    assertThat(result.problems())
        .extracting(Problem::text)
        .containsExactly("logframe/1.2", "mood", "weight");
  }

  @Test
  void aStrictReaderRefusesANewerMinorVersion() {
    assertThatThrownBy(() -> PortfolioJson.read("{\"format\": \"logframe/1.1\"}"))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessage("1 problem\n/format (line 1, column 12): Portfolio: the format "
            + "\"logframe/1.1\" is newer than \"logframe/1\"; a lenient reader passes over what it "
            + "does not know");
  }

  @Test
  void everyReaderRefusesAnotherMajorVersionAndWhatIsNone() {
    for (String format : new String[] {
      "logframe/2",
      "logframe/2.1",
      "logframe/0",
      "logframe/1.0",
      "logframe/01",
      "logframe/1.01",
      "logframe/1.1234567890",
      "logframe/1.-1",
      "Logframe/1",
      ""
    }) {
      assertThatThrownBy(
              () -> PortfolioJson.reader().lenient().read("{\"format\": \"" + format + "\"}"))
          .hasMessage("1 problem\n/format (line 1, column 12): Portfolio: this library reads the "
              + "format \"logframe/1\", not \"" + format + "\"");
    }
    assertThatThrownBy(() -> PortfolioJson.reader().lenient().read("{\"format\": 1}"))
        .hasMessage("1 problem\n/format (line 1, column 12): Portfolio.format: expected a string, "
            + "got a number");
  }

  @Test
  void isAsStrictAsEverAboutAllElse() {
    assertThatThrownBy(() -> PortfolioJson.reader().lenient().read("""
            {"format": "logframe/1", "mood": 1, "title": null, "notes": [{"kind": "joke"}]}""")).hasMessage("""
            3 problems
            /title (line 1, column 46): Portfolio.title: is null; leave it out instead
            /notes/0/kind (line 1, column 71): NoteKind: "joke" is none of disclaimer, theme, \
            approach, targetGroup, reference, reading
            /notes/0 (line 1, column 62): Note: has no "text\"""");
  }

  @Test
  void doesNotPassOverWhatMeansSomethingElse() {
    assertThatThrownBy(() -> ObservationsJson.reader().lenient().open("""
            {"indicator":"i","programme":"p","value":{"value":3,"reason":"notReported"}}""").readAll())
        .hasMessage(
            "1 problem\n/value/reason (line 1, column 53): Figure: unknown field \"reason\"");
    assertThat(ObservationsJson.reader().lenient().open("""
            {"indicator":"i","programme":"p","value":{"mood":1,"text":"good"}}""").readAll()).hasSize(1);
  }

  @Test
  void namesNoMoreThanAllowed() {
    LenientResult<Portfolio> result = PortfolioJson.reader()
        .lenient()
        .limits(Limits.builder().problems(2).build())
        .read("{\"a\":1,\"b\":2,\n\"c\":3,\"d\":4,\"format\":\"logframe/1\"}");

    assertThat(result.problems().stream().map(Problem::toString))
        .containsExactly(
            "/a (line 1, column 2): Portfolio: unknown field \"a\"",
            "/b (line 1, column 8): Portfolio: unknown field \"b\"",
            "document (line 1, column 8): 2 more were passed over");
  }

  @Test
  void readsFromEverySource(@TempDir Path folder) throws IOException {
    JsonReader.Lenient<Portfolio> reader = PortfolioJson.reader().lenient();
    Path file = Files.writeString(folder.resolve("p.json"), NEWER);
    byte[] bytes = NEWER.getBytes(StandardCharsets.UTF_8);

    assertThat(reader.read(file)).isEqualTo(reader.read(NEWER));
    assertThat(reader.read(bytes)).isEqualTo(reader.read(NEWER));
    assertThat(reader.read(new ByteArrayInputStream(bytes))).isEqualTo(reader.read(NEWER));
    assertThat(reader.read(new StringReader(NEWER))).isEqualTo(reader.read(NEWER));
  }
}
