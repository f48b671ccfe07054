package org.logframe.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.measure.Counts;
import org.logframe.measure.Figure;
import org.logframe.portfolio.Portfolio;
import org.logframe.source.Text;

/** What is left where a value cannot be written to its end. */
class BrokenOffTest {
  private static final String MESSAGE =
      "Unit: \"well·household\" has no JSON form, since no table names its parts";
  private static final ObservationsWriter ARRAYS =
      ObservationsJson.writer().form(ObservationsForm.ARRAY);
  private static final Observation GOOD = Observation.builder()
      .indicator("i")
      .programme("p")
      .value(Figure.parse("1"))
      .build();
  private static final Observation WITHOUT_FORM = GOOD.toBuilder()
      .value(Figure.exactly(1, Counts.of("well", "wells").multiply(Counts.HOUSEHOLD)))
      .build();

  @Test
  void aFileKeepsWhatItHeldBeforeAPortfolioWithoutAJsonForm(@TempDir Path folder)
      throws IOException {
    Path file = Files.writeString(folder.resolve("p.json"), "as it was");
    Portfolio portfolio = Portfolio.builder()
        .addIndicators(Indicator.flow("i")
            .title(Text.of("I"))
            .unit(Counts.of("well", "wells").multiply(Counts.HOUSEHOLD))
            .build())
        .build();

    assertThatThrownBy(() -> PortfolioJson.write(portfolio, file)).hasMessage(MESSAGE);
    assertThat(file).hasContent("as it was");
  }

  @Test
  void anArrayThatBreaksOffHasNoEnd(@TempDir Path folder) {
    Path file = folder.resolve("o.json");

    assertThatThrownBy(() -> ARRAYS.write(List.of(GOOD, WITHOUT_FORM), file)).hasMessage(MESSAGE);
    assertIsNotWhole(file);
    Iterable<Observation> failing = () -> List.of(GOOD, GOOD).stream()
        .peek(each -> {
          if (Files.exists(file)) {
            throw new IllegalStateException("gone");
          }
        })
        .iterator();
    assertThatThrownBy(() -> ARRAYS.write(failing, file)).hasMessage("gone");
    assertIsNotWhole(file);
  }

  private static void assertIsNotWhole(Path file) {
    ObservationReading reading =
        ObservationsJson.reader().form(ObservationsForm.ARRAY).open(file);
    assertThatThrownBy(reading::readAll).isInstanceOf(InvalidDocumentException.class);
  }

  @Test
  void anArrayThatBrokeOffTakesNothingMore() {
    StringWriter target = new StringWriter();
    ObservationWriting writing = ARRAYS.open(target);
    assertThatThrownBy(() -> writing.write(WITHOUT_FORM)).hasMessage(MESSAGE);

    assertThatThrownBy(() -> writing.write(GOOD))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("ObservationWriting: the array broke off at an element");
    writing.close();
    assertThat(target.toString()).doesNotContain("]");
  }
}
