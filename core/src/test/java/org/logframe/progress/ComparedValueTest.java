package org.logframe.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.logframe.aggregate.AggregateSamples.MALI;
import static org.logframe.aggregate.AggregateSamples.dueFlow;
import static org.logframe.aggregate.AggregateSamples.flow;
import static org.logframe.aggregate.AggregateSamples.persons;
import static org.logframe.aggregate.AggregateSamples.portfolio;
import static org.logframe.aggregate.AggregateSamples.see;
import static org.logframe.aggregate.AggregateSamples.start;

import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.logframe.aggregate.AggregateSamples;
import org.logframe.aggregate.Aggregation;
import org.logframe.indicator.Axis;
import org.logframe.indicator.Expectation;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.IndicatorKind;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Purpose;
import org.logframe.indicator.Rule;
import org.logframe.indicator.Step;
import org.logframe.measure.Counts;
import org.logframe.measure.Figure;
import org.logframe.place.Country;
import org.logframe.portfolio.Facet;
import org.logframe.progress.Progress.Obstacle;
import org.logframe.source.Text;
import org.logframe.time.Granularity;

/** What is held against a target on either side of it, and what is said of the rest. */
class ComparedValueTest {
  private static final Aggregation ALL = Aggregation.of("it");
  private static final Aggregation BY_COUNTRY = ALL.by(Facet.COUNTRY);

  private static Observation target(Observation seen) {
    return seen.toBuilder().purpose(Purpose.TARGET).build();
  }

  private static Observation baseline(Observation seen) {
    return seen.toBuilder().purpose(Purpose.BASELINE).build();
  }

  private static Observation percent(String country, String value) {
    return start("1")
        .area(Country.of(country))
        .period("2021")
        .value(Figure.parse(value + " %"))
        .build();
  }

  private static ProgressRow row(Indicator.Builder indicator, Observation... seen) {
    ProgressReport report = ProgressReport.of(ALL, portfolio(indicator), List.of(seen));
    assertThat(report.rows()).hasSize(1);
    return report.rows().get(0);
  }

  private static Indicator.Builder cumulative() {
    return Indicator.cumulative("it").title(Text.english("Returns so far")).unit(Counts.PERSON);
  }

  private static Indicator.Builder percentage() {
    return Indicator.percentage("it").title(Text.english("Satisfied"));
  }

  @Test
  void keepsTheFiltersThatAreNoPeriods() {
    ProgressReport report = ProgressReport.of(
        ALL.where(Facet.COUNTRY.is(MALI), Facet.YEAR.named("2021")),
        portfolio(flow()),
        List.of(
            baseline(see("ML", "2020", "0")),
            target(see("ML", "2021", "100")),
            see("ML", "2021", "50"),
            see("NE", "2021", "7")));

    assertThat(report.rows()).hasToString("[all, 2021: 50 %, short]");
    assertThat(report.rows().get(0).sentences()).isEmpty();
  }

  @Test
  void awaitsWhatIsDueWithoutADateFromTheFirstToTheLastDayReported() {
    Indicator.Builder quarterly = flow()
        .frequency(Granularity.QUARTER)
        .addExpectations(Expectation.builder().programme("whole").build());

    ProgressRow row = row(
        quarterly,
        baseline(see("2019", "0")),
        target(see("2020-07-01/2021-12-31", "100")),
        see("ML", "2020-Q3", "20"),
        see("ML", "2021-Q1", "30"));

    assertThat(row.actual().orElseThrow().completeness())
        .hasToString("Optional[2 of 6 (4 not reported)]");
    assertThat(row.sentences()).isEmpty();
  }

  @Test
  void saysThatTheTargetIsRefusedEvenWhereTheActualValueIsNot() {
    ProgressRow row = row(
        percentage(),
        target(percent("ML", "80")),
        target(percent("NE", "60")),
        percent("ML", "70"));

    assertThat(row.progress().obstacle()).contains(Obstacle.REFUSED);
    assertThat(row.sentences())
        .containsExactly(
            "the target of Mali and Niger: it has no rule that folds areas; a percentage without its"
                + " parts is never averaged: declare its numerator and denominator with Indicator.ratio and report both",
            "not all reported: Niger");
  }

