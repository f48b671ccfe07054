package org.logframe.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.logframe.aggregate.AggregateSamples.due;
import static org.logframe.aggregate.AggregateSamples.flow;
import static org.logframe.aggregate.AggregateSamples.persons;
import static org.logframe.aggregate.AggregateSamples.portfolio;
import static org.logframe.aggregate.AggregateSamples.see;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.logframe.indicator.Observation;
import org.logframe.measure.MissingReason;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Portfolio;
import org.logframe.time.Granularity;

/** The example that docs/engine.md carries through all stages. */
class WorkedExampleTest {
  private static final Portfolio PORTFOLIO = portfolio(flow()
      .addDisaggregations("sex")
      .frequency(Granularity.QUARTER)
      .addExpectations(due("2021-01", "2021-06")));

  private static final Observation TOTAL = see("ML", "2021-Q1", "20");
  private static final Observation WOMEN = female("ML", "2021-Q1", "12");
  private static final Observation LARGER = see("ML", "2021-01/2021-06", "more than 30");
  private static final Observation NIGERIEN_WOMEN = female("NE", "2021-Q1", "5");
  private static final Observation NIGERIEN_MEN = of("male", "NE", "2021-Q1", "4");
  private static final List<Observation> SEEN =
      List.of(TOTAL, WOMEN, LARGER, NIGERIEN_WOMEN, NIGERIEN_MEN);

  private static Observation female(String country, String period, String value) {
    return of("female", country, period, value);
  }

  private static Observation of(String sex, String country, String period, String value) {
    return see(country, period, value).toBuilder().category("sex", sex).build();
  }

  @Test
  void byCountry() {
    AggregateTable table = Aggregation.of("it").by(Facet.COUNTRY).over(PORTFOLIO, SEEN);
    Cell mali = table.cell(Facet.COUNTRY.named("ML"));
    Cell niger = table.cell(Facet.COUNTRY.named("NE"));

    assertThat(table.whySettled()).contains("some periods overlap");
    assertThat(mali.used()).containsExactly(LARGER);
    assertThat(mali.unused()).containsExactlyInAnyOrder(TOTAL, WOMEN);
    assertThat(mali.reported()).contains(persons("more than 30"));
    assertThat(mali.overall()).contains(persons("more than 30"));
    assertThat(mali.completeness()).hasToString("Optional[2 of 2]");
    assertThat(niger.used()).containsExactly(NIGERIEN_WOMEN, NIGERIEN_MEN);
    assertThat(niger.reported()).contains(persons("9"));
    assertThat(niger.overall()).contains(persons("at least 9"));
    assertThat(niger.completeness()).hasToString("Optional[1 of 2 (1 not reported)]");
  }

  @Test
  void withoutTheHalfYear() {
    List<Observation> seen = SEEN.stream().filter(each -> each != LARGER).toList();

    Cell mali = Aggregation.of("it")
        .by(Facet.COUNTRY)
        .over(PORTFOLIO, seen)
        .cell(Facet.COUNTRY.named("ML"));

    assertThat(mali.used()).containsExactly(TOTAL);
    assertThat(mali.unused()).containsExactly(WOMEN);
    assertThat(mali.overall()).contains(persons("at least 20"));
    assertThat(mali.missing())
        .extracting(each -> each.value().asMissing().orElseThrow().reason())
        .containsExactly(MissingReason.NOT_REPORTED);
  }
}
