package org.logframe.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.logframe.aggregate.AggregateSamples.see;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.logframe.aggregate.TrueWorld.Kind;
import org.logframe.indicator.Expectation;
import org.logframe.indicator.Indicator;
import org.logframe.measure.Counts;
import org.logframe.measure.Interval;
import org.logframe.place.AreaId;
import org.logframe.portfolio.Portfolio;
import org.logframe.source.Text;
import org.logframe.time.Granularity;
import org.logframe.time.Validity;

/** Running totals, of which the sex may become known later. */
class RunningWorldProperties extends WorldLaws {
  RunningWorldProperties() {
    super(Kind.RUNNING);
  }

  private static Expectation due(String country, String to) {
    return Expectation.builder()
        .programme("whole")
        .addAreas(AreaId.parse(country))
        .validity(Validity.between("2021-01", to))
        .build();
  }

  @Property
  void whoWasRegisteredInAPlaceThatHasClosedStillCounts(
      @ForAll @IntRange(max = 1000) int closed, @ForAll @IntRange(max = 1000) int open) {
    Portfolio portfolio = AggregateSamples.portfolio(Indicator.cumulative("it")
        .title(Text.english("Registered"))
        .unit(Counts.PERSON)
        .frequency(Granularity.QUARTER)
        .addExpectations(due("ML", "2021-06"), due("NE", "2021-03")));
    Cell cell = Aggregation.of("it")
        .over(
            portfolio,
            List.of(
                see("NE", "2021-Q1", String.valueOf(closed)),
                see("ML", "2021-Q2", String.valueOf(open))))
        .cell();

    assertThat(cell.reported()).contains(Interval.exactly(closed + open, Counts.PERSON));
    assertThat(cell.overall().flatMap(Interval::low))
        .isEqualTo(cell.reported().flatMap(Interval::low));
  }
}
