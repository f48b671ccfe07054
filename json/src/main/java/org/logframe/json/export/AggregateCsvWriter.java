package org.logframe.json.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.logframe.aggregate.AggregateTable;
import org.logframe.aggregate.Cell;
import org.logframe.portfolio.Portfolio;

/** Writes tables as CSV; made by {@link AggregateCsv#writer}. */
public final class AggregateCsvWriter extends TableWriter {
  private final CsvReaders readers;

  AggregateCsvWriter(Portfolio portfolio, Locale language, CsvReaders readers) {
    super(portfolio, language);
    this.readers = readers;
  }

  /**
   * A writer with labels in a language. What has no words in it has those of a wider language, else
   * in no stated language, else in English, as {@link org.logframe.source.Text#in} chooses.
   */
  public AggregateCsvWriter in(Locale language) {
    return new AggregateCsvWriter(portfolio(), language, readers);
  }

  /**
   * A writer with labels in a language, by its BCP 47 tag such as {@code fr} or {@code pt-BR}.
   *
   * @throws IllegalArgumentException if the tag is ill-formed
   */
  public AggregateCsvWriter in(String language) {
    return in(Exports.language("AggregateCsv", language));
  }

  /**
   * A writer for people who open the file in a spreadsheet: it begins with a byte order mark, and
   * text that begins with {@code =}, {@code +}, {@code -}, {@code @}, a tab or a line end has an
   * apostrophe before it, so that nothing in it is computed. Numbers stay numbers.
   */
  public AggregateCsvWriter forSpreadsheets() {
    return new AggregateCsvWriter(portfolio(), language(), CsvReaders.SPREADSHEETS);
  }

  @Override
  Printing prepare(AggregateTable table) {
    Exports.check(table, portfolio());
    CsvColumns columns = CsvColumns.of(table, portfolio(), language(), readers);
    return target -> print(table, columns, target);
  }

  private void print(AggregateTable table, CsvColumns columns, Writer target) throws IOException {
    target.write(readers.start());
    // Not closed, which would close the target.
    CsvWriter out = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(target);
    out.writeRecord(columns.header());
    for (Cell cell : table) {
      out.writeRecord(columns.row(cell));
    }
    out.flush();
  }
}
