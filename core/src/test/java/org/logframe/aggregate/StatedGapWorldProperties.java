package org.logframe.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.logframe.aggregate.AggregateSamples.see;
import static org.logframe.aggregate.WorldLaws.assertNever;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.measure.Counts;
import org.logframe.measure.Interval;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Portfolio;
import org.logframe.source.Text;
import org.logframe.time.Granularity;

/** Nothing is declared as due, and of some of what there is somebody said that it is missing. */
class StatedGapWorldProperties {
  private static final Aggregation ALL = Aggregation.of("it");
  private static final ImmutableList<String> COUNTRIES = ImmutableList.of("ML", "NE");
  private static final ImmutableList<String> QUARTERS =
      ImmutableList.of("2021-Q1", "2021-Q2", "2021-Q3", "2021-Q4");

  private static Portfolio portfolio(Indicator.Builder indicator) {
    return AggregateSamples.portfolio(
        indicator.title(Text.english("It")).unit(Counts.PERSON).frequency(Granularity.QUARTER));
  }

  /**
   * What was said of each quarter of two countries, and what is true of them.
   *
   * @param greatest of one quarter of one country, of what was reported
   */
  private record World(List<Observation> seen, int truth, int sum, int greatest, int gaps) {
    static World of(long seed) {
      Random random = new Random(seed);
      List<Observation> seen = new ArrayList<>();
      int truth = 0;
      int sum = 0;
      int greatest = 0;
      int gaps = 0;
      for (String country : COUNTRIES) {
        for (String quarter : QUARTERS) {
          int people = random.nextInt(30);
          boolean isMissing = random.nextInt(3) == 0;
          seen.add(see(country, quarter, isMissing ? "not reported" : String.valueOf(people)));
          truth += people;
          sum += isMissing ? 0 : people;
          greatest = isMissing ? greatest : Math.max(greatest, people);
          gaps += isMissing ? 1 : 0;
        }
      }
      return new World(seen, truth, sum, greatest, gaps);
    }
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void whatIsStatedAsMissingMakesASumAtLeastThat(@ForAll long seed) {
    World world = World.of(seed);
    Cell cell = ALL.over(portfolio(Indicator.flow("it")), world.seen()).cell();

    if (world.gaps() > 0) {
      assertThat(cell.overall().orElse(Interval.atLeast(0, Counts.PERSON)))
          .isEqualTo(Interval.atLeast(world.sum(), Counts.PERSON));
      assertThat(cell.completeness().map(Completeness::toString))
          .contains("%s of 8 (%s not reported)".formatted(8 - world.gaps(), world.gaps()));
      assertThat(cell.flags()).containsExactly(Flag.PARTIAL);
      assertThat(cell.missing()).hasSize(world.gaps());
    } else {
      assertThat(cell.reported()).contains(Interval.exactly(world.sum(), Counts.PERSON));
      assertThat(cell.flags()).isEmpty();
    }
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void ofPeopleWhoMayBeMetAgainItIsAtLeastTheGreatest(@ForAll long seed) {
    World world = World.of(seed);
    Cell cell = ALL.over(portfolio(Indicator.people("it")), world.seen()).cell();

    if (world.gaps() > 0) {
      Interval overall = cell.overall().orElse(Interval.atLeast(0, Counts.PERSON));
      assertThat(overall.high()).isEmpty();
      assertThat(overall.low().orElseThrow())
          .isGreaterThanOrEqualTo(BigDecimal.valueOf(world.greatest()))
          .isLessThanOrEqualTo(BigDecimal.valueOf(world.sum()));
    }
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void aYearStatedAsMissingIsNotMissingWhereItsQuartersAreReported(@ForAll long seed) {
    World world = World.of(seed);
    List<Observation> seen = new ArrayList<>(world.seen());
    seen.add(see("ML", "2021", "not reported"));
    AggregateTable table = ALL.by(Facet.COUNTRY).over(portfolio(Indicator.flow("it")), seen);
    boolean isWhole = world.seen().subList(0, 4).stream()
        .allMatch(each -> each.value().asMissing().isEmpty());

    Cell mali = table.cell(Facet.COUNTRY.named("ML"));
    assertThat(mali.flags().contains(Flag.PARTIAL)).isEqualTo(!isWhole);
    assertThat(mali.overall().filter(overall -> overall.high().isEmpty()).isPresent())
        .isEqualTo(!isWhole);
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void fillingStatedGapsNeverWidensOverall(@ForAll long seed) {
    World world = World.of(seed);
    Portfolio portfolio = portfolio(Indicator.flow("it"));
    assertNever(world.seen(), seen -> {
      Optional<Interval> before = ALL.over(portfolio, seen).cell().overall();
      List<Observation> filled = new ArrayList<>(seen);
      filled.replaceAll(each ->
          isGapIn("ML", each) ? see("ML", each.period().orElseThrow().toString(), "3") : each);
      Optional<Interval> after = ALL.over(portfolio, filled).cell().overall();
      boolean isWider =
          before.isPresent() && after.isPresent() && !before.get().contains(after.get());
      return isWider ? Optional.of(before + " then " + after) : Optional.empty();
    });
  }

  private static boolean isGapIn(String country, Observation observation) {
    return observation.value().asMissing().isPresent()
        && observation.area().orElseThrow().toString().equals(country);
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void theTruthIsNeverBelowWhatIsSaid(@ForAll long seed) {
    World world = World.of(seed);
    for (Indicator.Builder indicator : List.of(Indicator.flow("it"), Indicator.people("it"))) {
      ALL.over(portfolio(indicator), world.seen())
          .cell()
          .overall()
          .ifPresent(overall ->
              assertThat(overall.contains(BigDecimal.valueOf(world.truth()))).isTrue());
    }
  }
}
