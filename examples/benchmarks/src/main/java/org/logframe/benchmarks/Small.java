package org.logframe.benchmarks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.logframe.aggregate.AggregateTable;
import org.logframe.aggregate.Aggregation;
import org.logframe.indicator.Observation;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Portfolio;
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
 * One question over few observations, by country: from objects, of which a table is built and thrown away;
 * to a table that is there; that table alone; and a stream of records with decimals.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Small {
  @Param("100")
  private int observations;

  private Portfolio portfolio = FewObservations.portfolio();
  private List<Observation> objects = List.of();
  private ObservationTable table = ObservationTable.of(portfolio, objects);
  private List<FewObservations.Plain> plain = List.of();

  /** Makes the same observations for all of them. */
  @Setup
  public void make() {
    portfolio = FewObservations.portfolio();
    objects = FewObservations.observations(observations);
    table = ObservationTable.of(portfolio, objects);
    plain = FewObservations.plain(observations);
    Sums expected = Sums.of(stream().values());
    expected.require(Sums.of(question()));
    expected.require(Sums.of(questionToTable()));
  }

  /** From objects. */
  @Benchmark
  public AggregateTable question() {
    return Aggregation.of("returns").by(Facet.COUNTRY).over(portfolio, objects);
  }

  /** To a table that is there. */
  @Benchmark
  public AggregateTable questionToTable() {
    return Aggregation.of("returns").by(Facet.COUNTRY).over(table);
  }

  /** No question. */
  @Benchmark
  public ObservationTable buildTable() {
    return ObservationTable.of(portfolio, objects);
  }

  /** Records of the country and the decimal. */
  @Benchmark
  public Map<String, BigDecimal> stream() {
    return plain.stream()
        .collect(Collectors.groupingBy(
            FewObservations.Plain::country,
            Collectors.reducing(BigDecimal.ZERO, FewObservations.Plain::value, BigDecimal::add)));
  }
}
