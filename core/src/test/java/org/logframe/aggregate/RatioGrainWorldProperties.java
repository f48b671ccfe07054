package org.logframe.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.logframe.aggregate.AggregateSamples.due;
import static org.logframe.aggregate.AggregateSamples.see;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.indicator.RatioParts;
import org.logframe.indicator.Relation;
import org.logframe.measure.Counts;
import org.logframe.measure.Figure;
import org.logframe.measure.Interval;
import org.logframe.measure.UnitTable;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Portfolio;
import org.logframe.source.Text;
import org.logframe.time.Granularity;

/** Doses of each month over the infants of the year: a flow over a stock, at different grain. */
class RatioGrainWorldProperties {
  private static final ImmutableList<String> COUNTRIES = ImmutableList.of("ML", "NE");
  private static final Aggregation BY_YEAR = Aggregation.of("it").by(Facet.YEAR);

  private static Portfolio portfolio() {
    return AggregateSamples.portfolio(
        Indicator.ratio("it", RatioParts.of("doses", "infants", Relation.SEPARATE))
            .title(Text.english("Doses for each infant"))
            .unit(UnitTable.standard().parse(""))
            .frequency(Granularity.YEAR)
            .addExpectations(due("2021-01", "2021-12")),
        Indicator.flow("doses")
            .title(Text.english("Doses"))
            .unit(Counts.PERSON)
            .frequency(Granularity.MONTH)
            .addExpectations(due("2021-01", "2021-12")),
        Indicator.stock("infants")
            .title(Text.english("Infants"))
            .unit(Counts.PERSON)
            .frequency(Granularity.YEAR)
            .addExpectations(due("2021-01", "2021-12")));
  }

  /** The doses of each country and month, and its infants. */
  private static final class World {
    final Random random;
    final int[][] doses = new int[2][12];
    final int[] infants = new int[2];

    World(long seed) {
      this.random = new Random(seed);
      for (int country = 0; country < 2; country++) {
        infants[country] = 1 + random.nextInt(20);
        for (int month = 0; month < 12; month++) {
          doses[country][month] = random.nextInt(4);
        }
      }
    }

    /** The doses of some months (of ten), and the infants of both years. */
    List<Observation> observe(int share) {
      List<Observation> seen = new ArrayList<>();
      for (int country = 0; country < 2; country++) {
        seen.add(of("infants", country, "2021", infants[country]));
        for (int month = 0; month < 12; month++) {
          if (random.nextInt(10) < share) {
            String period = String.format(Locale.ROOT, "2021-%02d", month + 1);
            seen.add(of("doses", country, period, doses[country][month]));
          }
        }
      }
      return seen;
    }

    private static Observation of(String indicator, int country, String period, int number) {
      return see(COUNTRIES.get(country), period, "0").toBuilder()
          .indicator(indicator)
          .value(Figure.exactly(number, Counts.PERSON))
          .build();
    }

    void assertHolds(Interval said) {
      BigDecimal below = BigDecimal.valueOf(infants[0] + infants[1]);
      int above = 0;
      for (int month = 0; month < 12; month++) {
        above += doses[0][month] + doses[1][month];
      }
      BigDecimal truth = BigDecimal.valueOf(above);
      assertThat(said.low().filter(low -> low.multiply(below).compareTo(truth) > 0))
          .as("%s of %s / %s", said, above, below)
          .isEmpty();
      assertThat(said.high().filter(high -> high.multiply(below).compareTo(truth) < 0))
          .as("%s of %s / %s", said, above, below)
          .isEmpty();
    }
  }

  private static Cell ask(List<Observation> seen) {
    return BY_YEAR.over(portfolio(), seen).cell(Facet.YEAR.named("2021"));
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void theDosesOfAllMonthsAreDividedByTheInfantsOfTheYear(@ForAll long seed) {
    World world = new World(seed);
    Cell cell = ask(world.observe(10));

    assertThat(cell.refusal()).isEmpty();
    assertThat(cell.leftOut()).isEmpty();
    Interval reported = cell.reported().orElseThrow();
    world.assertHolds(reported);
    assertThat(reported.high().orElseThrow().subtract(reported.low().orElseThrow()))
        .isLessThan(new BigDecimal("1e-30"));
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void monthsThatAreMissingMakeItPartialAndNeverUntrue(@ForAll long seed) {
    World world = new World(seed);
    Cell cell = ask(world.observe(9));

    assertThat(cell.refusal()).isEmpty();
    assertThat(cell.reported()).isPresent();
    cell.overall().ifPresent(world::assertHolds);
  }
}
