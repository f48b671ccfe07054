package org.logframe.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.logframe.aggregate.AggregateSamples.due;
import static org.logframe.aggregate.AggregateSamples.portfolio;
import static org.logframe.aggregate.AggregateSamples.see;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.IndicatorKind;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Rule;
import org.logframe.indicator.Step;
import org.logframe.measure.Counts;
import org.logframe.measure.Interval;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Portfolio;
import org.logframe.source.Text;
import org.logframe.time.Granularity;

/** What is due of quarters, folded in one step as it comes, is what settling makes of it. */
class GridDueProperties {
  private static final List<Rule> RULES = List.of(Rule.COUNT, Rule.MAX, Rule.MIN, Rule.MEAN);
  private static final List<String> RANGES =
      List.of("at least 0 persons", "between 0 and 200 persons", "between -50 and 150 persons");
  private static final List<String> VALUES = List.of(
      "0",
      "7",
      "150",
      "about 12",
      "more than 30",
      "not reported",
      "not applicable",
      "not yet due",
      "suppressed",
      "suppressed (fewer than 5 persons)");
  private static final List<List<Facet<?>>> FACETS = List.of(
      List.of(),
      List.of(Facet.COUNTRY),
      List.of(Facet.YEAR),
      List.of(Facet.QUARTER, Facet.COUNTRY));

  private final List<MissingPolicy> policies = List.of(
      MissingPolicy.SHOW,
      MissingPolicy.SHOW,
      MissingPolicy.REQUIRE_COMPLETE,
      MissingPolicy.AS_ZERO);

  private static <T> T oneOf(Random random, List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  private static Indicator.Builder indicator(Random random) {
    return Indicator.builder()
        .id("it")
        .title(Text.english("It"))
        .kind(IndicatorKind.COUNT)
        .unit(Counts.PERSON)
        .range(Interval.parse(oneOf(random, RANGES)))
        .frequency(Granularity.QUARTER)
        .addSteps(Step.of(oneOf(random, RULES)))
        .addExpectations(due("2021-01", random.nextBoolean() ? "2021-12" : "2021-06"));
  }

  private static List<Observation> observations(Random random) {
    List<Observation> seen = new ArrayList<>();
    int share = 1 + random.nextInt(9);
    for (String country : List.of("ML", "NE", "TD")) {
      for (int quarter = 1; quarter <= 5; quarter++) {
        if (random.nextInt(10) < share) {
          String period = quarter <= 4 ? "2021-Q" + quarter : "2022-Q1";
          seen.add(see(country, period, oneOf(random, VALUES)));
        }
      }
    }
    return seen;
  }

  @Property
  void whatIsDueIsBoundedAsBySettling(@ForAll Random random) {
    Portfolio portfolio = portfolio(indicator(random));
    List<Observation> seen = observations(random);
    Aggregation question = Aggregation.of("it")
        .by(oneOf(random, FACETS).toArray(new Facet<?>[0]))
        .missing(oneOf(random, policies))
        .withTotals(oneOf(random, List.of(Totals.values())));

    AggregateTable fast = question.over(portfolio, seen);
    AggregateTable settled = question.partial(portfolio).addAll(seen).finish();

    Statistics.collect(fast.whySettled().orElse("added up as it came"));
    assertThat(fast.toString()).isEqualTo(settled.toString());
    assertThat(fast).isEqualTo(settled);
  }
}
