package org.logframe.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.logframe.indicator.Observation;

/**
 * Observations that are being written, one by one. {@link #close} ends the document and closes its
 * target. For one thread.
 */
public final class ObservationWriting implements AutoCloseable {
  private final Closeable target;
  private final ObservationSink sink;
  private boolean closed;

  ObservationWriting(Closeable target, ObservationSink sink) {
    this.target = target;
    this.sink = sink;
  }

  /**
   * Writes an observation.
   *
   * @throws IllegalArgumentException if it has no JSON form, such as a product of units; lines
   *     then go on without it, an array is of no use
   * @throws IllegalStateException if the document was ended, or is an array that broke off
   * @throws UncheckedIOException if the target cannot be written
   */
  public void write(Observation observation) {
    if (closed) {
      throw new IllegalStateException("ObservationWriting: is closed");
    }
    sink.write(observation);
  }

  /** Says that observations are missing, so that {@link #close} does not end an array. */
  void abandon() {
    sink.abandon();
  }

  /** Ends the document and flushes the target. */
  void finish() {
    closed = true;
    sink.finish();
  }

  /**
   * Ends the document and closes its target; an array that broke off has no end, so that nobody
   * takes it for whole. A second time does nothing.
   *
   * @throws UncheckedIOException if the target cannot be written
   */
  @Override
  public void close() {
    if (closed) {
      return;
    }
    try (target) {
      finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
