package org.logframe.json;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import org.logframe.aggregate.AggregateTable;
import org.logframe.json.codec.WriteOptions;
import org.logframe.json.noun.Nouns;

/**
 * Reads and writes the answers to questions as JSON documents, in the way of {@link AggregateJson}: for
 * dashboards in any language, and to be kept.
 *
 * <pre>{@code
 * String document = AggregateJson.write(question.over(table, observations));
 * }</pre>
 *
 * <p>A document holds the question, the indicator, every cell and each observation that some cell
 * names, once. It does not hold the portfolio: ids and codes are not looked up.
 */
public final class AggregateJson {
  private static final JsonReader<AggregateTable> READER =
      new JsonReader<>(Nouns.codec(AggregateTable.class), Documents.STANDARD);
  private static final JsonWriter<AggregateTable> WRITER =
      new JsonWriter<>(Nouns.codec(AggregateTable.class), WriteOptions.STANDARD);

  private AggregateJson() {}

  /** A strict reader within the standard limits, from which others are made. */
  public static JsonReader<AggregateTable> reader() {
    return READER;
  }

  /** The writer of the one form, from which others are made. */
  public static JsonWriter<AggregateTable> writer() {
    return WRITER;
  }

  /**
   * Reads a file.
   *
   * @throws InvalidDocumentException if it is not a table; it lists every problem
   * @throws UncheckedIOException if the file cannot be read
   */
  public static AggregateTable read(Path file) {
    return READER.read(file);
  }

  /**
   * Reads a stream of bytes to its end, and leaves it open.
   *
   * @throws InvalidDocumentException if it is not a table; it lists every problem
   * @throws UncheckedIOException if the stream cannot be read
   */
  public static AggregateTable read(InputStream source) {
    return READER.read(source);
  }

  /**
   * Reads a stream of characters to its end, and leaves it open.
   *
   * @throws InvalidDocumentException if it is not a table; it lists every problem
   * @throws UncheckedIOException if the stream cannot be read
   */
  public static AggregateTable read(Reader source) {
    return READER.read(source);
  }

  /**
   * Reads a document.
   *
   * @throws InvalidDocumentException if it is not a table; it lists every problem
   */
  public static AggregateTable read(String document) {
    return READER.read(document);
  }

  /**
   * Reads a document in UTF-8.
   *
   * @throws InvalidDocumentException if it is not a table; it lists every problem
   */
  public static AggregateTable read(byte[] document) {
    return READER.read(document);
  }

  /** The document of a table. */
  public static String write(AggregateTable table) {
    return WRITER.write(table);
  }

  /**
   * Writes a table to a file, in place of what it held, as {@link JsonWriter} describes.
   *
   * @throws UncheckedIOException if the file cannot be written; it is as it was
   */
  public static void write(AggregateTable table, Path file) {
    WRITER.write(table, file);
  }

  /**
   * Writes a table in UTF-8, flushes the stream and leaves it open.
   *
   * @throws UncheckedIOException if the stream cannot be written
   */
  public static void write(AggregateTable table, OutputStream target) {
    WRITER.write(table, target);
  }

  /**
   * Writes a table, flushes the stream and leaves it open.
   *
   * @throws UncheckedIOException if the stream cannot be written
   */
  public static void write(AggregateTable table, Writer target) {
    WRITER.write(table, target);
  }
}
