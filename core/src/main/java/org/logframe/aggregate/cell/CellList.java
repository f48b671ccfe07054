package org.logframe.aggregate.cell;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.logframe.aggregate.Cell;
import org.logframe.aggregate.Key;
import org.logframe.indicator.Observation;
import org.logframe.internal.Lazy;

/** An answer whose cells are all there. */
public final class CellList implements Answer {
  private final ImmutableMap<Key, Cell> byKey;
  private final Lazy<ImmutableList<Observation>> leftOut;
  private final Lazy<Boolean> rowsAddUp;
  private final Optional<String> whySettled;

  public CellList(
      List<Cell> cells,
      Supplier<ImmutableList<Observation>> leftOut,
      Supplier<Boolean> rowsAddUp,
      Optional<String> whySettled) {
    ImmutableMap.Builder<Key, Cell> found = ImmutableMap.builder();
    for (int i = 0; i < cells.size(); i++) {
      found.put(cells.get(i).key(), numbered(cells.get(i), i));
    }
    this.byKey = found.buildOrThrow();
    this.leftOut = Lazy.of(leftOut);
    this.rowsAddUp = Lazy.of(rowsAddUp);
    this.whySettled = whySettled;
  }

  /** Where a cell stands in its table. */
  public static String path(int number) {
    return "/cells/" + number;
  }

  /** A cell whose findings have its place in the table as their path. */
  public static Cell numbered(Cell cell, int number) {
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
    return leftOut.get();
  }

  @Override
  public boolean rowsAddUp() {
    return rowsAddUp.get();
  }

  @Override
  public Optional<String> whySettled() {
    return whySettled;
  }
}
