package org.logframe.json;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import org.logframe.json.codec.WriteOptions;
import org.logframe.json.noun.Nouns;
import org.logframe.portfolio.Portfolio;

/**
 * Reads and writes portfolios as JSON documents.
 *
 * <p>Reading and writing lose nothing: what is read is equal to what was written. Equal portfolios
 * give equal bytes: fields in a fixed order, what is absent or default left out, two spaces per
 * level, line feeds, UTF-8. A document is read whole or not at all; unknown fields, repeated fields
 * and dangling references are errors, and all errors of a document are reported together.
 *
 * <p>Strict UTF-8, with or without a byte order mark, within the {@linkplain Limits#standard
 * standard limits}. {@link #reader} and {@link #writer} give others: {@code
 * PortfolioJson.reader().lenient().read(file)}.
 */
public final class PortfolioJson {
  private static final JsonReader<Portfolio> READER =
      new JsonReader<>(Nouns.codec(Portfolio.class), Documents.STANDARD);
  private static final JsonWriter<Portfolio> WRITER =
      new JsonWriter<>(Nouns.codec(Portfolio.class), WriteOptions.STANDARD);

  private PortfolioJson() {}

  /** A strict reader within the standard limits, from which others are made. */
  public static JsonReader<Portfolio> reader() {
    return READER;
  }

  /** The writer of the one form, from which others are made. */
  public static JsonWriter<Portfolio> writer() {
    return WRITER;
  }

  /**
   * Reads a file.
   *
   * @throws InvalidDocumentException if it is not a portfolio; it lists every problem
   * @throws UncheckedIOException if the file cannot be read
   */
  public static Portfolio read(Path file) {
    return READER.read(file);
  }

  /**
   * Reads a stream of bytes to its end, and leaves it open.
   *
   * @throws InvalidDocumentException if it is not a portfolio; it lists every problem
   * @throws UncheckedIOException if the stream cannot be read
   */
  public static Portfolio read(InputStream source) {
    return READER.read(source);
  }

  /**
   * Reads a stream of characters to its end, and leaves it open.
   *
   * @throws InvalidDocumentException if it is not a portfolio; it lists every problem
   * @throws UncheckedIOException if the stream cannot be read
   */
  public static Portfolio read(Reader source) {
    return READER.read(source);
  }

  /**
   * Reads a document.
   *
   * @throws InvalidDocumentException if it is not a portfolio; it lists every problem
   */
  public static Portfolio read(String document) {
    return READER.read(document);
  }

  /**
   * Reads a document in UTF-8.
   *
   * @throws InvalidDocumentException if it is not a portfolio; it lists every problem
   */
  public static Portfolio read(byte[] document) {
    return READER.read(document);
  }

  /** The document of a portfolio. */
  public static String write(Portfolio portfolio) {
    return WRITER.write(portfolio);
  }

  /**
   * Writes a portfolio to a file, in place of what it held, as {@link JsonWriter} describes.
   *
   * @throws UncheckedIOException if the file cannot be written; it is as it was
   */
  public static void write(Portfolio portfolio, Path file) {
    WRITER.write(portfolio, file);
  }

  /**
   * Writes a portfolio in UTF-8, flushes the stream and leaves it open.
   *
   * @throws UncheckedIOException if the stream cannot be written
   */
  public static void write(Portfolio portfolio, OutputStream target) {
    WRITER.write(portfolio, target);
  }

  /**
   * Writes a portfolio, flushes the stream and leaves it open.
   *
   * @throws UncheckedIOException if the stream cannot be written
   */
  public static void write(Portfolio portfolio, Writer target) {
    WRITER.write(portfolio, target);
  }
}
