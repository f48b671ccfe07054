package org.logframe.benchmarks;

import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** A database in this process, in which observations stand in columns of enumerations. */
final class DuckDb implements AutoCloseable {
  private final DuckDBConnection connection;

  DuckDb() {
    try {
      connection = DriverManager.getConnection("jdbc:duckdb:").unwrap(DuckDBConnection.class);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    execute("SET threads = 1");
    Arrays.stream(Column.values()).map(Column::enumeration).forEach(this::execute);
    execute("CREATE TABLE observed ("
        + Arrays.stream(Column.values())
            .map(column -> column.sql() + " " + column.type())
            .collect(Collectors.joining(", "))
        + ", value DECIMAL(18, 2))");
  }

  /** Observes the first numbers. */
  DuckDb observe(int observations, Order order) {
    execute("INSERT INTO observed SELECT "
        + Arrays.stream(Column.values()).map(Column::pick).collect(Collectors.joining(", "))
        + ", ((1 + number * 7919 % 500009) / 100)::DECIMAL(18, 2) AS value"
        + " FROM (SELECT range AS number, range * " + Place.STRIDE + " % " + Place.COUNT
        + " AS place FROM range(" + observations + "))"
        + (order == Order.SORTED
            ? " ORDER BY indicator, programme, country, month, sex, age"
            : " ORDER BY number"));
    return this;
  }

  /** Groups by arrays where there are at most 2 to the 32nd groups, instead of the 12th. */
  DuckDb tuned() {
    execute("SET perfect_ht_threshold = 32");
    return this;
  }

  DuckDb threads(int threads) {
    execute("SET threads = " + threads);
    return this;
  }

  /** Executes a statement; how many rows it changed. */
  long execute(String sql) {
    try (Statement statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** How many rows with a {@code total} a query has; none is fetched. */
  long count(String query) {
    return first("SELECT count(*) FROM (" + query + ") WHERE total > 0", row -> row.getLong(1));
  }

  /** What comes out of a query with a {@code total} in each row. */
  Sums sums(String query) {
    return first(
        "SELECT count(*), sum(total), max(total) FROM (" + query + ")",
        row -> new Sums(row.getLong(1), row.getBigDecimal(2), row.getBigDecimal(3)));
  }

  /** What to take from a row. */
  private interface Taking<T> {
    T from(ResultSet row) throws SQLException;
  }

  private <T> T first(String query, Taking<T> taking) {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return taking.from(rows);
    } catch (SQLException e) {
      throw new IllegalStateException(query, e);
    }
  }

  /** Appends records to the table of observations. */
  void append(Iterable<Places.Plain> observations) {
    try (DuckDBAppender appender = connection.createAppender("observed")) {
      for (Places.Plain each : observations) {
        appender
            .beginRow()
            .append(each.country())
            .append(each.programme())
            .append(each.indicator())
            .append(each.year())
            .append(each.month())
            .append(each.sex())
            .append(each.age())
            .append(each.value())
            .endRow();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
