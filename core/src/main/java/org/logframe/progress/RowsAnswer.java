package org.logframe.progress;

import com.google.common.primitives.Ints;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.logframe.aggregate.Cell;
import org.logframe.aggregate.Key;
import org.logframe.aggregate.cell.Answer;
import org.logframe.aggregate.cell.CellRows;

/** The answer to a question of some rows, with what stands for each of its cells. */
final class RowsAnswer {
  private final Answer answer;
  private final Optional<CellRows> cellRows;
  private final PurposeRows rows;
  private final int[] selected;
  private final Map<Key, Optional<CellStatements>> known = new HashMap<>();

  /**
   * An answer.
   *
   * @param selected the rows from which it was answered, ascending
   */
  RowsAnswer(Answer answer, PurposeRows rows, int[] selected) {
    this.answer = answer;
    this.cellRows = answer.cellRows();
    this.rows = rows;
    this.selected = selected;
  }

  /** The cells, in their order. */
  Answer answer() {
    return answer;
  }

  /** Which rows stand in which cell, if each cell depends on its own rows alone. */
  Optional<CellRows> cellRows() {
    return cellRows;
  }

  /** A cell with what stands for it, if there is one with this key. */
  Optional<CellStatements> find(Key key) {
    return answer.find(key).map(this::used);
  }

  /** A cell with what stands for it. */
  CellStatements used(Cell cell) {
    return cellRows
        .map(each -> CellStatements.of(cell, rows, original(each.used(cell.key()))))
        .orElseGet(() -> CellStatements.of(cell, rows, cell.used()));
  }

  /** The cell with a key, with what stands for it, then what stands beside that; looked up once. */
  Optional<CellStatements> findAll(Key key) {
    return known.computeIfAbsent(key, each -> answer.find(each).map(this::usedAndUnused));
  }

  private CellStatements usedAndUnused(Cell cell) {
    return cellRows
        .map(each -> CellStatements.of(
            cell, rows, original(Ints.concat(each.used(cell.key()), each.unused(cell.key())))))
        .orElseGet(() -> CellStatements.of(
            cell,
            rows,
            Stream.concat(cell.used().stream(), cell.unused().stream()).toList()));
  }

  /** The rows whose numbers in the selection are these. */
  private int[] original(int[] numbers) {
    return Arrays.stream(numbers).map(each -> selected[each]).toArray();
  }
}