  @Test
  void saysThatTheBaselineIsRefused() {
    ProgressRow row = row(
        percentage(),
        baseline(percent("ML", "10")),
        baseline(percent("NE", "20")),
        target(start("1").period("2021").value(Figure.parse("60 %")).build()),
        start("1").period("2021").value(Figure.parse("40 %")).build());

    assertThat(row.progress().obstacle()).contains(Obstacle.REFUSED);
    assertThat(row.baseline()).isPresent();
    assertThat(row.sentences()).hasSize(1);
  }

  @Test
  void findsARowOnlyByAValueOfEachFacet() {
    ProgressReport report = ProgressReport.of(
        BY_COUNTRY,
        portfolio(flow()),
        List.of(target(see("ML", "2021", "100")), see("ML", "2021", "50")));

    assertThat(report.rows(Facet.COUNTRY.is(MALI))).hasSize(1);
    assertThat(report.rows()).hasSize(1);
    assertThat(report.due()).isEmpty();
  }

  @Test
  void takesNothingForFinerThanATargetWhereNothingWasReported() {
    ProgressReport report =
        ProgressReport.of(BY_COUNTRY, portfolio(dueFlow()), List.of(target(see("2021", "100"))));

    ProgressRow row = report.rows().stream()
        .filter(each -> each.target().isPresent())
        .findFirst()
        .orElseThrow();
    assertThat(row.progress().obstacle()).contains(Obstacle.NO_ACTUAL);
    assertThat(row.sentences()).isEmpty();
  }

  @Test
  void namesOnlyTheFacetsByWhichTheTargetIsNotBrokenDown() {
    ProgressReport report = ProgressReport.of(
        ALL.by(Facet.COUNTRY, Facet.category("sex")),
        portfolio(flow().addDisaggregations("sex")),
        List.of(
            target(see("ML", "2021", "100")),
            see("ML", "2021", "50").toBuilder().category("sex", "female").build()));

    ProgressRow row = report.rows().stream()
        .filter(each -> each.target().isPresent())
        .findFirst()
        .orElseThrow();
    assertThat(row.sentences())
        .containsExactly(
            "what was reported is broken down by sex, the target is not:" + " ask without it");
  }

  @Test
  void doesNotSpeakOfOtherPlacesAtOtherTimes() {
    ProgressRow row = row(
        flow(),
        baseline(see("ML", "2019", "0")),
        target(see("ML", "2021", "100")),
        see("ML", "2021", "50"),
        see("NE", "2020", "7"));

    assertThat(row).hasToString("all, 2021: 50 %, short");
    assertThat(row.sentences()).isEmpty();
  }

  @Test
  void knowsNoBaselineWhereOnlyOtherPlacesHaveOne() {
    ProgressRow row = row(
        flow(),
        baseline(see("NE", "2020", "0")),
        target(see("ML", "2021", "100")),
        see("ML", "2021", "50"));

    assertThat(row.progress().obstacle()).contains(Obstacle.NO_BASELINE);
    assertThat(row.baseline()).isEmpty();
  }

  @Test
  void takesTheNewestBaselineInWhateverOrderTheyCome() {
    for (String[] order : new String[][] {{"2018", "2019"}, {"2019", "2018"}}) {
      ProgressRow row = row(
          flow(),
          baseline(see("ML", order[0], order[0].equals("2019") ? "10" : "3")),
          baseline(see("ML", order[1], order[1].equals("2019") ? "10" : "3")),
          target(see("ML", "2021", "110")),
          see("ML", "2021", "60"));

      assertThat(row).hasToString("all, 2021: 50 %, short");
      assertThat(row.baseline().orElseThrow().reported()).contains(persons("10"));
    }
  }

