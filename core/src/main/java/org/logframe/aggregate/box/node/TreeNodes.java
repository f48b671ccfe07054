package org.logframe.aggregate.box.node;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Nodes that form a tree, such as programmes with their components: two nodes meet only if one
 * contains the other. Nodes are added as they occur, each with those above it.
 *
 * @param <K> what the nodes stand for
 */
public final class TreeNodes<K> implements Nodes {
  /** Deeper trees than any in use; what is deeper would exhaust the stack. */
  static final int DEEPEST = 200;

  private static final int NO_PARENT = -1;

  private final int axis;
  private final Function<K, Optional<K>> above;
  private final Predicate<K> isResidual;
  private final Map<Object, Integer> numbers = new HashMap<>();
  private final List<@Nullable K> keys = new ArrayList<>();
  private final List<Integer> parents = new ArrayList<>(List.of(NO_PARENT));
  private final List<Integer> depths = new ArrayList<>(List.of(0));
  private final List<Boolean> occurring = new ArrayList<>(List.of(false));
  private final Set<Integer> residuals = new HashSet<>();
  private @Nullable Measures measures;
  private boolean isClosed;
  private boolean isPartition;

  /** The own share of a node, below it beside its children. */
  private record Own(Object node) {}

  public TreeNodes(int axis, Function<K, Optional<K>> above) {
    this(axis, above, key -> false);
  }

  /**
   * As above.
   *
   * @param axis the number of their axis, so that leaves of two axes have different fingerprints
   * @param isResidual whether a key is of what is not known to be in any of its siblings
   */
  public TreeNodes(int axis, Function<K, Optional<K>> above, Predicate<K> isResidual) {
    this.axis = axis;
    this.above = above;
    this.isResidual = isResidual;
    keys.add(null); // of the root
  }

  /** The node of a key, which occurs. */
  public int occurring(K key) {
    return mark(number(key));
  }

  /** The node of the own share of a key, which occurs. */
  public int ownShare(K key) {
    Integer known = numbers.get(new Own(key));
    return mark(known != null ? known : add(new Own(key), key, number(key)));
  }

  private int mark(int node) {
    if (!occurring.get(node)) {
      occurring.set(node, true);
      measures = null;
    }
    return node;
  }

  /** The node of a key, whether or not anything occurs there. */
  public int number(K key) {
    Deque<K> path = new ArrayDeque<>();
    Optional<K> next = Optional.of(key);
    while (next.isPresent() && !numbers.containsKey(next.get())) {
      path.push(next.get());
      next = above.apply(next.get());
    }
    int node = next.map(numbers::get).orElse(ROOT);
    for (K each : path) {
      node = add(each, each, node);
    }
    return node;
  }

  private int add(Object named, K key, int parent) {
    if (depths.get(parent) >= DEEPEST) {
      throw new IllegalArgumentException("Aggregation: " + key + " lies more than " + DEEPEST
          + " deep in others, and no deeper than that is aggregated");
    }
    int node = parents.size();
    numbers.put(named, node);
    keys.add(key);
    if (isResidual.test(key)) {
      residuals.add(node);
    }
    parents.add(parent);
    depths.add(depths.get(parent) + 1);
    occurring.add(false);
    measures = null;
    return node;
  }

  @Override
  public boolean contains(int outer, int inner) {
    Measures measures = measured();
    return measures.first[outer] <= measures.first[inner]
        && measures.first[inner] < measures.end[outer];
  }

  /** The child of a node in whose part of the tree another lies; the node itself if it is that. */
  public int childToward(int node, int below) {
    int child = below;
    for (int each = below; each != node; each = parents.get(each)) {
      child = each;
    }
    return child;
  }

