package org.logframe.progress;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.logframe.aggregate.Cell;
import org.logframe.aggregate.Key;

/**
 * The target of a group.
 *
 * @param parts the slices that have it, each once
 */
record TargetCell(Cell cell, ImmutableSet<Slice> parts) {
  static TargetCell of(CellStatements target) {
    List<Slice> stated = target.size() > 0
        ? target.distinctSlices()
        : target.cell().unused().stream().map(Slice::of).collect(ImmutableList.toImmutableList());
    return new TargetCell(target.cell(), ImmutableSet.copyOf(stated));
  }

  Key key() {
    return cell.key();
  }
}
