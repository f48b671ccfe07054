package org.logframe.benchmarks;

import java.math.BigDecimal;
import java.util.concurrent.TimeUnit;
import org.logframe.aggregate.AggregateTable;
import org.logframe.indicator.CategoryId;
import org.logframe.indicator.DisaggregationId;
import org.logframe.indicator.Expectation;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.measure.Counts;
import org.logframe.measure.Figure;
import org.logframe.measure.Missing;
import org.logframe.measure.MissingReason;
import org.logframe.place.Country;
import org.logframe.portfolio.Portfolio;
import org.logframe.table.ObservationTable;
import org.logframe.time.Granularity;
import org.logframe.time.Validity;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Adds up as many observations by indicator and country, of which not all are plain numbers alone.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Contents {
  @Param("1000000")
  private int observations;

  /** What they are. */
  @Param({"plain", "gaps", "due", "margins"})
  private String contents = "plain";

  private ObservationTable table = Places.table(Places.portfolio(), 0, Places::observation);

  /** Makes the observations. */
  @Setup
  public void make() {
    Portfolio portfolio =
        Places.portfolio(contents.equals("due") ? Contents::due : Indicator::flow);
    table = Places.table(
        portfolio,
        observations,
        switch (contents) {
          case "plain" -> Places::observation;
          case "gaps", "due" -> Contents::withGaps;
          case "margins" -> Contents::withMargins;
          default -> throw new IllegalArgumentException("no contents " + contents);
        });
    long hundredths = 0;
    for (int number = 0; number < observations; number++) {
      hundredths += atLeast(number);
    }
    Sums found = Sums.of(answer());
    new Sums(found.groups(), BigDecimal.valueOf(hundredths, 2), found.greatest()).require(found);
  }

  /** What an observation adds to the least that was reported. */
  private long atLeast(int number) {
    if (contents.equals("margins")) {
      return number % 7 == 0 ? 40_00 : 0;
    } else if (contents.equals("plain") || number % 100 >= 5) {
      return Place.hundredths(number);
    }
    return number % 100 < 3 ? 0 : 5_00;
  }

  /** Three in a hundred are missing, two are hedged. */
  private static Observation withGaps(int number) {
    Observation plain = Places.observation(number);
    if (number % 100 < 3) {
      return plain.toBuilder().value(Missing.of(MissingReason.NOT_REPORTED)).build();
    }
    return number % 100 < 5
        ? plain.toBuilder().value(Figure.parse("5-10 persons")).build()
        : plain;
  }

  /** Of each place a total, the same by sex, and again by age. */
  private static Observation withMargins(int number) {
    Place place = Place.of(number / 7);
    Observation.Builder row = Places.total(place).period(place.period());
    int which = number % 7;
    if (which == 1 || which == 2) {
      row.putCategories(DisaggregationId.of("sex"), CategoryId.of(Place.SEXES.get(which - 1)));
    } else if (which > 2) {
      row.putCategories(DisaggregationId.of("age"), CategoryId.of(Place.AGES.get(which - 3)));
    }
    return row.value(Figure.exactly(which == 0 ? 40 : which < 3 ? 20 : 10, Counts.PERSON))
        .build();
  }

  /** All of the first year is due. */
  private static Indicator.Builder due(String id) {
    Indicator.Builder indicator = Indicator.flow(id);
    for (String programme : Place.PROGRAMMES) {
      indicator.addExpectations(Expectation.builder()
          .programme(programme)
          .addAllAreas(Places.COUNTRIES.stream().map(Country::areaId).toList())
          .addDisaggregations(DisaggregationId.of("sex"), DisaggregationId.of("age"))
          .validity(Validity.between("2014-01-01", "2014-12-31"))
          .frequency(Granularity.MONTH)
          .build());
    }
    return indicator;
  }

  /** The question. */
  @Benchmark
  public AggregateTable answer() {
    return Question.COUNTRY.aggregation().over(table);
  }
}
