package org.logframe.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.logframe.aggregate.Aggregation;
import org.logframe.aggregate.Totals;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Filter;

/** What is asked, in the words of the library and of a database. */
public enum Question {
  /** By country. */
  COUNTRY(Totals.NONE, Column.COUNTRY),
  /** By country and month. */
  MONTH(Totals.NONE, Column.COUNTRY, Column.MONTH),
  /** By country, programme and year, with the totals over each of them. */
  CUBE(Totals.CUBE, Column.COUNTRY, Column.PROGRAMME, Column.YEAR),
  /** By country, programme and month, with the totals over the last of them. */
  ROLL_UP(Totals.ROLL_UP, Column.COUNTRY, Column.PROGRAMME, Column.MONTH),
  /** One indicator by country and year, all of which was observed of subdivisions. */
  ONE_INDICATOR(Grain.SUBDIVISIONS, Totals.NONE, Column.COUNTRY, Column.YEAR),
  /** By country, of one category. */
  ONE_SEX(Column.SEX, 0),
  /** By country, of one year. */
  ONE_YEAR(Column.YEAR, 4),
  /** One country. */
  ONE_COUNTRY(Column.COUNTRY, 18);

  private final Grain grain;
  private final Totals totals;
  private final ImmutableList<Column> columns;
  private final Optional<Column> filtered;
  private final int wanted;

  Question(
      Grain grain,
      Totals totals,
      ImmutableList<Column> columns,
      Optional<Column> filtered,
      int wanted) {
    this.grain = grain;
    this.totals = totals;
    this.columns = columns;
    this.filtered = filtered;
    this.wanted = wanted;
  }

  Question(Grain grain, Totals totals, Column... columns) {
    this(grain, totals, ImmutableList.copyOf(columns), Optional.empty(), 0);
  }

  Question(Totals totals, Column... columns) {
    this(Grain.COUNTRIES, totals, columns);
  }

  Question(Column filtered, int wanted) {
    this(
        Grain.COUNTRIES,
        Totals.NONE,
        ImmutableList.of(Column.COUNTRY),
        Optional.of(filtered),
        wanted);
  }

  /** Of what it is asked. */
  Grain grain() {
    return grain;
  }

  /** By what the answer is broken down, besides the indicator. */
  ImmutableList<Column> columns() {
    return columns;
  }

  /** Whether a place is asked for. */
  boolean isOf(Place place) {
    return filtered.map(column -> place.code(column) == wanted).orElse(true);
  }

  /** Whether there is a row broken down by some of the columns, and not by others. */
  boolean hasRow(List<Column> brokenDown) {
    return switch (totals) {
      case NONE -> brokenDown.equals(columns);
      case CUBE -> true;
      case ROLL_UP -> brokenDown.equals(columns.subList(0, brokenDown.size()));
    };
  }

  /** In the words of the library. */
  Aggregation aggregation() {
    return Aggregation.ofAll()
        .by(columns.stream().map(Column::facet).toArray(Facet<?>[]::new))
        .withTotals(totals)
        .where(filtered.map(column -> column.facet().named(column.domain().get(wanted))).stream()
            .toArray(Filter[]::new));
  }

  /** The query for one row of each group, with its {@code total}. */
  String sql() {
    String by = columns.stream().map(Column::sql).collect(Collectors.joining(", "));
    String groups = switch (totals) {
      case NONE -> by;
      case CUBE -> "CUBE (" + by + ")";
      case ROLL_UP -> "ROLLUP (" + by + ")";
    };
    String indicator = grain == Grain.COUNTRIES ? "indicator, " : "";
    return "SELECT " + indicator + by + ", sum(value) AS total FROM observed "
        + filtered
            .map(column -> "WHERE " + column.sql() + " = '" + column.domain().get(wanted) + "' ")
            .orElse("")
        + "GROUP BY " + indicator + groups;
  }
}