  @Override
  public boolean areDisjoint(Set<Integer> nodes) {
    int[] first = measured().first;
    int[] end = measured().end;
    int[] inOrder = nodes.stream()
        .sorted(Comparator.comparingInt(node -> first[node]))
        .mapToInt(node -> node)
        .toArray();
    for (int i = 1; i < inOrder.length; i++) {
      if (first[inOrder[i]] < end[inOrder[i - 1]]) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean meet(int one, int other) {
    return contains(one, other) || contains(other, one);
  }

  /** States that below the root there is nothing but the nodes that are numbered by now. */
  public void close() {
    isClosed = true;
  }

  /**
   * States that the nodes that are numbered by now are the categories of a partition: below the root
   * there is nothing else, and each is a leaf of it, whether or not anything occurs there.
   */
  public void closeAsPartition() {
    close();
    isPartition = true;
    measures = null;
  }

  /** Whether the leaves are declared, rather than those that occur. */
  boolean hasDeclaredLeaves() {
    return isPartition;
  }

  /** The nodes that are residuals. */
  Set<Integer> residuals() {
    return residuals;
  }

  /** The residual that a node is or lies below; of several the outermost. */
  OptionalInt residual(int node) {
    OptionalInt residual = OptionalInt.empty();
    for (int each = node; !residuals.isEmpty() && each != NO_PARENT; each = parents.get(each)) {
      residual = residuals.contains(each) ? OptionalInt.of(each) : residual;
    }
    return residual;
  }

  /** The lowest node in which two others lie. */
  int common(int one, int other) {
    int above = one;
    while (!contains(above, other)) {
      above = parents.get(above);
    }
    return above;
  }

  /** The node above another, which is not the root. */
  int parent(int node) {
    return parents.get(node);
  }

  /** Whether some children are known to be all that a node has. */
  public boolean areAll(int node, Set<Integer> children) {
    return isClosed && node == ROOT && children.size() == parents.size() - 1;
  }

  /** Whether nothing that occurs lies in more than one node below it. */
  @Override
  public boolean isLeaf(int node) {
    return measured().occurring[node] <= 1;
  }

  @Override
  public long size(int node) {
    return measured().sizes[node];
  }

  /** The lowest node that has the same leaves as another. */
  int lowest(int node) {
    return measured().lowest[node];
  }

  @Override
  public long overlap(int one, int other) {
    return contains(one, other) ? size(other) : contains(other, one) ? size(one) : 0;
  }

  @Override
  public long fingerprint(int node) {
    return measured().fingerprints[node];
  }

  private Measures measured() {
    Measures known = measures;
    if (known == null) {
      known = measure();
      measures = known;
    }
    return known;
  }

  /**
   * Leaves are the categories of a partition, else the lowest nodes that occur; a node without any
   * counts as one.
   */
  private Measures measure() {
    Measures measured = new Measures(axis, parents.size());
    for (int node = parents.size() - 1; node > ROOT; node--) {
      measured.add(node, parents.get(node), occurring.get(node), isPartition);
    }
    measured.order(parents);
    for (int node = 0; node < parents.size(); node++) {
      measured.atLeastOne(node);
    }
    return measured;
  }

  /**
   * By node, how many leaves it has and how many of them occur, the fingerprint of their set, and
   * which positions it and those below it have in depth-first order.
   */
  private static final class Measures {
    private final int axis;
    private final long[] sizes;
    private final long[] occurring;
    private final long[] fingerprints;
    private final int[] lowest;
    private final int[] first;
    private final int[] end;

    Measures(int axis, int nodes) {
      this.axis = axis;
      sizes = new long[nodes];
      occurring = new long[nodes];
      fingerprints = new long[nodes];
      lowest = IntStream.range(0, nodes).toArray();
      first = new int[nodes];
      end = new int[nodes];
      Arrays.fill(end, 1);
    }

    void add(int node, int parent, boolean occurs, boolean isDeclared) {
      if (occurring[node] == 0 && occurs) {
        occurring[node] = 1;
      }
      if (occurs || isDeclared) {
        atLeastOne(node);
      }
      occurring[parent] += occurring[node];
      lowest[parent] = sizes[node] == 0
          ? lowest[parent]
          : sizes[parent] + sizes[node] == 1 ? lowest[node] : parent;
      sizes[parent] += sizes[node];
      fingerprints[parent] = Fingerprint.sum(fingerprints[parent], fingerprints[node]);
      end[parent] += end[node]; // how many there are, until they are in order
    }

    void atLeastOne(int node) {
      if (sizes[node] == 0) {
        sizes[node] = 1;
        fingerprints[node] = Fingerprint.of(axis, node);
      }
    }

    /** Children have higher numbers than their parents, so that one pass will do. */
    void order(List<Integer> parents) {
      int[] next = new int[end.length];
      next[ROOT] = 1;
      for (int node = 1; node < end.length; node++) {
        int parent = parents.get(node);
        first[node] = next[parent];
        next[parent] += end[node];
        next[node] = first[node] + 1;
        end[node] += first[node];
      }
    }
  }

  /** The lowest nodes that lie in a node and occur, or are categories of a partition. */
  List<Integer> leaves(int node) {
    List<Integer> leaves = new ArrayList<>();
    boolean[] isAbove = new boolean[parents.size()];
    for (int each = parents.size() - 1; each > node; each--) {
      if (!isAbove[each] && (occurring.get(each) || isPartition) && contains(node, each)) {
        leaves.add(each);
      }
      if (occurring.get(each) || isPartition || isAbove[each]) {
        isAbove[parents.get(each)] = true;
      }
    }
    return leaves.isEmpty() ? List.of(node) : leaves;
  }

  /** What a node stands for; that of which it is the own share; absent for the root. */
  Optional<K> key(int node) {
    return Optional.ofNullable(keys.get(node));
  }

  /** How many nodes a node lies below. */
  int depth(int node) {
    return depths.get(node);
  }
}
