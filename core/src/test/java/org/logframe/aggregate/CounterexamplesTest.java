package org.logframe.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.logframe.aggregate.AggregateSamples.MALI;
import static org.logframe.aggregate.AggregateSamples.NIGER;
import static org.logframe.aggregate.AggregateSamples.due;
import static org.logframe.aggregate.AggregateSamples.dueFlow;
import static org.logframe.aggregate.AggregateSamples.flow;
import static org.logframe.aggregate.AggregateSamples.persons;
import static org.logframe.aggregate.AggregateSamples.portfolio;
import static org.logframe.aggregate.AggregateSamples.see;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.logframe.indicator.Axis;
import org.logframe.indicator.Category;
import org.logframe.indicator.Disaggregation;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Rule;
import org.logframe.indicator.Step;
import org.logframe.measure.Counts;
import org.logframe.measure.Interval;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.FindingCode;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.Programme;
import org.logframe.source.Text;
import org.logframe.time.Granularity;

/** Numbers of docs/meaning.md for which a rule that seems as good gives a wrong answer. */
class CounterexamplesTest {
  private static final Aggregation ALL = Aggregation.of("it");

  private static Cell cell(Indicator.Builder indicator, Observation... seen) {
    return ALL.over(portfolio(indicator), List.of(seen)).cell();
  }

  private static Observation of(
      String disaggregation, String category, String period, String value) {
    return see("ML", period, value).toBuilder()
        .category(disaggregation, category)
        .build();
  }

  private static Disaggregation by(String id, String... categories) {
    Disaggregation.Builder disaggregation = Disaggregation.builder().id(id).title(Text.english(id));
    for (String each : categories) {
      disaggregation.addCategories(Category.of(each, Text.english(each)));
    }
    return disaggregation.build();
  }

  /** Mali in 2020 by sex and by kind of reach. */
  private static Cell reached(Disaggregation kinds, Observation... seen) {
    Portfolio portfolio = Portfolio.builder()
        .addDisaggregations(kinds, by("sex", "female", "male"))
        .addProgrammes(Programme.builder().id("whole").covers(MALI).build())
        .addIndicators(flow().addDisaggregations("kind", "sex").build())
        .build();
    return ALL.over(portfolio, List.of(seen)).cell();
  }

  @Test
  void allAxesAreSettledAtOnce() {
    Cell cell = cell(
        flow().addDisaggregations("sex"),
        of("sex", "female", "2021", "60"),
        of("sex", "male", "2021-Q1", "10"),
        of("sex", "male", "2021-Q2", "10"),
        of("sex", "male", "2021-Q3", "10"),
        of("sex", "male", "2021-Q4", "10"),
        see("ML", "2021-Q1", "25"));

    assertThat(cell.reported()).contains(persons("100"));
    assertThat(cell.unused()).containsExactly(see("ML", "2021-Q1", "25"));
  }

  @Test
  void periodsThatCrossAreNotAdded() {
    Cell cell =
        cell(flow(), see("ML", "2021-01/2021-03", "30"), see("ML", "2021-03/2021-04", "20"));

    assertThat(cell.reported()).contains(persons("30"));
    assertThat(cell.unused()).hasSize(1);
  }

  @Test
  void oneCategoryOfTwoIsNotAll() {
    Cell cell = reached(
        by("kind", "direct", "indirect", "other"),
        of("kind", "direct", "2020", "578756"),
        of("kind", "indirect", "2020", "19500"),
        of("kind", "other", "2020", "0"),
        of("sex", "female", "2020", "10710"));

    assertThat(cell.reported()).contains(persons("598,256"));
    assertThat(cell.flags()).isEmpty();
  }

  @Test
  void theSecondOfTwoBreakdownsIsNotDropped() {
    Cell cell = reached(
        by("kind", "direct", "indirect"),
        of("kind", "direct", "2020", "12000"),
        of("kind", "indirect", "2020", "32700"),
        of("sex", "female", "2020", "5868"),
        of("sex", "male", "2020", "6132"));

    assertThat(cell.reported()).contains(persons("between 12,000 and 44,700"));
    assertThat(cell.findings())
        .extracting(finding -> finding.code())
        .containsExactly(FindingCode.MARGINS_DISAGREE);
  }

  @Test
  void breakdownsThatCanBothBeTrueDoNotDisagree() {
    Cell cell = reached(
        by("kind", "direct", "indirect"),
        of("kind", "direct", "2020", "19"),
        of("kind", "indirect", "2020", "0"),
        of("sex", "female", "2020", "at most 20"),
        of("sex", "male", "2020", "0"));

    assertThat(cell.reported()).contains(persons("19"));
    assertThat(cell.findings()).isEmpty();
  }

