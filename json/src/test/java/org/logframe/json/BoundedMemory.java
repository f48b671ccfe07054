package org.logframe.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.logframe.indicator.Observation;
import org.logframe.measure.Counts;
import org.logframe.measure.Figure;

/**
 * What must work in 32 MB, which is what the profile {@code memory} gives it: a million observations,
 * and a gigabyte of nonsense.
 */
class BoundedMemory {
  private static final int MILLION = 1_000_000;
  private static final long GIGABYTE = 1L << 30;
  private static final Limits LIMITS =
      Limits.ofStreams().toBuilder().lineLength(100_000).build();
  private static final String GOOD =
      "{\"indicator\":\"i\",\"programme\":\"p\",\"value\":{\"value\":1}}";

  private static Observation observation(int number) {
    return Observation.builder()
        .indicator("returned-" + number % 40)
        .programme("office-" + number)
        .period("2021-Q" + (number % 4 + 1))
        .category("site", "site " + number)
        .value(Figure.exactly(number, Counts.PERSON))
        .build();
  }

  @ParameterizedTest
  @EnumSource
  void writesAndReadsAMillionObservations(ObservationsForm form, @TempDir Path folder) {
    Path file = folder.resolve("observations");
    try (ObservationWriting writing = ObservationsJson.writer().form(form).open(file)) {
      for (int i = 0; i < MILLION; i++) {
        writing.write(observation(i));
      }
      writing.finish();
    }

    try (ObservationReading reading = ObservationsJson.reader().form(form).open(file)) {
      int count = 0;
      while (reading.hasNext()) {
        assertThat(reading.next()).isEqualTo(observation(count++));
      }
      assertThat(count).isEqualTo(MILLION);
    }
    assertThat(file.toFile().length()).isGreaterThan(100L * MILLION);
  }

  /** A text, a gigabyte of one character, and another text. */
  private static InputStream gigabyte(String before, String character, String after) {
    InputStream endless = new InputStream() {
      private long left = GIGABYTE;

      @Override
      public int read() {
        return left-- > 0 ? character.charAt(0) : -1;
      }

      @Override
      public int read(byte[] target, int offset, int length) {
        int read = (int) Math.min(left, length);
        java.util.Arrays.fill(target, offset, offset + read, (byte) character.charAt(0));
        left -= read;
        return read == 0 && length > 0 ? -1 : read;
      }
    };
    return new SequenceInputStream(
        Collections.enumeration(List.of(bytes(before), endless, bytes(after))));
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "[", "1", "{", "\\", "\"", " ", "\n"})
  void refusesAGigabyteOfOneCharacterAsAPortfolio(String character) {
    for (String before : ImmutableList.of("", "{\"format\": \"logframe/1\", \"title\": ", "{\"")) {
      assertThat(catchThrowableOfType(
              InvalidDocumentException.class,
              () -> PortfolioJson.read(gigabyte(before, character, ""))))
          .isNotNull();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "[", "1", "{", "\\", "\""})
  void leavesOutALineOfAGigabyte(String character) {
    for (String before : ImmutableList.of("", "{\"indicator\":\"")) {
      try (ObservationReading reading = ObservationsJson.reader()
          .limits(LIMITS)
          .badLines(BadLines.COLLECT)
          .open(gigabyte(GOOD + "\n" + before, character, "\n" + GOOD))) {
        assertThat(reading.readAll()).hasSize(2);
        assertThat(reading.problems())
            .extracting(Problem::toString)
            .containsExactly(
                "document (line 2, column 1): beyond a limit: the line has more than 100,000 characters");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "[", "1", "{", "\\", "\""})
  void refusesAnElementOfAGigabyte(String character) {
    for (String before : ImmutableList.of("", "{\"indicator\":\"")) {
      try (ObservationReading reading = ObservationsJson.reader()
          .form(ObservationsForm.ARRAY)
          .open(gigabyte("[" + GOOD + "," + before, character, "]"))) {
        assertThat(reading.next().value()).isEqualTo(Figure.parse("1"));
        assertThat(catchThrowableOfType(InvalidDocumentException.class, reading::hasNext))
            .isNotNull();
      }
    }
  }

  @Test
  void runsInLittleMemory() {
    assertThat(Runtime.getRuntime().maxMemory()).isLessThanOrEqualTo(32L << 20);
  }
}
