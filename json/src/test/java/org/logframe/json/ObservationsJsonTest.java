package org.logframe.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.logframe.indicator.Duplicate;
import org.logframe.indicator.Observation;
import org.logframe.measure.Counts;
import org.logframe.measure.Figure;

class ObservationsJsonTest {
  private static final ImmutableList<Observation> TWO =
      ImmutableList.of(observation("a", "3 persons"), observation("é😀", "about 5 persons"));
  private static final String LINES = """
      {"indicator":"a","programme":"p","value":{"value":3,"unit":"persons"}}
      {"indicator":"é😀","programme":"p","value":{"value":5,"unit":"persons","qualifier":"about"}}
      """;
  private static final String ARRAY = """
      [
        {
          "indicator": "a",
          "programme": "p",
          "value": {"value": 3, "unit": "persons"}
        },
        {
          "indicator": "é😀",
          "programme": "p",
          "value": {"value": 5, "unit": "persons", "qualifier": "about"}
        }
      ]
      """;
  private static final Figure WITHOUT_FORM =
      Figure.exactly(1, Counts.of("well", "wells").multiply(Counts.HOUSEHOLD));
  private static final ObservationsReader ARRAYS =
      ObservationsJson.reader().form(ObservationsForm.ARRAY);

  private static Observation observation(String indicator, String figure) {
    return Observation.builder()
        .indicator(indicator)
        .programme("p")
        .value(Figure.parse(figure))
        .build();
  }

  private static List<String> problems(ObservationReading reading) {
    return reading.problems().stream().map(Problem::toString).toList();
  }

  private static String refusal(ObservationsReader reader, String observations) {
    return String.valueOf(catchThrowableOfType(
            InvalidDocumentException.class, () -> reader.open(observations).readAll())
        .getMessage());
  }

  /** Bytes that say whether they were closed. */
  private static class Closing extends FilterInputStream {
    private int closed;

