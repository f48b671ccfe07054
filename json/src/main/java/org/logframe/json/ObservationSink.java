package org.logframe.json;

import org.logframe.indicator.Observation;

/** Where observations go, one by one. */
interface ObservationSink {
  /**
   * Takes an observation.
   *
   * @throws IllegalArgumentException if it has no JSON form
   * @throws java.io.UncheckedIOException if it cannot be written
   */
  void write(Observation observation);

  /** Whether nothing is written of an observation without a JSON form, so that others may follow. */
  boolean isCleanAfterRefusal();

  /**
   * Ends the document, and flushes the target.
   *
   * @throws java.io.UncheckedIOException if it cannot be written
   */
  void finish();
}
