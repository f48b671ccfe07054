package org.logframe.json;

import java.io.Closeable;
import org.jspecify.annotations.Nullable;
import org.logframe.json.noun.ObservationParser;

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
   * Goes to the next line or element, and reads it.
   *
   * @param parser what reads it
   * @param sink takes what is wrong with it, and what was passed over
   * @return nothing unless the {@link #outcome} is READ
   */
  <T> @Nullable T advance(ObservationParser<T> parser, ProblemList sink);

  /** What came of the last line or element. */
  Outcome outcome();
}
