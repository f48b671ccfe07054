package org.logframe.benchmarks;

import java.math.BigDecimal;
import java.util.concurrent.TimeUnit;
import org.logframe.aggregate.AggregateTable;
import org.logframe.indicator.Axis;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.IndicatorKind;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Rule;
import org.logframe.indicator.Step;
import org.logframe.measure.Counts;
import org.logframe.measure.Figure;
import org.logframe.table.ObservationTable;
import org.logframe.time.Granularity;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Folds the same observations by indicator and country, by one rule or another. No number is less than one
 * of the same place before it, so that they may be running totals as well.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Rules {
  private static final long MONTHLY = 500_009;

  @Param("1000000")
  private int observations;

  /** By what they are folded. */
  @Param({"sum", "people", "stock", "cumulative", "newestThenMax", "max", "mean"})
  private String rule = "sum";

  private ObservationTable table = Places.table(Places.portfolio(), 0, Places::observation);

  /** Makes the observations. */
  @Setup
  public void make() {
    table = Places.table(Places.portfolio(this::indicator), observations, Rules::rising);
    Sums found = Sums.of(answer());
    Sums numbers = Sums.ofNumbers(table);
    new Sums(
            Sums.expected(Question.COUNTRY, observations).groups(),
            rule.equals("sum") ? numbers.total() : found.total(),
            rule.equals("max") ? numbers.greatest() : found.greatest())
        .require(found);
  }

  private static Observation rising(int number) {
    long value = Place.hundredths(number) + MONTHLY * Place.of(number).month();
    return Places.observation(number).toBuilder()
        .value(Figure.exactly(BigDecimal.valueOf(value, 2), Counts.PERSON))
        .build();
  }

  private Indicator.Builder indicator(String id) {
    return switch (rule) {
      case "sum" -> Indicator.flow(id);
      case "people" -> Indicator.people(id);
      case "stock" -> Indicator.stock(id);
      case "cumulative" -> Indicator.cumulative(id);
      case "newestThenMax" -> by(id, Step.of(Rule.LATEST, Axis.PERIODS), Step.of(Rule.MAX));
      case "max" -> by(id, Step.of(Rule.MAX));
      case "mean" -> by(id, Step.of(Rule.MEAN));
      default -> throw new IllegalArgumentException("no rule " + rule);
    };
  }

  private static Indicator.Builder by(String id, Step... steps) {
    return Indicator.builder()
        .id(id)
        .kind(IndicatorKind.COUNT)
        .frequency(Granularity.MONTH)
        .addSteps(steps);
  }

  /** The question. */
  @Benchmark
  public AggregateTable answer() {
    return Question.COUNTRY.aggregation().over(table);
  }
}
