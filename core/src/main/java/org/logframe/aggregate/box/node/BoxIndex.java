package org.logframe.aggregate.box.node;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.common.math.LongMath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.logframe.internal.Lazy;

/**
 * Some boxes, found by how they lie to another. On each axis it is known which of the nodes that occur
 * meet a node; where these combine to fewer boxes than there are, the combinations are looked up, else
 * the boxes are gone through.
 */
public final class BoxIndex {
  private final Space space;
  private final Set<Box> boxes = new LinkedHashSet<>();
  private final List<Set<Integer>> occurring = new ArrayList<>();
  private final List<Map<Integer, Set<Integer>>> meeting = new ArrayList<>();
  private final Lazy<PeriodIndex> periods;

  /**
   * An index, empty at first.
   *
   * @param all the boxes that may be added
   */
  public BoxIndex(Space space, Collection<Box> all) {
    this.space = space;
    for (int axis = 0; axis < space.plan().axisCount(); axis++) {
      occurring.add(Space.occurring(all, axis));
      meeting.add(new HashMap<>());
    }
    this.periods = Lazy.of(() -> new PeriodIndex(space.periods(), occurring.get(Plan.PERIODS)));
  }

  /** An index of boxes. */
  public static BoxIndex of(Space space, Collection<Box> all) {
    BoxIndex index = new BoxIndex(space, all);
    index.boxes.addAll(all);
    return index;
  }

  /** Whether no two of some boxes have anything in common; one that is there twice has. */
  public static boolean areDisjoint(Space space, Collection<Box> all) {
    if (space.isGrid(all, axis -> true)) {
      return new HashSet<>(all).size() == all.size();
    }
    BoxIndex index = new BoxIndex(space, all);
    for (Box box : all) {
      if (index.anyMeets(box)) {
        return false;
      }
      index.add(box);
    }
    return true;
  }

  public void add(Box box) {
    boxes.add(box);
  }

  /** Whether any of the boxes has something in common with another. */
  public boolean anyMeets(Box box) {
    return boxes.contains(box) || any(meeting(box));
  }

  /** Those of the boxes that have something in common with another. */
  public List<Box> near(Box box) {
    return among(meeting(box)).toList();
  }

  /** Whether any of the boxes has something in common with another, but does not lie in it. */
  public boolean anyIsCutBy(Box box) {
    List<Set<Integer>> meeting = meeting(box);
    return IntStream.range(0, box.axes()).anyMatch(axis -> {
      Nodes all = space.nodes(axis);
      List<Set<Integer>> cut = new ArrayList<>(meeting);
      cut.set(axis, Sets.filter(meeting.get(axis), node -> !all.contains(box.node(axis), node)));
      return any(cut);
    });
  }

  /** Those of the boxes in which another lies; more than one only if they share a boundary day. */
  public List<Box> around(Box box) {
    List<Set<Integer>> nodes = meeting(box);
    for (int axis = 0; axis < box.axes(); axis++) {
      Nodes all = space.nodes(axis);
      int inner = box.node(axis);
      nodes.set(axis, Sets.filter(nodes.get(axis), node -> all.contains(node, inner)));
    }
    return among(nodes).toList();
  }

  /** On each axis, the nodes of the boxes that meet a box's. */
  private List<Set<Integer>> meeting(Box box) {
    List<Set<Integer>> nodes = new ArrayList<>();
    for (int axis = 0; axis < box.axes(); axis++) {
      int each = axis;
      nodes.add(meeting.get(axis).computeIfAbsent(box.node(axis), node -> meeting(each, node)));
    }
    return nodes;
  }

  private ImmutableSet<Integer> meeting(int axis, int node) {
    return axis == Plan.PERIODS
        ? periods.get().meeting(node)
        : ImmutableSet.copyOf(
            Sets.filter(occurring.get(axis), each -> space.nodes(axis).meet(each, node)));
  }

  private boolean any(List<Set<Integer>> nodes) {
    return among(nodes).findAny().isPresent();
  }

  /** The boxes that are made of some nodes on each axis. */
  private Stream<Box> among(List<Set<Integer>> nodes) {
    long combinations = 1;
    for (Set<Integer> each : nodes) {
      combinations = LongMath.saturatedMultiply(combinations, each.size());
    }
    return combinations > boxes.size()
        ? boxes.stream().filter(box -> isOf(box, nodes))
        : Sets.cartesianProduct(nodes).stream().map(BoxIndex::box).filter(boxes::contains);
  }

  private static boolean isOf(Box box, List<Set<Integer>> nodes) {
    for (int axis = 0; axis < box.axes(); axis++) {
      if (!nodes.get(axis).contains(box.node(axis))) {
        return false;
      }
    }
    return true;
  }

  private static Box box(List<Integer> nodes) {
    return new Box(nodes.stream().mapToInt(node -> node).toArray());
  }
}
