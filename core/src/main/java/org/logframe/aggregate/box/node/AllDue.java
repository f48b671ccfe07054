package org.logframe.aggregate.box.node;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The leaf cells that are due in any cell of a question, and on which nodes of every axis they are. */
public final class AllDue {
  /** Nothing is due. */
  public static final AllDue NONE = new AllDue(ImmutableSet.of());

  private final ImmutableSet<Box> boxes;
  private final Map<Integer, Set<Integer>> nodes = new HashMap<>();

  private AllDue(ImmutableSet<Box> boxes) {
    this.boxes = boxes;
  }

  /** Some leaf cells. */
  public static AllDue of(Collection<Box> boxes) {
    return new AllDue(ImmutableSet.copyOf(boxes));
  }

  public ImmutableSet<Box> boxes() {
    return boxes;
  }

  /** The nodes of an axis on which something is due: found once for all cells. */
  public Set<Integer> nodes(int axis) {
    return boxes.isEmpty()
        ? Set.of()
        : nodes.computeIfAbsent(axis, each -> Space.occurring(boxes, each));
  }
}
