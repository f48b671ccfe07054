package org.logframe.aggregate.cell;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.logframe.aggregate.AggregateTable;
import org.logframe.aggregate.Cell;
import org.logframe.aggregate.Key;
import org.logframe.indicator.Observation;

/** What a table holds; see {@link AggregateTable}. */
public interface Answer {
  ImmutableList<Cell> cells();

  Optional<Cell> find(Key key);

  ImmutableList<Observation> leftOut();

  boolean rowsAddUp();

  /** The rows of each cell; absent if some cell depends on more than its own rows. */
  default Optional<CellRows> cellRows() {
    return Optional.empty();
  }

  /** Why it was not added up as it came, but settled; absent if it was. */
  Optional<String> whySettled();
}
