package org.logframe.json.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each input that is kept goes to each reader: what is nonsense to one begins well for another. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CorpusTest {
  private static final Path INPUTS = Path.of("src/test/resources/org/logframe/json/fuzz");

  static List<Path> inputs() throws IOException {
    try (Stream<Path> files = Files.walk(INPUTS)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void everyReaderKeepsToItsLaws(Path input) throws IOException {
    byte[] bytes = Files.readAllBytes(input);

    new PortfolioFuzz().reads(bytes);
    new AggregateFuzz().reads(bytes);
    new DiffFuzz().reads(bytes);
    new ObservationLinesFuzz().reads(bytes);
    new ObservationArrayFuzz().reads(bytes);
    new PartialFuzz().reads(bytes);
    new QuestionFuzz().reads(bytes);
    new ShapeFuzz().reads(bytes);
    new TextFuzz().reads(bytes);
  }

  @Test
  void everyReaderHasInputs() throws IOException {
    assertThat(inputs())
        .extracting(each -> INPUTS.relativize(each).getName(0).toString())
        .contains(
            "AggregateFuzzInputs",
            "DiffFuzzInputs",
            "ObservationArrayFuzzInputs",
            "ObservationLinesFuzzInputs",
            "PartialFuzzInputs",
            "PortfolioFuzzInputs",
            "QuestionFuzzInputs",
            "ShapeFuzzInputs",
            "TextFuzzInputs");
  }
}
