package org.logframe.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.logframe.aggregate.AggregateSamples.see;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.logframe.indicator.Axis;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.IndicatorKind;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Rule;
import org.logframe.indicator.Step;
import org.logframe.measure.Counts;
import org.logframe.measure.Figure;
import org.logframe.measure.Interval;
import org.logframe.measure.Missing;
import org.logframe.measure.UnitTable;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Portfolio;
import org.logframe.source.Text;
import org.logframe.time.Granularity;

/** Scores of places, each of which weighs as many people as live there. */
class WeightedMeanTest {
  private static final Aggregation ALL = Aggregation.of("it");

  private static Indicator.Builder score() {
    return unweighted().addSteps(Step.of(Rule.MEAN).weightedBy("population"));
  }

  private static Indicator.Builder unweighted() {
    return Indicator.builder()
        .id("it")
        .title(Text.english("Score"))
        .kind(IndicatorKind.INDEX)
        .unit(UnitTable.standard().parse(""));
  }

  /** From 1 to 5, due in Mali and Niger in each half of 2021. */
  private static Indicator.Builder dueScore() {
    return due(score());
  }

  private static Indicator.Builder due(Indicator.Builder score) {
    return score
        .range(Interval.parse("between 1 and 5"))
        .frequency(Granularity.HALF_YEAR)
        .addExpectations(AggregateSamples.due("2021-01", "2021-12"));
  }

  private static Indicator.Builder population() {
    return Indicator.flow("population").title(Text.english("Population")).unit(Counts.PERSON);
  }

  private static Observation score(String country, String period, String value) {
    return see(country, period, "0").toBuilder().value(Figure.parse(value)).build();
  }

  private static Observation people(String country, String period, String value) {
    return see(country, period, value).toBuilder().indicator("population").build();
  }

  private static Cell cell(Indicator.Builder score, Observation... seen) {
    return cell(AggregateSamples.portfolio(score, population()), seen);
  }

  private static Cell cell(Portfolio portfolio, Observation... seen) {
    return ALL.over(portfolio, List.of(seen)).cell();
  }

  private static String reported(Observation... seen) {
    return cell(score(), seen).reported().orElseThrow().toString();
  }

  private static String refused(Observation... seen) {
    Cell cell = cell(score(), seen);
    assertThat(cell.reported()).isEmpty();
    assertThat(cell.refusal().orElseThrow().reason()).isEqualTo(Refusal.Reason.WEIGHT_MISSING);
    return cell.refusal().orElseThrow().sentence();
  }

  private static String overall(Observation... seen) {
    return cell(dueScore(), seen).overall().orElseThrow().toString();
  }

  @Test
  void eachPartWeighsWhatWasReportedOfIt() {
    assertThat(reported(
            score("ML", "2021", "2"),
            score("NE", "2021", "4"),
            people("ML", "2021", "100"),
            people("NE", "2021", "300")))
        .isEqualTo("3.5");
  }

  @Test
  void weightsAreUsedAndNamed() {
    List<Observation> seen = List.of(
        score("ML", "2021", "2"),
        score("NE", "2021", "4"),
        people("ML", "2021", "100"),
        people("NE", "2021", "300"));
    List<Observation> more = new ArrayList<>(seen);
    more.add(people("TD", "2021", "900"));
    AggregateTable table = ALL.over(AggregateSamples.portfolio(score(), population()), more);

    assertThat(table.cell().used()).containsExactlyElementsOf(seen);
    assertThat(table.leftOut()).isEmpty();
    assertThat(table.explain(table.cell()).toString()).isEqualTo("""
            all: 3.5
              by the rules of Score (it)
                the mean, each part weighing its population, over everything else
              from what was reported
                2: whole, ML, 2021
                4: whole, NE, 2021
                100 persons: whole, ML, 2021
                300 persons: whole, NE, 2021
              nothing says what is due, so there are no bounds of all that is
            """);
  }

