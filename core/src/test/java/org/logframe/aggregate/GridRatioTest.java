package org.logframe.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.logframe.aggregate.AggregateSamples.due;
import static org.logframe.aggregate.AggregateSamples.portfolio;
import static org.logframe.aggregate.AggregateSamples.see;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.logframe.indicator.Axis;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.IndicatorKind;
import org.logframe.indicator.Observation;
import org.logframe.indicator.RatioParts;
import org.logframe.indicator.Relation;
import org.logframe.indicator.Rule;
import org.logframe.indicator.Step;
import org.logframe.measure.Counts;
import org.logframe.measure.Figure;
import org.logframe.measure.Ratio;
import org.logframe.measure.UnitTable;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Finding;
import org.logframe.portfolio.FindingCode;
import org.logframe.portfolio.Portfolio;
import org.logframe.source.Text;
import org.logframe.time.Granularity;

/** Which ratios are two sums, added up as they come, and which have to be settled. */
class GridRatioTest {
  private static final Aggregation ALL = Aggregation.of("it");
  private static final Aggregation BY_COUNTRY = ALL.by(Facet.COUNTRY);

  private static AggregateTable table(
      Aggregation question, Portfolio portfolio, Observation... seen) {
    AggregateTable table = question.over(portfolio, List.of(seen));
    assertThat(table)
        .isEqualTo(question.partial(portfolio).addAll(List.of(seen)).finish());
    return table;
  }

  private static Optional<String> whySettled(Portfolio portfolio, Observation... seen) {
    return table(ALL, portfolio, seen).whySettled();
  }

  private static Indicator.Builder named(Indicator.Builder indicator) {
    return indicator.title(Text.english("Share")).addDisaggregations("sex");
  }

  private static Indicator.Builder ofParts() {
    return named(
            Indicator.ratio("it", RatioParts.of("above", "below", Relation.PART_OF_DENOMINATOR)))
        .unit(UnitTable.standard().parse("%"));
  }

  private static Indicator.Builder side(Indicator.Builder side) {
    return named(side).unit(Counts.PERSON);
  }

  private static Portfolio parts(Indicator.Builder above, Indicator.Builder below) {
    return portfolio(ofParts(), side(above), side(below));
  }

  private static Portfolio parts() {
    return parts(Indicator.flow("above"), Indicator.flow("below"));
  }

  private static Portfolio pairs(Step... steps) {
    return portfolio(named(Indicator.builder().id("it").kind(IndicatorKind.RATIO))
        .unit(UnitTable.standard().parse("%"))
        .addSteps(steps));
  }

  private static Portfolio pairs() {
    return pairs(Step.of(Rule.RATIO));
  }

  private static Observation above(String country, String period, String value) {
    return see(country, period, value).toBuilder().indicator("above").build();
  }

  private static Observation below(String country, String period, String value) {
    return see(country, period, value).toBuilder().indicator("below").build();
  }

  private static Observation pair(String country, String period, String value) {
    return see(country, period, "1").toBuilder()
        .value(Ratio.parse(value + " persons"))
        .build();
  }

  private static Observation of(String sex, Observation all) {
    return all.toBuilder().category("sex", sex).build();
  }

  @Test
  void pairsAtOneGrainAreTwoSums() {
    AggregateTable table = table(
        ALL,
        pairs(),
        pair("ML", "2021-Q1", "50 persons / 100"),
        pair("NE", "2021-Q1", "90 persons / about 300"),
        see("ML", "2021-Q2", "not reported"));

    assertThat(table.whySettled()).isEmpty();
    assertThat(table.cells().get(0).division().orElseThrow().numerator())
        .hasToString("140 persons");
    assertThat(table.cells().get(0).used()).hasSize(2);
    assertThat(whySettled(parts(), pair("ML", "2021-Q1", "50 persons / 100"))).isEmpty();
  }

  @Test
  void sidesOfTheSamePlacesAreTwoSums() {
    AggregateTable table = table(
        BY_COUNTRY,
        parts(),
        above("ML", "2021-Q1", "5"),
        below("ML", "2021-Q1", "10"),
        above("ML", "2021-Q2", "2"),
        below("ML", "2021-Q2", "4"));

    assertThat(table.whySettled()).isEmpty();
    assertThat(table.cells().get(0).reported().orElseThrow()).hasToString("50 %");
  }

  @Test
  void whatIsAloneIsLeftOut() {
    AggregateTable table = table(
        BY_COUNTRY,
        parts(),
        above("ML", "2021-Q1", "5"),
        below("ML", "2021-Q1", "10"),
        below("ML", "2021-Q2", "4"),
        above("NE", "2021-Q1", "7"));

    assertThat(table.whySettled()).isEmpty();
    assertThat(table.cells().get(0).reported().orElseThrow()).hasToString("50 %");
    assertThat(table.cells().get(0).remarks())
        .containsExactly("left out, no above beside it: 4 persons (whole, ML, 2021-Q2)");
    assertThat(table.cells().get(1).refusal().map(Refusal::reason))
        .contains(Refusal.Reason.NO_PAIRS);
    assertThat(table.leftOut()).hasSize(2);
  }

