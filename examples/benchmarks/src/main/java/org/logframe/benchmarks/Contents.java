package org.logframe.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.concurrent.TimeUnit;
import org.logframe.aggregate.AggregateTable;
import org.logframe.aggregate.Aggregation;
import org.logframe.indicator.CategoryId;
import org.logframe.indicator.DisaggregationId;
import org.logframe.indicator.Expectation;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.measure.Counts;
import org.logframe.measure.Figure;
import org.logframe.measure.Missing;
import org.logframe.measure.MissingReason;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.Programme;
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

/** Adds up as many observations by country and indicator, of which not all are plain numbers alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Contents {
  private static final ImmutableList<String> AGES =
      ImmutableList.of("0-13", "14-17", "18-59", "60-and-over");

  @Param("200000")
  private int observations;

  /** What they are. */
  @Param({"plain", "gaps", "due", "margins"})
  private String contents = "plain";

  private ObservationTable table = Places.table(0);

  /** Makes the observations. */
  @Setup
  public void make() {
    Portfolio portfolio = contents.equals("due") ? withDue() : Places.portfolio();
    ObservationTable.Builder rows = ObservationTable.builder(portfolio);
    for (int number = 0; number < observations; number++) {
      rows.add(
          switch (contents) {
            case "plain" -> Places.observation(number);
            case "gaps", "due" -> withGaps(number);
            case "margins" -> withMargins(number);
            default -> throw new IllegalArgumentException("no contents " + contents);
          });
    }
    table = rows.build();
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
    Observation place = Places.observation(number / 7);
    Observation.Builder row = Observation.builder()
        .indicator(place.indicator())
        .programme(place.programme())
        .area(place.area())
        .period(place.period());
    int which = number % 7;
    if (which == 1 || which == 2) {
      row.putCategories(DisaggregationId.of("sex"), CategoryId.of(which == 1 ? "female" : "male"));
    } else if (which > 2) {
      row.putCategories(DisaggregationId.of("age"), CategoryId.of(AGES.get(which - 3)));
    }
    return row.value(Figure.exactly(which == 0 ? 40 : which < 3 ? 20 : 10, Counts.PERSON))
        .build();
  }

  /** All of the first year is due. */
  private static Portfolio withDue() {
    Portfolio plain = Places.portfolio();
    Portfolio.Builder due = Portfolio.builder()
        .addAllDisaggregations(plain.disaggregations())
        .addAllProgrammes(plain.programmes());
    for (Indicator indicator : plain.indicators()) {
      Indicator.Builder expected = indicator.toBuilder();
      for (Programme programme : plain.programmes()) {
        Expectation.Builder all = Expectation.builder()
            .programme(programme.id())
            .addDisaggregations(DisaggregationId.of("sex"), DisaggregationId.of("age"))
            .validity(Validity.between("2014-01-01", "2014-12-31"))
            .frequency(Granularity.MONTH);
        programme.coverage().forEach(each -> all.addAreas(each.area()));
        expected.addExpectations(all.build());
      }
      due.addIndicators(expected.build());
    }
    return due.build();
  }

  /** Country and indicator. */
  @Benchmark
  public AggregateTable byCountry() {
    return Aggregation.ofAll().by(Facet.COUNTRY).over(table);
  }
}
