package org.logframe.aggregate;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.logframe.indicator.Observation;

/** What a table holds; see {@link AggregateTable}. */
interface Answer {
  ImmutableList<Cell> cells();

  Optional<Cell> find(Key key);

  ImmutableList<Observation> leftOut();

  boolean rowsAddUp();

  /** Why it was not added up as it came, but settled; absent if it was. */
  Optional<String> whySettled();
}
