package org.logframe.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.logframe.aggregate.AggregateSamples.due;
import static org.logframe.aggregate.AggregateSamples.flow;
import static org.logframe.aggregate.AggregateSamples.persons;
import static org.logframe.aggregate.AggregateSamples.portfolio;
import static org.logframe.aggregate.AggregateSamples.see;
import static org.logframe.aggregate.AggregateSamples.start;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.logframe.indicator.Category;
import org.logframe.indicator.Disaggregation;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.measure.Counts;
import org.logframe.place.Country;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.FindingCode;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.Programme;
import org.logframe.source.Text;
import org.logframe.time.Granularity;

/** Which of several breakdowns of a whole stands for it. */
class WhatStandsTest {
  private static final Aggregation ALL = Aggregation.of("it");

  private static Indicator.Builder bySexAndAge() {
    return flow().addDisaggregations("sex", "age");
  }

  private static Observation of(String disaggregation, String category, String value) {
    return see("ML", "2021", value).toBuilder()
        .category(disaggregation, category)
        .build();
  }

  private static Cell cell(Indicator.Builder indicator, Observation... seen) {
    return ALL.over(portfolio(indicator), List.of(seen)).cell();
  }

  @Test
  void aCompleteBreakdownOfOnePlaceStandsBeforeALonePlace() {
    Portfolio portfolio = Portfolio.builder()
        .addDisaggregations(Disaggregation.builder()
            .id("sex")
            .title(Text.english("Sex"))
            .addCategories(
                Category.of("f", Text.english("f")),
                Category.of("m", Text.english("m")),
                Category.of("u", Text.english("u")))
            .residual("u")
            .build())
        .addProgrammes(Programme.builder().id("whole").covers(Country.of("ML")).build())
        .addIndicators(flow().addDisaggregations("sex").build())
        .build();
    Cell cell = ALL.over(
            portfolio,
            List.of(
                start("15").period("2021").category("sex", "f").build(),
                start("10").period("2021").category("sex", "m").build(),
                start("9").period("2021").category("sex", "u").build(),
                see("ML", "2021", "9")))
        .cell();

    assertThat(cell.reported()).contains(persons("34"));
    assertThat(cell.flags()).isEmpty();
    assertThat(cell.unused()).hasSize(1);
  }

  @Test
  void aLonePlaceThatIsMoreThanTheWholeContradictsIt() {
    Cell cell = cell(
        bySexAndAge(),
        start("5").period("2021").category("sex", "female").build(),
        start("4").period("2021").category("sex", "male").build(),
        see("ML", "2021", "30"));

    assertThat(cell.reported()).contains(persons("between 9 and 30"));
    assertThat(cell.flags()).containsExactly(Flag.DISAGREEMENT);
  }

  @Test
  void whatBreakdownsHaveInCommonKeepsTheEstimateOnWhichTheyAgree() {
    Cell cell = cell(
        bySexAndAge(),
        of("sex", "female", "19"),
        of("sex", "male", "0"),
        of("age", "child", "at most 20"),
        of("age", "adult", "0"));

    assertThat(cell.reported()).contains(persons("19"));
    assertThat(cell.findings()).isEmpty();
  }

  @Test
  void ofBreakdownsThatDisagreeTheHullStandsInTheBoundsToo() {
    Cell cell = cell(
        bySexAndAge()
            .frequency(Granularity.YEAR)
            .addExpectations(due("2021-01", "2021-12").toBuilder()
                .addAreas(Country.of("ML").areaId())
                .build()),
        of("sex", "female", "5"),
        of("sex", "male", "6"),
        of("age", "child", "20"),
        of("age", "adult", "1"));

    assertThat(cell.reported()).contains(persons("between 11 and 21"));
    assertThat(cell.overall()).contains(persons("between 11 and 21"));
    assertThat(cell.completeness()).hasToString("Optional[1 of 1]");
    assertThat(cell.findings())
        .extracting(finding -> finding.code())
        .containsExactly(FindingCode.MARGINS_DISAGREE);
  }

  @Test
  void eachEndIsSettledByItself() {
    Indicator.Builder stock = Indicator.stock("it")
        .title(Text.english("In shelters"))
        .unit(Counts.PERSON)
        .addDisaggregations("sex");
    Cell cell = cell(
        stock,
        see("ML", "2021-Q4", "15"),
        see("NE", "2021-Q4", "18"),
        start("16").period("2021-Q4").category("sex", "female").build(),
        see("NE", "2021-Q3", "99"));

    assertThat(cell.reported()).contains(persons("33"));
    assertThat(cell.unused()).hasSize(2);
  }

  @Test
  void oneSexAndOneAgeAreNotTheSamePeople() {
    Cell cell = cell(bySexAndAge(), of("sex", "female", "7"), of("age", "child", "12"));

    assertThat(cell.reported()).contains(persons("7"));
    assertThat(cell.flags()).containsExactly(Flag.BREAKDOWN_INCOMPLETE);
  }

  @Test
  void someCategoriesThatStandForAllAreSaidToBeOnlyThese() {
    Portfolio portfolio = portfolio(bySexAndAge());
    AggregateTable table = ALL.by(Facet.COUNTRY)
        .over(portfolio, List.of(see("NE", "2021", "10"), of("sex", "female", "7")));
    Cell mali = table.cell(Facet.COUNTRY.is(Country.of("ML")));

    assertThat(mali.flags()).containsExactly(Flag.BREAKDOWN_INCOMPLETE);
    assertThat(mali.findings())
        .singleElement()
        .asString()
        .contains("female only, 1 of 2 categories of sex");
    assertThat(table.cell(Facet.COUNTRY.is(Country.of("NE"))).flags()).isEmpty();
  }

  @Test
  void aCategoryThatIsAskedForStandsForItselfOnly() {
    Cell cell = ALL.where(Facet.category("sex").named("female"))
        .over(portfolio(bySexAndAge()), List.of(of("sex", "female", "7")))
        .cell();

    assertThat(cell.flags()).isEmpty();
  }

  @Test
  void aCountThatRunsOnIsToldAsItWasStated() {
    Observation.Builder hundred = start("100").asOf("2021-12-31");
    Observation runsOn = hundred.period("2021/..").build();
    Observation theSame = hundred.period("2021").build();

    assertThat(cell(flow(), runsOn, see("ML", "2021", "40")).used()).containsExactly(runsOn);
    assertThat(cell(flow(), theSame, runsOn, see("ML", "2021", "40")).used()).hasSize(1);
  }
}
