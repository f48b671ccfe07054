package org.logframe.json;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import org.logframe.aggregate.Aggregation;
import org.logframe.json.codec.WriteOptions;
import org.logframe.json.noun.Nouns;

/**
 * Reads and writes questions as JSON documents, in the way of {@link AggregationJson}.
 *
 * <pre>{@code
 * AggregateTable table = AggregationJson.read(file).over(question, observations);
 * }</pre>
 */
public final class AggregationJson {
  private static final JsonReader<Aggregation> READER =
      new JsonReader<>(Nouns.question(), Documents.STANDARD);
  private static final JsonWriter<Aggregation> WRITER =
      new JsonWriter<>(Nouns.question(), WriteOptions.STANDARD);

  private AggregationJson() {}

  /** A strict reader within the standard limits, from which others are made. */
  public static JsonReader<Aggregation> reader() {
    return READER;
  }

  /** The writer of the one form, from which others are made. */
  public static JsonWriter<Aggregation> writer() {
    return WRITER;
  }

  /**
   * Reads a file.
   *
   * @throws InvalidDocumentException if it is not a question; it lists every problem
   * @throws UncheckedIOException if the file cannot be read
   */
  public static Aggregation read(Path file) {
    return READER.read(file);
  }

  /**
   * Reads a stream of bytes to its end, and leaves it open.
   *
   * @throws InvalidDocumentException if it is not a question; it lists every problem
   * @throws UncheckedIOException if the stream cannot be read
   */
  public static Aggregation read(InputStream source) {
    return READER.read(source);
  }

  /**
   * Reads a stream of characters to its end, and leaves it open.
   *
   * @throws InvalidDocumentException if it is not a question; it lists every problem
   * @throws UncheckedIOException if the stream cannot be read
   */
  public static Aggregation read(Reader source) {
    return READER.read(source);
  }

  /**
   * Reads a document.
   *
   * @throws InvalidDocumentException if it is not a question; it lists every problem
   */
  public static Aggregation read(String document) {
    return READER.read(document);
  }

  /**
   * Reads a document in UTF-8.
   *
   * @throws InvalidDocumentException if it is not a question; it lists every problem
   */
  public static Aggregation read(byte[] document) {
    return READER.read(document);
  }

  /** The document of a question. */
  public static String write(Aggregation question) {
    return WRITER.write(question);
  }

  /**
   * Writes a question to a file, in place of what it held, as {@link JsonWriter} describes.
   *
   * @throws UncheckedIOException if the file cannot be written; it is as it was
   */
  public static void write(Aggregation question, Path file) {
    WRITER.write(question, file);
  }

  /**
   * Writes a question in UTF-8, flushes the stream and leaves it open.
   *
   * @throws UncheckedIOException if the stream cannot be written
   */
  public static void write(Aggregation question, OutputStream target) {
    WRITER.write(question, target);
  }

  /**
   * Writes a question, flushes the stream and leaves it open.
   *
   * @throws UncheckedIOException if the stream cannot be written
   */
  public static void write(Aggregation question, Writer target) {
    WRITER.write(question, target);
  }
}
