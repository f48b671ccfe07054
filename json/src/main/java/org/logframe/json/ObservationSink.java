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

  /**
   * Ends the document, and flushes the target.
   *
   * @throws java.io.UncheckedIOException if it cannot be written
   */
  void finish();

  /** Says that the document will not be whole, so that its end must not look like one. */
  default void abandon() {}
}
