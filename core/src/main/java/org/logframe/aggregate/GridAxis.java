package org.logframe.aggregate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The nodes that occur on one axis of a grid, and whether they are apart: no two of them meet. */
final class GridAxis<T> {
  private final String obstacle;
  private final EntryCodes codes;
  private final ImmutableList<T> nodes;
  private final Set<T> due;
  private final Predicate<Set<T>> areApart;
  private final Map<BitSet, Boolean> known = new HashMap<>();

  /**
   * An axis.
   *
   * @param obstacle what to say if the nodes are not apart
   * @param codes of rows, positions among the nodes
   * @param due the nodes on which something is due
   */
  GridAxis(
      String obstacle,
      EntryCodes codes,
      ImmutableList<T> nodes,
      Set<T> due,
      Predicate<Set<T>> areApart) {
    this.obstacle = obstacle;
    this.codes = codes;
    this.nodes = nodes;
    this.due = due;
    this.areApart = areApart;
  }

  String obstacle() {
    return obstacle;
  }

  EntryCodes codes() {
    return codes;
  }

  /** Whether all nodes are apart, on which something was reported or is due. */
  boolean areApart() {
    Set<T> occurring = codes.all().mapToObj(nodes::get).collect(Collectors.toSet());
    return areApart.test(Sets.union(occurring, due));
  }

  /** Whether some nodes are. */
  synchronized boolean areApart(BitSet some) {
    return known.computeIfAbsent(
        some,
        each -> areApart.test(each.stream().mapToObj(nodes::get).collect(Collectors.toSet())));
  }
}
