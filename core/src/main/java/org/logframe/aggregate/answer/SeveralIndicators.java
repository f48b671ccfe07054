package org.logframe.aggregate.answer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.logframe.aggregate.Aggregation;
import org.logframe.aggregate.Cell;
import org.logframe.aggregate.Key;
import org.logframe.aggregate.cell.Answer;
import org.logframe.aggregate.cell.KeyOrder;
import org.logframe.aggregate.plan.IndicatorQuestion;
import org.logframe.indicator.Observation;
import org.logframe.internal.Lazy;
import org.logframe.table.revision.ObservationOrder;

/** The answer to a question of several indicators: the answers to the question of each, under its id. */
public final class SeveralIndicators implements Answer {
  private final Aggregation question;
  private final ImmutableList<Part> parts;
  private final ImmutableList<Observation> unplaced;
  private final Lazy<ImmutableList<Cell>> cells = Lazy.of(this::makeCells);
  private final Lazy<ImmutableMap<Key, Cell>> byKey =
      Lazy.of(() -> Maps.uniqueIndex(cells.get(), Cell::key));

  /** What is asked of one indicator, and the answer. */
  record Part(IndicatorQuestion asked, Answer answer) {}

  /**
   * The answer.
   *
   * @param parts of each indicator of which it can be asked, in the order of their ids
   * @param unplaced what was observed of the others, which a filter cannot place
   */
  SeveralIndicators(
      Aggregation question, ImmutableList<Part> parts, ImmutableList<Observation> unplaced) {
    this.question = question;
    this.parts = parts;
    this.unplaced = unplaced;
  }

  private ImmutableList<Cell> makeCells() {
    ImmutableList.Builder<Cell> all = ImmutableList.builder();
    int number = 0;
    for (Part part : parts) {
      IndicatorQuestion asked = part.asked();
      if (asked.hasAll(question)) {
        for (Cell cell : part.answer().cells()) {
          all.add(new CellOfIndicator(asked, cell, number++));
        }
      } else {
        for (Placed each : placed(part)) {
          all.add(new CellOfIndicator(asked, each.cell(), number++, each.key()));
        }
      }
    }
    return all.build();
  }

  /** A cell of one indicator, and its key among those of several. */
  private record Placed(Cell cell, Key key) {}

  /** The cells of an indicator that has not every facet, in order. */
  private List<Placed> placed(Part part) {
    List<Placed> placed = new ArrayList<>();
    for (Cell cell : part.answer().cells()) {
      boolean isEmpty = cell.key().values().isEmpty() && isEmpty(cell);
      part.asked()
          .under(question, cell.key())
          .filter(key -> !isEmpty || key.values().size() == 1)
          .forEach(key -> placed.add(new Placed(cell, key)));
    }
    placed.sort(Comparator.comparing(Placed::key, new KeyOrder(question.facets())));
    return placed;
  }

  /** Nothing was reported of it or is due. */
  private static boolean isEmpty(Cell cell) {
    return Stream.of(cell.used(), cell.unused(), cell.leftOut()).allMatch(List::isEmpty)
        && cell.completeness().isEmpty()
        && cell.refusal().isEmpty();
  }

  @Override
  public ImmutableList<Cell> cells() {
    return cells.get();
  }

  @Override
  public Optional<Cell> find(Key key) {
    return Optional.ofNullable(byKey.get().get(key));
  }

  @Override
  public ImmutableList<Observation> leftOut() {
    return Stream.concat(
            unplaced.stream(), parts.stream().flatMap(part -> part.answer().leftOut().stream()))
        .distinct()
        .sorted(ObservationOrder.CANONICAL)
        .collect(ImmutableList.toImmutableList());
  }

  /** Nothing adds up over indicators. */
  @Override
  public boolean rowsAddUp() {
    return false;
  }

  @Override
  public Optional<String> whySettled() {
    return parts.stream()
        .flatMap(part -> part
            .answer()
            .whySettled()
            .map(why -> "of " + part.asked().indicator().id() + ": " + why)
            .stream())
        .reduce((one, other) -> one + "; " + other);
  }
}