  @Test
  void intervalsAreBoundedByTheLeastAndTheGreatestMean() {
    assertThat(reported(
            score("ML", "2021", "between 2 and 3"),
            score("NE", "2021", "4"),
            people("ML", "2021", "between 100 and 300"),
            people("NE", "2021", "300")))
        .isEqualTo("between 3 and 3.75");
  }

  @Test
  void aPartAloneNeedsNoWeight() {
    Cell cell = cell(score(), score("ML", "2021", "2"), people("ML", "2021", "100"));
    assertThat(cell.reported()).contains(Interval.parse("2"));
    assertThat(cell.used()).containsExactly(score("ML", "2021", "2"));
    assertThat(reported(score("ML", "2021", "2"))).isEqualTo("2");
  }

  @Test
  void aPartWithoutAWeightIsRefused() {
    assertThat(refused(
            score("ML", "2021", "2"), score("NE", "2021", "4"), people("ML", "2021", "100")))
        .isEqualTo("it cannot be computed: no population was reported for whole, NE, 2021");
  }

  @Test
  void aWeightOfAnotherPlaceOrPeriodOrPurposeIsNone() {
    assertThat(refused(
            score("ML", "2021", "2"),
            score("NE", "2021", "4"),
            people("ML", "2021-S1", "100"),
            people("TD", "2021", "300")))
        .isEqualTo("it cannot be computed: no population was reported for whole, ML, 2021; whole,"
            + " NE, 2021");
  }

  @Test
  void weightsThatMayAllBeZeroAreRefused() {
    assertThat(refused(
            score("ML", "2021", "2"),
            score("NE", "2021", "4"),
            people("ML", "2021", "0"),
            people("NE", "2021", "at most 5")))
        .isEqualTo("it cannot be computed: population may be zero in all of whole, ML, 2021; whole,"
            + " NE, 2021");
  }

  @Test
  void theLatestWeightStandsAndAWithdrawnOneIsNone() {
    Observation old = people("ML", "2021", "100").toBuilder().asOf("2022-01").build();
    Observation now = people("ML", "2021", "300").toBuilder().asOf("2022-05").build();
    Observation gone =
        old.toBuilder().value(Missing.parse("not reported")).asOf("2022-09").build();
    Observation mali = score("ML", "2021", "2");
    Observation niger = score("NE", "2021", "4");
    Observation weight = people("NE", "2021", "300");

    assertThat(reported(mali, niger, weight, now, old)).isEqualTo("3");
    assertThat(refused(mali, niger, weight, now, old, gone))
        .isEqualTo("it cannot be computed: no population was reported for whole, ML, 2021");
  }

  @Test
  void rivalWeightsAreAllPossible() {
    Cell cell = cell(
        score(),
        score("ML", "2021", "2"),
        score("NE", "2021", "4"),
        people("ML", "2021", "100"),
        people("ML", "2021", "300"),
        people("NE", "2021", "300"));
    assertThat(cell.reported()).contains(Interval.parse("between 3 and 3.5"));
    assertThat(cell.used()).hasSize(5);
  }

  @Test
  void aWeightWithoutASeriesHoldsForEverySeries() {
    Observation one = score("ML", "2021", "2").toBuilder().series("a").build();
    Observation two = score("NE", "2021", "4").toBuilder().series("a").build();
    Observation own = people("NE", "2021", "100").toBuilder().series("a").build();
    Observation other = own.toBuilder().series("b").build();

    assertThat(reported(one, two, people("ML", "2021", "100"), people("NE", "2021", "300"), other))
        .isEqualTo("3.5");
    assertThat(reported(one, two, people("ML", "2021", "100"), people("NE", "2021", "300"), own))
        .isEqualTo("3");
  }

  @Test
  void weightsInAnotherUnitAreConverted() {
    Observation thousand = people("NE", "2021", "0").toBuilder()
        .value(Figure.parse("0.3 thousand persons"))
        .build();
    assertThat(reported(
            score("ML", "2021", "2"),
            score("NE", "2021", "4"),
            people("ML", "2021", "100"),
            thousand))
        .isEqualTo("3.5");
  }

