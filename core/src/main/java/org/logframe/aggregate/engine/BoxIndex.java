package org.logframe.aggregate.engine;

import com.google.common.collect.Lists;
import com.google.common.math.LongMath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Some boxes, found by how they lie to another. On each axis it is known which of the nodes that occur
 * meet a node; where these combine to fewer boxes than there are, the combinations are looked up, else
 * the boxes are gone through.
 */
public final class BoxIndex {
  private final Space space;
  private final Set<Box> boxes = new HashSet<>();
  private final List<Set<Integer>> occurring = new ArrayList<>();
  private final List<Map<Integer, List<Integer>>> meeting = new ArrayList<>();

  /**
   * An index, empty at first.
   *
   * @param all the boxes that may be added
   */
  BoxIndex(Space space, Collection<Box> all) {
    this.space = space;
    for (int axis = 0; axis < space.plan().axisCount(); axis++) {
      occurring.add(Space.occurring(all, axis));
      meeting.add(new HashMap<>());
    }
  }

  /** An index of boxes. */
  public static BoxIndex of(Space space, Collection<Box> all) {
    BoxIndex index = new BoxIndex(space, all);
    index.boxes.addAll(all);
    return index;
  }

  /** Whether no two of some boxes have anything in common; one that is there twice has. */
  public static boolean areDisjoint(Space space, Collection<Box> all) {
    BoxIndex index = new BoxIndex(space, all);
    for (Box box : all) {
      if (index.anyMeets(box)) {
        return false;
      }
      index.add(box);
    }
    return true;
  }

  void add(Box box) {
    boxes.add(box);
  }

  /** Whether any of the boxes has something in common with another. */
  public boolean anyMeets(Box box) {
    return boxes.contains(box) || among(meeting(box)).anyMatch(each -> space.meet(box, each));
  }

  /** Whether any of the boxes has something in common with another, but does not lie in it. */
  boolean anyIsCutBy(Box box) {
    List<List<Integer>> nodes = meeting(box);
    for (int axis = 0; axis < box.axes(); axis++) {
      for (int node : nodes.get(axis)) {
        if (!space.nodes(axis).contains(box.node(axis), node)) {
          return among(nodes).anyMatch(each -> space.meet(box, each) && !space.contains(box, each));
        }
      }
    }
    return false;
  }

  /** Those of the boxes in which another lies; more than one only if they share a boundary day. */
  public List<Box> around(Box box) {
    List<List<Integer>> nodes = meeting(box);
    for (int axis = 0; axis < box.axes(); axis++) {
      Nodes tree = space.nodes(axis);
      int inner = box.node(axis);
      nodes.set(
          axis,
          nodes.get(axis).stream().filter(node -> tree.contains(node, inner)).toList());
    }
    return among(nodes).filter(each -> space.contains(each, box)).toList();
  }

  /** On each axis, the nodes of the boxes that meet a box's. */
  private List<List<Integer>> meeting(Box box) {
    List<List<Integer>> nodes = new ArrayList<>();
    for (int axis = 0; axis < box.axes(); axis++) {
      Nodes all = space.nodes(axis);
      Set<Integer> here = occurring.get(axis);
      nodes.add(meeting
          .get(axis)
          .computeIfAbsent(
              box.node(axis),
              node -> here.stream().filter(each -> all.meet(each, node)).toList()));
    }
    return nodes;
  }

  private Stream<Box> among(List<List<Integer>> nodes) {
    long combinations = 1;
    for (List<Integer> each : nodes) {
      combinations = LongMath.saturatedMultiply(combinations, each.size());
    }
    return combinations > boxes.size()
        ? boxes.stream()
        : Lists.cartesianProduct(nodes).stream().map(BoxIndex::box).filter(boxes::contains);
  }

  private static Box box(List<Integer> nodes) {
    return new Box(nodes.stream().mapToInt(node -> node).toArray());
  }
}
