package org.logframe.json.export;

import java.util.Locale;
import org.logframe.portfolio.Portfolio;

/**
 * Writes tables as CSV (RFC 4180), for everything that reads it: a row for each cell, under one
 * header.
 *
 * <pre>{@code
 * AggregateCsv.writer(portfolio).in(Locale.FRENCH).write(table, file);
 * }</pre>
 *
 * <p>UTF-8, commas, CR LF, quotation marks where they are needed. The columns are those of
 * {@link JsonStat}: an empty field is no figure, never zero. See docs/exports.md.
 */
public final class AggregateCsv {
  private AggregateCsv() {}

  /**
   * A writer with labels in English, from which others are made.
   *
   * @param portfolio what the table was computed over: it has the labels
   */
  public static AggregateCsvWriter writer(Portfolio portfolio) {
    return new AggregateCsvWriter(portfolio, Locale.ENGLISH, CsvReaders.PROGRAMS);
  }
}
