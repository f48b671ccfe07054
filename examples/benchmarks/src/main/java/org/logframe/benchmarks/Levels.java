package org.logframe.benchmarks;

import java.math.BigDecimal;
import java.util.concurrent.TimeUnit;
import org.logframe.aggregate.AggregateTable;
import org.logframe.aggregate.Aggregation;
import org.logframe.aggregate.Totals;
import org.logframe.indicator.Indicator;
import org.logframe.place.Country;
import org.logframe.place.Partitioning;
import org.logframe.place.Region;
import org.logframe.place.RegionScheme;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.ObjectiveLevel;
import org.logframe.programme.Pillar;
import org.logframe.source.Text;
import org.logframe.table.ObservationTable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Nine levels of a hierarchy beside the finest of them alone: indicators by pillar, level of result, kind
 * of programme, programme, region, country, year and sex, and what that adds up to when they are left
 * out from the last to the first.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Levels {
  private static final String SCHEME = "regions";
  private static final int REGIONS = 5;
  private static final Pillar PILLAR =
      Pillar.builder().id("pillar").title(Text.english("A pillar")).build();
  private static final Facet<?>[] FACETS = {
    Facet.PILLAR,
    Facet.LEVEL,
    Facet.KIND,
    Facet.PROGRAMME,
    Facet.region(SCHEME),
    Facet.COUNTRY,
    Facet.YEAR,
    Facet.category("sex")
  };

  @Param("1000000")
  private int observations;

  /** Which levels are asked for. */
  @Param({"NONE", "ROLL_UP"})
  private Totals totals = Totals.NONE;

  private ObservationTable table = Places.table(portfolio(), 0, Places::observation);

  /** Makes the observations. */
  @Setup
  public void make() {
    table = Places.table(portfolio(), observations, Places::observation);
    BigDecimal levels = BigDecimal.valueOf(totals == Totals.NONE ? 1 : FACETS.length + 1);
    BigDecimal expected = Sums.expected(Question.COUNTRY, observations).total().multiply(levels);
    Sums found = Sums.of(answer());
    new Sums(found.groups(), expected, found.greatest()).require(found);
  }

  private static Portfolio portfolio() {
    Portfolio.Builder portfolio = Places.start().addPillars(PILLAR).addRegionSchemes(regions());
    Place.INDICATORS.forEach(id -> portfolio.addIndicators(
        Places.indicator(Indicator.flow(id).pillar(PILLAR.id()).level(ObjectiveLevel.SPECIFIC))));
    return portfolio.build();
  }

  private static RegionScheme regions() {
    RegionScheme.Builder regions = RegionScheme.builder()
        .id(SCHEME)
        .title(Text.english("Regions"))
        .partitioning(Partitioning.PARTITION);
    for (int region = 0; region < REGIONS; region++) {
      String id = "region-" + region;
      regions.addRegions(
          Region.builder().scheme(SCHEME).id(id).name(Text.english("A region")).build());
      int size = Places.COUNTRIES.size() / REGIONS;
      regions.addMembers(
          id, Places.COUNTRIES.subList(region * size, (region + 1) * size).toArray(new Country[0]));
    }
    return regions.build();
  }

  /** The question. */
  @Benchmark
  public AggregateTable answer() {
    return Aggregation.ofAll().by(FACETS).withTotals(totals).over(table);
  }
}
