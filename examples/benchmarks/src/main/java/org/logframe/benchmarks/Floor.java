package org.logframe.benchmarks;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.logframe.aggregate.AggregateTable;
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
 * What takes the least time: to add up nothing but the numbers, in an array of them; beside one question
 * to a table, by indicator and country.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Floor {
  @Param({"1000000", "10000000"})
  private int observations;

  private int[] ints = {};
  private long[] longs = {};
  private ObservationTable table = Places.table(Places.portfolio(), 0, Places::observation);

  /** Makes the same observations for all of them. */
  @Setup
  public void make() {
    longs = Order.RANDOM.numbers(observations).mapToLong(Place::hundredths).toArray();
    ints = Arrays.stream(longs).mapToInt(Math::toIntExact).toArray();
    table = Places.table(Places.portfolio(), observations, Places::observation);
    Sums expected = Sums.expected(Question.COUNTRY, observations);
    expected.require(Sums.of(table()));
    for (long total : new long[] {ints(), longs()}) {
      if (expected.total().compareTo(BigDecimal.valueOf(total, 2)) != 0) {
        throw new IllegalStateException("not the same: " + expected + " and " + total);
      }
    }
  }

  /** Four bytes each. */
  @Benchmark
  public long ints() {
    long sum = 0;
    for (int each : ints) {
      sum += each;
    }
    return sum;
  }

  /** Eight bytes each. */
  @Benchmark
  public long longs() {
    long sum = 0;
    for (long each : longs) {
      sum += each;
    }
    return sum;
  }

  /** The question. */
  @Benchmark
  public AggregateTable table() {
    return Question.COUNTRY.aggregation().over(table);
  }
}
