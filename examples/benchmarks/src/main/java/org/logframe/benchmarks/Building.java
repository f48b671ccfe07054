package org.logframe.benchmarks;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.logframe.indicator.Observation;
import org.logframe.json.ObservationReading;
import org.logframe.json.ObservationsForm;
import org.logframe.json.ObservationsJson;
import org.logframe.measure.Figure;
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
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Builds a table, checked, sorted and revised: from observations, and from JSON in memory beside the
 * tokens of NDJSON, with and without objects in between; DuckDB, with one thread, appends the same to columns of enumerations and keeps what is
 * distinct. That all have the same observations and total is looked at before anything is timed.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Building {
  @Param("200000")
  private int observations;

  private final JsonFactory factory = new JsonFactory();
  private final Portfolio portfolio = Places.portfolio();
  private final DuckDBConnection duckdb = connect();
  private ImmutableList<Observation> all = ImmutableList.of();
  private List<Places.Plain> plain = List.of();
  private byte[] lines = new byte[0];
  private byte[] array = new byte[0];

  private static DuckDBConnection connect() {
    try {
      return DriverManager.getConnection("jdbc:duckdb:").unwrap(DuckDBConnection.class);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Makes the same observations for all of them. */
  @Setup
  public void make() throws SQLException {
    all = IntStream.range(0, observations)
        .mapToObj(Places::observation)
        .collect(ImmutableList.toImmutableList());
    plain = IntStream.range(0, observations).mapToObj(Places::plain).toList();
    ByteArrayOutputStream target = new ByteArrayOutputStream();
    ObservationsJson.writer().write(all, target);
    lines = target.toByteArray();
    ByteArrayOutputStream inArray = new ByteArrayOutputStream();
    ObservationsJson.writer().form(ObservationsForm.ARRAY).write(all, inArray);
    array = inArray.toByteArray();
    try (Statement statement = duckdb.createStatement()) {
      for (String each : Places.sql(0)) {
        var unused = statement.execute(each);
      }
    }
    BigDecimal expected = total(all);
    requireSame(expected, total(fromObservations()));
    requireSame(expected, total(fromLines()));
    requireSame(expected, total(fromArray()));
    requireSame(expected, total(fromLinesThroughObservations()));
    requireSame(BigDecimal.valueOf(observations), BigDecimal.valueOf(inDuckDb()));
    try (Statement statement = duckdb.createStatement();
        ResultSet rows = statement.executeQuery("SELECT sum(value) FROM kept")) {
      requireSame(expected, rows.next() ? rows.getBigDecimal(1) : BigDecimal.ZERO);
    }
  }

  private static BigDecimal total(Iterable<Observation> observations) {
    BigDecimal total = BigDecimal.ZERO;
    for (Observation each : observations) {
      total = total.add(each.value().asFigure().flatMap(Figure::estimate).orElse(BigDecimal.ZERO));
    }
    return total;
  }

  private static void requireSame(BigDecimal expected, BigDecimal found) {
    if (expected.compareTo(found) != 0) {
      throw new IllegalStateException("not the same: " + expected + " and " + found);
    }
  }

  /** Closes the database. */
  @TearDown
  public void close() throws SQLException {
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
    long tokens = 0;
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), lines)) {
      while (parser.nextToken() != null) {
        tokens++;
      }
    }
    return tokens;
  }

  /** From records of texts and a decimal; how many are distinct. */
  @Benchmark
  public long inDuckDb() throws SQLException {
    try (Statement statement = duckdb.createStatement()) {
      var unused = statement.execute("DELETE FROM observed");
      try (DuckDBAppender appender = duckdb.createAppender("observed")) {
        for (Places.Plain each : plain) {
          appender
              .beginRow()
              .append(each.country())
              .append(each.programme())
              .append(each.indicator())
              .append(each.month())
              .append(each.sex())
              .append(each.age())
              .append(each.value())
              .endRow();
        }
      }
      return statement.executeUpdate(
          "CREATE OR REPLACE TABLE kept AS SELECT DISTINCT * FROM observed");
    }
  }
}
