package org.logframe.benchmarks;

import java.math.BigDecimal;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.logframe.aggregate.AggregateTable;
import org.logframe.aggregate.Aggregation;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.IndicatorId;
import org.logframe.indicator.Observation;
import org.logframe.indicator.RatioParts;
import org.logframe.indicator.Relation;
import org.logframe.measure.Counts;
import org.logframe.measure.Figure;
import org.logframe.measure.UnitTable;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Portfolio;
import org.logframe.source.Text;
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
 * The shares of indicators in others by country, beside the sums of both. Half of the observations are of
 * parts, the others of twice as much at the same places and times, so that each share is 50 %.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Ratios {
  @Param("200000")
  private int observations;

  /** What is asked. */
  @Param({"sums", "shares"})
  private String asked = "sums";

  private ObservationTable table = Places.table(portfolio(), 0, Ratios::observation);
  private Aggregation question = Aggregation.ofAll();

  /** Makes the observations. */
  @Setup
  public void make() {
    table = Places.table(portfolio(), observations / 2 * 2, Ratios::observation);
    Sums parts = Sums.expected(Question.COUNTRY, observations / 2);
    if (asked.equals("sums")) {
      question = byCountry(Place.INDICATORS.stream().flatMap(id -> Stream.of(id, part(id))));
      new Sums(
              2 * parts.groups(),
              parts.total().multiply(BigDecimal.valueOf(3)),
              parts.greatest().multiply(BigDecimal.valueOf(2)))
          .require(Sums.of(answer()));
    } else {
      question = byCountry(Place.INDICATORS.stream().map(Ratios::share));
      new Sums(parts.groups(), BigDecimal.valueOf(50 * parts.groups()), BigDecimal.valueOf(50))
          .require(Sums.of(answer()));
    }
  }

  private static Aggregation byCountry(Stream<String> indicators) {
    return Aggregation.of(indicators.map(IndicatorId::of).toList()).by(Facet.COUNTRY);
  }

  private static Observation observation(int number) {
    Observation whole = Places.observation(number / 2);
    return number % 2 == 0
        ? whole.toBuilder().indicator(part(whole.indicator().text())).build()
        : whole.toBuilder()
            .value(Figure.exactly(
                Place.value(number / 2).multiply(BigDecimal.valueOf(2)), Counts.PERSON))
            .build();
  }

  private static Portfolio portfolio() {
    Portfolio.Builder portfolio = Places.start();
    for (String id : Place.INDICATORS) {
      portfolio.addIndicators(
          Places.indicator(Indicator.flow(id)),
          Places.indicator(Indicator.flow(part(id))),
          Indicator.ratio(share(id), RatioParts.of(part(id), id, Relation.PART_OF_DENOMINATOR))
              .title(Text.english("A share"))
              .unit(UnitTable.standard().parse("%"))
              .build());
    }
    return portfolio.build();
  }

  private static String part(String id) {
    return "part-of-" + id;
  }

  private static String share(String id) {
    return "share-in-" + id;
  }

  /** The question. */
  @Benchmark
  public AggregateTable answer() {
    return question.over(table);
  }
}
