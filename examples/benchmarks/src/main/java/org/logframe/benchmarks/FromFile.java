package org.logframe.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.logframe.aggregate.AggregateTable;
import org.logframe.json.ObservationWriting;
import org.logframe.json.ObservationsJson;
import org.logframe.portfolio.Portfolio;
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
 * From a file of NDJSON to the totals by indicator and country: through a table of the library, and by
 * DuckDB with one thread, which is told the columns that it needs.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class FromFile {
  @Param("1000000")
  private int observations;

  private final Portfolio portfolio = Places.portfolio();
  private final DuckDb duckdb = new DuckDb();
  private Path file = Path.of("observations.ndjson");
  private String query = "";

  /** Writes the file. */
  @Setup
  public void write() {
    try {
      file = Files.createTempFile("observations", ".ndjson");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    try (ObservationWriting writing = ObservationsJson.writer().open(file)) {
      IntStream.range(0, observations).mapToObj(Places::observation).forEach(writing::write);
      writing.finish();
    }
    query = "SELECT indicator, area, sum(value.value) AS total FROM read_json('" + file
        + "', format = 'newline_delimited', columns = {indicator: 'VARCHAR', area: 'VARCHAR',"
        + " value: 'STRUCT(\"value\" DECIMAL(18, 2))'}) GROUP BY indicator, area";
    Sums expected = Sums.expected(Question.COUNTRY, observations);
    expected.require(Sums.of(throughTable()));
    expected.require(duckdb.sums(query));
  }

  /** Deletes the file. */
  @TearDown
  public void delete() throws IOException {
    duckdb.close();
    Files.delete(file);
  }

  /** Reads it into a table, and asks. */
  @Benchmark
  public AggregateTable throughTable() {
    return Question.COUNTRY
        .aggregation()
        .over(ObservationsJson.reader().open(file).toTable(portfolio));
  }

  /** One query. */
  @Benchmark
  public long inDuckDb() {
    return duckdb.count(query);
  }
}
