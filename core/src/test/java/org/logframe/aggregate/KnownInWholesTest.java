package org.logframe.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.logframe.aggregate.AggregateSamples.MALI;
import static org.logframe.aggregate.AggregateSamples.due;
import static org.logframe.aggregate.AggregateSamples.persons;
import static org.logframe.aggregate.AggregateSamples.portfolio;
import static org.logframe.aggregate.AggregateSamples.see;
import static org.logframe.aggregate.AggregateSamples.start;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Rule;
import org.logframe.indicator.Step;
import org.logframe.measure.Counts;
import org.logframe.measure.Interval;
import org.logframe.portfolio.Facet;
import org.logframe.source.Text;
import org.logframe.time.Granularity;

/** What is known of larger things bounds rows in which they do not lie. */
class KnownInWholesTest {
  private static final Aggregation BY_QUARTER = Aggregation.of("it").by(Facet.QUARTER);

  /** Due in each quarter of 2021, for the whole programme or in one country. */
  private static Indicator.Builder quarterly(Indicator.Builder indicator) {
    return indicator
        .title(Text.english("It"))
        .unit(Counts.PERSON)
        .frequency(Granularity.QUARTER)
        .addExpectations(
            due("2021-01", "2021-12").toBuilder().addAreas(MALI.areaId()).build());
  }

  private static Interval overall(
      Aggregation question, String row, Indicator.Builder indicator, Observation... seen) {
    return question.over(portfolio(indicator), List.of(seen)).stream()
        .filter(cell -> cell.key().values().values().stream()
            .flatMap(Optional::stream)
            .anyMatch(value -> value.toString().equals(row)))
        .findFirst()
        .orElseThrow()
        .overall()
        .orElseThrow();
  }

  @Test
  void whatIsLeftOfAWholeBesideItsOtherParts() {
    Observation[] seen = {see("ML", "2021", "200"), see("ML", "2021-Q1", "150")};

    assertThat(overall(BY_QUARTER, "2021-Q2", quarterly(Indicator.flow("it")), seen))
        .isEqualTo(persons("between 0 and 50"));
  }

  @Test
  void whatTheOtherPartsCannotBe() {
    Indicator.Builder small =
        quarterly(Indicator.flow("it")).range(Interval.parse("between 0 and 60 persons"));

    assertThat(overall(BY_QUARTER, "2021-Q3", small, see("ML", "2021", "200")))
        .isEqualTo(persons("between 20 and 60"));
    assertThat(overall(
            Aggregation.of("it").by(Facet.HALF_YEAR), "2021-S2", small, see("ML", "2021", "200")))
        .isEqualTo(persons("between 80 and 120"));
  }

  @Test
  void severalPartsTogetherAreAtMostTheWhole() {
    assertThat(overall(
            Aggregation.of("it").by(Facet.HALF_YEAR),
            "2021-S1",
            quarterly(Indicator.flow("it")),
            see("ML", "2021", "200")))
        .isEqualTo(persons("between 0 and 200"));
  }

  @Test
  void aFewInAWholeAreAFewInEachCountry() {
    assertThat(overall(
            Aggregation.of("it").by(Facet.COUNTRY),
            "ML",
            quarterly(Indicator.flow("it")).addDisaggregations("sex"),
            start("less than 5").period("2021").build()))
        .isEqualTo(persons("between 0 and 4"));
  }

  @Test
  void theGreatestOfAPartIsAtMostThatOfTheWhole() {
    Indicator.Builder greatest =
        quarterly(Indicator.builder().id("it").addSteps(Step.of(Rule.MAX)));

    assertThat(overall(BY_QUARTER, "2021-Q2", greatest, see("ML", "2021", "30")).toString())
        .isEqualTo("between 0 and 30 persons");
  }

  @Test
  void theLeastOfAPartIsAtLeastThatOfTheWhole() {
    Indicator.Builder least = quarterly(Indicator.builder().id("it").addSteps(Step.of(Rule.MIN)));

    assertThat(overall(BY_QUARTER, "2021-Q2", least, see("ML", "2021", "30")).toString())
        .isEqualTo("at least 30 persons");
  }

  @Test
  void aRunningTotalLiesBetweenThoseOfOtherRows() {
    Observation[] seen = {see("ML", "2021-Q1", "12"), see("ML", "2021-Q3", "20")};

    assertThat(overall(BY_QUARTER, "2021-Q2", quarterly(Indicator.cumulative("it")), seen))
        .isEqualTo(persons("between 12 and 20"));
  }

  @Test
  void nothingIsPushedWhereStatementsContradictEachOther() {
    Observation[] seen = {
      see("ML", "2021", "200"), see("ML", "2021-Q1", "150"), see("ML", "2021-Q2", "90")
    };

    assertThat(overall(BY_QUARTER, "2021-Q3", quarterly(Indicator.flow("it")), seen))
        .isEqualTo(persons("between 0 and 200"));
  }
}
