package org.logframe.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.logframe.aggregate.AggregateTable;
import org.logframe.aggregate.Aggregation;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Portfolio;
import org.logframe.progress.ProgressReport;
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
 * Progress of one indicator by country, beside one question over the same observations: month by month
 * of each country, programme and category, with a target and a baseline of each for all months.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ProgressReports {
  private static final Aggregation BY_COUNTRY =
      Aggregation.of(Places.indicators().get(0)).by(Facet.COUNTRY);

  /** About how many: as many months as there are observations for. */
  @Param("100000")
  private int observations;

  private Portfolio portfolio = Places.portfolio(Indicator::flow);
  private List<Observation> seen = new ArrayList<>();
  private ObservationTable table = Places.table(0);

  /** Makes the observations. */
  @Setup
  public void make() {
    portfolio = Places.portfolio(Indicator::flow);
    seen = Places.withTargets(observations);
    table = ObservationTable.of(portfolio, seen);
  }

  /** One question to objects. */
  @Benchmark
  public AggregateTable question() {
    return BY_COUNTRY.over(portfolio, seen);
  }

  /** Progress of objects. */
  @Benchmark
  public ProgressReport progress() {
    return ProgressReport.of(BY_COUNTRY, portfolio, seen);
  }

  /** One question to a table. */
  @Benchmark
  public AggregateTable questionToTable() {
    return BY_COUNTRY.over(table);
  }

  /** Progress of a table. */
  @Benchmark
  public ProgressReport progressOfTable() {
    return ProgressReport.of(BY_COUNTRY, table);
  }
}
