package org.logframe.aggregate.grid.check;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.logframe.aggregate.group.EntryCodes;
import org.logframe.indicator.Axis;

/** The nodes that occur on one axis of a grid, and whether they are apart: no two of them meet. */
public final class GridAxis<T> {
  private final Axis axis;
  private final String obstacle;
  private final EntryCodes codes;
  private final ImmutableList<T> nodes;
  private final ImmutableList<T> beside;
  private final Predicate<Collection<T>> areApart;
  private final Map<BitSet, Boolean> known = new HashMap<>();

  /**
   * An axis.
   *
   * @param obstacle what to say if the nodes are not apart
   * @param codes of rows, positions among the nodes
   * @param beside the nodes of what else is on the axis
   * @param areApart whether some nodes are, of which some may be there twice
   */
  GridAxis(
      Axis axis,
      String obstacle,
      EntryCodes codes,
      ImmutableList<T> nodes,
      ImmutableList<T> beside,
      Predicate<Collection<T>> areApart) {
    this.axis = axis;
    this.obstacle = obstacle;
    this.codes = codes;
    this.nodes = nodes;
    this.beside = beside;
    this.areApart = areApart;
  }

  Axis axis() {
    return axis;
  }

  String obstacle() {
    return obstacle;
  }

  EntryCodes codes() {
    return codes;
  }

  /** Whether all nodes are apart, on which something is. */
  boolean areApart() {
    BitSet occurring = new BitSet(nodes.size());
    for (int entry = 0; entry < codes.size(); entry++) {
      occurring.set(codes.get(entry));
    }
    List<T> all = nodes(occurring);
    all.addAll(beside);
    return areApart.test(all);
  }

  /** Whether some nodes are. */
  synchronized boolean areApart(BitSet some) {
    return known.computeIfAbsent(some, each -> areApart.test(nodes(each)));
  }

  private List<T> nodes(BitSet some) {
    List<T> found = new ArrayList<>();
    for (int node = some.nextSetBit(0); node >= 0; node = some.nextSetBit(node + 1)) {
      found.add(nodes.get(node));
    }
    return found;
  }
}
