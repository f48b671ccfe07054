package org.logframe.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.logframe.aggregate.AggregateSamples.due;
import static org.logframe.aggregate.AggregateSamples.flow;
import static org.logframe.aggregate.AggregateSamples.portfolio;
import static org.logframe.aggregate.AggregateSamples.start;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.logframe.aggregate.AggregateSamples;
import org.logframe.aggregate.Aggregation;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Purpose;
import org.logframe.measure.Counts;
import org.logframe.place.Country;
import org.logframe.portfolio.Facet;
import org.logframe.progress.Progress.Standing;
import org.logframe.source.Text;
import org.logframe.time.Granularity;

/**
 * Reports of worlds of which everything is known: returns in Mali, Niger and Chad in the quarters of
 * 2021, some of which are observed. The programme covers Mali and Niger, so that where Chad is
 * observed as well, nothing is stated of its whole scope.
 */
class ProgressReportProperties {
  private static final List<String> COUNTRIES = List.of("ML", "NE", "TD");
  private static final Aggregation LATER = Aggregation.of("it").asOf(LocalDate.of(2022, 1, 31));

  /** What happened, by country and quarter. */
  private static final class World {
    final int[][] happened = new int[3][4];
    final boolean isFlow;
    final boolean hasChad;
    final Random random;

    World(Random random, boolean hasChad) {
      this.random = random;
      this.hasChad = hasChad;
      this.isFlow = random.nextBoolean();
      for (int[] country : happened) {
        for (int i = 0; i < 4; i++) {
          country[i] = random.nextInt(20) + (isFlow || i == 0 ? 0 : country[i - 1]);
        }
      }
    }

    /** The sum over quarters of a flow, the last of a running total. */
    int truth(int country, int quarters) {
      return isFlow
          ? IntStream.range(0, quarters).map(i -> happened[country][i]).sum()
          : happened[country][quarters - 1];
    }

    Indicator.Builder indicator() {
      Indicator.Builder indicator = isFlow
          ? flow()
          : Indicator.cumulative("it").title(Text.english("Returns")).unit(Counts.PERSON);
      indicator.frequency(Granularity.QUARTER);
      return random.nextBoolean()
          ? indicator
          : indicator.addExpectations(due("2021-01", "2021-12"));
    }

    List<Observation> observed() {
      List<Observation> seen = new ArrayList<>();
      for (int country = 0; country < (hasChad ? 3 : 2); country++) {
        for (int i = 0; i < 4; i++) {
          if (random.nextInt(4) > 0) {
            seen.add(see(country, "2021-Q" + (i + 1), happened[country][i]));
          }
        }
        if (isFlow && random.nextInt(4) == 0) {
          seen.add(see(country, "2021", truth(country, 4)));
        }
      }
      if (isFlow && !hasChad && random.nextInt(4) == 0) {
        seen.add(value(truth(0, 4) + truth(1, 4)).period("2021").build());
      }
      return seen;
    }

    /** The countries of a target; -1 is the whole scope. */
    List<Integer> aimed() {
      if (!hasChad && random.nextBoolean()) {
        return List.of(-1);
      }
      List<Integer> aimed = new ArrayList<>(hasChad ? List.of(0, 1, 2) : List.of(0, 1));
      aimed.removeIf(each -> random.nextInt(3) == 0);
      return aimed.isEmpty() ? List.of(0) : aimed;
    }

    private Observation see(int country, String period, int value) {
      return value(value)
          .area(Country.of(COUNTRIES.get(country)))
          .period(period)
          .build();
    }

    private Observation.Builder value(int value) {
      int hedge = random.nextInt(6);
      return start(
          hedge == 0
              ? "at least " + Math.max(0, value - 1)
              : hedge == 1 ? "between " + value + " and " + (value + 2) : String.valueOf(value));
    }
  }