    Closing(String text) {
      super(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public void close() {
      closed++;
    }
  }

  @Test
  void readsLinesFromEverySource(@TempDir Path folder) throws IOException {
    byte[] bytes = LINES.getBytes(StandardCharsets.UTF_8);
    Path file = Files.write(folder.resolve("o.ndjson"), bytes);

    assertThat(ObservationsJson.read(LINES)).isEqualTo(TWO);
    assertThat(ObservationsJson.read(bytes)).isEqualTo(TWO);
    assertThat(ObservationsJson.read(file)).isEqualTo(TWO);
    assertThat(ObservationsJson.read(new StringReader(LINES))).isEqualTo(TWO);
    assertThat(ObservationsJson.read(new ByteArrayInputStream(bytes))).isEqualTo(TWO);
  }

  @Test
  void readsArraysFromEverySource(@TempDir Path folder) throws IOException {
    byte[] bytes = ARRAY.getBytes(StandardCharsets.UTF_8);
    Path file = Files.write(folder.resolve("o.json"), bytes);

    assertThat(ARRAYS.open(ARRAY).readAll()).isEqualTo(TWO);
    assertThat(ARRAYS.open(bytes).readAll()).isEqualTo(TWO);
    assertThat(ARRAYS.open(file).readAll()).isEqualTo(TWO);
    assertThat(ARRAYS.open(new StringReader(ARRAY)).readAll()).isEqualTo(TWO);
    assertThat(ARRAYS.open(new ByteArrayInputStream(bytes)).readAll()).isEqualTo(TWO);
    assertThat(ARRAYS.open("[]").readAll()).isEmpty();
  }

  @Test
  void writesTheSameToEveryTarget(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("o");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    StringWriter characters = new StringWriter();
    ObservationsJson.write(TWO, file);
    ObservationsJson.write(TWO, bytes);
    ObservationsJson.write(TWO, characters);

    assertThat(ObservationsJson.write(TWO)).isEqualTo(LINES);
    assertThat(Files.readString(file)).isEqualTo(LINES);
    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(LINES);
    assertThat(characters).hasToString(LINES);
  }

  @Test
  void writesArrays(@TempDir Path folder) throws IOException {
    ObservationsWriter writer = ObservationsJson.writer().form(ObservationsForm.ARRAY);
    Path file = folder.resolve("o");
    writer.write(TWO, file);

    assertThat(writer.write(TWO)).isEqualTo(ARRAY);
    assertThat(Files.readString(file)).isEqualTo(ARRAY);
    assertThat(writer.write(List.of())).isEqualTo("[]\n");
    assertThat(ObservationsJson.write(List.of())).isEmpty();
  }

  @Test
  void writesOneByOneAndClosesTheTarget(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("o");
    ObservationWriting writing = ObservationsJson.writer().open(file);
    try (writing) {
      Stream.concat(TWO.stream(), TWO.stream()).forEach(writing::write);
      writing.finish();
    }
    writing.close();

    assertThat(Files.readString(file)).isEqualTo(LINES + LINES);
    assertThatThrownBy(() -> writing.write(TWO.get(0)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("ObservationWriting: is closed");
  }

  @Test
  void goesOnWithTheNextLineAfterAnObservationWithoutAJsonForm() {
    StringWriter characters = new StringWriter();
    Observation without = TWO.get(0).toBuilder().value(WITHOUT_FORM).build();
    try (ObservationWriting writing = ObservationsJson.writer().open(characters)) {
      writing.write(TWO.get(0));
      assertThatThrownBy(() -> writing.write(without))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("Unit: \"well·household\" has no JSON form, since no table names its parts");
      writing.write(TWO.get(1));
      writing.finish();
    }

    assertThat(characters).hasToString(LINES);
  }

  @Test
  void leavesATargetOpenThatItWasNotGivenForGood() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream() {
      @Override
      public void close() {
        throw new AssertionError("closed");
      }
    };
    ObservationsJson.write(TWO, bytes);

    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(LINES);
  }

  @Test
  void readsPastBlankLinesCarriageReturnsAMarkAndAMissingLastLineFeed() {
    String lines = "\ufeff" + LINES.replace("\n", "\r\n\r\n \t\n").stripTrailing();
    String onlyMark = "\ufeff\n" + LINES;

    assertThat(ObservationsJson.read(lines)).isEqualTo(TWO);
    assertThat(ObservationsJson.read(lines.getBytes(StandardCharsets.UTF_8))).isEqualTo(TWO);
    assertThat(ObservationsJson.read(onlyMark)).isEqualTo(TWO);
    assertThat(ObservationsJson.read("")).isEmpty();
    assertThat(ObservationsJson.read("\n\n")).isEmpty();
    assertThat(ARRAYS.open("\ufeff" + ARRAY.replace("\n", "\r\n")).readAll()).isEqualTo(TWO);
  }

  @Test
  void stopsAtABadLineAndNamesAllThatIsWrongWithIt() {
    ObservationReading reading = ObservationsJson.reader()
        .open(LINES + "\n{\"indicator\":\" \",\"programme\":\"p\",\"mood\":1}\n" + LINES);

    assertThat(reading.next()).isEqualTo(TWO.get(0));
    assertThat(reading.next()).isEqualTo(TWO.get(1));
    assertThatThrownBy(reading::hasNext)
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessage("""
            3 problems
            /indicator (line 4, column 14): IndicatorId: is blank
            /mood (line 4, column 34): Observation: unknown field "mood"
            document (line 4, column 1): Observation: has no "value\"""");
    assertThat(reading.hasNext()).isFalse();
  }

  @Test
  void collectsBadLinesWithTheirNumbers() {
    ObservationReading reading = ObservationsJson.reader()
        .badLines(BadLines.COLLECT)
        .limits(Limits.builder().lineLength(200).build())
        .open(String.join(
            "\n", "{", LINES.strip(), "[]", "\0", "{} {}", " ".repeat(201), "\ufeff{}", LINES));

    assertThat(reading.readAll()).hasSize(4);
    assertThat(reading.badLines()).isEqualTo(6);
    assertThat(problems(reading))
        .containsExactly(
            "document (line 1, column 2): not JSON: Unexpected end-of-input: expected close marker for "
                + "Object",
            "document (line 4, column 1): Observation: expected an object, got an array",
            "document (line 5, column 1): not JSON: Illegal character ((CTRL-CHAR, code 0)): only "
                + "regular white space (\\r, \\n, \\t) is allowed between tokens",
            "document (line 6, column 1): Observation: has no \"indicator\"",
            "document (line 6, column 1): Observation: has no \"programme\"",
            "document (line 6, column 1): Observation: has no \"value\"",
            "document (line 6, column 4): the document goes on after its end",
            "document (line 7, column 1): beyond a limit: the line has more than 200 characters",
            "document (line 8, column 1): not JSON: Unexpected character ('\ufeff' (code 65279 / 0xfeff)): "
                + "expected a valid value (JSON String, Number, Array, Object or token 'null', 'true' or "
                + "'false')");
  }

  @Test
  void collectsLinesThatAreNotUtf8() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(LINES.getBytes(StandardCharsets.UTF_8));
    bytes.write("{\"é\n".getBytes(StandardCharsets.ISO_8859_1));
    bytes.write(LINES.getBytes(StandardCharsets.UTF_8));
    ObservationReading reading =
        ObservationsJson.reader().badLines(BadLines.COLLECT).open(bytes.toByteArray());

    assertThat(reading.readAll()).hasSize(4);
    assertThat(problems(reading)).containsExactly("document (line 3, column 3): not UTF-8");
  }

  @Test
  void stopsAfterAsManyProblemsAsAllowed() {
    ObservationsReader reader = ObservationsJson.reader()
        .badLines(BadLines.COLLECT)
        .limits(Limits.builder().problems(3).build());

    assertThat(reader.open("[]\n[]\n[]\n" + LINES).readAll()).hasSize(2);
    assertThat(refusal(reader, "[]\n[]\n{}\n" + LINES)).isEqualTo("""
        4 problems
        document (line 1, column 1): Observation: expected an object, got an array
        document (line 2, column 1): Observation: expected an object, got an array
        document (line 3, column 1): Observation: has no "indicator"
        document (line 3, column 1): stopped after 3 problems""");
  }

  @Test
  void collectsBadElementsOfArrays() {
    ObservationReading reading = ARRAYS
        .badLines(BadLines.COLLECT)
        .open("[7,\n" + ARRAY.strip().substring(1).replace("]", ", {\"indicator\": 1}]"));

    assertThat(reading.readAll()).isEqualTo(TWO);
    assertThat(reading.badLines()).isEqualTo(2);
    assertThat(problems(reading))
        .containsExactly(
            "/0 (line 1, column 2): Observation: expected an object, got a number",
            "/3/indicator (line 13, column 17): IndicatorId: expected a string, got a number",
            "/3 (line 13, column 3): Observation: has no \"programme\"",
            "/3 (line 13, column 3): Observation: has no \"value\"");
  }

  @Test
  void stopsWhereAnArrayIsNone() {
    ObservationsReader collecting = ARRAYS.badLines(BadLines.COLLECT);

    assertThat(refusal(collecting, ""))
        .isEqualTo("1 problem\ndocument (line 1, column 1): the document is empty");
    assertThat(refusal(collecting, LINES))
        .isEqualTo("1 problem\ndocument (line 1, column 1): "
            + "list of Observation: expected an array, got an object");
    assertThat(refusal(collecting, "[7, {\"indicator\"}]")).isEqualTo("""
        2 problems
        /0 (line 1, column 2): Observation: expected an object, got a number
        /1/indicator (line 1, column 17): not JSON: Unexpected character ('}' (code 125)): was \
        expecting a colon to separate property name and value""");
    assertThat(refusal(collecting, "[] []"))
        .isEqualTo("1 problem\ndocument (line 1, column 4): the document goes on after its end");
    assertThat(refusal(ARRAYS, "[7, 8]"))
        .isEqualTo(
            "1 problem\n/0 (line 1, column 2): " + "Observation: expected an object, got a number");
  }

  @Test
  void readsLeniently() {
    ObservationReading reading =
        ObservationsJson.reader().lenient().open(LINES + LINES.replace("}\n", ",\"mood\":1}\n"));

    assertThat(reading.readAll()).hasSize(4);
    assertThat(reading.badLines()).isZero();
    assertThat(problems(reading))
        .containsExactly(
            "/mood (line 3, column 71): Observation: unknown field \"mood\"",
            "/mood (line 4, column 93): Observation: unknown field \"mood\"");
  }

  @Test
  void limitsWhatItReadsIfAsked() {
    ObservationsReader few =
        ObservationsJson.reader().limits(Limits.builder().elements(1).build());

    assertThat(refusal(few, LINES))
        .isEqualTo(
            "1 problem\ndocument (line 2, column 1): list of Observation: has more than 1 element");
    assertThat(refusal(few.form(ObservationsForm.ARRAY), ARRAY))
        .isEqualTo(
            "1 problem\n/1 (line 7, column 3): list of Observation: has more than 1 element");
    assertThat(refusal(
            ObservationsJson.reader().limits(Limits.builder().documentLength(80).build()), LINES))
        .isEqualTo("1 problem\ndocument (line 2, column 1): "
            + "beyond a limit: the document has more than 80 characters");
  }

  @Test
  void closesItsSourceWhenItIsExhausted() {
    Closing lines = new Closing(LINES);
    Closing array = new Closing(ARRAY);

    assertThat(ObservationsJson.reader().open(lines).stream().count()).isEqualTo(2);
    assertThat(ARRAYS.open(array).stream().count()).isEqualTo(2);
    assertThat(lines.closed).isEqualTo(1);
    assertThat(array.closed).isEqualTo(1);
  }

  @Test
  void closesItsSourceWhenItIsLeftEarly() {
    Closing lines = new Closing(LINES);
    ObservationReading reading = ObservationsJson.reader().open(lines);
    assertThat(reading.hasNext()).isTrue();
    reading.close();
    reading.close();

    assertThat(lines.closed).isEqualTo(1);
    assertThat(reading.hasNext()).isFalse();
    assertThatThrownBy(reading::next)
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("ObservationReading: there are no more observations");

    Closing array = new Closing(ARRAY);
    try (Stream<Observation> observations = ARRAYS.open(array).stream()) {
      assertThat(observations.findFirst()).contains(TWO.get(0));
      assertThat(array.closed).isZero();
    }
    assertThat(array.closed).isEqualTo(1);
  }

  @Test
  void closesItsSourceWhenReadingFails() {
    Closing lines = new Closing("{");
    InputStream failing = new Closing("") {
      @Override
      public int read(byte[] target, int offset, int length) throws IOException {
        throw new IOException("gone");
      }
    };

    assertThatThrownBy(() -> ObservationsJson.reader().open(lines).readAll())
        .isInstanceOf(InvalidDocumentException.class);
    assertThat(lines.closed).isEqualTo(1);
    for (ObservationsReader each : List.of(ObservationsJson.reader(), ARRAYS)) {
      assertThatThrownBy(() -> each.open(failing).readAll())
          .isInstanceOf(UncheckedIOException.class)
          .hasRootCauseMessage("gone");
    }
    assertThat(((Closing) failing).closed).isEqualTo(2);
  }

  @Test
  void passesFailuresOfFilesOn(@TempDir Path folder) {
    assertThatThrownBy(() -> ObservationsJson.read(folder.resolve("absent")))
        .isInstanceOf(UncheckedIOException.class);
    assertThatThrownBy(() -> ObservationsJson.write(TWO, folder))
        .isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void namesWhatStandsTwiceInAFileWithItsPositions(@TempDir Path folder) throws IOException {
    Path lines = Files.writeString(folder.resolve("lines"), LINES + "\n" + LINES);
    Path array = Files.writeString(folder.resolve("array"), ARRAY);

    assertThat(ObservationsJson.duplicates(lines))
        .containsExactly(
            new Duplicate(TWO.get(0), ImmutableList.of(0L, 2L)),
            new Duplicate(TWO.get(1), ImmutableList.of(1L, 3L)));
    assertThat(ARRAYS.duplicates(array)).isEmpty();
  }

  @Test
  void refusesABadLineWhereItLooksForWhatStandsTwice(@TempDir Path folder) throws IOException {
    Path lines = Files.writeString(folder.resolve("lines"), LINES + "{}\n" + LINES);

    assertThat(catchThrowableOfType(
            InvalidDocumentException.class, () -> ObservationsJson.duplicates(lines)))
        .isNotNull();
    assertThat(ObservationsJson.reader().badLines(BadLines.COLLECT).duplicates(lines))
        .extracting(Duplicate::positions)
        .containsExactly(ImmutableList.of(0L, 2L), ImmutableList.of(1L, 3L));
  }
}
