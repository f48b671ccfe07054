package org.logframe.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.logframe.aggregate.AggregateSamples.due;
import static org.logframe.aggregate.AggregateSamples.portfolio;
import static org.logframe.aggregate.AggregateSamples.start;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.logframe.indicator.Axis;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.IndicatorKind;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Rule;
import org.logframe.indicator.Step;
import org.logframe.measure.Grade;
import org.logframe.place.Country;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Finding;
import org.logframe.portfolio.FindingCode;
import org.logframe.source.Source;
import org.logframe.source.Text;
import org.logframe.time.Granularity;

class DistributionTest {
  private static final Aggregation ALL = Aggregation.of("it");

  private static Indicator.Builder grades() {
    return Indicator.qualitative("it").title(Text.english("Quality"));
  }

  private static Indicator.Builder grades(Step... steps) {
    return Indicator.builder()
        .id("it")
        .kind(IndicatorKind.QUALITATIVE)
        .title(Text.english("Quality"))
        .addSteps(steps);
  }

  /** Grades, of which each quarter of 2021 is due in Mali and in Niger. */
  private static Indicator.Builder dueGrades() {
    return quarterly(grades());
  }

  private static Indicator.Builder quarterly(Indicator.Builder grades) {
    return grades.frequency(Granularity.QUARTER).addExpectations(due("2021-01", "2021-12"));
  }

  private static Observation graded(String country, String period, String grade) {
    return start("1")
        .area(Country.of(country))
        .period(period)
        .value(Grade.of(grade))
        .build();
  }

  private static Cell ask(Indicator.Builder indicator, Observation... seen) {
    return ALL.over(portfolio(indicator), List.of(seen)).cell();
  }

  private static void assertDistribution(Cell cell, String distribution) {
    assertThat(cell.distribution()).map(Distribution::toString).contains(distribution);
  }

  @Test
  void rivalGradesHaveAnEntryOfTheirOwn() {
    Cell cell = ask(
        dueGrades(),
        graded("ML", "2021-Q1", "poor"),
        graded("ML", "2021-Q1", "good"),
        graded("ML", "2021-Q2", "good"));

    assertDistribution(cell, "good: 1, good or poor: 1; unknown: 6");
    assertThat(cell.completeness()).hasToString("Optional[2 of 8 (6 not reported)]");
    assertThat(cell.findings())
        .map(Finding::code)
        .containsExactly(FindingCode.CONFLICTING_REVISIONS);
  }

  @Test
  void equalGradesOfTwoRevisionsAreNoRivals() {
    Observation again = graded("ML", "2021-Q1", "good").toBuilder().asOf("2022").build();
    Cell cell =
        ask(grades(), again, again.toBuilder().addSources(Source.of("x")).build());

    assertDistribution(cell, "good: 1");
    assertThat(cell.findings()).map(Finding::code).containsExactly(FindingCode.SAME_VALUE_TWICE);
    assertThat(cell.flags()).doesNotContain(Flag.DISAGREEMENT);
  }

  @Test
  void whatIsStatedAsMissingIsUnknownThoughNothingSaysWhatIsDue() {
    Cell cell = ask(
        grades(),
        graded("ML", "2021-Q1", "good"),
        start("not reported").period("2021-Q2").build());

    assertDistribution(cell, "good: 1; unknown: 1");
    assertThat(ask(grades()).distribution()).contains(new Distribution(ImmutableSortedMap.of(), 0));
  }

  @Test
  void aGradeForAYearCountsOnceAndItsQuartersAreKnown() {
    Cell cell = ask(dueGrades(), graded("ML", "2021", "good"), graded("NE", "2021-Q1", "poor"));

    assertDistribution(cell, "good: 1, poor: 1; unknown: 3");
  }

  @Test
  void gradesOfPartsBesideThatOfTheWholeDoNotCount() {
    Cell cell = ask(
        dueGrades(),
        graded("ML", "2021", "good"),
        graded("ML", "2021-Q1", "poor"),
        graded("ML", "2021-Q2", "poor"));

    assertDistribution(cell, "good: 1; unknown: 4");
    assertThat(cell.unused()).hasSize(2);
  }

  @Test
  void anOlderGradeThatIsCarriedIsKnown() {
    Indicator.Builder newest =
        quarterly(grades(Step.of(Rule.LATEST, Axis.PERIODS), Step.of(Rule.DISTRIBUTION)));
    Cell cell = ask(newest, graded("ML", "2021-Q1", "good"));

    assertThat(cell.completeness()).hasToString("Optional[0 of 2, 1 carried (1 not reported)]");
    assertDistribution(cell, "good: 1; unknown: 1");
  }

  @Test
  void aRefusedCellHasNoDistribution() {
    Indicator.Builder byPeriod = grades(Step.of(Rule.DISTRIBUTION, Axis.PERIODS));
    Cell cell = ask(byPeriod, graded("ML", "2021-Q1", "good"), graded("NE", "2021-Q1", "poor"));

    assertThat(cell.refusal()).map(Refusal::reason).contains(Refusal.Reason.NO_RULE);
    assertThat(cell.distribution()).isEmpty();
  }

  @Test
  void aCellThatIsRefusedCannotBeGivenADistribution() {
    Cell.Builder cell = Cell.builder()
        .key(new Key(ImmutableMap.of()))
        .refusal(new Refusal(Refusal.Reason.NO_RULE, "no rule"))
        .distribution(new Distribution(ImmutableSortedMap.of("good", 2), 1));

    assertThatIllegalArgumentException()
        .isThrownBy(cell::build)
        .withMessage("Cell all: is refused (NO_RULE), yet has a distribution: good: 2; unknown: 1");
  }

  @Test
  void isToldInTheTableWhereAnyGradeWasGiven() {
    AggregateTable table = ALL.by(Facet.COUNTRY)
        .over(
            portfolio(dueGrades()),
            List.of(graded("ML", "2021-Q1", "good"), graded("ML", "2021-Q2", "poor")));

    assertThat(table.cells())
        .map(Cell::toString)
        .containsExactly(
            "country Mali: good: 1, poor: 1; unknown: 2; 2 of 4 (2 not reported)",
            "country Niger: ; unknown: 4; 0 of 4 (4 not reported)");
    assertThat(table.cells().get(0).distribution().orElseThrow().size()).isEqualTo(2);
    assertThat(table).hasToString("""
            country  reported                      overall  completeness             remarks
            Mali     good: 1, poor: 1; unknown: 2  -        2 of 4 (2 not reported)  partial
            Niger    -                             -        0 of 4 (4 not reported)  partial
            """);
  }
}