  /** A target of some countries, or of the whole scope, with a baseline of zero. */
  private static List<Observation> aims(List<Integer> countries, String period, int target) {
    List<Observation> aims = new ArrayList<>();
    for (int country : countries) {
      Optional<Country> area =
          country < 0 ? Optional.empty() : Optional.of(Country.of(COUNTRIES.get(country)));
      aims.add(start(String.valueOf(target))
          .area(area.map(Country::areaId))
          .period(period)
          .purpose(Purpose.TARGET)
          .build());
      aims.add(start("0")
          .area(area.map(Country::areaId))
          .period("2020")
          .purpose(Purpose.BASELINE)
          .build());
    }
    return aims;
  }

  @Property
  void holdsTheTruthOfEveryWorldThatIsObservedInPart(
      @ForAll Random random, @ForAll @IntRange(min = 1, max = 90) int target) {
    World world = new World(random, random.nextBoolean());
    List<Integer> countries = world.aimed();
    boolean isHalf = random.nextBoolean();
    List<Observation> seen = new ArrayList<>(world.observed());
    seen.addAll(aims(countries, isHalf ? "2021-S1" : "2021", target));

    ProgressReport report = ProgressReport.of(LATER, portfolio(world.indicator()), seen);

    int truth = (countries.contains(-1) ? List.of(0, 1) : countries)
        .stream().mapToInt(country -> world.truth(country, isHalf ? 2 : 4)).sum();
    int whole = target * countries.size();
    Progress progress = report.rows().get(0).progress();
    assertThat(report.rows()).hasSize(1);
    progress
        .fraction()
        .ifPresent(fraction -> assertThat(fraction
                .rounded(6)
                .contains(new BigDecimal(100 * truth)
                    .divide(new BigDecimal(whole), 30, RoundingMode.HALF_EVEN)))
            .as("%s of %s in %s", truth, whole, report)
            .isTrue());
    if (progress.standing() != Standing.UNKNOWN) {
      assertThat(progress.standing() == Standing.REACHED).isEqualTo(truth >= whole);
    }
  }

  @Property
  void isExactWhereEverythingIsReported(
      @ForAll Random random, @ForAll @IntRange(min = 1, max = 90) int target) {
    World world = new World(random, false);
    List<Observation> seen = new ArrayList<>(aims(List.of(0, 1), "2021", target));
    for (int country = 0; country < 2; country++) {
      for (int i = 0; i < 4; i++) {
        seen.add(start(String.valueOf(world.happened[country][i]))
            .area(Country.of(COUNTRIES.get(country)))
            .period("2021-Q" + (i + 1))
            .build());
      }
    }

    Progress progress = ProgressReport.of(LATER, portfolio(world.indicator()), seen)
        .rows()
        .get(0)
        .progress();

    int truth = world.truth(0, 4) + world.truth(1, 4);
    assertThat(progress.actual()).contains(AggregateSamples.persons(String.valueOf(truth)));
    assertThat(progress.standing() == Standing.REACHED).isEqualTo(truth >= 2 * target);
  }

  @Property
  void doesNotChangeWithWhatHasNoTargetNorWithTheOrder(@ForAll Random random) {
    World world = new World(random, true);
    var portfolio = portfolio(world.indicator());
    List<Observation> seen = new ArrayList<>(world.observed());
    seen.addAll(aims(List.of(0), "2021", 50));
    ProgressReport all = ProgressReport.of(LATER.by(Facet.COUNTRY), portfolio, seen);

    Collections.shuffle(seen, random);
    assertThat(ProgressReport.of(LATER.by(Facet.COUNTRY), portfolio, seen)).isEqualTo(all);
    List<Progress> whole = progress(ProgressReport.of(LATER, portfolio, seen));
    seen.removeIf(each -> each.area().equals(Optional.of(Country.of("NE").areaId())));
    assertThat(progress(ProgressReport.of(LATER, portfolio, seen))).isEqualTo(whole);
    assertThat(all.rows(Facet.COUNTRY.is(Country.of("ML"))))
        .extracting(ProgressRow::progress)
        .isEqualTo(whole);
  }

  private static List<Progress> progress(ProgressReport report) {
    return report.rows().stream().map(ProgressRow::progress).toList();
  }
}
