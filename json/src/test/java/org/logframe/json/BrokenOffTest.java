package org.logframe.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
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
  private static final List<ObservationsWriter> FORMS = List.of(ObservationsJson.writer(), ARRAYS);
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
  void aFileKeepsWhatItHeldBeforeObservationsThatBreakOff(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("o.json"), "as it was");
    Iterable<Observation> failing = () -> Stream.iterate(GOOD, each -> {
          throw new IllegalStateException("gone");
        })
        .iterator();

    for (ObservationsWriter writer : FORMS) {
      assertThatThrownBy(() -> writer.write(List.of(GOOD, WITHOUT_FORM), file)).hasMessage(MESSAGE);
      assertThatThrownBy(() -> writer.write(failing, file)).hasMessage("gone");
      assertThat(file).hasContent("as it was");
    }
    assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void aFileAppearsWhenItsObservationsAreFinished(@TempDir Path folder) throws IOException {
    for (ObservationsWriter writer : FORMS) {
      Path file = folder.resolve("o");
      try (ObservationWriting writing = writer.open(file)) {
        writing.write(GOOD);
        assertThat(file).doesNotExist();
        writing.finish();
        assertThat(Files.readString(file)).isEqualTo(writer.write(List.of(GOOD)));
      }
      Files.delete(file);
    }
  }

  @Test
  void aFileIsDiscardedAfterAnExceptionOfTheCaller(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("o"), "as it was");
    for (ObservationsWriter writer : FORMS) {
      assertThatThrownBy(() -> {
            try (ObservationWriting writing = writer.open(file)) {
              Stream.generate(() -> GOOD).limit(1_000).forEach(writing::write);
              throw new IllegalStateException("gone");
            }
          })
          .hasMessage("gone")
          .hasNoSuppressedExceptions();
    }

    assertThat(file).hasContent("as it was");
    assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void anArrayThatBrokeOffTakesNothingMoreAndHasNoEnd() {
    StringWriter target = new StringWriter();
    ObservationWriting writing = ARRAYS.open(target);
    assertThatThrownBy(() -> writing.write(WITHOUT_FORM)).hasMessage(MESSAGE);

    assertBrokeOff(() -> writing.write(GOOD));
    assertBrokeOff(writing::finish);
    writing.close();
    assertThat(target.toString()).doesNotContain("]");
  }

  private static void assertBrokeOff(ThrowingCallable action) {
    assertThatThrownBy(action)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("ObservationWriting: broke off where something could not be written; open "
            + "another, and write all observations again");
  }

  @Test
  void nothingIsFinishedAfterAStreamFailed() {
    for (ObservationsWriter writer : FORMS) {
      FailingStream target = new FailingStream(10_000);
      ObservationWriting writing = writer.open(target);
      assertThatThrownBy(() -> Stream.generate(() -> GOOD).forEach(writing::write))
          .isInstanceOf(UncheckedIOException.class);

      assertBrokeOff(() -> writing.write(GOOD));
      assertBrokeOff(writing::finish);
      writing.close();
    }
  }

  @Test
  void closingWithoutFinishingEndsNothing() {
    for (ObservationsWriter writer : FORMS) {
      StringWriter target = new StringWriter();
      try (ObservationWriting writing = writer.open(target)) {
        writing.write(GOOD);
      }
      assertThat(writer.write(List.of(GOOD)))
          .startsWith(target.toString())
          .isNotEqualTo(target.toString());
    }
  }

  @Test
  void whatIsFinishedOrClosedTakesNothingMore() {
    for (ObservationsWriter writer : FORMS) {
      StringWriter target = new StringWriter();
      ObservationWriting writing = writer.open(target);
      writing.finish();
      writing.finish();
      assertThatThrownBy(() -> writing.write(GOOD))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("ObservationWriting: is finished; open another to write more");
      writing.close();
      writing.close();
      assertThatThrownBy(() -> writing.write(GOOD))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("ObservationWriting: is closed");
      assertThat(target).hasToString(writer.write(List.of()));
    }
  }

  @Test
  void finishingWhatWasClosedIsRefused() {
    ObservationWriting writing = ARRAYS.open(new StringWriter());
    writing.close();

    assertThatThrownBy(writing::finish)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("ObservationWriting: is closed");
  }
}