  @Test
  void theGreatestOfTotalsIsNoGreatestInEachPlace() {
    Indicator.Builder reached = Indicator.builder()
        .id("it")
        .title(Text.english("Reached"))
        .unit(Counts.PERSON)
        .addDisaggregations("service")
        .addSteps(Step.of(Rule.MAX, Axis.of(AggregateSamples.SERVICE.id())), Step.of(Rule.COUNT));
    Observation shelter =
        see("2021", "350").toBuilder().category("service", "shelter").build();
    Observation food =
        see("2021", "210").toBuilder().category("service", "food").build();
    Cell cell = cell(
        reached,
        shelter,
        food,
        of("service", "shelter", "2021", "300"),
        of("service", "food", "2021", "120"),
        of("service", "shelter", "2021", "50").toBuilder().area(NIGER).build(),
        of("service", "food", "2021", "90").toBuilder().area(NIGER).build());

    assertThat(cell.reported()).contains(persons("390"));
    assertThat(cell.unused()).containsExactlyInAnyOrder(shelter, food);
  }

  /** What is known of both sexes together in Mali and in Niger, where areas are folded first. */
  private static Cell bothSexes(Rule first, Rule later) {
    Indicator.Builder it = Indicator.builder()
        .id("it")
        .title(Text.english("Scores"))
        .unit(Counts.PERSON)
        .range(Interval.parse("between 0 and 10 persons"))
        .frequency(Granularity.QUARTER)
        .addDisaggregations("sex")
        .addSteps(Step.of(first, Axis.AREAS), Step.of(later))
        .addExpectations(due("2021-01", "2021-03"));
    return cell(it, see("ML", "2021-Q1", "3"), see("NE", "2021-Q1", "2"));
  }

  @Test
  void theLeastOfMeansIsNotTheMeanOfTheLeast() {
    assertThat(bothSexes(Rule.MIN, Rule.MEAN).overall()).contains(persons("between 0 and 2"));
    assertThat(bothSexes(Rule.MAX, Rule.COUNT).overall()).contains(persons("at least 3"));
    assertThat(bothSexes(Rule.MIN, Rule.MIN).overall()).contains(persons("2"));
    assertThat(bothSexes(Rule.COUNT, Rule.COUNT).overall()).contains(persons("5"));
  }

  @Test
  void totalsBoundWhatIsMissingInThem() {
    Indicator.Builder inMali = flow()
        .frequency(Granularity.QUARTER)
        .addExpectations(
            due("2021-01", "2021-12").toBuilder().addAreas(MALI.areaId()).build());
    Cell cell = cell(
        inMali,
        see("ML", "2021-S1", "100"),
        see("ML", "2021-Q1", "60"),
        see("ML", "2021-S2", "at most 30"));

    assertThat(cell.overall()).contains(persons("between 100 and 130"));
  }

  @Test
  void theRangeOfALeafCellIsNotThatOfItsTotal() {
    Indicator.Builder upToFifty = dueFlow().range(Interval.parse("between 0 and 50 persons"));
    Cell cell = ALL.by(Facet.COUNTRY)
        .over(portfolio(upToFifty), List.of(see("ML", "2021-Q1", "20")))
        .cell(Facet.COUNTRY.is(MALI));

    assertThat(cell.overall()).contains(persons("between 20 and 170"));
  }

  @Test
  void theGreatestIsAtLeastThatOfAPart() {
    Indicator.Builder greatest = Indicator.builder()
        .id("it")
        .title(Text.english("Queue"))
        .unit(Counts.PERSON)
        .addSteps(Step.of(Rule.MAX))
        .frequency(Granularity.QUARTER)
        .addExpectations(
            due("2021-01", "2021-03").toBuilder().addAreas(MALI.areaId()).build());
    Cell cell = cell(greatest, see("ML", "2021-01", "200"));

    assertThat(cell.reported()).contains(persons("200"));
    assertThat(cell.overall()).contains(persons("at least 200"));
    assertThat(cell.completeness()).hasToString("Optional[0 of 1 (1 partly reported)]");
  }

  @Test
  void sumsOfPartsFromSeveralShardsCountTwice() {
    Portfolio portfolio = portfolio(flow().addDisaggregations("sex", "age"));
    List<Observation> here =
        List.of(see("2021", "12").toBuilder().category("age", "child").build());
    List<Observation> there =
        List.of(of("sex", "male", "2021", "7"), of("sex", "female", "2021", "8"));
    List<Observation> all = new ArrayList<>(here);
    all.addAll(there);
    Cell merged = ALL.partial(portfolio)
        .addAll(here)
        .merge(ALL.partial(portfolio).addAll(there))
        .finish()
        .cell();

    assertThat(ALL.over(portfolio, here).cell().reported()).contains(persons("12"));
    assertThat(ALL.over(portfolio, there).cell().reported()).contains(persons("15"));
    assertThat(merged.reported()).contains(persons("15"));
    assertThat(merged).isEqualTo(ALL.over(portfolio, all).cell());
  }
}