  @Test
  void aPercentageStaysOne() {
    Indicator.Builder share =
        score().kind(IndicatorKind.RATIO).unit(Optional.of(UnitTable.standard().parse("%")));
    assertThat(cell(
                share,
                score("ML", "2021", "20 %"),
                score("NE", "2021", "40 %"),
                people("ML", "2021", "100"),
                people("NE", "2021", "300"))
            .reported())
        .hasToString("Optional[35 %]");
  }

  @Test
  void aTotalThatWasReportedStandsAndIsNotHeldAgainstAnUnweightedMean() {
    Cell cell = cell(
        dueScore(),
        score("ML", "2021", "3.5"),
        score("ML", "2021-S1", "2"),
        score("ML", "2021-S2", "4"),
        score("NE", "2021", "3.5"),
        people("ML", "2021", "400"),
        people("NE", "2021", "400"));
    assertThat(cell.reported()).contains(Interval.parse("3.5"));
    assertThat(cell.overall()).contains(Interval.parse("3.5"));
    assertThat(cell.unused()).hasSize(2);
    assertThat(cell.remarks()).isEmpty();
    assertThat(cell.findings()).isEmpty();
  }

  @Test
  void overallIsWhatIsReportedOnceAllIs() {
    Observation[] seen = {
      score("ML", "2021-S1", "2"),
      score("ML", "2021-S2", "4"),
      score("NE", "2021-S1", "5"),
      score("NE", "2021-S2", "5"),
      people("ML", "2021-S1", "100"),
      people("ML", "2021-S2", "300"),
      people("NE", "2021-S1", "200"),
      people("NE", "2021-S2", "200")
    };
    assertThat(overall(seen)).isEqualTo("4.25");
    assertThat(cell(dueScore(), seen).reported()).contains(Interval.parse("4.25"));
  }

  @Test
  void whatIsMissingIsBoundedByTheRangeAndItsWeight() {
    assertThat(overall(
            score("ML", "2021", "2"),
            score("NE", "2021-S1", "2"),
            people("ML", "2021", "200"),
            people("NE", "2021-S1", "100"),
            people("NE", "2021-S2", "100")))
        .isEqualTo("between 1.75 and 2.75");
  }

  @Test
  void whatIsMissingWithoutAWeightMayBeAllOfIt() {
    assertThat(overall(
            score("ML", "2021", "2"),
            score("NE", "2021-S1", "2"),
            people("ML", "2021", "200"),
            people("NE", "2021-S1", "100")))
        .isEqualTo("between 1 and 5");
    assertThat(overall()).isEqualTo("between 1 and 5");
  }

  @Test
  void overallOfARefusedCellLiesBetweenItsParts() {
    Cell cell = cell(dueScore(), score("ML", "2021", "2"), score("NE", "2021", "4"));
    assertThat(cell.refusal()).isPresent();
    assertThat(cell.overall()).contains(Interval.parse("between 2 and 4"));
  }

  @Test
  void weightsOfWholesCountOnlyWhereWeightsAddUp() {
    Observation[] seen = {
      score("ML", "2021", "2"),
      score("NE", "2021", "4"),
      people("ML", "2021", "100"),
      people("NE", "2021", "300")
    };
    Indicator.Builder stock =
        Indicator.stock("population").title(Text.english("Population")).unit(Counts.PERSON);
    assertThat(overall(seen)).isEqualTo("3.5");
    Cell cell = cell(AggregateSamples.portfolio(dueScore(), stock), seen);
    assertThat(cell.reported()).contains(Interval.parse("3.5"));
    assertThat(cell.overall()).contains(Interval.parse("between 2 and 4"));
    Cell shares =
        cell(AggregateSamples.portfolio(dueScore(), population().addOwnShare(Axis.AREAS)), seen);
    assertThat(shares.overall()).contains(Interval.parse("between 2 and 4"));
  }

