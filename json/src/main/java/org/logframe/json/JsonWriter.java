package org.logframe.json;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.logframe.json.codec.Codec;
import org.logframe.json.codec.WriteOptions;
import org.logframe.json.codec.WriteOptions.LongNumbers;
import org.logframe.json.file.OutputFile;

/**
 * Writes documents of one kind: {@code PortfolioJson.writer().longNumbersAsText().write(portfolio,
 * file)}. Equal values give equal bytes. Immutable and thread-safe.
 *
 * <p>A file is replaced as a whole: the document is written beside it, forced to disk, and moved to its
 * place in one step. A full disk, a failure or a killed process leaves what was there, and of several
 * who write at once the last has its document there. The directory must take a new file; what a
 * killed process leaves in it is called {@code .logframe-*.tmp} and may be deleted. A symbolic link
 * stays and what it leads to is replaced; owner, group and permissions stay as far as the process may
 * set them; another hard link keeps the old document. Pipes, devices such as {@code /dev/stdout}, and
 * streams are written directly: they have the beginning of a document that fails.
 */
public final class JsonWriter<T> {
  private final Codec<T> codec;
  private final WriteOptions options;

  JsonWriter(Codec<T> codec, WriteOptions options) {
    this.codec = codec;
    this.options = options;
  }

  /**
   * A writer for readers that take numbers for binary floating point of 64 bits: whole numbers
   * beyond 2<sup>53</sup> − 1 on either side, and others of more than 15 digits, are written as
   * strings. Every reader of this library takes both forms.
   */
  public JsonWriter<T> longNumbersAsText() {
    return new JsonWriter<>(codec, new WriteOptions(LongNumbers.AS_TEXT));
  }

  /**
   * The document of a value.
   *
   * @throws IllegalArgumentException if it has no JSON form, such as a product of units
   */
  public String write(T value) {
    StringWriter target = new StringWriter();
    write(value, target);
    return target.toString();
  }

  /**
   * Writes a value to a file, in place of what it held.
   *
   * @throws IllegalArgumentException if it has no JSON form; the file is as it was
   * @throws UncheckedIOException if the file cannot be written; it is as it was
   */
  public void write(T value, Path file) {
    OutputFile.write(file, target -> write(value, target));
  }

  /**
   * Writes a value in UTF-8, flushes the stream and leaves it open.
   *
   * @throws IllegalArgumentException if it has no JSON form
   * @throws UncheckedIOException if the stream cannot be written
   */
  public void write(T value, OutputStream target) {
    write(value, new OutputStreamWriter(target, StandardCharsets.UTF_8.newEncoder()));
  }

  /**
   * Writes a value, flushes the stream and leaves it open.
   *
   * @throws IllegalArgumentException if it has no JSON form
   * @throws UncheckedIOException if the stream cannot be written
   */
  public void write(T value, Writer target) {
    Documents.write(codec, value, target, options);
  }
}
