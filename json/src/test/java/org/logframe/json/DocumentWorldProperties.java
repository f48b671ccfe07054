package org.logframe.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.logframe.aggregate.AggregateTable;
import org.logframe.aggregate.Aggregation;
import org.logframe.aggregate.Cell;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Portfolio;

/** True worlds that are written as documents, by a program that sees nothing else. */
class DocumentWorldProperties {
  private static final List<String> COUNTRIES = List.of("ML", "NE", "TD");
  private static final List<String> QUARTERS = List.of("2021-Q1", "2021-Q2", "2021-Q3", "2021-Q4");

  /** How many there are in each country and quarter, in a year or since its beginning. */
  private static final class World {
    final Random random;
    final boolean isRunning;
    final int[][] truth = new int[COUNTRIES.size()][QUARTERS.size()];

    World(long seed) {
      this.random = new Random(seed);
      this.isRunning = random.nextBoolean();
      for (int[] quarters : truth) {
        for (int quarter = 0; quarter < quarters.length; quarter++) {
          boolean isFirst = quarter == 0 || !isRunning;
          quarters[quarter] = random.nextInt(30) + (isFirst ? 0 : quarters[quarter - 1]);
        }
      }
    }

    int truth(int country) {
      int[] quarters = truth[country];
      int sum = 0;
      for (int each : quarters) {
        sum += each;
      }
      return isRunning ? quarters[quarters.length - 1] : sum;
    }

    String portfolio() {
      String steps = isRunning
          ? "{\"rule\": \"latest\", \"axes\": [\"periods\"], \"carrying\": \"cumulative\"},"
          : "";
      return """
          {"format": "logframe/1",
           "programmes": [{"id": "p", "coverage": [{"area": "ML"}, {"area": "NE"}, {"area": "TD"}]}],
           "indicators": [{"id": "it", "title": {"en": "It"}, "unit": "persons",
             "expectations": [{"programme": "p", "areas": ["ML", "NE", "TD"],
               "validity": "2021-01/2021-12", "frequency": "quarter"}],
             "steps": [%s {"rule": "count"}]}],
           "observations": [%s]}
          """.formatted(steps, String.join(",\n", observations()));
    }

    private List<String> observations() {
      List<String> observations = new ArrayList<>();
      int share = 1 + random.nextInt(10);
      for (int country = 0; country < COUNTRIES.size(); country++) {
        for (int quarter = 0; quarter < QUARTERS.size(); quarter++) {
          if (random.nextInt(10) < share) {
            observations.add(
                see(COUNTRIES.get(country), QUARTERS.get(quarter), about(truth[country][quarter])));
          }
        }
        if (random.nextInt(4) == 0) {
          observations.add(see(COUNTRIES.get(country), "2021", about(truth(country))));
        }
      }
      return observations;
    }

    private static String see(String country, String period, String value) {
      return "{\"indicator\": \"it\", \"programme\": \"p\", \"area\": \"%s\", \"period\": \"%s\", \"value\": {%s}}"
          .formatted(country, period, value);
    }

    private String about(int number) {
      int low = Math.max(0, number - random.nextInt(3));
      return switch (random.nextInt(8)) {
        case 0 -> "\"reason\": \"notReported\"";
        case 1 ->
          "\"reason\": \"suppressed\", \"interval\": {\"low\": %s, \"high\": %s, \"unit\": \"persons\"}"
              .formatted(low, number + 2);
        case 2 -> "\"qualifier\": \"atLeast\", \"value\": %s, \"unit\": \"persons\"".formatted(low);
        default -> "\"value\": %s, \"unit\": \"persons\"".formatted(number);
      };
    }
  }

  private static Aggregation question() {
    return AggregationJson.read("""
        {"format": "logframe-aggregation/1", "indicator": "it", "facets": ["country"], "totals": "rollUp"}
        """);
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void theTruthLiesInOverall(@ForAll long seed) {
    World world = new World(seed);
    Portfolio portfolio = PortfolioJson.read(world.portfolio());
    AggregateTable table = question().over(portfolio, portfolio.observations());

    int sum = 0;
    for (int country = 0; country < COUNTRIES.size(); country++) {
      assertHolds(
          table.cell(Facet.COUNTRY.named(COUNTRIES.get(country))), world.truth(country), table);
      sum += world.truth(country);
    }
    assertHolds(table.cell(), sum, table);
  }

  private static void assertHolds(Cell cell, int truth, AggregateTable table) {
    assertThat(cell.overall().orElseThrow().contains(BigDecimal.valueOf(truth)))
        .as("%s in\n%s", truth, table)
        .isTrue();
    assertThat(cell.findings()).as("%s", table).isEmpty();
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void whatIsWrittenAndReadAgainGivesTheSameAnswer(@ForAll long seed) {
    Portfolio portfolio = PortfolioJson.read(new World(seed).portfolio());
    AggregateTable table = question().over(portfolio, portfolio.observations());

    Portfolio read = PortfolioJson.read(PortfolioJson.write(portfolio));
    Aggregation asked = AggregationJson.read(AggregationJson.write(question()));
    assertThat(asked.over(
            read, ObservationsJson.read(ObservationsJson.write(portfolio.observations()))))
        .isEqualTo(table);
    assertThat(AggregateJson.read(AggregateJson.write(table))).isEqualTo(table);
  }
}
