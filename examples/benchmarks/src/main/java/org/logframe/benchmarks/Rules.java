package org.logframe.benchmarks;

import java.util.concurrent.TimeUnit;
import org.logframe.aggregate.AggregateTable;
import org.logframe.aggregate.Aggregation;
import org.logframe.indicator.Axis;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.IndicatorKind;
import org.logframe.indicator.Rule;
import org.logframe.indicator.Step;
import org.logframe.portfolio.Facet;
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

/** Folds the same observations by country and indicator, by one rule or another. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Rules {
  @Param("200000")
  private int observations;

  /** By what they are folded. */
  @Param({"sum", "people", "stock", "newestThenMax", "max", "mean"})
  private String rule = "sum";

  private ObservationTable table = Places.table(0);

  /** Makes the observations. */
  @Setup
  public void make() {
    table = Places.table(observations, this::indicator);
  }

  private Indicator.Builder indicator(String id) {
    return switch (rule) {
      case "sum" -> Indicator.flow(id);
      case "people" -> Indicator.people(id);
      case "stock" -> Indicator.stock(id);
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

  /** Country and indicator. */
  @Benchmark
  public AggregateTable byCountry() {
    return Aggregation.ofAll().by(Facet.COUNTRY).over(table);
  }
}
