package org.logframe.table;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.logframe.indicator.Observation;
import org.logframe.internal.FirstFew;
import org.logframe.portfolio.Portfolio;
import org.logframe.portfolio.Problem;
import org.logframe.table.column.Columns;
import org.logframe.table.column.ColumnsBuilder;
import org.logframe.table.column.TableAccess;

/**
 * The observations of one portfolio in columns: checked, revised and coded once, so that many
 * questions can be asked of them quickly. A plain number takes some ten bytes, an {@link Observation}
 * some four hundred.
 *
 * <pre>{@code
 * ObservationTable table = ObservationTable.of(portfolio, observations);
 * AggregateTable byCountry = Aggregation.of("returns").by(Facet.COUNTRY).over(table);
 * AggregateTable byYear = Aggregation.of("returns").by(Facet.YEAR).over(table);
 * }</pre>
 *
 * <p>All of what was put in comes out again, what was corrected later included; but observations that
 * are equal in every part are one. They are numbered in one order, whichever they were added in: by
 * indicator, purpose, programme, area, period, categories, series, then by as-of date and value; what
 * is not stated comes first.
 *
 * <p>Immutable and thread-safe.
 */
public final class ObservationTable implements Iterable<Observation> {
  static {
    TableAccess.setAccess(table -> table.columns, builder -> builder.columns);
  }

  private final Portfolio portfolio;
  private final Columns columns;

  private ObservationTable(Portfolio portfolio, Columns columns) {
    this.portfolio = portfolio;
    this.columns = columns;
  }

  /**
   * A table of observations.
   *
   * @param portfolio what they refer to
   * @throws IllegalArgumentException naming what is wrong with the observations, the first hundred
   *     problems, each with its position among them
   */
  public static ObservationTable of(Portfolio portfolio, Iterable<Observation> observations) {
    return builder(portfolio).addAll(observations).build();
  }

  /** A builder of a table without any observation. */
  public static Builder builder(Portfolio portfolio) {
    return new Builder(Objects.requireNonNull(portfolio, "portfolio"));
  }

  /** What the observations refer to. */
  public Portfolio portfolio() {
    return portfolio;
  }

  /** How many observations there are, those that are superseded included. */
  public int size() {
    return columns.size();
  }

  /**
   * One of the observations.
   *
   * @param row its number, from 0
   * @throws IndexOutOfBoundsException if there are not so many
   */
  public Observation observation(int row) {
    return columns.observation(Objects.checkIndex(row, size()));
  }

  /**
   * Whether what an observation says of its indicator, programme, area, period, categories and series
   * was corrected: another one says something of the same, and is certainly later.
   *
   * @param row its number, from 0
   * @throws IndexOutOfBoundsException if there are not so many
   */
  public boolean isSuperseded(int row) {
    return columns.isSuperseded(Objects.checkIndex(row, size()));
  }

  /** All observations, in their order. */
  public ImmutableList<Observation> toObservations() {
    return stream().collect(ImmutableList.toImmutableList());
  }

  /** The observations, in their order, each made when it is asked for. */
  public Stream<Observation> stream() {
    return IntStream.range(0, size()).mapToObj(columns::observation);
  }

  /** The observations, in their order, each made when it is asked for. */
  @Override
  public Iterator<Observation> iterator() {
    return new AbstractIterator<>() {
      private int next;

      @Override
      protected @Nullable Observation computeNext() {
        return next < size() ? columns.observation(next++) : endOfData();
      }
    };
  }

  /** Whether another table is of the same portfolio and the same observations. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ObservationTable table
        && portfolio.equals(table.portfolio)
        && columns.size() == table.columns.size()
        && toObservations().equals(table.toObservations());
  }

  @Override
  public int hashCode() {
    return toObservations().hashCode();
  }

  /** How many there are: {@code 1,000,000 observations}. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%,d observation%s", size(), size() == 1 ? "" : "s");
  }

  /** Collects the observations of a table, in any order. */
  @CanIgnoreReturnValue
  public static final class Builder {
    private final Portfolio portfolio;
    private final ColumnsBuilder columns;

    private Builder(Portfolio portfolio) {
      this.portfolio = portfolio;
      this.columns = new ColumnsBuilder(portfolio);
    }

    /** Adds an observation; what is wrong with it is said when the table is built. */
    public Builder add(Observation observation) {
      columns.add(observation);
      return this;
    }

    /** Adds observations; what is wrong with them is said when the table is built. */
    public Builder addAll(Iterable<Observation> observations) {
      columns.addAll(Objects.requireNonNull(observations, "observations"));
      return this;
    }

    /**
     * The table.
     *
     * @throws IllegalArgumentException naming what is wrong with the observations, the first hundred
     *     problems, each with its position among them
     */
    public ObservationTable build() {
      Columns built = columns.build();
      List<Problem> problems = columns.problems(built);
      if (!problems.isEmpty()) {
        throw new IllegalArgumentException("ObservationTable: observations cannot be used\n  "
            + FirstFew.joined(problems, "\n  "));
      }
      return new ObservationTable(portfolio, built);
    }
  }
}
