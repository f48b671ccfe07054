package org.logframe.interop;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.logframe.aggregate.AggregateTable;
import org.logframe.aggregate.Aggregation;
import org.logframe.aggregate.PartialAggregate;
import org.logframe.aggregate.Totals;
import org.logframe.indicator.Observation;
import org.logframe.json.AggregateJson;
import org.logframe.json.AggregationJson;
import org.logframe.json.EuIomActions;
import org.logframe.json.JsonSchemas;
import org.logframe.json.ObservationsForm;
import org.logframe.json.ObservationsJson;
import org.logframe.json.PartialAggregateJson;
import org.logframe.json.PortfolioDiffJson;
import org.logframe.json.PortfolioJson;
import org.logframe.json.diff.PortfolioDiff;
import org.logframe.json.export.JsonStat;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Portfolio;
import org.logframe.tutorials.data.SahelEditions;
import org.logframe.tutorials.data.SahelReturns;
import org.logframe.tutorials.data.SahelTargets;

/**
 * Writes what Node reads: datasets of JSON-stat, each beside what it has to say, and documents of every
 * kind beside their schemas.
 */
public final class WriteForNode {
  private final Path folder;

  private WriteForNode(Path folder) {
    this.folder = folder;
  }

  /** Takes the folder to write to. */
  public static void main(String[] args) throws IOException {
    WriteForNode files = new WriteForNode(Path.of(args[0]));
    files.schemas();
    files.documents();
    files.datasets();
  }

  private void write(String file, String text) throws IOException {
    Path target = folder.resolve(file);
    Files.createDirectories(target.getParent());
    Files.writeString(target, text);
  }

  private void schemas() throws IOException {
    Map<String, String> schemas = ImmutableMap.of(
        "portfolio", JsonSchemas.portfolio(),
        "observation", JsonSchemas.observation(),
        "observations", JsonSchemas.observations(),
        "aggregation", JsonSchemas.aggregation(),
        "table", JsonSchemas.aggregateTable(),
        "partial", JsonSchemas.partialAggregate(),
        "diff", JsonSchemas.portfolioDiff());
    for (Map.Entry<String, String> schema : schemas.entrySet()) {
      write("schemas/" + schema.getKey() + ".json", schema.getValue());
    }
  }

  private void documents() throws IOException {
    Portfolio sahel = SahelReturns.portfolio();
    List<Observation> seen = SahelReturns.observations();
    write("documents/portfolio/seed.json", PortfolioJson.write(EuIomActions.portfolio()));
    write("documents/portfolio/returns.json", PortfolioJson.write(sahel));
    write("documents/portfolio/targets.json", PortfolioJson.write(SahelTargets.portfolio()));
    write("documents/portfolio/spring.json", PortfolioJson.write(SahelEditions.spring()));
    write("documents/portfolio/autumn.json", PortfolioJson.write(SahelEditions.autumn()));
    write(
        "documents/portfolio/long-numbers.json",
        PortfolioJson.writer().longNumbersAsText().write(EuIomActions.portfolio()));
    write(
        "documents/observations/returns.json",
        ObservationsJson.writer().form(ObservationsForm.ARRAY).write(seen));
    write("documents/observation/returns.ndjson", ObservationsJson.write(seen));
    write(
        "documents/observation/seed.ndjson",
        ObservationsJson.write(EuIomActions.portfolio().observations()));
    write("documents/aggregation/returned.json", AggregationJson.write(returned()));
    write("documents/table/returned.json", AggregateJson.write(returned().over(sahel, seen)));
    write(
        "documents/table/satisfied.json",
        AggregateJson.write(Aggregation.of("satisfied").over(sahel, seen)));
    PartialAggregate partial = returned().partial(sahel).addAll(seen);
    write(
        "documents/partial/returns.json",
        new String(PartialAggregateJson.write(partial), StandardCharsets.UTF_8));
    PortfolioDiff diff = PortfolioDiff.between(
        SahelEditions.spring(), SahelEditions.autumn(), LocalDate.of(2022, 9, 1));
    write("documents/diff/editions.json", PortfolioDiffJson.write(diff));
  }

  private static Aggregation returned() {
    return Aggregation.of("returned").by(Facet.COUNTRY, Facet.QUARTER).withTotals(Totals.CUBE);
  }

  private void datasets() throws IOException {
    Portfolio sahel = SahelReturns.portfolio();
    List<Observation> seen = SahelReturns.observations();
    dataset("returned", sahel, Locale.FRENCH, returned().over(sahel, seen));
    dataset(
        "in-shelter",
        sahel,
        Locale.ENGLISH,
        Aggregation.of("in-shelter").by(Facet.YEAR).over(sahel, seen));
    dataset("satisfied", sahel, Locale.ENGLISH, Aggregation.of("satisfied").over(sahel, seen));
    dataset(
        "none",
        sahel,
        Locale.ENGLISH,
        Aggregation.of("satisfied").by(Facet.COUNTRY).over(sahel, List.of()));
    Portfolio seed = EuIomActions.portfolio();
    dataset(
        "seed-returns",
        seed,
        Locale.ENGLISH,
        Aggregation.of("voluntary-return")
            .by(Facet.region(seed.regionSchemes().get(0).id()), Facet.YEAR)
            .over(seed, seed.observations()));
  }

  private void dataset(String name, Portfolio portfolio, Locale language, AggregateTable table)
      throws IOException {
    write("json-stat/" + name + ".json", JsonStat.writer(portfolio).in(language).write(table));
    write("json-stat/" + name + ".expected.txt", Expected.of(table, portfolio, language));
  }
}
