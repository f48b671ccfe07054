package org.logframe.json;

import java.io.Closeable;
import org.jspecify.annotations.Nullable;
import org.logframe.indicator.Observation;

/** Where observations come from, one by one. */
interface ObservationFeed extends Closeable {
  /** What came of one line or element. */
  enum Outcome {
    /** An observation. */
    READ,
    /** Problems, after which another line or element may follow. */
    BAD,
    /** Problems, after which nothing can be read. */
    BROKEN,
    /** Nothing: there are no more. */
    ENDED
  }

  /**
   * Goes to the next line or element.
   *
   * @param sink takes what is wrong with it, and what was passed over
   */
  Outcome advance(ProblemList sink);

  /** What the last one was, if it was read. */
  @Nullable
  Observation current();
}