  @Test
  void ratiosAboveOneAreFound() {
    AggregateTable table = table(
        BY_COUNTRY,
        parts(),
        above("ML", "2021-Q1", "9"),
        below("ML", "2021-Q1", "7"),
        above("NE", "2021-Q1", "9"),
        below("NE", "2021-Q1", "9"));

    assertThat(table.whySettled()).isEmpty();
    assertThat(table.cells().get(0).findings())
        .extracting(Finding::code)
        .contains(FindingCode.RATIO_ABOVE_ONE);
    assertThat(table.cells().get(1).findings())
        .extracting(Finding::code)
        .doesNotContain(FindingCode.RATIO_ABOVE_ONE);
  }

  @Test
  void noneIsDividedByZero() {
    AggregateTable table = table(ALL, pairs(), pair("ML", "2021-Q1", "0 persons / 0"));

    assertThat(table.whySettled()).isEmpty();
    assertThat(table.cells().get(0).refusal().map(Refusal::reason))
        .contains(Refusal.Reason.DENOMINATOR_MAY_BE_ZERO);
  }

  @Test
  void groupsInWhichSomethingMeetsAreSettled() {
    AggregateTable table = table(
        BY_COUNTRY,
        parts(),
        above("ML", "2021-Q1", "5"),
        below("ML", "2021-Q1", "10"),
        above("NE", "2021-Q1", "5"),
        above("NE", "2021", "12"),
        below("NE", "2021-Q1", "9"),
        below("NE", "2021", "20"));

    assertThat(table.whySettled()).contains("in some groups some periods overlap");
    assertThat(table.cells().get(1).reported().orElseThrow()).hasToString("60 %");
  }

  @Test
  void sidesOfAnotherGrainAreSettled() {
    AggregateTable table = table(
        BY_COUNTRY,
        parts(),
        above("ML", "2021-Q1", "5"),
        below("ML", "2021-Q1", "10"),
        below("NE", "2021-Q1", "10"),
        of("female", above("NE", "2021-Q1", "5")),
        of("male", above("NE", "2021-Q1", "3")));

    assertThat(table.whySettled())
        .contains("in some groups only some observations are broken down by sex");
    assertThat(whySettled(parts(), above("ML", "2021-Q1", "5"), below("ML", "2021", "10")))
        .contains("both sides of the ratio are not told apart alike");
  }

  @Test
  void hedgedValuesThatAreAloneAreSettled() {
    assertThat(table(
                BY_COUNTRY,
                parts(),
                above("ML", "2021-Q1", "5"),
                below("ML", "2021-Q1", "10"),
                above("NE", "2021-Q1", "about 5"),
                below("NE", "2021-Q2", "10"))
            .whySettled())
        .contains("in some groups a hedged value is on one side only, or few are counted");
  }

  @Test
  void whatIsReportedInSeveralWaysIsSettled() {
    String why = "a side of it is not observed, or some of it is reported as ratios";
    assertThat(whySettled(parts(), above("ML", "2021-Q1", "5"))).contains(why);
    assertThat(whySettled(
            parts(),
            pair("NE", "2021-Q1", "5 persons / 10"),
            above("ML", "2021-Q1", "5"),
            below("ML", "2021-Q1", "10")))
        .contains(why);
    assertThat(whySettled(
            pairs(),
            pair("NE", "2021-Q1", "5 persons / 10"),
            pair("ML", "2021-Q1", "5 persons / 10").toBuilder()
                .value(Figure.parse("40 %"))
                .build()))
        .contains(why);
    assertThat(whySettled(
            pairs(),
            pair("NE", "2021-Q1", "5 persons / 10"),
            pair("ML", "2021-Q1", "5 persons / 10 thousand")))
        .contains(why);
  }

  @Test
  void sidesThatAreNotAddedUpAreSettled() {
    Observation one = above("ML", "2021-Q1", "5");
    Observation other = below("ML", "2021-Q1", "10");
    String why = "a side of the ratio is not only added up";
    assertThat(whySettled(parts(Indicator.flow("above"), Indicator.stock("below")), one, other))
        .contains(why);
    assertThat(whySettled(parts(Indicator.people("above"), Indicator.flow("below")), one, other))
        .contains(why);
    assertThat(whySettled(
            pairs(Step.of(Rule.LATEST, Axis.PERIODS), Step.of(Rule.RATIO)),
            pair("ML", "2021-Q1", "5 persons / 10")))
        .contains("it is a ratio that is not divided last of all");
    assertThat(whySettled(
            portfolio(
                ofParts().addOwnShare(Axis.AREAS),
                side(Indicator.flow("above")),
                side(Indicator.flow("below"))),
            one,
            other))
        .contains("some axis has own shares");
  }

  @Test
  void whatIsDueIsSettled() {
    Observation one = above("ML", "2021-Q1", "5");
    Observation other = below("ML", "2021-Q1", "10");
    assertThat(whySettled(
            parts(
                Indicator.flow("above")
                    .frequency(Granularity.QUARTER)
                    .addExpectations(due("2021-01", "2021-06")),
                Indicator.flow("below")),
            one,
            other))
        .contains("something is due of a ratio");
    assertThat(table(ALL.asOf(LocalDate.of(2022, 1, 1)), parts(), one, other).whySettled())
        .contains("it is asked as of a day");
  }

  @Test
  void sidesThatLackABreakdownAreSettled() {
    Portfolio portfolio = portfolio(
        ofParts().addDisaggregations("age"),
        side(Indicator.flow("above")),
        side(Indicator.flow("below")));
    assertThat(whySettled(portfolio, above("ML", "2021-Q1", "5"), below("ML", "2021-Q1", "10")))
        .contains("a side of the ratio is not broken down by all that the ratio is");
  }
}
