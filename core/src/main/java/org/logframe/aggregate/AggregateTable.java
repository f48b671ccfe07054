package org.logframe.aggregate;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Filter;

/**
 * The answer to an {@link Aggregation}: a cell for every key that occurs or is due. Refusals and gaps
 * are cells too, and are never dropped.
 *
 * @param question the question
 * @param indicator the indicator that was asked for
 * @param cells in the order of their keys: by the first facet, then the next; what is not broken
 *     down comes after what is, and totals after their parts
 * @param leftOut observations that a filter could not place, whose period is unstated beside stated
 *     ones of the same cell, or whose area is a region of another scheme, or of one
 *     whose regions overlap: counted nowhere
 * @param rowsAddUp whether the cells that are no totals add up to the total: no observation stands in two cells, none
 *     is left not broken down, no cell is a part of another, and what tells the cells apart is
 *     counted, without overlap
 */
public record AggregateTable(
    Aggregation question,
    Indicator indicator,
    ImmutableList<Cell> cells,
    ImmutableList<Observation> leftOut,
    boolean rowsAddUp) {

  /**
   * The cell with these values.
   *
   * @param values one value of each facet asked for; for a total, of those that it is not the total of
   * @throws IllegalArgumentException if the values do not name one cell of this table
   */
  public Cell cell(Filter... values) {
    return find(values)
        .orElseThrow(() -> new IllegalArgumentException(
            values.length == question.facets().size() || question.totals() != Totals.NONE
                ? "AggregateTable: no cell where " + ImmutableList.copyOf(values)
                : "AggregateTable: a cell has a value for each of "
                    + question.facets()
                    + ", not "
                    + ImmutableList.copyOf(values)));
  }

  /** The cell with these values, if there is one. */
  public Optional<Cell> find(Filter... values) {
    Set<Facet<?>> facets = Arrays.stream(values).map(Filter::facet).collect(Collectors.toSet());
    return cells.stream()
        .filter(cell -> cell.key().values().keySet().equals(facets))
        .filter(cell -> Arrays.stream(values).allMatch(value -> matches(cell, value)))
        .findFirst();
  }

  private static boolean matches(Cell cell, Filter filter) {
    return filter.values().size() == 1
        && cell.key().value(filter.facet()).filter(filter.values()::contains).isPresent();
  }

  /** Why a cell says what it says. */
  public Explanation explain(Cell cell) {
    return Explanation.of(cell, indicator);
  }

  /** A table of text: the facets, what was reported, what can be said overall, how complete. */
  @Override
  public String toString() {
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>();
    question.facets().forEach(facet -> head.add(facet.name()));
    head.addAll(List.of("reported", "overall", "completeness"));
    rows.add(head);
    for (Cell cell : cells) {
      List<String> row = new ArrayList<>();
      for (Facet<?> facet : question.facets()) {
        row.add(cell.key().text(facet));
      }
      row.add(cell.refusal()
          .map(refusal -> "refused: " + refusal.reason())
          .orElseGet(() -> cell.reported().map(Object::toString).orElse("-")));
      row.add(cell.overall().map(Object::toString).orElse("-"));
      row.add(cell.completeness().map(Object::toString).orElse("-"));
      rows.add(row);
    }
    return Columns.format(rows);
  }
}
