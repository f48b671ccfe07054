package org.logframe.aggregate.box.node;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Joins the boxes of two families where they meet, be it by way of others. Two families are compared
 * only over what both cover, so a group counts only where its two sides cover the same leaf cells.
 */
public final class Joining {
  private final Covering covering;
  private final Side above;
  private final Side below;

  private Joining(Space space, List<Box> above, List<Box> below) {
    this.covering = new Covering(space);
    this.above = new Side(space, above);
    this.below = new Side(space, below);
  }

  /**
   * Boxes of both sides that are joined.
   *
   * @param above the positions of those of the first side
   * @param below the positions of those of the second side
   * @param isAlike whether both sides cover the same leaf cells
   */
  public record Group(
      ImmutableList<Integer> above, ImmutableList<Integer> below, boolean isAlike) {}

  /** The boxes of one side, each with its positions; those that are joined already are taken. */
  private static final class Side {
    private final Map<Box, List<Integer>> positions = new LinkedHashMap<>();
    private final BoxIndex index;
    private final Set<Box> taken = new LinkedHashSet<>();

    Side(Space space, List<Box> boxes) {
      for (int i = 0; i < boxes.size(); i++) {
        positions.computeIfAbsent(boxes.get(i), box -> new ArrayList<>()).add(i);
      }
      index = BoxIndex.of(space, positions.keySet());
    }

    /** Takes those that meet a box, and are not taken yet. */
    List<Box> take(Box box) {
      return index.near(box).stream().filter(taken::add).toList();
    }

    ImmutableList<Integer> of(Collection<Box> boxes) {
      List<Integer> all = new ArrayList<>();
      boxes.forEach(box -> all.addAll(Objects.requireNonNull(positions.get(box))));
      return ImmutableList.sortedCopyOf(all);
    }
  }

  /**
   * The groups that two families fall into.
   *
   * @param above boxes of one side; the same box may be there several times
   * @param below boxes of the other side
   */
  public static ImmutableList<Group> of(Space space, List<Box> above, List<Box> below) {
    Joining joining = new Joining(space, above, below);
    ImmutableList.Builder<Group> groups = ImmutableList.builder();
    for (Box box : joining.above.positions.keySet()) {
      if (joining.above.taken.add(box)) {
        groups.add(joining.group(box));
      }
    }
    for (Box box : joining.below.positions.keySet()) {
      if (joining.below.taken.add(box)) {
        groups.add(new Group(ImmutableList.of(), joining.below.of(ImmutableList.of(box)), false));
      }
    }
    return groups.build();
  }

  private Group group(Box start) {
    List<Box> over = new ArrayList<>();
    List<Box> under = new ArrayList<>();
    Deque<Box> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      Box box = open.pop();
      over.add(box);
      List<Box> across = below.take(box);
      under.addAll(across);
      across.forEach(each -> above.take(each).forEach(open::push));
    }
    return new Group(above.of(over), below.of(under), covering.isAlike(over, under));
  }
}
