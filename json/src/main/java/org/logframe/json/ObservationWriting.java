package org.logframe.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.logframe.indicator.Observation;
import org.logframe.json.file.OutputFile;

/**
 * Observations that are being written, one by one. {@link #finish} says that all of them were
 * written; {@link #close} without it discards. For one thread.
 *
 * <pre>{@code
 * try (ObservationWriting writing = ObservationsJson.writer().open(file)) {
 *   observations.forEach(writing::write);
 *   writing.finish();
 * }
 * }</pre>
 *
 * <p>A file appears, in place of the one before it, when it is finished. Where an exception leaves the
 * block, what was written is removed, and the file is as it was. A stream has taken the beginning by
 * then: an array has no end, so that nobody takes it for whole. Lines have no end that could be
 * missed: whoever reads them must be told otherwise.
 */
public final class ObservationWriting implements AutoCloseable {
  private final Closeable target;
  private final ObservationSink sink;
  private final Ending ending;
  private State state = State.OPEN;

  private enum State {
    OPEN,
    BROKEN_OFF,
    FINISHED,
    CLOSED
  }

  /** What is left to do when the document is whole. */
  @FunctionalInterface
  private interface Ending {
    void make() throws IOException;
  }

  private ObservationWriting(Closeable target, ObservationSink sink, Ending ending) {
    this.target = target;
    this.sink = sink;
    this.ending = ending;
  }

  static ObservationWriting toFile(OutputFile file, ObservationSink sink) {
    return new ObservationWriting(file, sink, file::commit);
  }

  static ObservationWriting toStream(Closeable stream, ObservationSink sink) {
    return new ObservationWriting(stream, sink, () -> {});
  }

  /**
   * Writes an observation.
   *
   * @throws IllegalArgumentException if it has no JSON form, such as a product of units; lines
   *     then go on without it, an array is of no use
   * @throws IllegalStateException if the document was finished or closed, or broke off
   * @throws UncheckedIOException if the target cannot be written; the document has broken off
   */
  public void write(Observation observation) {
    requireOpen();
    state = State.BROKEN_OFF;
    try {
      sink.write(observation);
      state = State.OPEN;
    } catch (IllegalArgumentException e) {
      if (sink.isCleanAfterRefusal()) {
        state = State.OPEN;
      }
      throw e;
    }
  }

  /**
   * Ends the document and flushes it. A file is forced to disk and put into its place; a stream stays
   * open. A second time does nothing.
   *
   * @throws IllegalStateException if the document was closed, or broke off at an observation that
   *     could not be written
   * @throws UncheckedIOException if the target cannot be written; a file is as it was
   */
  public void finish() {
    if (state == State.FINISHED) {
      return;
    }
    requireOpen();
    state = State.BROKEN_OFF;
    sink.finish();
    try {
      ending.make();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    state = State.FINISHED;
  }

  private void requireOpen() {
    switch (state) {
      case OPEN -> {}
      case BROKEN_OFF ->
        throw new IllegalStateException(
            "ObservationWriting: broke off where something could not be written; open another, and"
                + " write all observations again");
      case FINISHED ->
        throw new IllegalStateException(
            "ObservationWriting: is finished; open another to write more");
      case CLOSED -> throw new IllegalStateException("ObservationWriting: is closed");
    }
  }

  /**
   * Closes the target. Unless the document was finished, it is discarded: a file stays as it was, and
   * a stream gets nothing more. A second time does nothing.
   *
   * @throws UncheckedIOException if the target cannot be closed
   */
  @Override
  public void close() {
    if (state == State.CLOSED) {
      return;
    }
    state = State.CLOSED;
    try {
      target.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
