package org.logframe.benchmarks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.logframe.aggregate.AggregateTable;
import org.logframe.indicator.Observation;
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
 * Adds up all observations by indicator and country, and by month as well: a stream of records with
 * decimals; one question to a table; one question to objects, of which a table is built and thrown away.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Streams {
  @Param("1000000")
  private int observations;

  @Param({"COUNTRY", "MONTH"})
  private Question question = Question.COUNTRY;

  private final Portfolio portfolio = Places.portfolio();
  private List<Observation> objects = List.of();
  private List<Places.Plain> plain = List.of();
  private ObservationTable table = ObservationTable.of(portfolio, objects);

  private record Group(String country, String indicator, String month) {}

  /** Makes the same observations for all of them. */
  @Setup
  public void make() {
    objects = IntStream.range(0, observations).mapToObj(Places::observation).toList();
    plain = IntStream.range(0, observations).mapToObj(Places::plain).toList();
    table = ObservationTable.of(portfolio, objects);
    Sums expected = Sums.expected(question, observations);
    expected.require(Sums.of(stream().values()));
    expected.require(Sums.of(table()));
    expected.require(Sums.of(objects()));
  }

  /** Records. */
  @Benchmark
  public Map<?, BigDecimal> stream() {
    boolean byMonth = question == Question.MONTH;
    return plain.stream()
        .collect(Collectors.groupingBy(
            each -> new Group(each.country(), each.indicator(), byMonth ? each.month() : ""),
            Collectors.reducing(BigDecimal.ZERO, Places.Plain::value, BigDecimal::add)));
  }

  /** A table that is there. */
  @Benchmark
  public AggregateTable table() {
    return question.aggregation().over(table);
  }

  /** Objects. */
  @Benchmark
  public AggregateTable objects() {
    return question.aggregation().over(portfolio, objects);
  }
}
