package org.logframe.json;

import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.logframe.indicator.Observation;
import org.logframe.json.codec.LineBytes;
import org.logframe.json.codec.OneLineWriter;
import org.logframe.json.codec.WriteOptions;
import org.logframe.json.noun.ObservationLines;

/** Writes observations as NDJSON, some lines at once. */
final class LineSink implements ObservationSink {
  private static final int ENOUGH = 8_192;

  private final Target target;
  private final Flushable stream;
  private final OneLineWriter<Observation> writer;
  private final LineBytes lines = new LineBytes();

  /** Takes whole lines in UTF-8. */
  @FunctionalInterface
  private interface Target {
    void write(byte[] lines, int length) throws IOException;
  }

  private LineSink(Target target, Flushable stream, WriteOptions options) {
    this.target = target;
    this.stream = stream;
    this.writer = ObservationLines.writer(options);
  }

  LineSink(OutputStream target, WriteOptions options) {
    this((lines, length) -> target.write(lines, 0, length), target, options);
  }

  LineSink(Writer target, WriteOptions options) {
    this(
        (lines, length) -> target.write(new String(lines, 0, length, StandardCharsets.UTF_8)),
        target,
        options);
  }

  @Override
  public void write(Observation observation) {
    writer.write(observation, lines);
    lines.append('\n');
    if (lines.length() >= ENOUGH) {
      try {
        pass();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Override
  public boolean isCleanAfterRefusal() {
    return true;
  }

  private void pass() throws IOException {
    int length = lines.length();
    lines.cut(0);
    target.write(lines.bytes(), length);
  }

  @Override
  public void finish() {
    try {
      pass();
      stream.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
