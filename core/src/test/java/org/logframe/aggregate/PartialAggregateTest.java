package org.logframe.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.logframe.aggregate.AggregateSamples.SEX;
import static org.logframe.aggregate.AggregateSamples.flow;
import static org.logframe.aggregate.AggregateSamples.persons;
import static org.logframe.aggregate.AggregateSamples.portfolio;
import static org.logframe.aggregate.AggregateSamples.see;
import static org.logframe.aggregate.AggregateSamples.start;

import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Purpose;
import org.logframe.measure.Counts;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.Programme;
import org.logframe.source.Text;

class PartialAggregateTest {
  private static final Aggregation ALL = Aggregation.of("it");
  private static final Portfolio PORTFOLIO = portfolio(flow().addDisaggregations(SEX.id()));

  private static PartialAggregate nothing() {
    return ALL.partial(PORTFOLIO);
  }

  private static Observation published(String asOf, String value) {
    return start(value).period("2021-Q1").asOf(asOf).build();
  }

  @Test
  void answersAsIfAllHadBeenAddedToOne() {
    PartialAggregate year = nothing().add(see("2021", "100"));
    PartialAggregate quarters = nothing().add(see("2021-Q1", "30")).add(see("2021-Q2", "40"));
    AggregateTable table = year.merge(quarters).finish();

    assertThat(table.cell().reported()).contains(persons("100"));
    assertThat(table.cell().unused()).containsExactly(see("2021-Q1", "30"), see("2021-Q2", "40"));
    assertThat(quarters.observations()).hasSize(2);
  }

  @Test
  void answersAgainWithWhatWasAddedSince() {
    PartialAggregate partial = nothing().add(see("2021-Q1", "30"));

    assertThat(partial.finish().cell().reported()).contains(persons("30"));
    assertThat(partial.add(see("2021-Q2", "40")).finish().cell().reported())
        .contains(persons("70"));
  }

  @Test
  void aRevisionFallsAwayOnceAnotherIsCertainlyLater() {
    PartialAggregate partial = nothing().add(published("2021-05", "5"));
    partial.add(published("2021", "6")).add(published("2021-05", "5"));
    assertThat(partial.observations())
        .containsExactly(published("2021", "6"), published("2021-05", "5"));

    partial.add(published("2021-07", "7"));
    assertThat(partial.observations())
        .containsExactly(published("2021", "6"), published("2021-07", "7"));

    partial.merge(nothing().add(published("2022", "8"))).add(published("2021-12", "9"));
    assertThat(partial.observations()).containsExactly(published("2022", "8"));
  }

  @Test
  void whatIsAboutSomethingElseIsNoRevision() {
    List<Observation> apart = List.of(
        published("2021-04", "5"),
        start("5").period("2021-Q1").series("a").asOf("2021-05").build(),
        start("5").period("2021-Q1").category("sex", "female").asOf("2021-06").build(),
        start("5").period("2021-Q2").asOf("2021-07").build(),
        start("5").period("2021-Q1").area(AggregateSamples.MALI).asOf("2021-08").build(),
        start("5").period("2021-Q1").programme("one").asOf("2021-09").build());

    assertThat(nothing().addAll(apart).observations()).hasSameSizeAs(apart);
  }

  @Test
  void holdsWhatWasKnownOnTheDayAsked() {
    PartialAggregate partial =
        ALL.asOf(LocalDate.parse("2021-06-15")).partial(PORTFOLIO).add(published("2021-07", "7"));
    assertThat(partial.observations()).isEmpty();

    partial.add(published("2021-06", "6")).add(see("2021-Q2", "8")).add(see("2021-05", "4"));
    assertThat(partial.observations())
        .containsExactly(published("2021-06", "6"), see("2021-05", "4"));
  }

  @Test
  void knowsNoUndatedValueBeforeItsPeriodIsOver() {
    Aggregation inJune = ALL.asOf(LocalDate.parse("2021-06-30"));
    assertThat(inJune
            .partial(PORTFOLIO)
            .addAll(List.of(
                see("2021-Q2", "1"),
                see("2021-Q4", "2"),
                see("2021", "3"),
                see("2021-05/..", "4"),
                see("../2021-06", "5"),
                see("2021-06-30/2021-07-01", "6"),
                start("7").build()))
            .observations())
        .containsExactly(start("7").build(), see("../2021-06", "5"), see("2021-Q2", "1"));
  }

  @Test
  void knowsUndatedTargetsAndBaselinesBeforeTheirPeriodsAreOver() {
    for (Purpose purpose : List.of(Purpose.TARGET, Purpose.BASELINE)) {
      Observation plan = see("2023", "9").toBuilder().purpose(purpose).build();
      assertThat(ALL.asOf(LocalDate.parse("2021-06-30"))
              .purpose(purpose)
              .partial(PORTFOLIO)
              .add(plan)
              .observations())
          .containsExactly(plan);
    }
  }

  @Test
  void passesOverOtherIndicatorsAndPurposesUnseen() {
    Observation.Builder other = start("5").indicator("other").programme("nobody's");

    assertThat(nothing()
            .add(other.build())
            .add(other.indicator("it").purpose(Purpose.TARGET).build())
            .addAll(List.of(other.build()))
            .observations())
        .isEmpty();
  }

