package org.logframe.json.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.logframe.json.InvalidDocumentException;
import org.logframe.json.Problem;

/**
 * What came of reading a document: a value, or problems. Any other exception goes through, and so
 * fails the test.
 */
record Attempt<T>(@Nullable T value, ImmutableList<Problem> problems) {
  /** No input is longer than some thousand bytes, but the machine may be busy, and classes be loaded. */
  private static final Duration LONGEST = Duration.ofSeconds(60);

  private static final int LONGEST_MESSAGE = 1_000;
  private static final int LONGEST_TEXT = 80;

  /** Reads, in time. */
  static <T> Attempt<T> of(Supplier<T> reading) {
    long start = System.nanoTime();
    try {
      return new Attempt<>(reading.get(), ImmutableList.of());
    } catch (InvalidDocumentException e) {
      checkProblems(e.problems());
      return new Attempt<>(null, e.problems());
    } finally {
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONGEST);
    }
  }

  /** Problems that say something, and are short. */
  private static void checkProblems(ImmutableList<Problem> problems) {
    assertThat(problems).isNotEmpty();
    for (Problem each : problems) {
      assertThat(each.message()).isNotBlank().hasSizeLessThanOrEqualTo(LONGEST_MESSAGE);
      assertThat(each.text()).hasSizeLessThanOrEqualTo(LONGEST_TEXT);
      assertThat(each.line()).isPositive();
      assertThat(each.column()).isPositive();
    }
  }

  /** Whether one of the problems says that bytes are no text. */
  boolean isNotText() {
    return Iterables.any(problems, each -> each.message().equals("not UTF-8"));
  }

  /** The text of bytes, if they are UTF-8. */
  static Optional<String> text(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
