package org.logframe.aggregate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.logframe.indicator.Observation;

/** An answer whose cells are all there. */
final class CellList implements Answer {
  private final ImmutableMap<Key, Cell> byKey;
  private final ImmutableList<Observation> leftOut;
  private final boolean rowsAddUp;
  private final Optional<String> whySettled;

  CellList(
      List<Cell> cells,
      ImmutableList<Observation> leftOut,
      boolean rowsAddUp,
      Optional<String> whySettled) {
    ImmutableMap.Builder<Key, Cell> found = ImmutableMap.builder();
    for (int i = 0; i < cells.size(); i++) {
      found.put(cells.get(i).key(), numbered(cells.get(i), i));
    }
    this.byKey = found.buildOrThrow();
    this.leftOut = leftOut;
    this.rowsAddUp = rowsAddUp;
    this.whySettled = whySettled;
  }

  /** Where a cell stands in its table. */
  static String path(int number) {
    return "/cells/" + number;
  }

  /** A cell whose findings have its place in the table as their path. */
  static Cell numbered(Cell cell, int number) {
    if (cell.findings().isEmpty()) {
      return cell;
    }
    return cell.toBuilder()
        .findings(cell.findings().stream()
            .map(each -> each.toBuilder().path(path(number)).build())
            .toList())
        .build();
  }

  @Override
  public ImmutableList<Cell> cells() {
    return byKey.values().asList();
  }

  @Override
  public Optional<Cell> find(Key key) {
    return Optional.ofNullable(byKey.get(key));
  }

  @Override
  public ImmutableList<Observation> leftOut() {
    return leftOut;
  }

  @Override
  public boolean rowsAddUp() {
    return rowsAddUp;
  }

  @Override
  public Optional<String> whySettled() {
    return whySettled;
  }
}
