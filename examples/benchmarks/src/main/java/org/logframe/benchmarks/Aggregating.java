package org.logframe.benchmarks;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.logframe.aggregate.AggregateTable;
import org.logframe.aggregate.Aggregation;
import org.logframe.measure.Interval;
import org.logframe.portfolio.Facet;
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
 * Adds up all observations by country (and month) and indicator: one question to a table of the
 * library, one query to DuckDB with one thread, whose rows are counted and not fetched, and one
 * stream of records with decimals. That all come to the same is looked at before anything is timed.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Aggregating {
  @Param("200000")
  private int observations;

  private ObservationTable table = Places.table(0);
  private List<Places.Plain> plain = List.of();
  private Connection duckdb = connect();

  private static Connection connect() {
    try {
      return DriverManager.getConnection("jdbc:duckdb:");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Makes the same observations for all of them. */
  @Setup
  public void make() throws SQLException {
    table = Places.table(observations);
    plain = IntStream.range(0, observations).mapToObj(Places::plain).toList();
    try (Statement statement = duckdb.createStatement()) {
      for (String each : Places.sql(observations)) {
        var unused = statement.execute(each);
      }
    }
    BigDecimal expected =
        plain.stream().map(Places.Plain::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    requireSame(expected, total(Facet.COUNTRY));
    requireSame(expected, total(Facet.COUNTRY, Facet.MONTH));
    try (Statement statement = duckdb.createStatement();
        ResultSet rows = statement.executeQuery("SELECT sum(value) FROM observed")) {
      requireSame(expected, rows.next() ? rows.getBigDecimal(1) : BigDecimal.ZERO);
    }
  }

  private static void requireSame(BigDecimal expected, BigDecimal found) {
    if (expected.compareTo(found) != 0) {
      throw new IllegalStateException("not the same: " + expected + " and " + found);
    }
  }

  private BigDecimal total(Facet<?>... facets) {
    return ask(facets).stream()
        .flatMap(cell -> cell.reported().flatMap(Interval::low).stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Closes the database. */
  @TearDown
  public void close() throws SQLException {
    duckdb.close();
  }

  private AggregateTable ask(Facet<?>... facets) {
    return Aggregation.ofAll().by(facets).over(table);
  }

  private long query(String columns) throws SQLException {
    try (Statement statement = duckdb.createStatement();
        ResultSet rows = statement.executeQuery("SELECT count(*) FROM (SELECT " + columns
            + ", sum(value) AS total FROM observed GROUP BY " + columns + ") WHERE total > 0")) {
      return rows.next() ? rows.getLong(1) : 0;
    }
  }

  /** Country and indicator. */
  @Benchmark
  public AggregateTable byCountryInTable() {
    return ask(Facet.COUNTRY);
  }

  /** Country and indicator. */
  @Benchmark
  public long byCountryInDuckDb() throws SQLException {
    return query("country, indicator");
  }

  private record Group(String country, String indicator, String month) {}

  /** Country and indicator. */
  @Benchmark
  public Map<Group, BigDecimal> byCountryInStream() {
    return plain.stream()
        .collect(Collectors.groupingBy(
            each -> new Group(each.country(), each.indicator(), ""),
            Collectors.reducing(BigDecimal.ZERO, Places.Plain::value, BigDecimal::add)));
  }

  /** Country, month and indicator. */
  @Benchmark
  public AggregateTable byMonthInTable() {
    return ask(Facet.COUNTRY, Facet.MONTH);
  }

  /** Country, month and indicator. */
  @Benchmark
  public long byMonthInDuckDb() throws SQLException {
    return query("country, indicator, month");
  }

  /** Country, month and indicator. */
  @Benchmark
  public Map<Group, BigDecimal> byMonthInStream() {
    return plain.stream()
        .collect(Collectors.groupingBy(
            each -> new Group(each.country(), each.indicator(), each.month()),
            Collectors.reducing(BigDecimal.ZERO, Places.Plain::value, BigDecimal::add)));
  }
}
