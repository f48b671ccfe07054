package org.logframe.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.logframe.aggregate.AggregateSamples.AGE;
import static org.logframe.aggregate.AggregateSamples.SERVICE;
import static org.logframe.aggregate.AggregateSamples.SEX;
import static org.logframe.aggregate.AggregateSamples.due;
import static org.logframe.aggregate.AggregateSamples.dueFlow;
import static org.logframe.aggregate.AggregateSamples.flow;
import static org.logframe.aggregate.AggregateSamples.portfolio;
import static org.logframe.aggregate.AggregateSamples.see;
import static org.logframe.aggregate.AggregateSamples.start;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.logframe.indicator.Axis;
import org.logframe.indicator.Category;
import org.logframe.indicator.CategoryId;
import org.logframe.indicator.Disaggregation;
import org.logframe.indicator.Expectation;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.IndicatorKind;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Rule;
import org.logframe.indicator.Step;
import org.logframe.measure.Counts;
import org.logframe.measure.Figure;
import org.logframe.measure.Interval;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.Event;
import org.logframe.programme.EventKind;
import org.logframe.programme.Programme;
import org.logframe.source.Text;
import org.logframe.table.ObservationTable;
import org.logframe.time.Granularity;
import org.logframe.time.ReportingPeriod;

/** What is added up as it comes, and what has to be settled. */
class GridCheckTest {
  private static final Aggregation ALL = Aggregation.of("it");
  private static final Observation ONE = see("ML", "2021-Q1", "5");

  private static Optional<String> whySettled(
      Aggregation question, Indicator.Builder indicator, Observation... seen) {
    return whySettled(question, portfolio(indicator), seen);
  }

  private static Optional<String> whySettled(
      Aggregation question, Portfolio portfolio, Observation... seen) {
    AggregateTable table = question.over(portfolio, List.of(seen));
    assertThat(table)
        .isEqualTo(question.partial(portfolio).addAll(List.of(seen)).finish());
    return table.whySettled();
  }

  private static Optional<String> whySettled(Observation... seen) {
    return whySettled(ALL, flow().addDisaggregations(SEX.id(), AGE.id(), SERVICE.id()), seen);
  }

  private static Observation of(Disaggregation disaggregation, String category) {
    return ONE.toBuilder()
        .putCategories(disaggregation.id(), CategoryId.of(category))
        .build();
  }

  private static Observation.Builder by(String programme) {
    return start("1").programme(programme).period("2021-Q1");
  }

  @Test
  void whatIsAtOneGrainIsAddedUp() {
    assertThat(whySettled(ONE)).isEmpty();
    assertThat(whySettled(ONE, see("NE", "2021-Q1", "5"), see("ML", "2021-Q2", "about 7")))
        .isEmpty();
    assertThat(whySettled(ONE, ONE.toBuilder().asOf("2022").build())).isEmpty();
    assertThat(whySettled(of(SEX, "female"), of(SEX, "male"))).isEmpty();
    assertThat(whySettled(by("one").build(), by("two").build())).isEmpty();
    assertThat(whySettled(ALL, dueFlow(), ONE, see("ML", "2021-Q2", "not reported")))
        .isEmpty();
  }

  @Test
  void whatOverlapsIsAddedUpWithinItsBounds() {
    assertThat(whySettled(of(SERVICE, "food"), of(SERVICE, "shelter"))).isEmpty();
    assertThat(whySettled(ALL, Indicator.people("it").title(Text.english("It")), ONE))
        .isEmpty();
  }

  @Test
  void totalsBesidePartsAreSettled() {
    assertThat(whySettled(ONE, see("2021-Q1", "9"))).contains("some areas lie in others");
    assertThat(whySettled(by("whole").build(), by("one").build()))
        .contains("some programmes are part of others");
    assertThat(whySettled(ONE, see("ML", "2021", "9"))).contains("some periods overlap");
    assertThat(whySettled(ONE, ONE.toBuilder().series("x").build()))
        .contains("only some observations name their reporter");
  }

  private static Observation of(Disaggregation disaggregation, String category, String value) {
    return of(disaggregation, category).toBuilder().value(Figure.parse(value)).build();
  }

