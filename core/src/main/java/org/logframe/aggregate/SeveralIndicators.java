package org.logframe.aggregate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.logframe.indicator.Observation;
import org.logframe.internal.Lazy;
import org.logframe.portfolio.Facet;
import org.logframe.table.revision.ObservationOrder;

/** The answer to a question of several indicators: the answers to the question of each, under its id. */
final class SeveralIndicators implements Answer {
  private final Aggregation question;
  private final ImmutableList<AggregateTable> tables;
  private final ImmutableList<Observation> unplaced;
  private final Lazy<ImmutableMap<Key, Cell>> cells = Lazy.of(this::makeCells);

  /**
   * The answer.
   *
   * @param tables of each indicator of which it can be asked, in the order of their ids
   * @param unplaced what was observed of the others, which a filter cannot place
   */
  SeveralIndicators(
      Aggregation question,
      ImmutableList<AggregateTable> tables,
      ImmutableList<Observation> unplaced) {
    this.question = question;
    this.tables = tables;
    this.unplaced = unplaced;
  }

  private ImmutableMap<Key, Cell> makeCells() {
    ImmutableMap.Builder<Key, Cell> all = ImmutableMap.builder();
    int number = 0;
    for (AggregateTable table : tables) {
      for (CellOfIndicator cell : cells(table)) {
        all.put(cell.key(), cell.at("/cells/" + number++));
      }
    }
    return all.buildOrThrow();
  }

  private List<CellOfIndicator> cells(AggregateTable table) {
    if (table.question().facets().size() == question.facets().size() - 1) {
      return table.stream().map(cell -> under(table, cell, question.facets())).toList();
    }
    List<CellOfIndicator> cells = new ArrayList<>();
    question.breakdowns().forEach(breakdown -> cells.addAll(cells(table, breakdown)));
    cells.sort(Comparator.comparing(Cell::key, new KeyOrder(question.facets())));
    return cells;
  }

  /** The cells of a breakdown, by those of its facets that the indicator has. */
  private static List<CellOfIndicator> cells(
      AggregateTable table, ImmutableList<Facet<?>> breakdown) {
    Set<Facet<?>> own = Sets.intersection(
        ImmutableSet.copyOf(breakdown), ImmutableSet.copyOf(table.question().facets()));
    boolean isOfWhole = breakdown.size() == 1;
    return table.stream()
        .filter(cell -> cell.key().values().keySet().equals(own))
        .filter(cell -> isOfWhole || !own.isEmpty() || !isEmpty(cell))
        .map(cell -> under(table, cell, breakdown))
        .toList();
  }

  /** Nothing was reported of it or is due. */
  private static boolean isEmpty(Cell cell) {
    return Stream.of(cell.used(), cell.unused(), cell.leftOut()).allMatch(List::isEmpty)
        && cell.completeness().isEmpty()
        && cell.refusal().isEmpty();
  }

  /** A cell under its indicator; by a facet that this does not have, it is not broken down. */
  private static CellOfIndicator under(
      AggregateTable table, Cell cell, ImmutableList<Facet<?>> breakdown) {
    ImmutableMap<Facet<?>, Optional<?>> values = cell.key().values();
    ImmutableMap.Builder<Facet<?>, Optional<?>> key = ImmutableMap.builder();
    for (Facet<?> facet : breakdown) {
      if (facet.equals(Facet.INDICATOR)) {
        key.put(facet, Optional.of(table.indicator().id()));
      } else if (values.containsKey(facet)) {
        key.put(facet, cell.key().value(facet));
      } else if (!table.question().facets().contains(facet)) {
        key.put(facet, Optional.empty());
      }
    }
    return new CellOfIndicator(cell, new Key(key.buildOrThrow()), "");
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
            unplaced.stream(), tables.stream().flatMap(table -> table.leftOut().stream()))
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
    return tables.stream()
        .flatMap(table ->
            table.whySettled().map(why -> "of " + table.indicator().id() + ": " + why).stream())
        .reduce((one, other) -> one + "; " + other);
  }
}
