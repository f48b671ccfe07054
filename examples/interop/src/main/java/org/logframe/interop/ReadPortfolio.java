package org.logframe.interop;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.logframe.aggregate.AggregateTable;
import org.logframe.aggregate.Aggregation;
import org.logframe.aggregate.Cell;
import org.logframe.json.ObservationReading;
import org.logframe.json.ObservationsJson;
import org.logframe.json.PortfolioJson;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Portfolio;

/**
 * Reads the portfolio and the observations that another language wrote, adds them up by country and
 * year, and holds that against the sums of the other language.
 */
public final class ReadPortfolio {
  private ReadPortfolio() {}

  /** Takes the folder of the files, and fails if a sum is another one. */
  public static void main(String[] args) throws IOException {
    System.out.println(checked(Path.of(args[0])));
  }

  /**
   * The observations of a folder by country and year.
   *
   * @throws IllegalStateException if a sum is not that of {@code totals.txt}
   */
  static AggregateTable checked(Path folder) throws IOException {
    Portfolio portfolio = PortfolioJson.read(folder.resolve("portfolio.json"));
    AggregateTable table;
    try (ObservationReading reading =
        ObservationsJson.reader().open(folder.resolve("observations.ndjson"))) {
      table = reading.stream()
          .collect(Aggregation.of("returned").by(Facet.COUNTRY, Facet.YEAR).collector(portfolio));
    }
    int sums = 0;
    for (String line : Files.readAllLines(folder.resolve("totals.txt"))) {
      check(table, line.split(" "));
      sums++;
    }
    if (sums != table.cells().size()) {
      throw new IllegalStateException(sums + " sums for " + table.cells().size() + " cells");
    }
    return table;
  }

  private static void check(AggregateTable table, String[] words) {
    Cell cell = table.cell(Facet.COUNTRY.named(words[0]), Facet.YEAR.named(words[1]));
    BigDecimal reported = cell.reported().flatMap(each -> each.estimate()).orElseThrow();
    if (reported.compareTo(new BigDecimal(words[2])) != 0) {
      throw new IllegalStateException(cell + " is not " + words[2]);
    }
  }
}
