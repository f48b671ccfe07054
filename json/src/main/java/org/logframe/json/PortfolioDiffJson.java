package org.logframe.json;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import org.logframe.json.codec.WriteOptions;
import org.logframe.json.diff.PortfolioDiff;

/**
 * Reads and writes diffs as JSON documents, in the way of {@link PortfolioJson}.
 *
 * <pre>{@code
 * String document = PortfolioDiffJson.write(PortfolioDiff.between(before, after));
 * }</pre>
 */
public final class PortfolioDiffJson {
  private static final JsonReader<PortfolioDiff> READER =
      new JsonReader<>(DiffNouns.DIFF, Documents.STANDARD);
  private static final JsonWriter<PortfolioDiff> WRITER =
      new JsonWriter<>(DiffNouns.DIFF, WriteOptions.STANDARD);

  private PortfolioDiffJson() {}

  /** A strict reader within the standard limits, from which others are made. */
  public static JsonReader<PortfolioDiff> reader() {
    return READER;
  }

  /** The writer of the one form, from which others are made. */
  public static JsonWriter<PortfolioDiff> writer() {
    return WRITER;
  }

  /**
   * Reads a file.
   *
   * @throws InvalidDocumentException if it is not a diff; it lists every problem
   * @throws UncheckedIOException if the file cannot be read
   */
  public static PortfolioDiff read(Path file) {
    return READER.read(file);
  }

  /**
   * Reads a stream of bytes to its end, and leaves it open.
   *
   * @throws InvalidDocumentException if it is not a diff; it lists every problem
   * @throws UncheckedIOException if the stream cannot be read
   */
  public static PortfolioDiff read(InputStream source) {
    return READER.read(source);
  }

  /**
   * Reads a stream of characters to its end, and leaves it open.
   *
   * @throws InvalidDocumentException if it is not a diff; it lists every problem
   * @throws UncheckedIOException if the stream cannot be read
   */
  public static PortfolioDiff read(Reader source) {
    return READER.read(source);
  }

  /**
   * Reads a document.
   *
   * @throws InvalidDocumentException if it is not a diff; it lists every problem
   */
  public static PortfolioDiff read(String document) {
    return READER.read(document);
  }

  /**
   * Reads a document in UTF-8.
   *
   * @throws InvalidDocumentException if it is not a diff; it lists every problem
   */
  public static PortfolioDiff read(byte[] document) {
    return READER.read(document);
  }

  /** The document of a diff. */
  public static String write(PortfolioDiff diff) {
    return WRITER.write(diff);
  }

  /**
   * Writes a diff to a file, in place of what it held, as {@link JsonWriter} describes.
   *
   * @throws UncheckedIOException if the file cannot be written; it is as it was
   */
  public static void write(PortfolioDiff diff, Path file) {
    WRITER.write(diff, file);
  }

  /**
   * Writes a diff in UTF-8, flushes the stream and leaves it open.
   *
   * @throws UncheckedIOException if the stream cannot be written
   */
  public static void write(PortfolioDiff diff, OutputStream target) {
    WRITER.write(diff, target);
  }

  /**
   * Writes a diff, flushes the stream and leaves it open.
   *
   * @throws UncheckedIOException if the stream cannot be written
   */
  public static void write(PortfolioDiff diff, Writer target) {
    WRITER.write(diff, target);
  }
}
