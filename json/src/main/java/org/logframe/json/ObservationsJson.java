package org.logframe.json;

import com.google.common.collect.ImmutableList;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import org.logframe.indicator.Duplicate;
import org.logframe.indicator.Observation;

/**
 * Reads and writes observations by themselves, as NDJSON: one observation on each line, in the form
 * that it has in a portfolio document.
 *
 * <pre>{@code
 * try (ObservationReading reading = ObservationsJson.reader().open(file)) {
 *   reading.forEachRemaining(observation -> ...);
 * }
 * }</pre>
 *
 * <p>{@link #reader} and {@link #writer} hold one observation at a time, whatever the length of the
 * file, and take arrays too. The methods here hold all of them, within the
 * {@linkplain Limits#standard standard limits}. Equal observations give equal bytes;
 * what is read is equal to what was written. What observations refer to is not looked up: that is
 * what a portfolio is for.
 */
public final class ObservationsJson {
  private static final ObservationsReader WHOLE =
      ObservationsReader.STANDARD.limits(Limits.standard());

  private ObservationsJson() {}

  /** A strict reader of lines that stops at a bad one, from which others are made. */
  public static ObservationsReader reader() {
    return ObservationsReader.STANDARD;
  }

  /** A writer of lines, from which others are made. */
  public static ObservationsWriter writer() {
    return ObservationsWriter.STANDARD;
  }

  /**
   * Reads the lines of a file.
   *
   * @throws InvalidDocumentException if a line is no observation
   * @throws UncheckedIOException if the file cannot be read
   */
  public static ImmutableList<Observation> read(Path file) {
    return WHOLE.open(file).readAll();
  }

  /**
   * Reads the lines of a stream of bytes, and closes it.
   *
   * @throws InvalidDocumentException if a line is no observation
   * @throws UncheckedIOException if the stream cannot be read
   */
  public static ImmutableList<Observation> read(InputStream source) {
    return WHOLE.open(source).readAll();
  }

  /**
   * Reads the lines of a stream of characters, and closes it.
   *
   * @throws InvalidDocumentException if a line is no observation
   * @throws UncheckedIOException if the stream cannot be read
   */
  public static ImmutableList<Observation> read(Reader source) {
    return WHOLE.open(source).readAll();
  }

  /**
   * Reads lines.
   *
   * @throws InvalidDocumentException if a line is no observation
   */
  public static ImmutableList<Observation> read(String lines) {
    return WHOLE.open(lines).readAll();
  }

  /**
   * Reads lines in UTF-8.
   *
   * @throws InvalidDocumentException if a line is no observation
   */
  public static ImmutableList<Observation> read(byte[] lines) {
    return WHOLE.open(lines).readAll();
  }

  /**
   * The observations that stand on several lines of a file, equal in every part, with their
   * positions; see {@link ObservationsReader#duplicates}.
   *
   * @throws InvalidDocumentException if a line is no observation
   * @throws UncheckedIOException if the file cannot be read
   */
  public static ImmutableList<Duplicate> duplicates(Path file) {
    return reader().duplicates(file);
  }

  /** The lines of observations, each with a line feed. */
  public static String write(Iterable<Observation> observations) {
    return writer().write(observations);
  }

  /**
   * Writes observations to a file, in place of what it held, as {@link ObservationsWriter} describes.
   *
   * @throws UncheckedIOException if the file cannot be written; it is as it was
   */
  public static void write(Iterable<Observation> observations, Path file) {
    writer().write(observations, file);
  }

  /**
   * Writes observations in UTF-8, flushes the stream and leaves it open.
   *
   * @throws UncheckedIOException if the stream cannot be written
   */
  public static void write(Iterable<Observation> observations, OutputStream target) {
    writer().write(observations, target);
  }

  /**
   * Writes observations, flushes the stream and leaves it open.
   *
   * @throws UncheckedIOException if the stream cannot be written
   */
  public static void write(Iterable<Observation> observations, Writer target) {
    writer().write(observations, target);
  }
}
