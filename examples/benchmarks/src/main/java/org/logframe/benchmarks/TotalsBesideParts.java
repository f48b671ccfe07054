package org.logframe.benchmarks;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.concurrent.TimeUnit;
import org.logframe.aggregate.AggregateTable;
import org.logframe.indicator.Observation;
import org.logframe.measure.Counts;
import org.logframe.measure.Figure;
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
 * Adds up observations at one grain by indicator, country and month: some of them with a total of all
 * categories beside them that is more than they come to, beside none with such a total.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class TotalsBesideParts {
  private static final int TOTAL = 100_000;

  @Param("1000000")
  private int observations;

  /** How many totals there are, each in a group of its own. */
  @Param({"0", "1000"})
  private int totals;

  private ObservationTable table = Places.table(Places.portfolio(), 0, Places::observation);

  /** Makes the observations. */
  @Setup
  public void make() {
    ObservationTable.Builder rows = ObservationTable.builder(Places.portfolio());
    Order.RANDOM.numbers(observations).mapToObj(Places::observation).forEach(rows::add);
    Order.RANDOM.numbers(totals).mapToObj(TotalsBesideParts::total).forEach(rows::add);
    table = rows.build();
    Sums found = Sums.of(answer());
    new Sums(found.groups(), expected(), found.greatest()).require(found);
  }

  private static Observation total(int number) {
    Place place = Place.of(number);
    return Places.total(place)
        .period(place.period())
        .value(Figure.exactly(TOTAL, Counts.PERSON))
        .build();
  }

  /** The totals, and what has none. */
  private BigDecimal expected() {
    int categories = Place.SEXES.size() * Place.AGES.size();
    BitSet covered = new BitSet();
    for (int number = 0; number < totals; number++) {
      covered.set(Place.of(number).rank() / categories);
    }
    long hundredths = TOTAL * 100L * totals;
    for (int number = 0; number < observations; number++) {
      if (!covered.get(Place.of(number).rank() / categories)) {
        hundredths += Place.hundredths(number);
      }
    }
    return BigDecimal.valueOf(hundredths, 2);
  }

  /** The question. */
  @Benchmark
  public AggregateTable answer() {
    return Question.MONTH.aggregation().over(table);
  }
}
