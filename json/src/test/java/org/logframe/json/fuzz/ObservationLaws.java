package org.logframe.json.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.logframe.indicator.Observation;
import org.logframe.json.BadLines;
import org.logframe.json.ObservationReading;
import org.logframe.json.ObservationsForm;
import org.logframe.json.ObservationsJson;
import org.logframe.json.ObservationsReader;
import org.logframe.json.ObservationsWriter;
import org.logframe.json.Problem;

/** What holds of observations of one form, whatever the bytes. */
record ObservationLaws(ObservationsForm form) {
  private static final String MARK = "\ufeff";

  /** What was read before the end, or before what ended it; and what was left out. */
  private record Outcome(
      ImmutableList<Observation> read, ImmutableList<Problem> leftOut, Attempt<Boolean> end) {
    static Outcome of(
        ObservationsReader reader, Function<ObservationsReader, ObservationReading> open) {
      List<Observation> read = new ArrayList<>();
      try (ObservationReading reading = open.apply(reader)) {
        Attempt<Boolean> end = Attempt.of(() -> {
          reading.forEachRemaining(read::add);
          return true;
        });
        return new Outcome(ImmutableList.copyOf(read), reading.problems(), end);
      }
    }
  }

  void hold(byte[] observations) {
    ObservationsReader stopping = ObservationsJson.reader().form(form);
    ObservationsReader collecting = stopping.badLines(BadLines.COLLECT);
    Outcome stopped = Outcome.of(stopping, reader -> reader.open(observations));
    Outcome collected = Outcome.of(collecting, reader -> reader.open(observations));
    holdOfBoth(stopped, collected);
    holdOfBoth(stopped, Outcome.of(collecting.lenient(), reader -> reader.open(observations)));
    Optional<String> text = Attempt.text(observations);
    text.ifPresent(characters -> {
      assertThat(Outcome.of(stopping, reader -> reader.open(characters))).isEqualTo(stopped);
      assertThat(Outcome.of(collecting, reader -> reader.open(characters))).isEqualTo(collected);
    });
    if (form == ObservationsForm.LINES) {
      text.filter(characters -> !characters.startsWith(MARK))
          .ifPresent(characters -> holdOfSpaced(characters, collected));
    }
    holdOfWritten(collected.read());
  }

  /** Who stops has read the first of what is read by whoever goes on, and stops at a problem. */
  private static void holdOfBoth(Outcome stopped, Outcome collected) {
    assertThat(collected.read().size()).isGreaterThanOrEqualTo(stopped.read().size());
    assertThat(collected.read().subList(0, stopped.read().size())).isEqualTo(stopped.read());
    if (stopped.end().value() != null) {
      assertThat(collected).isEqualTo(stopped);
    }
  }

  /** A space before each line keeps it from being read in the quick way. */
  private static void holdOfSpaced(String lines, Outcome collected) {
    String spaced = " " + lines.replace("\n", "\n ");
    Outcome slowly = Outcome.of(
        ObservationsJson.reader().badLines(BadLines.COLLECT), reader -> reader.open(spaced));
    assertThat(slowly.read()).isEqualTo(collected.read());
  }

  private void holdOfWritten(ImmutableList<Observation> read) {
    ObservationsWriter writer = ObservationsJson.writer().form(form);
    ObservationsReader reader = ObservationsJson.reader().form(form);
    String written = writer.write(read);
    assertThat(reader.open(written).readAll()).isEqualTo(read);
    assertThat(reader.open(writer.longNumbersAsText().write(read)).readAll()).isEqualTo(read);
    if (form == ObservationsForm.LINES) {
      assertThat(written.lines().count()).isEqualTo(read.size());
    }
  }
}
