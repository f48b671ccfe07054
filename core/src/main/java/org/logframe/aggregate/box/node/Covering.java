package org.logframe.aggregate.box.node;

import com.google.common.collect.Sets;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Whether boxes cover the same leaf cells as others, however each of them is broken down. */
public final class Covering {
  private final Space space;

  Covering(Space space) {
    this.space = space;
  }

  /** Whether two sets of boxes cover the same. */
  boolean isAlike(List<Box> one, List<Box> other) {
    Set<Box> first = new HashSet<>(one);
    Set<Box> second = new HashSet<>(other);
    if (first.equals(second)) { // nearly always
      return true;
    }
    if (first.isEmpty() || second.isEmpty()) {
      return false;
    }
    BigInteger all = size(List.copyOf(Sets.union(first, second)), Plan.PERIODS);
    return size(List.copyOf(first), Plan.PERIODS).equals(all)
        && size(List.copyOf(second), Plan.PERIODS).equals(all);
  }

  /** How much boxes cover together on an axis and on those after it. */
  private BigInteger size(List<Box> boxes, int axis) {
    if (axis == space.plan().axisCount()) {
      return BigInteger.ONE;
    }
    Set<Integer> nodes = Space.occurring(boxes, axis);
    if (nodes.size() == 1) {
      return own(axis, nodes.iterator().next()).multiply(size(boxes, axis + 1));
    }
    return axis == Plan.PERIODS ? byDay(boxes) : byNode(boxes, axis, nodes);
  }

  private BigInteger own(int axis, int node) {
    return BigInteger.valueOf(
        axis == Plan.PERIODS ? last(node) - first(node) + 1 : space.nodes(axis).size(node));
  }

  private long first(int period) {
    return space.periods().first(period);
  }

  private long last(int period) {
    return space.periods().last(period);
  }

  /** The days from each beginning or end to the next are covered alike. */
  private BigInteger byDay(List<Box> boxes) {
    TreeSet<Long> days = new TreeSet<>();
    for (int period : Space.occurring(boxes, Plan.PERIODS)) {
      days.add(first(period));
      days.add(last(period) + 1);
    }
    BigInteger size = BigInteger.ZERO;
    List<Long> ordered = new ArrayList<>(days);
    for (int i = 1; i < ordered.size(); i++) {
      long start = ordered.get(i - 1);
      long end = ordered.get(i);
      List<Box> then = boxes.stream()
          .filter(box ->
              first(box.node(Plan.PERIODS)) <= start && end <= last(box.node(Plan.PERIODS)) + 1)
          .toList();
      if (!then.isEmpty()) {
        size = size.add(BigInteger.valueOf(end - start).multiply(size(then, Plan.PERIODS + 1)));
      }
    }
    return size;
  }

  /** What lies in a node and in none below it that occurs is covered alike. */
  private BigInteger byNode(List<Box> boxes, int axis, Set<Integer> occurring) {
    Nodes tree = space.nodes(axis);
    BigInteger size = BigInteger.ZERO;
    for (int node : occurring) {
      BigInteger alone = own(axis, node);
      for (int below : occurring) {
        if (isNext(tree, node, below, occurring)) {
          alone = alone.subtract(own(axis, below));
        }
      }
      if (alone.signum() > 0) {
        List<Box> there =
            boxes.stream().filter(box -> tree.contains(box.node(axis), node)).toList();
        size = size.add(alone.multiply(size(there, axis + 1)));
      }
    }
    return size;
  }

  private static boolean isNext(Nodes tree, int node, int below, Set<Integer> occurring) {
    return node != below
        && tree.contains(node, below)
        && occurring.stream()
            .noneMatch(each -> each != node
                && each != below
                && tree.contains(node, each)
                && tree.contains(each, below));
  }
}
