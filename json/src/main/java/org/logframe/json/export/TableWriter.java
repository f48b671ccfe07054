package org.logframe.json.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.logframe.aggregate.AggregateTable;
import org.logframe.json.file.OutputFile;
import org.logframe.portfolio.Portfolio;

/**
 * Writes tables in a form of other tools, with labels in one language. Equal tables of equal
 * portfolios give equal bytes. Immutable and thread-safe.
 */
public abstract sealed class TableWriter permits JsonStatWriter, AggregateCsvWriter {
  private final Portfolio portfolio;
  private final Locale language;

  TableWriter(Portfolio portfolio, Locale language) {
    this.portfolio = portfolio;
    this.language = language;
  }

  final Portfolio portfolio() {
    return portfolio;
  }

  /** Whose words the labels are, as far as the portfolio and the library have them. */
  final Locale language() {
    return language;
  }

  /**
   * All that is to be written, before anything is.
   *
   * @throws IllegalArgumentException if the table has no such form
   */
  abstract Printing prepare(AggregateTable table);

  /** Something that writes itself. */
  interface Printing {
    void to(Writer target) throws IOException;
  }

  /** A table in this form. */
  public final String write(AggregateTable table) {
    StringWriter target = new StringWriter();
    write(table, target);
    return target.toString();
  }

  /**
   * Writes a table to a file, in place of what it held, as {@link org.logframe.json.JsonWriter}
   * describes.
   *
   * @throws IllegalArgumentException if the table has no such form; the file is as it was
   * @throws UncheckedIOException if the file cannot be written; it is as it was
   */
  public final void write(AggregateTable table, Path file) {
    Printing printing = prepare(table);
    OutputFile.write(file, target -> print(printing, writer(target)));
  }

  /**
   * Writes a table in UTF-8, flushes the stream and leaves it open.
   *
   * @throws IllegalArgumentException if the table has no such form
   * @throws UncheckedIOException if the stream cannot be written
   */
  public final void write(AggregateTable table, OutputStream target) {
    write(table, writer(target));
  }

  /**
   * Writes a table, flushes the stream and leaves it open.
   *
   * @throws IllegalArgumentException if the table has no such form
   * @throws UncheckedIOException if the stream cannot be written
   */
  public final void write(AggregateTable table, Writer target) {
    print(prepare(table), target);
  }

  private static Writer writer(OutputStream target) {
    return new OutputStreamWriter(target, StandardCharsets.UTF_8.newEncoder());
  }

  private static void print(Printing printing, Writer target) {
    try {
      printing.to(target);
      target.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
