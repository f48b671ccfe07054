package org.logframe.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.logframe.indicator.Observation;
import org.logframe.json.codec.WriteOptions;

/**
 * Observations that are being written, one by one. {@link #close} ends the document and closes its
 * target. For one thread.
 */
public final class ObservationWriting implements AutoCloseable {
  private final Writer target;
  private final ObservationSink sink;
  private boolean closed;

  ObservationWriting(Writer target, ObservationsForm form, WriteOptions options) {
    this.target = target;
    this.sink = form == ObservationsForm.LINES
        ? new LineSink(target, options)
        : new ArraySink(target, options);
  }

  /**
   * Writes an observation.
   *
   * @throws IllegalArgumentException if it has no JSON form, such as half a surrogate pair; what was
   *     written is then of no use
   * @throws IllegalStateException if the document was ended
   * @throws UncheckedIOException if the target cannot be written
   */
  public void write(Observation observation) {
    if (closed) {
      throw new IllegalStateException("ObservationWriting: is closed");
    }
    sink.write(observation);
  }

  /** Ends the document and flushes the target. */
  void finish() {
    closed = true;
    sink.finish();
  }

  /**
   * Ends the document and closes its target. A second time does nothing.
   *
   * @throws UncheckedIOException if the target cannot be written
   */
  @Override
  public void close() {
    if (closed) {
      return;
    }
    try (Writer closing = target) {
      finish();
      closing.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
