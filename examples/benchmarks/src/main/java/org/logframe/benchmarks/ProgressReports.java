package org.logframe.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.logframe.aggregate.AggregateTable;
import org.logframe.aggregate.Aggregation;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Purpose;
import org.logframe.measure.Counts;
import org.logframe.measure.Figure;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Portfolio;
import org.logframe.progress.ProgressReport;
import org.logframe.table.ObservationTable;
import org.logframe.time.ReportingPeriod;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Progress of one indicator by country, beside one question over the same observations: month by month
 * of each country, programme and category, with a target and a baseline of each for all months.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ProgressReports {
  private static final Aggregation BY_COUNTRY =
      Aggregation.of(Place.INDICATORS.get(0)).by(Facet.COUNTRY);
  private static final int PLACES = Place.COUNT / Place.INDICATORS.size() / Place.MONTHS.size();

  /** About how many: as many months as there are observations for, of all that there are. */
  @Param("100800")
  private int observations;

  private final Portfolio portfolio = Places.portfolio();
  private List<Observation> seen = new ArrayList<>();
  private ObservationTable table = ObservationTable.of(portfolio, seen);

  /** Makes the observations. */
  @Setup
  public void make() {
    List<Observation> all = new ArrayList<>();
    int months = Math.min(Place.MONTHS.size(), Math.max(1, observations / PLACES));
    for (int number = 0; number < PLACES; number++) {
      all.add(observed(number, "2014/2021", 10_000).purpose(Purpose.TARGET).build());
      all.add(observed(number, "2006/2013", 0).purpose(Purpose.BASELINE).build());
      for (int month = 0; month < months; month++) {
        all.add(observed(number, Place.MONTHS.get(month), number % 97 + month).build());
      }
    }
    Collections.shuffle(all, new Random(7));
    seen = ImmutableList.copyOf(all);
    table = ObservationTable.of(portfolio, seen);
    Sums.of(question()).require(Sums.of(questionToTable()));
    if (!progress().equals(progressOfTable())) {
      throw new IllegalStateException("not the same: progress of objects and of a table");
    }
  }

  private static Observation.Builder observed(int number, String period, int value) {
    int rest = number / Place.COUNTRIES.size();
    Place place = new Place(
        number % Place.COUNTRIES.size(),
        rest % Place.PROGRAMMES.size(),
        0,
        0,
        rest / Place.PROGRAMMES.size() % Place.SEXES.size(),
        rest / Place.PROGRAMMES.size() / Place.SEXES.size());
    return Places.at(place)
        .period(ReportingPeriod.parse(period))
        .value(Figure.exactly(value, Counts.PERSON));
  }

  /** One question to objects. */
  @Benchmark
  public AggregateTable question() {
    return BY_COUNTRY.over(portfolio, seen);
  }

  /** Progress of objects. */
  @Benchmark
  public ProgressReport progress() {
    return ProgressReport.of(BY_COUNTRY, portfolio, seen);
  }

  /** One question to a table. */
  @Benchmark
  public AggregateTable questionToTable() {
    return BY_COUNTRY.over(table);
  }

  /** Progress of a table. */
  @Benchmark
  public ProgressReport progressOfTable() {
    return ProgressReport.of(BY_COUNTRY, table);
  }
}