  @Test
  void takesAllBaselinesThatEndOnTheSameDay() {
    ProgressRow row = row(
        flow(),
        baseline(see("ML", "2020", "10")),
        baseline(see("ML", "2020", "10 to 20")),
        target(see("ML", "2021", "110")),
        see("ML", "2021", "60"));

    assertThat(row.baseline().orElseThrow().used()).hasSize(2);
  }

  @Test
  void namesTheDaysBeforeTheFirstAndAfterTheLastReport() {
    ProgressRow row = row(
        flow(),
        baseline(see("2020", "0")),
        target(see("2021", "100")),
        see("2021-Q2", "20"),
        see("2021-Q4", "30"));

    assertThat(row.sentences())
        .containsExactly("not all reported: whole in 2021-Q1 and whole in 2021-Q3");
  }

  @Test
  void namesDaysThatFollowEachOtherAsOnePeriod() {
    ProgressRow row = row(
        flow(),
        baseline(see("2020", "0")),
        target(see("2021", "100")),
        see("ML", "2021-Q2", "20"),
        see("ML", "2021-Q4", "10"),
        see("NE", "2021-Q1", "30"),
        see("NE", "2021-Q4", "30"));

    assertThat(row.sentences()).containsExactly("not all reported: whole in 2021-01/2021-09");
  }

  @Test
  void takesWhatIsDueAtOtherTimesOrOfOtherPartsForNoDeclaration() {
    Indicator.Builder early = flow()
        .frequency(Granularity.QUARTER)
        .addExpectations(AggregateSamples.due("2020-01", "2020-12"));
    Indicator.Builder other = flow()
        .frequency(Granularity.QUARTER)
        .addExpectations(AggregateSamples.due("2021-01", "2021-12").toBuilder()
            .addAreas(AggregateSamples.NIGER.areaId())
            .build());

    for (Indicator.Builder indicator : List.of(early, other)) {
      ProgressRow row = row(
          indicator,
          baseline(see("ML", "2019", "0")),
          target(see("ML", "2021", "100")),
          see("ML", "2021-Q1", "20"),
          see("ML", "2021-Q4", "30"));
      assertThat(row).hasToString("all, 2021: at least 50 %, unknown");
      assertThat(row.sentences()).containsExactly("not all reported: Mali in 2021-04/2021-09");
    }
  }

  @Test
  void aMilestoneHasNoPlaceOnTheWayOfAnotherGroup() {
    ProgressReport report = ProgressReport.of(
        BY_COUNTRY,
        portfolio(cumulative()),
        List.of(
            baseline(see("ML", "2019", "0")),
            baseline(see("NE", "2019", "0")),
            target(see("ML", "2021", "60")),
            target(see("NE", "2022", "100")),
            see("ML", "2020", "1"),
            see("TD", "2020", "1")));

    assertThat(report.rows()).extracting(ProgressRow::expected).allMatch(each -> each.isEmpty());
  }

  @Test
  void aStockIsLookedForInThePeriodOfItsTargetAndAsFarBackAsItsRuleLooks() {
    Indicator.Builder rule = Indicator.builder()
        .id("it")
        .kind(IndicatorKind.COUNT)
        .title(Text.english("People in shelters"))
        .unit(Counts.PERSON)
        .addSteps(
            Step.builder()
                .rule(Rule.LATEST)
                .addAxes(Axis.PERIODS)
                .lookBack(Period.ofMonths(6))
                .build(),
            Step.of(Rule.COUNT));

    assertThat(
            row(rule, baseline(see("2019", "0")), target(see("2021", "60")), see("2020-Q3", "30")))
        .hasToString("all, 2021: 50 %, short so far");
  }

  @Test
  void theNewestBaselineIsTheOneThatEndsLast() {
    ProgressRow row = row(
        cumulative(),
        baseline(see("ML", "2018/2020", "10")),
        baseline(see("ML", "2019", "3")),
        target(see("ML", "2021", "110")),
        see("ML", "2021", "60"));

    assertThat(row).hasToString("all, 2021: 50 %, short");
    assertThat(row.baseline().orElseThrow().unused()).isEmpty();
  }
}