  private static Optional<String> whySettledBeside(Observation... parts) {
    return whySettled(
        ALL,
        flow().addDisaggregations(SEX.id(), AGE.id()),
        Stream.concat(Stream.of(ONE), Stream.of(parts)).toArray(Observation[]::new));
  }

  @Test
  void totalsThatAgreeStandForTheirPartsByCategories() {
    Observation women = of(SEX, "female", "2 persons");
    Observation men = of(SEX, "male", "3 persons");
    Observation adults = of(AGE, "adult", "5 persons");
    Observation adultWomen =
        women.toBuilder().putCategories(AGE.id(), CategoryId.of("adult")).build();

    assertThat(whySettledBeside(women)).isEmpty();
    assertThat(whySettledBeside(women, men, adults)).isEmpty();
    assertThat(whySettledBeside(adultWomen)).isEmpty();

    assertThat(whySettledBeside(of(SEX, "female", "1-2 persons"))).isPresent();
    assertThat(whySettledBeside(of(SEX, "female", "6 persons"))).isPresent();
    assertThat(whySettledBeside(women, of(SEX, "male", "2 persons"))).isPresent();
    assertThat(whySettledBeside(women, adultWomen)).isPresent();
    assertThat(whySettled(ALL, flow().addDisaggregations(SEX.id(), AGE.id()), women, adults))
        .isPresent();
  }

  @Test
  void whatDoesNotSayWhenOrWithoutEndIsSettled() {
    assertThat(whySettled(start("1").build()))
        .contains("some periods are not stated, or have no end");
    assertThat(whySettled(see("ML", "2021/..", "1")))
        .contains("some periods are not stated, or have no end");
  }

  @Test
  void rivalsAndGapsAreSettled() {
    assertThat(whySettled(ONE, see("ML", "2021-Q1", "6")))
        .contains("several values stand for one place");
    assertThat(whySettled(ONE, see("ML", "2021-Q2", "not reported")))
        .contains("something is missing that is more than one leaf cell");
    assertThat(whySettled(ALL, flow(), ONE, see("ML", "2021-Q2", "not reported")))
        .isEmpty();
  }

  @Test
  void valuesInAnotherUnitAreAddedUp() {
    Indicator.Builder inThousands = Indicator.flow("it")
        .title(Text.english("It"))
        .unit(Figure.parse("1 thousand persons").unit());

    assertThat(whySettled(ALL, inThousands, ONE, see("ML", "2021-Q2", "500"))).isEmpty();
  }

  @Test
  void rangesInAnotherUnitAndGradesAreSettled() {
    Indicator.Builder inThousands = Indicator.flow("it")
        .title(Text.english("It"))
        .unit(Counts.PERSON)
        .range(Interval.parse("at least 0 thousand persons"));
    Indicator.Builder grades = Indicator.builder()
        .id("it")
        .title(Text.english("It"))
        .kind(IndicatorKind.QUALITATIVE)
        .addSteps(Step.of(Rule.COUNT));

    assertThat(whySettled(ALL, inThousands, ONE))
        .contains("it has no unit, or its range is in another");
    assertThat(whySettled(ALL, grades, see("ML", "2021-Q1", "not reported")))
        .contains("it has no unit, or its range is in another");
  }

  @Test
  void rowsOfManyFacetsThatHoldLittleAreAGrid() {
    List<Observation> seen = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      seen.add(see(i % 2 == 0 ? "ML" : "NE", LocalDate.EPOCH.plusMonths(i).toString(), "1"));
    }
    AggregateTable months =
        ALL.by(Facet.MONTH, Facet.QUARTER, Facet.YEAR).over(portfolio(flow()), seen);

