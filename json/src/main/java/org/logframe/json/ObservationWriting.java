package org.logframe.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.logframe.indicator.Observation;
import org.logframe.json.codec.Codec;
import org.logframe.json.codec.Generators;
import org.logframe.json.codec.WriteOptions;
import org.logframe.json.noun.Nouns;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Observations that are being written, one by one. {@link #close} ends the document and closes its
 * target. For one thread.
 */
public final class ObservationWriting implements AutoCloseable {
  private static final Codec<Observation> CODEC = Nouns.codec(Observation.class);

  private final Writer target;
  private final ObservationsForm form;
  private final JsonGenerator out;
  private boolean closed;

  ObservationWriting(Writer target, ObservationsForm form, WriteOptions options) {
    this.target = target;
    this.form = form;
    if (form == ObservationsForm.LINES) {
      this.out = Generators.line(target, options);
    } else {
      this.out = Generators.pretty(target, options);
      out.writeStartArray();
    }
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
    try {
      CODEC.write(observation, out);
      if (form == ObservationsForm.LINES) {
        out.writeRaw('\n');
      }
    } catch (JacksonIOException e) {
      throw new UncheckedIOException(e.getCause());
    }
  }

  /** Ends the document and flushes the target. */
  void finish() {
    closed = true;
    try {
      if (form == ObservationsForm.ARRAY) {
        out.writeEndArray();
        out.writeRaw('\n');
      }
      out.flush();
      out.close();
    } catch (JacksonIOException e) {
      throw new UncheckedIOException(e.getCause());
    }
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
