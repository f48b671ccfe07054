package org.logframe.aggregate.cell;

import java.util.Map;
import java.util.TreeMap;
import org.logframe.aggregate.Cell;
import org.logframe.aggregate.Completeness;
import org.logframe.indicator.Observation;
import org.logframe.measure.Missing;
import org.logframe.measure.MissingReason;

/** Whether the parts of a cell go together. */
public final class CellCheck {
  private CellCheck() {}

  public static void check(Cell cell) {
    if (cell.refusal().isPresent() && cell.reported().isPresent()) {
      throw new IllegalArgumentException("Cell "
          + cell.key()
          + ": is refused ("
          + cell.refusal().get().reason()
          + "), yet has a figure: "
          + cell.reported().get());
    }
    if (cell.refusal().isPresent() && cell.distribution().isPresent()) {
      throw new IllegalArgumentException("Cell "
          + cell.key()
          + ": is refused ("
          + cell.refusal().get().reason()
          + "), yet has a distribution: "
          + cell.distribution().get());
    }
    Map<MissingReason, Integer> named = new TreeMap<>();
    for (Observation each : cell.missing()) {
      named.merge(reason(cell, each), 1, Integer::sum);
    }
    Map<MissingReason, Integer> counted = cell.completeness()
        .<Map<MissingReason, Integer>>map(Completeness::missing)
        .orElse(Map.of());
    if (!named.equals(counted)) {
      throw new IllegalArgumentException("Cell "
          + cell.key()
          + ": the completeness counts as missing "
          + counted
          + ", yet these are named: "
          + named);
    }
  }

  private static MissingReason reason(Cell cell, Observation leaf) {
    return leaf.value()
        .asMissing()
        .map(Missing::reason)
        .orElseThrow(() -> new IllegalArgumentException(
            "Cell " + cell.key() + ": is named as missing, yet has a value: " + leaf.value()));
  }
}
