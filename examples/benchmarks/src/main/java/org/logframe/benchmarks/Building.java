package org.logframe.benchmarks;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.logframe.indicator.Observation;
import org.logframe.json.ObservationReading;
import org.logframe.json.ObservationsForm;
import org.logframe.json.ObservationsJson;
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
import org.openjdk.jmh.annotations.TearDown;

/**
 * Builds a table, checked, sorted and revised: from observations, and from JSON in memory beside the
 * tokens of NDJSON, with and without objects in between; DuckDB, with one thread, appends the same to columns of enumerations and keeps what is
 * distinct. That all have the same observations and total is looked at before anything is timed.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Building {
  private static final String KEPT = "SELECT value AS total FROM kept";

  @Param("1000000")
  private int observations;

  @Param({"RANDOM", "SORTED"})
  private Order order = Order.RANDOM;

  private final Portfolio portfolio = Places.portfolio();
  private final DuckDb duckdb = new DuckDb();
  private ImmutableList<Observation> all = ImmutableList.of();
  private List<Places.Plain> plain = List.of();
  private byte[] lines = new byte[0];
  private byte[] array = new byte[0];

  /** Makes the same observations for all of them. */
  @Setup
  public void make() {
    all = order
        .numbers(observations)
        .mapToObj(Places::observation)
        .collect(ImmutableList.toImmutableList());
    plain = order.numbers(observations).mapToObj(Places::plain).toList();
    ByteArrayOutputStream target = new ByteArrayOutputStream();
    ObservationsJson.writer().write(all, target);
    lines = target.toByteArray();
    ByteArrayOutputStream inArray = new ByteArrayOutputStream();
    ObservationsJson.writer().form(ObservationsForm.ARRAY).write(all, inArray);
    array = inArray.toByteArray();
    Sums expected = Sums.of(plain.stream().map(Places.Plain::value).toList());
    expected.require(Sums.ofNumbers(fromObservations()));
    expected.require(Sums.ofNumbers(fromLines()));
    expected.require(Sums.ofNumbers(fromArray()));
    expected.require(Sums.ofNumbers(fromLinesThroughObservations()));
    long unused = inDuckDb();
    expected.require(duckdb.sums(KEPT));
  }

  /** Closes the database. */
  @TearDown
  public void close() {
    duckdb.close();
  }

  /** From objects. */
  @Benchmark
  public ObservationTable fromObservations() {
    return ObservationTable.of(portfolio, all);
  }

  /** From lines, without objects in between. */
  @Benchmark
  public ObservationTable fromLines() {
    try (ObservationReading reading = ObservationsJson.reader().open(lines)) {
      return reading.toTable(portfolio);
    }
  }

  /** From lines, each of which becomes an observation first. */
  @Benchmark
  public ObservationTable fromLinesThroughObservations() {
    ObservationTable.Builder table = ObservationTable.builder(portfolio);
    try (ObservationReading reading = ObservationsJson.reader().open(lines)) {
      reading.forEachRemaining(table::add);
    }
    return table.build();
  }

  /** From one array, without objects in between. */
  @Benchmark
  public ObservationTable fromArray() {
    try (ObservationReading reading =
        ObservationsJson.reader().form(ObservationsForm.ARRAY).open(array)) {
      return reading.toTable(portfolio);
    }
  }

  /** Nothing but the tokens of the lines, which nobody looks at. */
  @Benchmark
  public long tokenScan() {
    return Reading.tokens(lines);
  }

  /** From records of texts and a decimal; how many are distinct. */
  @Benchmark
  public long inDuckDb() {
    long unused = duckdb.execute("DELETE FROM observed");
    duckdb.append(plain);
    return duckdb.execute("CREATE OR REPLACE TABLE kept AS SELECT DISTINCT * FROM observed");
  }
}
