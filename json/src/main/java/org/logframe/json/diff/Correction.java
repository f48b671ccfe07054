package org.logframe.json.diff;

import org.logframe.indicator.Observation;
import org.logframe.json.codec.Quote;

/**
 * A figure that was corrected: two observations of the same coordinates with different values.
 *
 * @param before what was observed
 * @param after what is observed
 */
public record Correction(Observation before, Observation after) {
  /** The observation as it was, then the value that it has now. */
  @Override
  public String toString() {
    return Quote.shorten(before.toString(), 300) + " -> "
        + Quote.shorten(after.value().toString(), 100);
  }
}
