package org.logframe.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.logframe.aggregate.AggregateTable;
import org.logframe.aggregate.Cell;
import org.logframe.aggregate.Completeness;
import org.logframe.measure.Interval;
import org.logframe.portfolio.Portfolio;

/** The portfolios in {@code src/test/resources/problems}, and what is said of them. */
final class ProblemDocuments {
  private ProblemDocuments() {}

  static Portfolio portfolio(String name) {
    try (InputStream document = Objects.requireNonNull(
        ProblemDocuments.class.getResourceAsStream("/problems/" + name + ".json"))) {
      return PortfolioJson.read(document);
    } catch (IOException e) {
      throw new IllegalStateException(name, e);
    }
  }

  /** Asks a question, without its format, of the portfolio of a document. */
  static AggregateTable ask(String name, String question) {
    Portfolio portfolio = portfolio(name);
    String document = "{\"format\": \"logframe-aggregation/1\", " + question + "}";
    return AggregationJson.read(document).over(portfolio, portfolio.observations());
  }

  static void assertReported(Cell cell, String expected) {
    assertThat(cell.reported()).as(cell.toString()).contains(Interval.parse(expected));
  }

  static void assertOverall(Cell cell, String expected) {
    assertThat(cell.overall()).as(cell.toString()).contains(Interval.parse(expected));
  }

  static void assertCompleteness(Cell cell, String expected) {
    assertThat(cell.completeness().map(Completeness::toString))
        .as(cell.toString())
        .contains(expected);
  }
}
