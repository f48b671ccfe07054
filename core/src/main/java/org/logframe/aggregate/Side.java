package org.logframe.aggregate;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.logframe.aggregate.Progress.Obstacle;
import org.logframe.indicator.Observation;
import org.logframe.measure.Interval;

/**
 * The baseline or the actual value of a row of progress.
 *
 * @param cell what it rests on
 * @param value what is compared
 * @param hindrance why it cannot be compared
 * @param sentences what does not go together
 */
record Side(
    Optional<Cell> cell,
    Optional<Interval> value,
    Optional<Obstacle> hindrance,
    ImmutableList<String> sentences) {

  static Side none(Optional<Cell> cell) {
    return new Side(cell, Optional.empty(), Optional.empty(), ImmutableList.of());
  }

  /**
   * A side that has no figure by the rules of the indicator.
   *
   * @param what which one, as the subject of a sentence
   */
  static Side refused(String what, Cell cell, Refusal refusal) {
    return new Side(
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
    return what + " of " + words(stated.map(Share::of)) + ": "
        + (reason == Refusal.Reason.NO_PAIRS
            ? "given without numerators and denominators, which no rule makes one figure; ask for"
                + " each part, or state one for the whole"
            : why);
  }

  static Optional<Cell> cell(AggregateTable table, Key key) {
    return table.cells().stream().filter(cell -> cell.key().equals(key)).findFirst();
  }

  static List<Share> shares(List<Observation> observations) {
    return observations.stream().map(Share::of).distinct().toList();
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
