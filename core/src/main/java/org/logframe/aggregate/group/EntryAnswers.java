package org.logframe.aggregate.group;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.logframe.aggregate.group.EntryCodes.By;

/**
 * The answers to what was asked of the entries of a partition's dictionaries. Many entries may share
 * what was asked once, as all runs of one area do.
 *
 * @param <T> what an answer is
 */
public final class EntryAnswers<T> {
  private final By by;
  private final ImmutableList<T> asked;
  private final int[] ofEntries;

  /**
   * Answers.
   *
   * @param by on what they depend
   * @param asked what was answered each time
   * @param ofEntries of each entry, as {@link EntryCodes} has them, which of the answers is its
   */
  EntryAnswers(By by, List<T> asked, int[] ofEntries) {
    this.by = by;
    this.asked = ImmutableList.copyOf(asked);
    this.ofEntries = ofEntries;
  }

  /** An answer for each entry. */
  static <T> EntryAnswers<T> ofEach(By by, List<T> answers) {
    return new EntryAnswers<>(by, answers, IntStream.range(0, answers.size()).toArray());
  }

  /** What was answered, some of it perhaps several times. */
  ImmutableList<T> asked() {
    return asked;
  }

  /** Which of the answers is that of an entry. */
  int number(int entry) {
    return ofEntries[entry];
  }

  /** The answer of an entry. */
  T of(int entry) {
    return asked.get(number(entry));
  }

  /** The answers as codes. */
  EntryCodes coded(ToIntFunction<T> code) {
    int[] ofAsked = asked.stream().mapToInt(code).toArray();
    int[] codes = new int[ofEntries.length];
    for (int entry = 0; entry < codes.length; entry++) {
      codes[entry] = ofAsked[ofEntries[entry]];
    }
    return new EntryCodes(by, codes);
  }
}
