package org.logframe.aggregate.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.math.LongMath;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Joins the boxes of two families where they meet, be it by way of others. Two families are compared
 * only over what both cover, so a group counts only where its two sides cover the same leaf cells.
 */
public final class Joining {
  private final Space space;
  private final List<Box> above;
  private final List<Box> below;
  private final Map<Box, Integer> positions = new HashMap<>();
  private final List<List<Integer>> ofAbove = new ArrayList<>();
  private final List<List<Integer>> ofBelow = new ArrayList<>();

  private Joining(Space space, List<Box> above, List<Box> below) {
    this.space = space;
    this.above = above;
    this.below = below;
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

  /**
   * The groups that two families fall into.
   *
   * @param above boxes of which no two meet
   * @param below likewise
   */
  public static ImmutableList<Group> of(Space space, List<Box> above, List<Box> below) {
    Joining joining = new Joining(space, above, below);
    joining.link();
    return joining.groups();
  }

  private void link() {
    for (int i = 0; i < below.size(); i++) {
      positions.put(below.get(i), i);
      ofBelow.add(new ArrayList<>());
    }
    BoxIndex index = BoxIndex.of(space, below);
    for (int i = 0; i < above.size(); i++) {
      List<Integer> meeting = new ArrayList<>();
      for (Box box : positions.containsKey(above.get(i)) // it meets no other then
          ? List.of(above.get(i))
          : index.allThatMeet(above.get(i))) {
        int other = Objects.requireNonNull(positions.get(box));
        meeting.add(other);
        ofBelow.get(other).add(i);
      }
      ofAbove.add(meeting);
    }
  }

  private ImmutableList<Group> groups() {
    ImmutableList.Builder<Group> groups = ImmutableList.builder();
    boolean[] isAboveTaken = new boolean[above.size()];
    boolean[] isBelowTaken = new boolean[below.size()];
    for (int i = 0; i < above.size(); i++) {
      if (!isAboveTaken[i]) {
        isAboveTaken[i] = true;
        groups.add(group(i, isAboveTaken, isBelowTaken));
      }
    }
    for (int i = 0; i < below.size(); i++) {
      if (!isBelowTaken[i]) {
        groups.add(new Group(ImmutableList.of(), ImmutableList.of(i), false));
      }
    }
    return groups.build();
  }

  private Group group(int start, boolean[] isAboveTaken, boolean[] isBelowTaken) {
    List<Integer> over = new ArrayList<>();
    List<Integer> under = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      int each = open.pop();
      over.add(each);
      for (int other : ofAbove.get(each)) {
        if (!isBelowTaken[other]) {
          isBelowTaken[other] = true;
          under.add(other);
          for (int next : ofBelow.get(other)) {
            if (!isAboveTaken[next]) {
              isAboveTaken[next] = true;
              open.push(next);
            }
          }
        }
      }
    }
    return new Group(
        ImmutableList.sortedCopyOf(over), ImmutableList.sortedCopyOf(under), isAlike(over, under));
  }

  private boolean isAlike(List<Integer> over, List<Integer> under) {
    long shared = 0;
    long ofOver = 0;
    for (int each : over) {
      ofOver = LongMath.saturatedAdd(ofOver, size(above.get(each), above.get(each)));
      for (int other : ofAbove.get(each)) {
        shared = LongMath.saturatedAdd(shared, size(above.get(each), below.get(other)));
      }
    }
    long ofUnder = 0;
    for (int each : under) {
      ofUnder = LongMath.saturatedAdd(ofUnder, size(below.get(each), below.get(each)));
    }
    return ofOver == shared && ofUnder == shared;
  }

  /** How many leaf cells two boxes share that meet, with the days that they share. */
  private long size(Box one, Box other) {
    long size = days(one.node(Plan.PERIODS), other.node(Plan.PERIODS));
    for (int axis = Plan.PERIODS + 1; axis < one.axes(); axis++) {
      Nodes nodes = space.nodes(axis);
      boolean isInner = nodes.contains(one.node(axis), other.node(axis));
      size = LongMath.saturatedMultiply(
          size, nodes.size(isInner ? other.node(axis) : one.node(axis)));
    }
    return size;
  }

  private long days(int one, int other) {
    PeriodNodes periods = space.periods();
    long first = Math.max(periods.first(one), periods.first(other));
    return Math.min(periods.last(one), periods.last(other)) - first + 1;
  }
}
