package org.logframe.aggregate.box;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.logframe.aggregate.box.node.Box;
import org.logframe.aggregate.box.node.BoxIndex;
import org.logframe.aggregate.box.node.Space;

/** The leaf cells of what is due: no two of them meet. */
final class LargestDue {
  private LargestDue() {}

  /** What is due, as it is settled, without what meets something larger that is due. */
  static Set<Box> of(Space space, Collection<Box> due) {
    Set<Box> all = new LinkedHashSet<>();
    due.forEach(cell -> all.add(space.settledAt(cell)));
    if (space.isGrid(all, axis -> true)) {
      return all;
    }
    List<Box> largestFirst = new ArrayList<>(all);
    largestFirst.sort(Comparator.comparingLong((Box box) -> space.size(box)).reversed());
    Set<Box> cells = new LinkedHashSet<>();
    BoxIndex index = new BoxIndex(space, all);
    for (Box cell : largestFirst) {
      if (!index.anyMeets(cell)) {
        index.add(cell);
        cells.add(cell);
      }
    }
    return cells;
  }
}
