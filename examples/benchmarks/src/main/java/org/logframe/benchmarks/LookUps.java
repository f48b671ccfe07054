package org.logframe.benchmarks;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.logframe.place.Country;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Match;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.Coverage;
import org.logframe.programme.Programme;
import org.logframe.programme.ProgrammeId;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Looks programmes up in a portfolio: by id, by the few that work in one country, and where one of them
 * works. How many others there are should not matter.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LookUps {
  private static final LocalDate DAY = LocalDate.of(2020, 1, 1);
  private static final Country RARE = Country.of("ML");
  private static final int IN_RARE = 10;

  @Param({"1000", "1000000"})
  private int programmes;

  private final ProgrammeId id = ProgrammeId.of("programme-7");
  private Portfolio portfolio = Places.portfolio();

  /** Makes the portfolio, and its indexes by the first look-ups. */
  @Setup
  public void make() {
    Portfolio.Builder builder = Portfolio.builder();
    for (int number = 0; number < programmes; number++) {
      Country country = Places.COUNTRIES.get(number % Places.COUNTRIES.size());
      builder.addProgrammes(Programme.builder()
          .id("programme-" + number)
          .covers(number < IN_RARE ? RARE : country.equals(RARE) ? Country.of("NE") : country)
          .build());
    }
    portfolio = builder.build();
    if (byId().isEmpty() || byCountry().size() != IN_RARE || coverage().size() != 1) {
      throw new IllegalStateException("not found: " + byId() + ", " + byCountry());
    }
  }

  /** One. */
  @Benchmark
  public Optional<Programme> byId() {
    return portfolio.programme(id);
  }

  /** Ten. */
  @Benchmark
  public ImmutableList<Match<Programme>> byCountry() {
    return portfolio.programmes(DAY, Facet.COUNTRY.is(RARE));
  }

  /** Where one works. */
  @Benchmark
  public ImmutableList<Match<Coverage>> coverage() {
    return portfolio.coverage(id, DAY);
  }
}
