package org.logframe.aggregate.selection;

import java.util.Optional;
import org.logframe.aggregate.Key;

/**
 * Which rows stand for the cells of an answer, each of which depends on its own rows alone. Rows are
 * numbered as in the partition from which the question was answered.
 */
public interface CellRows {
  /**
   * The cell in which a row stands, of those that are broken down by every facet; absent if a filter
   * keeps it out.
   */
  Optional<Key> key(int row);

  /** The rows that stand for a cell, ascending; none if there is no such cell. */
  int[] used(Key key);

  /** The rows in whose place others stand, ascending. */
  int[] unused(Key key);
}
