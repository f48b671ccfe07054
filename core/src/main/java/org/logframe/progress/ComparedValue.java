package org.logframe.progress;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.logframe.aggregate.Cell;
import org.logframe.aggregate.Refusal;
import org.logframe.indicator.Observation;
import org.logframe.measure.Interval;
import org.logframe.progress.Progress.Obstacle;

/**
 * The baseline or the actual value of a row of progress.
 *
 * @param cell what it rests on
 * @param value what is compared
 * @param hindrance why it cannot be compared
 * @param sentences what does not go together
 */
record ComparedValue(
    Optional<Cell> cell,
    Optional<Interval> value,
    Optional<Obstacle> hindrance,
    ImmutableList<String> sentences) {

  /** None that is known. */
  static ComparedValue none() {
    return new ComparedValue(
        Optional.empty(), Optional.empty(), Optional.empty(), ImmutableList.of());
  }

  /**
   * A value that has no figure by the rules of the indicator.
   *
   * @param what which one, as the subject of a sentence
   */
  static ComparedValue refused(String what, Cell cell, Refusal refusal) {
    return new ComparedValue(
        Optional.of(cell),
        Optional.empty(),
        Optional.of(Obstacle.REFUSED),
        ImmutableList.of(refused(what, cell, refusal.reason(), refusal.sentence())));
  }

  /** Which side has no figure, of which parts, and why. */
  static String refused(String what, Cell cell, Refusal.Reason reason, String why) {
    Stream<Observation> stated = Stream.of(cell.used(), cell.unused(), cell.leftOut())
        .filter(each -> !each.isEmpty())
        .findFirst()
        .stream()
        .flatMap(List::stream);
    return what + " of " + words(stated.map(Slice::of)) + ": "
        + (reason == Refusal.Reason.NO_PAIRS
            ? "given without numerators and denominators, which no rule makes one figure; ask for"
                + " each part, or state one for the whole"
            : why);
  }

  /** Several things in words: {@code Mali, Niger and Chad}; each once. */
  static String words(Stream<?> things) {
    List<String> words = things.map(Object::toString).distinct().toList();
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : words.stream().limit(last).collect(Collectors.joining(", ")) + " and " + words.get(last);
  }
}