  @Test
  void weightsOfLeafCellsCountWhetherOrNotWeightsAddUp() {
    Indicator.Builder stock =
        Indicator.stock("population").title(Text.english("Population")).unit(Counts.PERSON);
    Cell cell = cell(
        AggregateSamples.portfolio(dueScore(), stock),
        score("ML", "2021-S1", "2"),
        score("ML", "2021-S2", "2"),
        score("NE", "2021-S1", "4"),
        score("NE", "2021-S2", "4"),
        score("TD", "2021", "4"),
        people("ML", "2021-S1", "100"),
        people("ML", "2021-S2", "100"),
        people("NE", "2021-S1", "100"),
        people("NE", "2021-S2", "100"),
        people("TD", "2021", "400"));
    assertThat(cell.overall()).contains(Interval.parse("3.5"));
  }

  @Test
  void categoriesThatOverlapDoNotAddUp() {
    Indicator.Builder byService = dueScore().addDisaggregations("service");
    Cell cell = cell(
        byService,
        score("ML", "2021", "2"),
        score("NE", "2021", "4"),
        people("ML", "2021", "100"),
        people("NE", "2021", "300"));
    assertThat(cell.overall()).contains(Interval.parse("between 2 and 4"));
  }

  @Test
  void aPartOfALeafCellDoesNotCountBesideIt() {
    assertThat(overall(
            score("ML", "2021", "2"),
            score("NE", "2021-S1", "2"),
            score("NE", "2021-Q3", "2"),
            people("ML", "2021", "200"),
            people("NE", "2021-S1", "100"),
            people("NE", "2021-S2", "100"),
            people("NE", "2021-Q3", "50")))
        .isEqualTo("between 1 and 5");
  }

  @Test
  void whatIsTakenForZeroHasAWeightToo() {
    Indicator.Builder index = dueScore().range(Optional.empty());
    Portfolio portfolio = AggregateSamples.portfolio(index, population());
    Aggregation zeros = ALL.missing(MissingPolicy.AS_ZERO);
    List<Observation> seen = new ArrayList<>(List.of(
        score("ML", "2021", "2"),
        score("NE", "2021-S1", "4"),
        people("ML", "2021", "200"),
        people("NE", "2021-S1", "100")));

    assertThat(zeros.over(portfolio, seen).cell().refusal().orElseThrow().sentence())
        .isEqualTo("it cannot be computed: no population was reported for whole, NE, 2021-S2");
    seen.add(people("NE", "2021-S2", "100"));
    Cell cell = zeros.over(portfolio, seen).cell();
    assertThat(cell.reported()).contains(Interval.parse("2"));
    assertThat(cell.overall()).contains(Interval.parse("2"));
  }

  @Test
  void axesThatTheMeanDoesNotFoldAreRefused() {
    Indicator.Builder areas =
        due(unweighted().addSteps(Step.of(Rule.MEAN, Axis.AREAS).weightedBy("population")));
    Cell cell = cell(areas, score("ML", "2021-S1", "2"), score("ML", "2021-S2", "4"));
    assertThat(cell.refusal().orElseThrow().reason()).isEqualTo(Refusal.Reason.NO_RULE);
    assertThat(cell.overall()).isEmpty();
  }

  @Test
  void whatStatesNoPeriodBoundsNothingThatIsDue() {
    Observation mali =
        score("ML", "2021", "2").toBuilder().period(Optional.empty()).build();
    Cell cell = cell(dueScore(), mali);
    assertThat(cell.reported()).contains(Interval.parse("2"));
    assertThat(cell.overall()).contains(Interval.parse("between 1 and 5"));
  }

  @Test
  void rowsHaveTheirOwnWeights() {
    Portfolio portfolio = AggregateSamples.portfolio(score(), population());
    AggregateTable table = ALL.by(Facet.COUNTRY)
        .over(
            portfolio,
            List.of(
                score("ML", "2021-S1", "2"),
                score("ML", "2021-S2", "4"),
                score("NE", "2021-S1", "1"),
                people("ML", "2021-S1", "100"),
                people("ML", "2021-S2", "300")));
    assertThat(table.cells().stream().map(Cell::toString))
        .containsExactly("country Mali: 3.5", "country Niger: 1");
  }

