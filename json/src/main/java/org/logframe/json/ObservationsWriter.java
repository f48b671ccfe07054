package org.logframe.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.logframe.indicator.Observation;
import org.logframe.json.codec.WriteOptions;
import org.logframe.json.codec.WriteOptions.LongNumbers;
import org.logframe.json.file.OutputFile;

/**
 * Writes observations one by one: {@code ObservationsJson.writer().open(file)}. Immutable and
 * thread-safe.
 *
 * <p>It writes NDJSON unless it is asked for an array, and holds one observation at a time.
 * {@link ObservationWriting#finish} ends what was opened; without it nothing is kept.
 */
public final class ObservationsWriter {
  static final ObservationsWriter STANDARD =
      new ObservationsWriter(ObservationsForm.LINES, WriteOptions.STANDARD);

  private final ObservationsForm form;
  private final WriteOptions options;

  private ObservationsWriter(ObservationsForm form, WriteOptions options) {
    this.form = form;
    this.options = options;
  }

  /** A writer of another form. */
  public ObservationsWriter form(ObservationsForm form) {
    return new ObservationsWriter(form, options);
  }

  /** A writer of numbers that every reader holds, as {@link JsonWriter#longNumbersAsText}. */
  public ObservationsWriter longNumbersAsText() {
    return new ObservationsWriter(form, new WriteOptions(LongNumbers.AS_TEXT));
  }

  /**
   * Begins a file. It appears, in place of what was there, when {@link ObservationWriting#finish}
   * says that it is whole, as {@link JsonWriter} describes.
   *
   * @throws UncheckedIOException if the file cannot be written
   */
  public ObservationWriting open(Path file) {
    try {
      OutputFile target = OutputFile.open(file);
      return ObservationWriting.toFile(target, sink(target.stream()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes directly to a stream of bytes in UTF-8, which {@link ObservationWriting#close} closes. */
  public ObservationWriting open(OutputStream target) {
    return ObservationWriting.toStream(target, sink(target));
  }

  /** Writes directly to a stream of characters, which {@link ObservationWriting#close} closes. */
  public ObservationWriting open(Writer target) {
    return ObservationWriting.toStream(target, sink(target));
  }

  private ObservationSink sink(OutputStream target) {
    return form == ObservationsForm.LINES
        ? new LineSink(target, options)
        : sink(new OutputStreamWriter(target, StandardCharsets.UTF_8.newEncoder()));
  }

  private ObservationSink sink(Writer target) {
    return form == ObservationsForm.LINES
        ? new LineSink(target, options)
        : new ArraySink(target, options);
  }

  /** The text of observations. */
  public String write(Iterable<Observation> observations) {
    StringWriter target = new StringWriter();
    write(observations, target);
    return target.toString();
  }

  /**
   * Writes observations to a file, in place of what it held, as {@link JsonWriter} describes.
   *
   * @throws IllegalArgumentException if one has no JSON form; the file is as it was
   * @throws UncheckedIOException if the file cannot be written; it is as it was
   */
  public void write(Iterable<Observation> observations, Path file) {
    try (ObservationWriting writing = open(file)) {
      writeAll(observations, writing);
    }
  }

  /**
   * Writes observations directly in UTF-8, flushes the stream and leaves it open.
   *
   * @throws UncheckedIOException if the stream cannot be written
   */
  public void write(Iterable<Observation> observations, OutputStream target) {
    writeAll(observations, open(target));
  }

  /**
   * Writes observations directly, flushes the stream and leaves it open.
   *
   * @throws UncheckedIOException if the stream cannot be written
   */
  public void write(Iterable<Observation> observations, Writer target) {
    writeAll(observations, open(target));
  }

  private static void writeAll(Iterable<Observation> observations, ObservationWriting writing) {
    observations.forEach(writing::write);
    writing.finish();
  }
}
