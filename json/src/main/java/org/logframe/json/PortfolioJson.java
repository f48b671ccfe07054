package org.logframe.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.logframe.json.codec.Codec;
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
 * <p>Strict UTF-8, with or without a byte order mark. Nesting of 100, strings of a million
 * characters, numbers of 100 characters and exponents of 50 are the limits.
 */
public final class PortfolioJson {
  private static final Codec<Portfolio> CODEC = Nouns.codec(Portfolio.class);

  private PortfolioJson() {}

  /**
   * Reads a file.
   *
   * @throws InvalidDocumentException if it is not a portfolio; it lists every problem
   * @throws UncheckedIOException if the file cannot be read
   */
  public static Portfolio read(Path file) {
    try (InputStream source = Files.newInputStream(file)) {
      return read(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a stream of bytes to its end, and leaves it open.
   *
   * @throws InvalidDocumentException if it is not a portfolio; it lists every problem
   * @throws UncheckedIOException if the stream cannot be read
   */
  public static Portfolio read(InputStream source) {
    return read(new Utf8Reader(source));
  }

  /**
   * Reads a stream of characters to its end, and leaves it open.
   *
   * @throws InvalidDocumentException if it is not a portfolio; it lists every problem
   * @throws UncheckedIOException if the stream cannot be read
   */
  public static Portfolio read(Reader source) {
    return Documents.read(CODEC, source);
  }

  /**
   * Reads a document.
   *
   * @throws InvalidDocumentException if it is not a portfolio; it lists every problem
   */
  public static Portfolio read(String document) {
    return read(new StringReader(document));
  }

  /**
   * Reads a document in UTF-8.
   *
   * @throws InvalidDocumentException if it is not a portfolio; it lists every problem
   */
  public static Portfolio read(byte[] document) {
    return read(new ByteArrayInputStream(document));
  }

  /** The document of a portfolio. */
  public static String write(Portfolio portfolio) {
    StringWriter target = new StringWriter();
    write(portfolio, target);
    return target.toString();
  }

  /**
   * Writes a portfolio to a file, in place of what it held.
   *
   * @throws UncheckedIOException if the file cannot be written
   */
  public static void write(Portfolio portfolio, Path file) {
    try (OutputStream target = Files.newOutputStream(file)) {
      write(portfolio, target);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes a portfolio in UTF-8, flushes the stream and leaves it open.
   *
   * @throws UncheckedIOException if the stream cannot be written
   */
  public static void write(Portfolio portfolio, OutputStream target) {
    write(portfolio, new OutputStreamWriter(target, StandardCharsets.UTF_8.newEncoder()));
  }

  /**
   * Writes a portfolio, flushes the stream and leaves it open.
   *
   * @throws UncheckedIOException if the stream cannot be written
   */
  public static void write(Portfolio portfolio, Writer target) {
    Documents.write(CODEC, portfolio, target);
  }
}
