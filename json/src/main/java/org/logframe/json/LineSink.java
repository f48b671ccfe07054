package org.logframe.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.logframe.indicator.Observation;
import org.logframe.json.codec.OneLineWriter;
import org.logframe.json.codec.WriteOptions;
import org.logframe.json.noun.ObservationLines;

/** Writes observations as NDJSON, some lines at once. */
final class LineSink implements ObservationSink {
  private static final int ENOUGH = 8_192;

  private final Writer target;
  private final OneLineWriter<Observation> writer;
  private final StringBuilder lines = new StringBuilder(2 * ENOUGH);
  private char[] characters = new char[2 * ENOUGH];

  LineSink(Writer target, WriteOptions options) {
    this.target = target;
    this.writer = ObservationLines.writer(options);
  }

  @Override
  public void write(Observation observation) {
    writer.write(observation, lines);
    lines.append('\n');
    if (lines.length() >= ENOUGH) {
      pass();
    }
  }

  private void pass() {
    int length = lines.length();
    if (length > characters.length) {
      characters = new char[length];
    }
    lines.getChars(0, length, characters, 0);
    lines.setLength(0);
    try {
      target.write(characters, 0, length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void finish() {
    pass();
    try {
      target.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