    assertThat(months.whySettled()).isEmpty();
    assertThat(months.cells()).hasSize(300).allMatch(each -> each.used().size() == 1);
  }

  /** A slip of the pen in a year makes very much due, of what is not known on the day asked. */
  @Test
  void whatIsDueIsNotLookedAtWhereNoGridIsAsked() {
    Portfolio portfolio = portfolio(flow()
        .frequency(Granularity.MONTH)
        .addExpectations(
            Expectation.builder().programme("whole").frequency(Granularity.DAY).build()));
    List<Observation> seen = List.of(see("ML", "2021-01-01", "5"), see("ML", "9021-01-01", "5"));
    Aggregation question = ALL.asOf(LocalDate.of(2022, 1, 1));

    assertThat(question.over(ObservationTable.of(portfolio, seen)))
        .isEqualTo(question.over(portfolio, seen));
  }

  @Test
  void groupsInWhichNothingMeetsAreAddedUpBesideOthers() {
    assertThat(whySettled(
            ALL.by(Facet.COUNTRY), flow(), ONE, see("ML", "2021", "9"), see("NE", "2021-Q1", "5")))
        .contains("in some groups some periods overlap");
    assertThat(whySettled(
            ALL.by(Facet.category(SEX.id())),
            flow().addDisaggregations(SEX.id()),
            ONE,
            of(SEX, "female")))
        .isEmpty();
  }

  @Test
  void whatIsDueAtAnotherGrainIsSettled() {
    assertThat(whySettled(ALL, dueFlow(), see("ML", "2021-01", "1")))
        .contains("some periods overlap");
    assertThat(whySettled(ALL, dueFlow(), see("2021-Q1", "1")))
        .contains("some areas lie in others");
    assertThat(whySettled(
            ALL, flow().addExpectations(due("2021-01", "2021-12")), see("ML", "2021", "1")))
        .isEmpty();
  }

  @Test
  void rowsThatReachBackAreAddedUp() {
    Observation[] seen = {ONE, see("ML", "2021-Q3", "3"), see("NE", "2020-Q4", "2")};
    for (Window window : Window.values()) {
      Aggregation question = ALL.by(Facet.COUNTRY, Facet.QUARTER).window(window);
      for (Indicator.Builder each : List.of(flow(), dueFlow(), by(Step.of(Rule.MAX)))) {
        assertThat(whySettled(question, each, seen)).isEmpty();
        assertThat(whySettled(question.withTotals(Totals.CUBE), each, seen)).isEmpty();
        assertThat(whySettled(question.where(Facet.YEAR.named("2021")), each, seen))
            .isEmpty();
      }
    }
    Aggregation toDate = ALL.by(Facet.YEAR).window(Window.YEAR_TO_DATE);
    assertThat(whySettled(toDate, stock(), seen))
        .contains("rows reach back in time, in which one value counts");
    assertThat(whySettled(toDate.by(Facet.YEAR, Facet.QUARTER), flow(), seen))
        .contains("rows of several kinds of periods reach back in time");
    assertThat(whySettled(toDate, flow(), ONE, see("ML", "2021-Q1", "6")))
        .contains("several values stand for one place");
  }

  @Test
  void whatStoodOnADayIsAddedUp() {
    Observation revised = see("ML", "2021-Q1", "6").toBuilder().asOf("2022-02").build();
    Observation rival = see("ML", "2021-Q1", "7").toBuilder().asOf("2022-02").build();
    Observation last = see("ML", "2021-Q1", "8").toBuilder().asOf("2022-05").build();
    for (String day : List.of("2021-02-01", "2022-01-01", "2022-03-01", "2022-06-01")) {
      Aggregation question = ALL.asOf(LocalDate.parse(day));
      for (Indicator.Builder each : List.of(flow(), dueFlow(), stock(), cumulative())) {
        assertThat(whySettled(question, each, ONE, see("ML", "2020-Q4", "3"), revised, last))
            .isEmpty();
      }
    }
    Observation[] revisions = {ONE, revised, rival, last};
    assertThat(whySettled(ALL.asOf(LocalDate.of(2022, 3, 1)), flow(), revisions))
        .contains("several values stand for one place");
    assertThat(whySettled(ALL.asOf(LocalDate.of(2022, 6, 1)), flow(), revisions))
        .isEmpty();
    assertThat(whySettled(ALL.asOf(LocalDate.of(2021, 1, 1)), flow(), ONE))
        .contains("nothing of it is observed, or it is made of other indicators");
  }

  @Test
  void whatIsMissingIsRefusedOrTakenAsZeroAsItComes() {
    Observation gap = see("ML", "2021-Q2", "not reported");
    for (MissingPolicy policy : MissingPolicy.values()) {
      Aggregation question = ALL.missing(policy);
      assertThat(whySettled(question, flow(), ONE)).isEmpty();
      assertThat(whySettled(question, dueFlow(), ONE)).isEmpty();
      assertThat(whySettled(question, flow(), ONE, gap)).isEmpty();
      assertThat(whySettled(question, dueFlow(), ONE, gap)).isEmpty();
    }
    assertThat(whySettled(ALL.missing(MissingPolicy.REQUIRE_COMPLETE), stock(), ONE))
        .isEmpty();
    assertThat(whySettled(ALL.missing(MissingPolicy.AS_ZERO), stock(), ONE))
        .contains("what is missing is taken as zero by another rule than COUNT");
  }

  private static Indicator.Builder by(Step... steps) {
    return Indicator.builder()
        .id("it")
        .title(Text.english("It"))
        .kind(IndicatorKind.COUNT)
        .frequency(Granularity.QUARTER)
        .unit(Counts.PERSON)
        .addSteps(steps);
  }

  private static Indicator.Builder stock() {
    return Indicator.stock("it").title(Text.english("It")).unit(Counts.PERSON);
  }

  private static Indicator.Builder cumulative() {
    return Indicator.cumulative("it").title(Text.english("It")).unit(Counts.PERSON);
  }

  @Test
  void theNewestOfEachPlaceIsTakenAsItComes() {
    Observation[] seen = {
      ONE, see("ML", "2021-Q2", "about 7"), see("NE", "2021-Q1", "5"), see("ML", "2020-Q4", "3")
    };
    Stream.of(stock(), cumulative(), by(Step.of(Rule.EARLIEST, Axis.PERIODS), Step.of(Rule.COUNT)))
        .forEach(each -> assertThat(whySettled(ALL, each, seen)).isEmpty());
    assertThat(whySettled(ALL, by(Step.of(Rule.LATEST, Axis.PERIODS), Step.of(Rule.MAX)), seen))
        .isEmpty();
  }

  @Test
  void theNewestOfSomeMonthsIsTakenThoughOneBetweenThemIsNotAskedFor() {
    Observation[] seen = {
      see("ML", "2021-01", "5"), see("ML", "2021-02", "6"), see("ML", "2021-03", "7")
    };
    Aggregation asked = ALL.where(
        Facet.MONTH.isAnyOf(ReportingPeriod.parse("2021-01"), ReportingPeriod.parse("2021-03")));
    assertThat(whySettled(asked.by(Facet.YEAR), stock(), seen)).isEmpty();
    assertThat(whySettled(asked.by(Facet.MONTH), stock(), seen)).isEmpty();
    assertThat(whySettled(asked, cumulative(), seen)).isEmpty();
  }

  @Test
  void whatIsFoldedOtherwiseIsFoldedAsItComes() {
    Observation[] seen = {ONE, see("ML", "2021-Q2", "about 7"), see("NE", "2021-Q1", "5")};
    Stream.of(Rule.MAX, Rule.MIN, Rule.MEAN)
        .forEach(rule -> assertThat(whySettled(ALL, by(Step.of(rule)), seen)).isEmpty());
    assertThat(whySettled(ALL, by(Step.of(Rule.MAX, Axis.PERIODS), Step.of(Rule.MEAN)), seen))
        .isEmpty();
    Stream.of(Rule.MAX, Rule.MIN, Rule.MEAN)
        .map(rule -> by(Step.of(rule)).frequency(Granularity.QUARTER))
        .forEach(each -> assertThat(
                whySettled(ALL.by(Facet.COUNTRY), each.addExpectations(due("2021", "2021")), seen))
            .isEmpty());
  }

  @Test
  void groupsOfWhichNoValueIsTheNewestAreSettled() {
    String why = "something has closed or is missing, or a running total falls";
    assertThat(
            whySettled(ALL.by(Facet.COUNTRY), stock(), ONE, see("NE", "2021-Q1", "not reported")))
        .contains("in some groups " + why);
    assertThat(whySettled(
            ALL.by(Facet.COUNTRY),
            cumulative(),
            ONE,
            see("ML", "2021-Q2", "4"),
            see("NE", "2021-Q1", "5")))
        .contains("in some groups " + why);
    assertThat(whySettled(
            ALL.by(Facet.COUNTRY),
            stock(),
            ONE,
            see("ML", "2021-03", "4"),
            see("NE", "2021-Q1", "5")))
        .contains("in some groups some periods end together");
  }

  @Test
  void openPeriodsAreSettledByWhateverRule() {
    Observation open = see("ML", "2021-01-01/..", "5");
    Stream.of(
            by(Step.of(Rule.MEAN)),
            by(Step.of(Rule.MAX, Axis.PERIODS), Step.of(Rule.COUNT)),
            by(Step.of(Rule.LATEST, Axis.PERIODS), Step.of(Rule.MEAN)),
            stock())
        .forEach(each -> assertThat(whySettled(ALL, each, open, see("NE", "2021-Q1", "7")))
            .contains("some periods are not stated, or have no end"));
  }

  @Test
  void whatMayHaveClosedIsSettled() {
    Portfolio portfolio = portfolio(stock()).toBuilder()
        .addProgrammes(Programme.builder()
            .id("over")
            .addEvents(Event.of(EventKind.ENDED, "2021-01-15"))
            .build())
        .build();
    Observation before = by("over").period("2020-Q4").build();
    assertThat(whySettled(ALL.by(Facet.PROGRAMME), portfolio, before, by("one").build()))
        .contains("in some groups something has closed or is missing, or a running total falls");
    assertThat(whySettled(ALL.by(Facet.PROGRAMME), portfolio, by("over").build(), ONE))
        .isEmpty();
  }

  @Test
  void otherRulesAreSettled() {
    assertThat(whySettled(
            ALL, Indicator.index("it").title(Text.english("It")).unit(Counts.PERSON), ONE))
        .contains("it is a ratio, or no rule folds it over everything");
    assertThat(whySettled(
            ALL,
            by(
                Step.of(Rule.LATEST, Axis.PERIODS).toBuilder()
                    .lookBack(Period.ofMonths(3))
                    .build(),
                Step.of(Rule.COUNT)),
            ONE))
        .contains("values are carried into later periods");
    assertThat(whySettled(
            ALL,
            by(Step.of(Rule.MAX, Axis.PERIODS), Step.of(Rule.COUNT))
                .addExpectations(due("2021", "2021")),
            ONE))
        .contains("something is due of what is picked in time, or folded in several steps");
    Disaggregation origin = Disaggregation.builder()
        .id("origin")
        .title(Text.english("Origin"))
        .addCategories(
            Category.of("near", Text.english("Near")), Category.of("unknown", Text.english("?")))
        .residual("unknown")
        .build();
    Portfolio portfolio = portfolio(flow()).toBuilder()
        .addDisaggregations(origin)
        .indicators(List.of(cumulative().addDisaggregations(origin.id()).build()))
        .build();
    assertThat(whySettled(ALL, portfolio, of(origin, "near"), of(origin, "unknown")))
        .contains("a residual of a running total may have moved");
    assertThat(whySettled(ALL, portfolio, of(origin, "near"))).isEmpty();
    assertThat(whySettled(ALL, by(Step.of(Rule.MEAN)).addDisaggregations(SEX.id()), ONE))
        .contains(
            "some rows are more than one leaf cell, while parts weigh as many as they have, or"
                + " later rules fold other axes");
  }

  @Test
  void whatStandsInSeveralRowsIsSettled() {
    assertThat(whySettled(ALL.by(Facet.FUNDER), flow(), by("two").build()))
        .contains("some observations stand in several rows");
  }

  @Test
  void mergedPartsAreSettled() {
    assertThat(ALL.partial(portfolio(flow())).add(ONE).finish().whySettled())
        .contains("parts were merged");
  }
}
