package org.logframe.progress;

import com.google.common.collect.ImmutableSet;
import org.logframe.aggregate.Key;

/**
 * A row of a target.
 *
 * @param parts the slices that have the target
 */
record JoinedRow(ProgressRow row, ImmutableSet<Slice> parts) {
  Key key() {
    return row.key();
  }
}
