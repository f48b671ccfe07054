package org.logframe.aggregate.cell;

import java.util.Set;
import org.logframe.aggregate.Key;
import org.logframe.portfolio.Facet;

/**
 * Which rows stand for the cells of an answer, each of which depends on its own rows alone. Rows are
 * numbered as in the partition from which the question was answered.
 */
public interface CellRows {
  /**
   * Of each row the number of the cell in which it stands, or less than 0 if a filter keeps it out.
   *
   * @param facets by which the cells are broken down: all, or those of a total
   */
  int[] cellsOfRows(Set<Facet<?>> facets);

  /** The number of a cell among those that are broken down as it is; less than 0 if there is none. */
  int number(Key key);

  /** The rows that stand for a cell, ascending; none if there is no such cell. */
  int[] used(Key key);

  /** The rows in whose place others stand, ascending. */
  int[] unused(Key key);
}
