package org.logframe.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.logframe.aggregate.AggregateSamples.due;
import static org.logframe.aggregate.AggregateSamples.see;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.IndicatorKind;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Rule;
import org.logframe.indicator.Step;
import org.logframe.measure.Counts;
import org.logframe.measure.Figure;
import org.logframe.measure.Interval;
import org.logframe.measure.UnitTable;
import org.logframe.portfolio.Portfolio;
import org.logframe.source.Text;
import org.logframe.time.Granularity;

/** Draws true scores and populations, and checks that what is said of their weighted mean is true. */
class WeightedWorldProperties {
  private static final Aggregation ALL = Aggregation.of("it");
  private static final List<String> LEAVES =
      List.of("ML 2021-S1", "ML 2021-S2", "NE 2021-S1", "NE 2021-S2");
  private static final List<String> PLACES = List.of("ML 2021", "NE 2021", "NE 2021-Q1");

  /**
   * What is true of each quarter of each country.
   *
   * @param score from 1 to 5
   * @param people how many live there
   */
  private record Truth(int score, int people) {}

  private record World(Random random, Map<String, Truth> truth) {
    static World of(long seed) {
      Random random = new Random(seed);
      Map<String, Truth> truth = new LinkedHashMap<>();
      for (String country : List.of("ML", "NE")) {
        for (int quarter = 1; quarter <= 4; quarter++) {
          truth.put(
              country + " 2021-Q" + quarter,
              new Truth(1 + random.nextInt(5), random.nextInt(7) == 0 ? 0 : random.nextInt(6)));
        }
      }
      return new World(random, truth);
    }

    private static boolean isIn(String outer, String inner) {
      int quarter = inner.charAt(inner.length() - 1) - '0';
      return inner.startsWith(outer.substring(0, Math.min(7, outer.length())))
          && (outer.length() <= 7
              || outer.equals(inner)
              || outer.endsWith(quarter <= 2 ? "S1" : "S2"));
    }

    int people(String place) {
      return truth.entrySet().stream()
          .filter(each -> isIn(place, each.getKey()))
          .mapToInt(each -> each.getValue().people())
          .sum();
    }

    int sum(String place) {
      return truth.entrySet().stream()
          .filter(each -> isIn(place, each.getKey()))
          .mapToInt(each -> each.getValue().score() * each.getValue().people())
          .sum();
    }

    /** A true statement of a score; of a mean that has no short decimals, between two that have. */
    String score(String place) {
      BigDecimal people = BigDecimal.valueOf(people(place));
      BigDecimal sum = BigDecimal.valueOf(sum(place));
      BigDecimal low = sum.divide(people, 2, RoundingMode.FLOOR);
      BigDecimal high = sum.divide(people, 2, RoundingMode.CEILING);
      return switch (random.nextInt(6)) {
        case 0 -> "at least " + low;
        case 1 -> "at most " + high;
        case 2 -> "between " + low.subtract(BigDecimal.ONE) + " and " + high;
        default -> low.compareTo(high) == 0 ? low.toString() : "between " + low + " and " + high;
      };
    }

    String count(String place) {
      int number = people(place);
      return switch (random.nextInt(6)) {
        case 0 -> "at least " + Math.max(0, number - 1);
        case 1 -> "at most " + (number + 1);
        case 2 -> "between " + Math.max(0, number - 2) + " and " + (number + 2);
        default -> String.valueOf(number);
      };
    }

    private void observe(String place, int share, List<Observation> seen) {
      Observation at = see(place.substring(0, 2), place.substring(3), "0");
      if (people(place) > 0 && random.nextInt(10) < share) {
        seen.add(at.toBuilder().value(Figure.parse(score(place))).build());
      }
      if (random.nextInt(8) > 0) {
        seen.add(at.toBuilder()
            .indicator("population")
            .value(Figure.parse(count(place) + " persons"))
            .build());
      }
    }

    List<Observation> observe() {
      List<Observation> seen = new ArrayList<>();
      int share = random.nextInt(11);
      LEAVES.forEach(place -> observe(place, share, seen));
      PLACES.forEach(place -> observe(place, 3, seen));
      Collections.shuffle(seen, random);
      return seen;
    }

    Portfolio portfolio() {
      return AggregateSamples.portfolio(
          Indicator.builder()
              .id("it")
              .title(Text.english("Score"))
              .kind(IndicatorKind.INDEX)
              .unit(UnitTable.standard().parse(""))
              .range(Interval.parse("between 1 and 5"))
              .frequency(Granularity.HALF_YEAR)
              .addExpectations(due("2021-01", "2021-12"))
              .addSteps(Step.of(Rule.MEAN).weightedBy("population")),
          Indicator.flow("population").title(Text.english("Population")).unit(Counts.PERSON));
    }
  }

