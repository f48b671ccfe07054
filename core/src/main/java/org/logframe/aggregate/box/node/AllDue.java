package org.logframe.aggregate.box.node;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The leaf cells that are due in any cell of a question, and on which nodes of every axis they are. */
public final class AllDue {
  /** Nothing is due. */
  public static final AllDue NONE = new AllDue(ImmutableSet.of(), ImmutableSet.of());

  private final ImmutableSet<Box> boxes;
  private final ImmutableSet<Box> perhapsClosed;
  private final Map<Integer, Set<Integer>> nodes = new HashMap<>();

  private AllDue(ImmutableSet<Box> boxes, ImmutableSet<Box> perhapsClosed) {
    this.boxes = boxes;
    this.perhapsClosed = perhapsClosed;
  }

  /**
   * Some leaf cells.
   *
   * @param perhapsClosed those of them that may not be there in some cell of the question
   */
  public static AllDue of(Collection<Box> boxes, Collection<Box> perhapsClosed) {
    return new AllDue(ImmutableSet.copyOf(boxes), ImmutableSet.copyOf(perhapsClosed));
  }

  public ImmutableSet<Box> boxes() {
    return boxes;
  }

  /** Those that may not be there, since they may have closed. */
  public ImmutableSet<Box> perhapsClosed() {
    return perhapsClosed;
  }

  /** The nodes of an axis on which something is due: found once for all cells. */
  public Set<Integer> nodes(int axis) {
    return boxes.isEmpty()
        ? Set.of()
        : nodes.computeIfAbsent(axis, each -> Space.occurring(boxes, each));
  }
}
