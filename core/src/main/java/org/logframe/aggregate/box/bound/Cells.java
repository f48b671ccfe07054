package org.logframe.aggregate.box.bound;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.logframe.aggregate.box.node.Box;
import org.logframe.aggregate.box.node.BoxIndex;
import org.logframe.aggregate.box.node.Space;

/** The leaf cells over which a truth is asked, and how the other boxes that were stated lie to them. */
public final class Cells {
  private final Space space;
  private final Set<Box> cells;
  private final List<Box> others = new ArrayList<>();
  private final Set<Box> cutting = new HashSet<>();
  private final ListMultimap<Box, Box> finer = ArrayListMultimap.create();

  Cells(Space space, Collection<Box> cells, Collection<Box> stated) {
    this.space = space;
    this.cells = new LinkedHashSet<>(cells);
    BoxIndex index = BoxIndex.of(space, this.cells);
    for (Box box : stated) {
      if (!this.cells.contains(box)) {
        others.add(box);
        if (index.anyIsCutBy(box)) {
          cutting.add(box);
          index.around(box).forEach(cell -> finer.put(cell, box));
        }
      }
    }
  }

  boolean isCell(Box box) {
    return cells.contains(box);
  }

  /** All leaf cells. */
  List<Box> all() {
    return List.copyOf(cells);
  }

  /** What was stated in a box of others than leaf cells. */
  List<Box> othersIn(Box box) {
    return others.stream().filter(each -> space.contains(box, each)).toList();
  }

  /** What was stated of parts of a leaf cell. */
  List<Box> finer(Box cell) {
    return finer.get(cell);
  }

  /** Those of some boxes that hold parts of leaf cells, not just whole ones. */
  List<Box> cutting(List<Box> boxes) {
    return cutting.isEmpty()
        ? List.of()
        : boxes.stream().filter(cutting::contains).toList();
  }
}
