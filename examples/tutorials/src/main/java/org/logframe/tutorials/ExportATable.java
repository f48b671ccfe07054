package org.logframe.tutorials;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.logframe.aggregate.AggregateTable;
import org.logframe.aggregate.Aggregation;
import org.logframe.indicator.Observation;
import org.logframe.json.export.AggregateCsv;
import org.logframe.json.export.JsonStat;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Portfolio;
import org.logframe.tutorials.data.SahelReturns;

/** A table for tools that know nothing of this library: as JSON-stat, and as CSV. */
public final class ExportATable {
  private ExportATable() {}

  public static void main(String[] args) throws IOException {
    Portfolio portfolio = SahelReturns.portfolio();
    List<Observation> seen = SahelReturns.observations();

    // region csv
    AggregateTable table = Aggregation.of("returned").by(Facet.COUNTRY).over(portfolio, seen);
    AggregateCsv.writer(portfolio).write(table).lines().forEach(System.out::println);
    // endregion
    System.out.println();

    // region json-stat
    Path file = Files.createTempFile("returned", ".json");
    JsonStat.writer(portfolio).in(Locale.FRENCH).write(table, file);
    // endregion
    Files.readAllLines(file).forEach(System.out::println);
    Files.delete(file);
  }
}
