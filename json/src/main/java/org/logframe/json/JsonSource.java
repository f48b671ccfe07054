package org.logframe.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads documents from wherever they are. */
abstract class JsonSource<R> {
  /**
   * Reads a file.
   *
   * @throws InvalidDocumentException if it is no such document; it lists every problem
   * @throws UncheckedIOException if the file cannot be read
   */
  public R read(Path file) {
    try (InputStream source = Files.newInputStream(file)) {
      return read(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a stream of bytes to its end, and leaves it open.
   *
   * @throws InvalidDocumentException if it is no such document; it lists every problem
   * @throws UncheckedIOException if the stream cannot be read
   */
  public R read(InputStream source) {
    return read(new Utf8Reader(source));
  }

  /**
   * Reads a stream of characters to its end, and leaves it open.
   *
   * @throws InvalidDocumentException if it is no such document; it lists every problem
   * @throws UncheckedIOException if the stream cannot be read
   */
  public abstract R read(Reader source);

  /**
   * Reads a document.
   *
   * @throws InvalidDocumentException if it is no such document; it lists every problem
   */
  public R read(String document) {
    return read(new StringReader(document));
  }

  /**
   * Reads a document in UTF-8.
   *
   * @throws InvalidDocumentException if it is no such document; it lists every problem
   */
  public R read(byte[] document) {
    return read(new ByteArrayInputStream(document));
  }
}
