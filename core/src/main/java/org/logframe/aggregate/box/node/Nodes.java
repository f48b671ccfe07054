package org.logframe.aggregate.box.node;

import java.util.Set;

/** The nodes of one axis, numbered; node 0 is the root, which contains all others. */
public interface Nodes {
  int ROOT = 0;

  /** Whether everything in one node is in another; true of a node and itself. */
  boolean contains(int outer, int inner);

  /** Whether two nodes have something in common. */
  boolean meet(int one, int other);

  /** Whether no two of some nodes have anything in common. */
  boolean areDisjoint(Set<Integer> nodes);

  /** How much lies in a node, in leaves (for periods in granules or days); at least 1. */
  long size(int node);

  /** How much two nodes have in common; 0 if they do not meet. */
  long overlap(int one, int other);

  /** The {@link Fingerprint} of all that lies in a node. */
  long fingerprint(int node);

  /** Whether a node is one leaf. */
  boolean isLeaf(int node);
}
