package org.logframe.aggregate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.logframe.indicator.Observation;
import org.logframe.internal.Lazy;
import org.logframe.table.revision.ObservationOrder;

/** The answer to a question of several indicators: the answers to the question of each, under its id. */
final class SeveralIndicators implements Answer {
  private final Aggregation question;
  private final ImmutableList<Part> parts;
  private final ImmutableList<Observation> unplaced;
  private final Lazy<ImmutableMap<Key, Cell>> cells = Lazy.of(this::makeCells);

  /** What is asked of one indicator, and the answer. */
  record Part(IndicatorQuestion asked, AggregateTable table) {}

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

  private ImmutableMap<Key, Cell> makeCells() {
    ImmutableMap.Builder<Key, Cell> all = ImmutableMap.builder();
    int number = 0;
    for (Part part : parts) {
      for (CellOfIndicator cell : cells(part)) {
        all.put(cell.key(), cell.at("/cells/" + number++));
      }
    }
    return all.buildOrThrow();
  }

  private List<CellOfIndicator> cells(Part part) {
    boolean hasAll = part.asked().hasAll(question);
    List<CellOfIndicator> cells = new ArrayList<>();
    for (Cell cell : part.table()) {
      boolean isEmpty = !hasAll && cell.key().values().isEmpty() && isEmpty(cell);
      part.asked()
          .under(question, cell.key())
          .filter(key -> !isEmpty || key.values().size() == 1)
          .forEach(key -> cells.add(new CellOfIndicator(cell, key, "")));
    }
    if (!hasAll) {
      cells.sort(Comparator.comparing(Cell::key, new KeyOrder(question.facets())));
    }
    return cells;
  }

  /** Nothing was reported of it or is due. */
  private static boolean isEmpty(Cell cell) {
    return Stream.of(cell.used(), cell.unused(), cell.leftOut()).allMatch(List::isEmpty)
        && cell.completeness().isEmpty()
        && cell.refusal().isEmpty();
  }

  @Override
  public ImmutableList<Cell> cells() {
    return cells.get().values().asList();
  }

  @Override
  public Optional<Cell> find(Key key) {
    return Optional.ofNullable(cells.get().get(key));
  }

  @Override
  public ImmutableList<Observation> leftOut() {
    return Stream.concat(
            unplaced.stream(), parts.stream().flatMap(part -> part.table().leftOut().stream()))
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
            .table()
            .whySettled()
            .map(why -> "of " + part.asked().indicator().id() + ": " + why)
            .stream())
        .reduce((one, other) -> one + "; " + other);
  }
}