  private static void assertHolds(Interval said, int sum, int people) {
    BigDecimal truth = BigDecimal.valueOf(sum);
    BigDecimal weight = BigDecimal.valueOf(people);
    assertThat(said.low().filter(low -> low.multiply(weight).compareTo(truth) > 0))
        .as("%s of %s / %s", said, sum, people)
        .isEmpty();
    assertThat(said.high().filter(high -> high.multiply(weight).compareTo(truth) < 0))
        .as("%s of %s / %s", said, sum, people)
        .isEmpty();
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void theTruthLiesInOverall(@ForAll long seed) {
    World world = World.of(seed);
    Cell cell = ALL.over(world.portfolio(), world.observe()).cell();
    int people = world.people("ML 2021") + world.people("NE 2021");
    int sum = world.sum("ML 2021") + world.sum("NE 2021");

    Interval overall = cell.overall().orElseThrow();
    if (people > 0) {
      assertHolds(overall, sum, people);
    }
    assertThat(Interval.parse("between 1 and 5").contains(overall)).isTrue();
    assertThat(cell.findings()).isEmpty();
    assertThat(cell.remarks()).isEmpty();
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void whatIsReportedIsTheSumOfWeightedScoresOverTheSumOfWeights(@ForAll long seed) {
    World world = World.of(seed);
    List<Observation> seen = new ArrayList<>();
    int sum = 0;
    int people = 0;
    int parts = 0;
    for (Map.Entry<String, Truth> each : world.truth.entrySet()) {
      Truth truth = each.getValue();
      Observation at = see(each.getKey().substring(0, 2), each.getKey().substring(3), "0");
      seen.add(at.toBuilder()
          .indicator("population")
          .value(Figure.exactly(truth.people(), Counts.PERSON))
          .build());
      if (world.random.nextBoolean()) {
        seen.add(
            at.toBuilder().value(Figure.parse(String.valueOf(truth.score()))).build());
        sum += truth.score() * truth.people();
        people += truth.people();
        parts++;
      }
    }
    Cell cell = ALL.over(world.portfolio(), seen).cell();

    if (parts > 1) {
      assertThat(cell.reported().isPresent()).isEqualTo(people > 0);
      assertThat(cell.used()).hasSize(2 * parts);
    }
    if (parts > 1 && people > 0) {
      Interval reported = cell.reported().orElseThrow();
      assertHolds(reported, sum, people);
      assertThat(reported.high().orElseThrow().subtract(reported.low().orElseThrow()))
          .isLessThan(new BigDecimal("1e-30"));
    }
  }

  /** A portfolio in which the population is a stock of each year, or of each half of it. */
  private static Portfolio stocks(Granularity frequency) {
    return AggregateSamples.portfolio(
        Indicator.builder()
            .id("it")
            .title(Text.english("Score"))
            .kind(IndicatorKind.INDEX)
            .unit(UnitTable.standard().parse(""))
            .range(Interval.parse("between 1 and 5"))
            .frequency(Granularity.QUARTER)
            .addExpectations(due("2021-01", "2021-12"))
            .addSteps(Step.of(Rule.MEAN).weightedBy("population")),
        Indicator.stock("population")
            .title(Text.english("Population"))
            .unit(Counts.PERSON)
            .frequency(frequency));
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void theTruthLiesInOverallWhereTheNewestPopulationWeighs(@ForAll long seed) {
    Random random = new Random(seed);
    Granularity frequency = random.nextBoolean() ? Granularity.YEAR : Granularity.HALF_YEAR;
    List<Observation> seen = new ArrayList<>();
    int sum = 0;
    int people = 0;
    for (String country : List.of("ML", "NE")) {
      int population = random.nextInt(6);
      for (int quarter = 1; quarter <= 4; quarter++) {
        if (quarter == 3 && frequency == Granularity.HALF_YEAR) {
          state(country, "2021-S1", population, random, seen);
          population = random.nextInt(6);
        }
        int score = 1 + random.nextInt(5);
        sum += score * population;
        people += population;
        state(country, "2021-Q" + quarter, population, random, seen);
        if (random.nextInt(6) > 0) {
          seen.add(see(country, "2021-Q" + quarter, "0").toBuilder()
              .value(Figure.parse(String.valueOf(score)))
              .build());
        }
      }
      state(country, "2021-S2", population, random, seen);
      state(country, "2021", population, random, seen);
    }
    Cell cell = ALL.over(stocks(frequency), seen).cell();

    if (people > 0) {
      assertHolds(cell.overall().orElseThrow(), sum, people);
    }
    assertThat(cell.findings()).isEmpty();
  }

  private static void state(
      String country, String period, int population, Random random, List<Observation> seen) {
    if (random.nextInt(3) == 0) {
      seen.add(see(country, period, String.valueOf(population)).toBuilder()
          .indicator("population")
          .build());
    }
  }
}
