package org.logframe.json;

import java.io.UncheckedIOException;
import java.io.Writer;
import org.logframe.indicator.Observation;
import org.logframe.json.codec.Codec;
import org.logframe.json.codec.Generators;
import org.logframe.json.codec.WriteOptions;
import org.logframe.json.noun.Nouns;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/** Writes observations as a JSON array. */
final class ArraySink implements ObservationSink {
  private static final Codec<Observation> CODEC = Nouns.codec(Observation.class);

  private final JsonGenerator out;

  ArraySink(Writer target, WriteOptions options) {
    this.out = Generators.pretty(target, options);
    out.writeStartArray();
  }

  @Override
  public void write(Observation observation) {
    try {
      CODEC.write(observation, out);
    } catch (JacksonIOException e) {
      throw new UncheckedIOException(e.getCause());
    }
  }

  @Override
  public boolean isCleanAfterRefusal() {
    return false;
  }

  @Override
  public void finish() {
    try {
      out.writeEndArray();
      out.writeRaw('\n');
      out.flush();
      out.close();
    } catch (JacksonIOException e) {
      throw new UncheckedIOException(e.getCause());
    }
  }
}
