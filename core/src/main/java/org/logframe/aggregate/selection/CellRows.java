package org.logframe.aggregate.selection;

import java.util.Optional;
import java.util.Set;
import org.logframe.aggregate.Key;
import org.logframe.portfolio.Facet;

/**
 * Which rows stand for the cells of an answer, each of which depends on its own rows alone. Rows are
 * numbered as in the partition from which the question was answered.
 */
public interface CellRows {
  /**
   * The cell in which a row stands; absent if a filter keeps it out.
   *
   * @param facets by which the cell is broken down: all, or those of a total
   */
  Optional<Key> key(Set<Facet<?>> facets, int row);

  /** The rows that stand for a cell, ascending; none if there is no such cell. */
  int[] used(Key key);

  /** The rows in whose place others stand, ascending. */
  int[] unused(Key key);
}
