package org.logframe.aggregate.box.settle;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.logframe.aggregate.box.node.AllDue;
import org.logframe.aggregate.box.node.Box;
import org.logframe.aggregate.box.node.Nodes;
import org.logframe.aggregate.box.node.Space;

/** On which nodes of every axis something is due: of what lies above them it is known what is there. */
public final class DueNodes {
  private final Space space;
  private final Collection<Box> due;
  private final AllDue allDue;
  private final Map<Integer, Set<Integer>> nodes = new HashMap<>();
  private final List<Map<Integer, Boolean>> known = new ArrayList<>();

  /**
   * The nodes of what is due.
   *
   * @param due in one cell
   * @param allDue in any cell
   */
  public DueNodes(Space space, Collection<Box> due, AllDue allDue) {
    this.space = space;
    this.due = due;
    this.allDue = allDue;
    for (int axis = 0; axis < space.plan().axisCount(); axis++) {
      known.add(new HashMap<>());
    }
  }

  /** Nothing is due. */
  static DueNodes none(Space space) {
    return new DueNodes(space, List.of(), AllDue.NONE);
  }

  /** Whether something is due below a node of an axis, and nothing there or above. */
  boolean areBelow(int axis, int node) {
    return known.get(axis).computeIfAbsent(node, each -> find(axis, each));
  }

  private boolean find(int axis, int node) {
    Nodes all = space.nodes(axis);
    boolean isBelow = false;
    for (int each : Sets.union(
        allDue.nodes(axis), nodes.computeIfAbsent(axis, it -> Space.occurring(due, it)))) {
      if (all.contains(each, node)) {
        return false;
      }
      isBelow |= all.contains(node, each);
    }
    return isBelow;
  }
}