  @Test
  void weightsAndValuesMergeFromDifferentShards() {
    Portfolio portfolio = AggregateSamples.portfolio(score(), population());
    PartialAggregate values =
        ALL.partial(portfolio).addAll(List.of(score("ML", "2021", "2"), score("NE", "2021", "4")));
    PartialAggregate weights = ALL.partial(portfolio)
        .addAll(List.of(people("ML", "2021", "100"), people("NE", "2021", "300")));

    assertThat(weights.observations()).hasSize(2);
    assertThat(values.merge(weights).finish().cell().reported()).contains(Interval.parse("3.5"));
  }

  private static Portfolio yearly(Indicator.Builder score) {
    return AggregateSamples.portfolio(
        score,
        Indicator.stock("population")
            .title(Text.english("Population"))
            .unit(Counts.PERSON)
            .frequency(Granularity.YEAR));
  }

  @Test
  void thePopulationOfAYearIsThatOfItsQuarters() {
    AggregateTable table = ALL.by(Facet.QUARTER)
        .over(
            yearly(score()),
            List.of(
                score("ML", "2021-Q4", "2"),
                score("NE", "2021-Q4", "4"),
                people("ML", "2021", "100"),
                people("NE", "2021", "300")));

    assertThat(table.cells().stream().map(Cell::toString)).containsExactly("quarter 2021-Q4: 3.5");
    assertThat(table.cells().get(0).used()).hasSize(4);
    assertThat(table.cells().get(0).flags()).isEmpty();
  }

  @Test
  void thePopulationOfAYearBoundsTheMeanOfItsHalves() {
    Cell cell = cell(
        yearly(dueScore()),
        score("ML", "2021-S1", "2"),
        score("ML", "2021-S2", "2"),
        score("NE", "2021-S1", "4"),
        score("NE", "2021-S2", "4"),
        people("ML", "2021", "100"),
        people("NE", "2021", "300"));

    assertThat(cell.reported()).contains(Interval.parse("3.5"));
    assertThat(cell.overall()).contains(Interval.parse("3.5"));
  }

  @Test
  void theNewestPopulationWithinAPeriodWeighsIt() {
    Portfolio quarterly = AggregateSamples.portfolio(
        dueScore(),
        Indicator.stock("population")
            .title(Text.english("Population"))
            .unit(Counts.PERSON)
            .frequency(Granularity.QUARTER));
    Cell cell = cell(
        quarterly,
        score("ML", "2021-S1", "2"),
        score("NE", "2021-S1", "4"),
        people("ML", "2021-Q1", "900"),
        people("ML", "2021-Q2", "100"),
        people("NE", "2021-Q1", "300"));

    assertThat(cell.reported()).contains(Interval.parse("3.5"));
    assertThat(cell.carried())
        .extracting(Carried::toString)
        .containsExactly("300 persons, 3 months old");
  }

  @Test
  void aWeightOfALongerTimeThanItsFrequencyIsCarriedAndBoundsNothing() {
    Portfolio quarterly = AggregateSamples.portfolio(
        dueScore(),
        Indicator.stock("population")
            .title(Text.english("Population"))
            .unit(Counts.PERSON)
            .frequency(Granularity.QUARTER));
    Cell cell = cell(
        quarterly,
        score("ML", "2021-S1", "2"),
        score("ML", "2021-S2", "2"),
        score("NE", "2021-S1", "4"),
        score("NE", "2021-S2", "4"),
        people("ML", "2021", "100"),
        people("NE", "2021", "300"));

    assertThat(cell.reported()).contains(Interval.parse("3.5"));
    assertThat(cell.overall()).contains(Interval.parse("between 2 and 4"));
    assertThat(cell.flags()).contains(Flag.CARRIED);
  }
}
