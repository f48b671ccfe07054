package org.logframe.aggregate.box.node;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One node on every axis: what an observation covers. Ordered by its nodes, so that maps stay quick
 * where the hash codes of many boxes are equal.
 */
public final class Box implements Comparable<Box> {
  private final int[] nodes;
  private final int hash;

  public Box(int... nodes) {
    this.nodes = nodes;
    this.hash = Arrays.hashCode(nodes);
  }

  public int node(int axis) {
    return nodes[axis];
  }

  public int axes() {
    return nodes.length;
  }

  /** This box with another node on one axis. */
  public Box with(int axis, int node) {
    int[] changed = nodes.clone();
    changed[axis] = node;
    return new Box(changed);
  }

  /** This box whenever it was: without its period. */
  public Box place() {
    return with(Plan.PERIODS, Nodes.ROOT);
  }

  @Override
  public int compareTo(Box other) {
    return Arrays.compare(nodes, other.nodes);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Box box && hash == box.hash && Arrays.equals(nodes, box.nodes);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return Arrays.toString(nodes);
  }
}
