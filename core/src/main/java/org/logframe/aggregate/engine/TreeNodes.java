package org.logframe.aggregate.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Nodes that form a tree, such as programmes with their components: two nodes meet only if one
 * contains the other. Nodes are added as they occur, each with those above it.
 *
 * @param <K> what the nodes stand for
 */
final class TreeNodes<K> implements Nodes {
  private static final int NO_PARENT = -1;

  private final Function<K, Optional<K>> above;
  private final Map<Object, Integer> numbers = new HashMap<>();
  private final List<Integer> parents = new ArrayList<>(List.of(NO_PARENT));
  private final List<Boolean> occurring = new ArrayList<>(List.of(false));
  private long @Nullable [] sizes;
  private boolean isClosed;

  /** The own share of a node, below it beside its children. */
  private record Own(Object node) {}

  TreeNodes(Function<K, Optional<K>> above) {
    this.above = above;
  }

  /** The node of a key, which occurs. */
  int occurring(K key) {
    return mark(number(key));
  }

  /** The node of the own share of a key, which occurs. */
  int ownShare(K key) {
    Integer known = numbers.get(new Own(key));
    return mark(known != null ? known : add(new Own(key), number(key)));
  }

  private int mark(int node) {
    occurring.set(node, true);
    sizes = null;
    return node;
  }

  /** The node of a key, whether or not anything occurs there. */
  int number(K key) {
    Integer known = numbers.get(key);
    if (known != null) {
      return known;
    }
    int parent = above.apply(key).map(this::number).orElse(ROOT);
    return add(key, parent);
  }

  private int add(Object key, int parent) {
    int node = parents.size();
    numbers.put(key, node);
    parents.add(parent);
    occurring.add(false);
    sizes = null;
    return node;
  }

  @Override
  public boolean contains(int outer, int inner) {
    return outer == ROOT || toward(outer, inner) != NO_PARENT;
  }

  /** The child of a node in whose part of the tree another lies; the node itself if it is that. */
  int childToward(int node, int below) {
    return toward(node, below);
  }

  // Children have higher numbers than their parents, so climbing stops early.
  private int toward(int outer, int inner) {
    int child = inner;
    int each = inner;
    while (each > outer) {
      child = each;
      each = parents.get(each);
    }
    return each == outer ? child : NO_PARENT;
  }

  @Override
  public boolean areDisjoint(Set<Integer> nodes) {
    return nodes.stream().noneMatch(node -> isBelowAny(node, nodes));
  }

  private boolean isBelowAny(int node, Set<Integer> nodes) {
    for (int each = parents.get(node); each != NO_PARENT; each = parents.get(each)) {
      if (nodes.contains(each)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean meet(int one, int other) {
    return contains(one, other) || contains(other, one);
  }

  /** States that below the root there is nothing but the nodes that are numbered by now. */
  void close() {
    isClosed = true;
  }

  /** Whether some children are known to be all that a node has. */
  boolean areAll(int node, Set<Integer> children) {
    return isClosed && node == ROOT && children.size() == parents.size() - 1;
  }

  @Override
  public boolean isLeaf(int node) {
    return size(node) == 1;
  }

  @Override
  public long size(int node) {
    long[] counted = sizes;
    if (counted == null) {
      counted = count();
      sizes = counted;
    }
    return counted[node];
  }

  /** Leaves are the lowest nodes that occur; a node without any counts as one. */
  private long[] count() {
    long[] leaves = new long[parents.size()];
    for (int node = parents.size() - 1; node >= 0; node--) {
      if (leaves[node] == 0 && occurring.get(node)) {
        leaves[node] = 1;
      }
      if (node > ROOT) {
        leaves[parents.get(node)] += leaves[node];
      }
    }
    for (int node = 0; node < leaves.length; node++) {
      leaves[node] = Math.max(1, leaves[node]);
    }
    return leaves;
  }

  /** How many nodes a node lies below. */
  int depth(int node) {
    int depth = 0;
    for (int each = parents.get(node); each != NO_PARENT; each = parents.get(each)) {
      depth++;
    }
    return depth;
  }
}
