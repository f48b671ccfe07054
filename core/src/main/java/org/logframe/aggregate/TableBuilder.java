package org.logframe.aggregate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.logframe.aggregate.cell.CellList;
import org.logframe.aggregate.cell.TableCheck;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Problem;

/** Collects the parts of a table that was made elsewhere, and checks them. */
@CanIgnoreReturnValue
final class TableBuilder implements AggregateTable.Builder {
  private @Nullable Aggregation question;
  private @Nullable ImmutableList<Indicator> indicators;
  private final ImmutableList.Builder<Cell> cells = ImmutableList.builder();
  private final ImmutableList.Builder<Observation> leftOut = ImmutableList.builder();
  private boolean rowsAddUp;

  @Override
  public TableBuilder question(Aggregation question) {
    this.question = question;
    return this;
  }

  @Override
  public TableBuilder indicator(Indicator indicator) {
    return indicators(ImmutableList.of(indicator));
  }

  @Override
  public TableBuilder indicators(Iterable<Indicator> indicators) {
    this.indicators = ImmutableList.sortedCopyOf(Comparator.comparing(Indicator::id), indicators);
    return this;
  }

  @Override
  public TableBuilder addCells(Cell... cells) {
    this.cells.add(cells);
    return this;
  }

  @Override
  public TableBuilder addAllCells(Iterable<? extends Cell> cells) {
    this.cells.addAll(cells);
    return this;
  }

  @Override
  public TableBuilder addAllLeftOut(Iterable<? extends Observation> leftOut) {
    this.leftOut.addAll(leftOut);
    return this;
  }

  @Override
  public TableBuilder rowsAddUp() {
    this.rowsAddUp = true;
    return this;
  }

  @Override
  @CheckReturnValue
  public AggregateTable build() {
    if (question == null || indicators == null) {
      throw new IllegalStateException(
          "AggregateTable: has no " + (question == null ? "question" : "indicator"));
    }
    ImmutableList<Cell> given = cells.build();
    ImmutableList<Problem> problems =
        TableCheck.problems(question, indicators, given, leftOut.build());
    if (!problems.isEmpty()) {
      throw new InvalidTableException(problems);
    }
    ImmutableList<Facet<?>> facets = question.facets();
    return new AggregateTable(
        question,
        indicators,
        new CellList(
            given.stream().map(cell -> inOrder(cell, facets)).toList(),
            leftOut::build,
            () -> rowsAddUp,
            Optional.empty()));
  }

  /** The cell with the facets of its key in the order of the question. */
  private static Cell inOrder(Cell cell, ImmutableList<Facet<?>> facets) {
    ImmutableMap.Builder<Facet<?>, Optional<?>> values = ImmutableMap.builder();
    facets.stream()
        .filter(cell.key().values()::containsKey)
        .forEach(facet -> values.put(facet, cell.key().value(facet)));
    return cell.toBuilder().key(new Key(values.buildOrThrow())).build();
  }
}