  @Test
  void holdsThemInAnOrderOfTheirOwn() {
    Observation.Builder country = start("1").area(AggregateSamples.MALI);
    List<Observation> ordered = List.of(
        start("9").programme("one").build(),
        start("8").build(),
        start("7").period("../2021").build(),
        see("2021-Q1", "6"),
        see("2021", "5"),
        start("4").period("2021").series("a").build(),
        start("4").period("2021").series("b").build(),
        start("3").period("2021").category("sex", "female").build(),
        start("2").period("2021").category("sex", "male").build(),
        country.period("2021").asOf("2021").build(),
        country.period("2021").asOf("mid 2021").build(),
        country.asOf("2021-07").value(start("1 person").build().value()).build(),
        country.asOf("2021-07").value(start("not reported").build().value()).build());

    assertThat(nothing().addAll(Lists.reverse(ordered)).observations())
        .containsExactlyElementsOf(ordered);
  }

  @Test
  void refusesABadObservationAndStaysAsItWas() {
    PartialAggregate partial = nothing().add(see("2021", "5"));

    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> partial.add(start("6").programme("x").category("sex", "old").build()))
        .withMessage("""
            Aggregation of it: observation cannot be used: it, x, sex=old: 6 persons
              /programme: no programme "x"
              /categories: disaggregation "sex" has no category "old\"""");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> partial.addAll(List.of(
            start("6").indicator("other").build(),
            see("2021", "7"),
            start("8").programme("x").build())))
        .withMessage("""
            Aggregation of it: observations cannot be used
              /2/programme: no programme "x\"""");
    assertThat(partial).isEqualTo(nothing().add(see("2021", "5")));
  }

  @Test
  void refusesAQuestionThatMakesNoSenseBeforeAnythingIsAdded() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Aggregation.of("other").partial(PORTFOLIO))
        .withMessage("Aggregation: no indicator \"other\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ALL.by(Facet.ROLE).partial(PORTFOLIO))
        .withMessage("Aggregation of it: cannot be broken down by role");
  }

  @Test
  void refusesToMergeTheAnswersToTwoQuestions() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> nothing().merge(ALL.by(Facet.YEAR).partial(PORTFOLIO)))
        .withMessage("PartialAggregate: cannot merge the answers to two questions, actual values of"
            + " it and actual values of it by year");
  }

  @Test
  void refusesToMergeAnswersOfTwoPortfoliosAndNamesWhatDiffers() {
    Portfolio renamed = PORTFOLIO.toBuilder().title(Text.english("Another")).build();
    Portfolio larger = PORTFOLIO.toBuilder()
        .addIndicators(Indicator.flow("other")
            .title(Text.english("Other"))
            .unit(Counts.PERSON)
            .build())
        .addProgrammes(Programme.builder().id("third").build())
        .build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> nothing().merge(ALL.partial(renamed)))
        .withMessage("PartialAggregate: cannot merge answers to actual values of it of two"
            + " portfolios, which differ in title");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> nothing().merge(ALL.partial(larger)))
        .withMessage("PartialAggregate: cannot merge answers to actual values of it of two"
            + " portfolios, which differ in programmes, indicators");
  }

  @Test
  void mergesWithThatOfAnEqualPortfolioAndWithItself() {
    PartialAggregate partial = nothing().add(see("2021", "5"));
    PartialAggregate elsewhere = ALL.partial(PORTFOLIO.toBuilder().build()).add(see("2022", "6"));

    assertThat(partial.merge(partial).merge(elsewhere).observations())
        .containsExactly(see("2021", "5"), see("2022", "6"));
  }

  @Test
  void isEqualWhereQuestionPortfolioAndObservationsAre() {
    PartialAggregate partial = nothing().add(see("2021", "5"));

    assertThat(partial)
        .isEqualTo(nothing().add(see("2021", "5")))
        .isNotEqualTo(nothing())
        .isNotEqualTo(ALL.purpose(Purpose.TARGET).partial(PORTFOLIO))
        .isNotEqualTo(ALL.partial(portfolio(flow())).add(see("2021", "5")))
        .isNotEqualTo("5")
        .hasSameHashCodeAs(nothing().add(see("2021", "5")));
    assertThat(partial.hashCode()).isNotEqualTo(nothing().hashCode());
    assertThat(partial.question()).isEqualTo(ALL);
    assertThat(partial.portfolio()).isEqualTo(PORTFOLIO);
  }

  @Test
  void saysHowMuchItHolds() {
    PartialAggregate partial = nothing();
    assertThat(partial).hasToString("actual values of it: 0 observations");
    assertThat(partial.add(see("2021", "5"))).hasToString("actual values of it: 1 observation");
    assertThat(partial.add(see("2022", "5"))).hasToString("actual values of it: 2 observations");
  }

  @Test
  void collectsAStream() {
    AggregateTable table = Stream.of("2021-Q1", "2021-Q2", "2021-Q3")
        .parallel()
        .map(period -> see(period, "5"))
        .collect(ALL.collector(PORTFOLIO));

    assertThat(table.cell().reported()).contains(persons("15"));
  }
}
