package org.logframe.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.logframe.aggregate.AggregateSamples.CHAD;
import static org.logframe.aggregate.AggregateSamples.MALI;
import static org.logframe.aggregate.AggregateSamples.NIGER;
import static org.logframe.aggregate.AggregateSamples.due;
import static org.logframe.aggregate.AggregateSamples.dueFlow;
import static org.logframe.aggregate.AggregateSamples.flow;
import static org.logframe.aggregate.AggregateSamples.persons;
import static org.logframe.aggregate.AggregateSamples.portfolio;
import static org.logframe.aggregate.AggregateSamples.see;
import static org.logframe.aggregate.AggregateSamples.start;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.logframe.indicator.Axis;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Purpose;
import org.logframe.indicator.Rule;
import org.logframe.indicator.Step;
import org.logframe.measure.Counts;
import org.logframe.measure.Figure;
import org.logframe.measure.UnitTable;
import org.logframe.place.Country;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Finding;
import org.logframe.portfolio.Portfolio;
import org.logframe.source.Text;
import org.logframe.time.Granularity;

class AggregationTest {
  private static final Aggregation ALL = Aggregation.of("it");

  private static Cell whole(Indicator.Builder indicator, Observation... seen) {
    return ALL.over(portfolio(indicator), List.of(seen)).cell();
  }

  @Test
  void addsAFlowUpOverPeriodsAndPlaces() {
    Cell cell = whole(
        flow(),
        see("ML", "2021-Q1", "100"),
        see("ML", "2021-Q2", "more than 50"),
        see("NE", "2021-Q1", "10"));

    assertThat(cell.reported()).contains(persons("more than 160"));
    assertThat(cell.used()).hasSize(3);
    assertThat(cell.unused()).isEmpty();
    assertThat(cell.remarks()).isEmpty();
  }

  @Test
  void isNothingAndNeverZeroWhereNothingWasReported() {
    Cell cell = whole(dueFlow());

    assertThat(cell.reported()).isEmpty();
    assertThat(cell.overall()).contains(persons("at least 0"));
    assertThat(cell.completeness()).hasToString("Optional[0 of 8 (8 not reported)]");
    assertThat(cell.refusal()).isEmpty();
  }

  @Test
  void takesZeroForAValue() {
    assertThat(whole(flow(), see("ML", "2021", "0")).reported()).contains(persons("0"));
  }

  @Test
  void saysNothingOverallWhereNothingIsDeclaredDue() {
    Cell cell = whole(flow(), see("ML", "2021", "5"));

    assertThat(cell.overall()).isEmpty();
    assertThat(cell.completeness()).isEmpty();
  }

  @Test
  void isAtLeastAPartialSumOfCounts() {
    Cell cell = whole(dueFlow(), see("ML", "2021-Q1", "100"), see("ML", "2021-Q2", "40"));

    assertThat(cell.reported()).contains(persons("140"));
    assertThat(cell.overall()).contains(persons("at least 140"));
    assertThat(cell.completeness()).hasToString("Optional[2 of 8 (6 not reported)]");
  }

  @Test
  void holdsAYearAgainstItsQuartersAndNeverAddsThem() {
    Observation year = see("ML", "2021", "100");
    Observation first = see("ML", "2021-Q1", "30");
    Cell cell = whole(flow(), first, year);

    assertThat(cell.reported()).contains(persons("100"));
    assertThat(cell.used()).containsExactly(year);
    assertThat(cell.unused()).containsExactly(first);
  }

  @Test
  void takesAHalfYearBesideTheQuartersItDoesNotHave() {
    Cell cell = whole(
        flow(), see("ML", "2021-Q1", "30"), see("ML", "2021-S1", "70"), see("ML", "2021-Q3", "5"));

    assertThat(cell.reported()).contains(persons("75"));
  }

  @Test
  void takesAProgrammeForItsComponentsTogether() {
    Cell cell = whole(
        flow(),
        see("ML", "2021", "100"),
        start("60").programme("one").area(MALI).period("2021").build(),
        start("30").programme("two").area(MALI).period("2021").build());

    assertThat(cell.reported()).contains(persons("100"));
    assertThat(cell.unused()).hasSize(2);
  }

  @Test
  void addsAProgrammesOwnShareToItsComponents() {
    Cell cell = whole(
        flow().addOwnShare(Axis.PROGRAMMES),
        see("ML", "2021", "100"),
        start("60").programme("one").area(MALI).period("2021").build());

    assertThat(cell.reported()).contains(persons("160"));
  }

  @Test
  void takesATotalBesideItsSlices() {
    Indicator.Builder bySex = flow().addDisaggregations("sex");
    Observation female = start("60").period("2021").category("sex", "female").build();
    Observation male = start("30").period("2021").category("sex", "male").build();

    assertThat(whole(bySex, female, male).reported()).contains(persons("90"));
    assertThat(whole(bySex, female, male, see("2021", "95")).reported()).contains(persons("95"));
  }

  @Test
  void saysThatTotalsAndPartsContradictEachOther() {
    Cell cell = whole(dueFlow(), see("ML", "2021", "50"), see("ML", "2021-Q1", "80"));

    assertThat(cell.reported()).contains(persons("50"));
    assertThat(cell.findings())
        .extracting(Finding::toString)
        .containsExactly(
            "TOTAL_DISAGREES_WITH_PARTS: \"Returns\": the total 50 persons (whole, ML, 2021) cannot be true beside its parts: 80 persons"
                + " (whole, ML, 2021-Q1)");
  }

  @Test
  void boundsPeopleWhoMayBeReachedTwice() {
    Indicator.Builder people = Indicator.people("it").title(Text.english("People reached"));
    Cell cell = whole(
        people,
        see("ML", "2021-Q1", "100"),
        see("ML", "2021-Q2", "70"),
        see("NE", "2021-Q1", "10"));

    assertThat(cell.reported()).contains(persons("between 110 and 180"));
  }

  @Test
  void addsPeopleUpWhoAreCountedWhenFirstReached() {
    Indicator.Builder people =
        Indicator.peopleFirstReached("it").title(Text.english("People reached"));

    assertThat(whole(people, see("ML", "2021-Q1", "100"), see("ML", "2021-Q2", "70"))
            .reported())
        .contains(persons("170"));
    assertThat(whole(
                people,
                start("100").programme("one").period("2021").build(),
                start("70").programme("two").period("2021").build())
            .reported())
        .contains(persons("between 100 and 170"));
  }

  @Test
  void boundsPeopleWhoMayReceiveTwoServices() {
    Cell cell = whole(
        flow().addDisaggregations("service"),
        start("100").area(MALI).period("2021").category("service", "shelter").build(),
        start("70").area(MALI).period("2021").category("service", "food").build(),
        start("5").area(NIGER).period("2021").category("service", "food").build());

    assertThat(cell.reported()).contains(persons("between 105 and 175"));
  }

  @Test
  void takesTheNewestOfAStockAndAddsPlaces() {
    Cell cell = whole(
        Indicator.stock("it").title(Text.english("In shelters")).unit(Counts.PERSON),
        see("ML", "2021-Q1", "100"),
        see("ML", "2021-Q2", "70"),
        see("NE", "2021-Q1", "10"));

    assertThat(cell.reported()).contains(persons("80"));
    assertThat(cell.used()).hasSize(2);
  }

  @Test
  void knowsNothingCertainOfAStockThatIsNoLongerReported() {
    Cell cell = whole(
        Indicator.stock("it")
            .title(Text.english("In shelters"))
            .unit(Counts.PERSON)
            .frequency(Granularity.QUARTER)
            .addExpectations(AggregateSamples.due("2021-01", "2021-06")),
        see("ML", "2021-Q1", "100"),
        see("ML", "2021-Q2", "70"),
        see("NE", "2021-Q1", "10"));

    assertThat(cell.overall()).contains(persons("at least 70"));
    assertThat(cell.completeness()).hasToString("Optional[1 of 2, 1 carried]");
  }

  @Test
  void knowsThatARunningTotalNeverFalls() {
    Cell cell = whole(
        Indicator.cumulative("it")
            .title(Text.english("Returned so far"))
            .unit(Counts.PERSON)
            .frequency(Granularity.QUARTER)
            .addExpectations(AggregateSamples.due("2021-01", "2021-06")),
        see("ML", "2021-Q1", "100"),
        see("ML", "2021-Q2", "170"),
        see("NE", "2021-Q1", "10"));

    assertThat(cell.reported()).contains(persons("180"));
    assertThat(cell.overall()).contains(persons("at least 180"));
  }

  @Test
  void takesTheOldestTheGreatestTheLeastOrTheMean() {
    assertThat(folded(Step.of(Rule.EARLIEST, Axis.PERIODS), Step.of(Rule.COUNT)))
        .isEqualTo("7");
    assertThat(folded(Step.of(Rule.MAX))).isEqualTo("8");
    assertThat(folded(Step.of(Rule.MIN))).isEqualTo("3");
    assertThat(folded(Step.of(Rule.MEAN))).isEqualTo("5");
    assertThat(folded(Step.of(Rule.MAX, Axis.PERIODS), Step.of(Rule.COUNT))).isEqualTo("11");
  }

  private static String folded(Step... steps) {
    Indicator.Builder score = Indicator.builder()
        .id("it")
        .title(Text.english("Visits"))
        .unit(Counts.PERSON)
        .addSteps(steps);
    return whole(
            score, see("ML", "2021-01", "4"), see("ML", "2021-03", "8"), see("NE", "2021-03", "3"))
        .reported()
        .orElseThrow()
        .estimate()
        .orElseThrow()
        .toPlainString();
  }

  @Test
  void neverAveragesPercentagesWithoutTheirParts() {
    Cell cell = whole(
        Indicator.percentage("it").title(Text.english("Share that stays")),
        percent("ML", "40"),
        percent("NE", "60"));

    assertThat(cell.reported()).isEmpty();
    assertThat(cell.refusal())
        .contains(new Refusal(
            Refusal.Reason.NO_RULE,
            "it has no rule that folds areas; a percentage without its parts is never averaged:"
                + " declare its numerator and denominator with Indicator.ratio and report both"));
    assertThat(cell.used()).isEmpty();
    assertThat(cell.unused()).hasSize(2);
  }

  @Test
  void passesOnAPercentageThatWasReportedForTheWhole() {
    Observation all = percent("45").build();
    Cell cell = whole(
        Indicator.percentage("it").title(Text.english("Share that stays")),
        percent("ML", "40"),
        percent("NE", "60"),
        all);

    assertThat(cell.reported()).map(Object::toString).contains("45 %");
    assertThat(cell.refusal()).isEmpty();
    assertThat(cell.used()).containsExactly(all);
  }

  private static Observation.Builder percent(String value) {
    return Observation.builder()
        .indicator("it")
        .programme("whole")
        .period("2021")
        .value(Figure.parse(value, UnitTable.standard().parse("%")));
  }

  private static Observation percent(String country, String value) {
    return percent(value).area(Country.of(country)).build();
  }

  @Test
  void namesThePresetThatMayFitACount() {
    Indicator.Builder bare =
        Indicator.builder().id("it").title(Text.english("Returns")).unit(Counts.PERSON);

    assertThat(whole(bare, see("ML", "2021", "1"), see("ML", "2022", "2")).refusal())
        .map(Refusal::toString)
        .contains(
            "NO_RULE: it has no rule that folds periods; declare it with Indicator.flow if its"
                + " values add up, Indicator.stock or cumulative if the newest one counts,"
                + " Indicator.people if the same people may be counted twice");
  }

  @Test
  void neverMixesTargetsWithActualValues() {
    Observation target = start("500").purpose(Purpose.TARGET).period("2021").build();
    Observation actual = see("2021", "100");

    assertThat(whole(flow(), target, actual).reported()).contains(persons("100"));
    assertThat(ALL.purpose(Purpose.TARGET)
            .over(portfolio(flow()), List.of(target, actual))
            .cell()
            .reported())
        .contains(persons("500"));
  }

  @Test
  void findsWhatALeafCellCannotBeAndLetsTotalsExceedItsRange() {
    Indicator.Builder ranged = dueFlow().range(persons("between 0 and 50"));
    Cell cell = whole(ranged, see("ML", "2021", "150"), see("ML", "2021-Q1", "70"));

    assertThat(cell.reported()).contains(persons("150"));
    assertThat(cell.findings())
        .extracting(Finding::toString)
        .containsExactly("VALUE_OUTSIDE_RANGE: \"Returns\" of whole, ML, 2021-Q1 is reported as 70"
            + " persons, while it can only be between 0 and 50 persons");
  }

  @Test
  void neverCombinesWhatStatesNoPeriodWithWhatDoes() {
    Observation unstated = start("999").area(MALI).build();
    AggregateTable table = ALL.over(portfolio(flow()), List.of(see("ML", "2021", "5"), unstated));

    assertThat(table.cell().reported()).contains(persons("5"));
    assertThat(table.leftOut()).containsExactly(unstated);
    assertThat(table.cell().remarks())
        .containsExactly("without a period, beside others with one, and left out: 1");
  }

  @Test
  void passesOnWhatStatesNoPeriodButBoundsNothingByIt() {
    Cell cell = whole(dueFlow(), start("999").area(MALI).build());

    assertThat(cell.reported()).contains(persons("999"));
    assertThat(cell.overall()).contains(persons("at least 0"));
    assertThat(cell.completeness()).hasToString("Optional[0 of 8 (8 not reported)]");
    assertThat(cell.remarks())
        .containsExactly(
            "what was reported does not say when it was, so it bounds nothing that is due");
  }

  @Test
  void takesPeriodsWithoutAnEnd() {
    Cell cell = whole(flow(), see("ML", "2017-05/..", "5"), see("ML", "2021-Q1", "3"));

    assertThat(cell.reported()).contains(persons("5"));
    assertThat(cell.unused()).hasSize(1);
  }

  @Test
  void saysWhereNewerValuesOfPartsStandInsteadOfAnOlderOneThatCoversMore() {
    Indicator.Builder stock = Indicator.stock("it")
        .title(Text.english("In shelters"))
        .unit(Counts.PERSON)
        .addDisaggregations("sex");
    Observation men =
        start("12").area(MALI).period("2021-Q2").category("sex", "male").build();
    Observation women =
        start("9").area(MALI).period("2021-Q3").category("sex", "female").build();
    Cell some = whole(stock, see("ML", "2021-Q1", "500"), men);

    assertThat(some.reported()).contains(persons("12"));
    assertThat(some.remarks())
        .containsExactly("values of parts stand instead of what may cover more:"
            + " 500 persons (whole, ML, 2021-Q1)");
    assertThat(whole(stock, see("ML", "2021-Q1", "500"), men, women).remarks()).isEmpty();
    assertThat(whole(stock, see("ML", "2021-Q1", "500"), see("ML", "2021-Q2", "12"))
            .remarks())
        .isEmpty();
  }

  @Test
  void countsWhatWasReportedBeforeItWasDueAmongWhatIsDue() {
    Aggregation october = ALL.where(Facet.COUNTRY.is(MALI)).asOf(LocalDate.parse("2021-10-15"));
    List<Observation> seen = List.of(
        see("ML", "2021", "100").toBuilder().asOf("2021-10").build(),
        see("ML", "2021-Q1", "30"),
        see("ML", "2021-Q2", "30"),
        see("ML", "2021-Q3", "30"));
    Cell early = october.over(portfolio(dueFlow()), seen).cell();
    Cell inTime = october.over(portfolio(dueFlow()), seen.subList(1, 4)).cell();

    assertThat(early.findings()).isEmpty();
    assertThat(early.overall()).contains(persons("100"));
    assertThat(early.completeness()).hasToString("Optional[4 of 4]");
    assertThat(inTime.overall()).contains(persons("90"));
    assertThat(inTime.completeness()).hasToString("Optional[3 of 4 (1 not yet due)]");
  }

  @Test
  void endsWhatRunsOnAtItsAsOfDate() {
    Observation old = start("5").area(MALI).period("2017-05/..").asOf("2019-03").build();
    Observation later =
        start("9").area(MALI).period("2017-05/..").asOf("2020-12").build();
    List<Observation> seen = List.of(old, later, see("ML", "2021-Q1", "3"));
    Cell flow = ALL.over(portfolio(flow()), seen).cell();

    assertThat(flow.reported()).contains(persons("12"));
    assertThat(flow.used()).containsExactly(later, see("ML", "2021-Q1", "3"));
    assertThat(flow.unused()).containsExactly(old);
  }

  @Test
  void takesTheNewestOfRunningTotalsThatHaveAnAsOfDate() {
    Observation old = start("5").area(MALI).period("2017-05/..").asOf("2019-03").build();
    Observation later =
        start("9").area(MALI).period("2017-05/..").asOf("2020-12").build();
    Portfolio portfolio =
        portfolio(Indicator.cumulative("it").title(Text.english("Returns")).unit(Counts.PERSON));
    AggregateTable table =
        ALL.by(Facet.YEAR).over(portfolio, List.of(later, see("ML", "2021", "12"), old));

    assertThat(table.cells())
        .map(cell -> cell.key() + ": " + cell.used())
        .containsExactly(
            "year 2019: [" + old + "]",
            "year 2020: [" + later + "]",
            "year 2021: [it, whole, ML, 2021: 12 persons]");
    assertThat(ALL.over(portfolio, List.of(later, see("ML", "2021", "12"), old))
            .cell()
            .reported())
        .contains(persons("12"));
  }

  @Test
  void leavesOutWhatAFilterCannotPlace() {
    Observation mali = see("ML", "2021-Q1", "5");
    Observation twoYears = see("ML", "2021/2022", "70");
    Observation everywhere = see("2021-Q2", "8");
    List<Observation> seen = List.of(
        mali, twoYears, everywhere, see("ML", "2018/2019", "9"), see("NE", "2021/2022", "6"));
    AggregateTable table =
        ALL.where(Facet.YEAR.named("2021"), Facet.COUNTRY.is(MALI)).over(portfolio(flow()), seen);

    assertThat(table.cell().reported()).contains(persons("5"));
    assertThat(table.leftOut()).containsExactly(everywhere, twoYears);
  }

  @Test
  void findsNothingWhereAFilterLeavesNothing() {
    AggregateTable table = ALL.where(Facet.COUNTRY.is(CHAD))
        .over(portfolio(dueFlow()), List.of(see("ML", "2021", "1")));

    assertThat(table.cell().reported()).isEmpty();
    assertThat(table.cell().completeness()).isEmpty();
    assertThat(table.leftOut()).isEmpty();
  }

  @Test
  void isAValue() {
    Aggregation question = ALL.by(Facet.COUNTRY)
        .where(Facet.YEAR.named("2021"))
        .where(Facet.PROGRAMME.named("one"))
        .purpose(Purpose.TARGET)
        .asOf(LocalDate.parse("2022-01-01"))
        .membershipOn(LocalDate.parse("2021-12-31"))
        .regionScheme("sahel");

    assertThat(question)
        .isEqualTo(ALL.regionScheme("sahel")
            .membershipOn(LocalDate.parse("2021-12-31"))
            .asOf(LocalDate.parse("2022-01-01"))
            .purpose(Purpose.TARGET)
            .where(Facet.YEAR.named("2021"), Facet.PROGRAMME.named("one"))
            .by(Facet.COUNTRY))
        .hasSameHashCodeAs(question.by(Facet.COUNTRY))
        .isNotEqualTo(question.by())
        .isNotEqualTo(question.where(Facet.COUNTRY.is(MALI)))
        .isNotEqualTo(question.purpose(Purpose.BASELINE))
        .isNotEqualTo(question.asOf(LocalDate.parse("2022-01-02")))
        .isNotEqualTo(question.membershipOn(LocalDate.parse("2021-12-30")))
        .isNotEqualTo(question.regionScheme("other"))
        .isNotEqualTo(Aggregation.of("other"))
        .isNotEqualTo("it");
    assertThat(question.facets()).isEqualTo(ImmutableList.of(Facet.COUNTRY));
    assertThat(question.filters()).hasSize(2);
  }

  @Test
  void isEqualByAllOfItsParts() {
    EqualsVerifier.forClass(ImmutableAggregation.class)
        .withPrefabValues(
            ImmutableList.class, ImmutableList.of(), ImmutableList.of(Facet.COUNTRY, Facet.YEAR))
        .suppress(Warning.NULL_FIELDS)
        .verify();
  }

  @Test
  void readsAsASentence() {
    assertThat(ALL).hasToString("actual values of it");
    assertThat(ALL.by(Facet.COUNTRY, Facet.YEAR)
            .where(Facet.PROGRAMME.named("one"), Facet.QUARTER.named("2021-Q1"))
            .purpose(Purpose.TARGET)
            .asOf(LocalDate.parse("2022-01-01"))
            .membershipOn(LocalDate.parse("2021-12-31"))
            .regionScheme("sahel"))
        .hasToString("targets of it by country, year where programme is one and quarter is 2021-Q1,"
            + " as of 2022-01-01, with the regions of sahel, with regions as on 2021-12-31");
    assertThat(ALL.purpose(Purpose.BASELINE)).hasToString("baselines of it");
    assertThat(ALL.by(Facet.YEAR)
            .withTotals(Totals.ROLL_UP)
            .window(Window.YEAR_TO_DATE)
            .missing(MissingPolicy.AS_ZERO))
        .hasToString("actual values of it by year, rolled up, year to date,"
            + " with what is missing as zero");
    assertThat(ALL.withTotals(Totals.CUBE)
            .window(Window.SINCE_START)
            .missing(MissingPolicy.REQUIRE_COMPLETE))
        .hasToString("actual values of it, as a cube, since the start, where complete");
  }

  @Test
  void saysWhereThePartsComeToMoreThanTheirTotal() {
    Cell more = whole(flow(), see("ML", "2021", "50"), see("ML", "2021-Q1", "80"));
    Cell less = whole(flow(), see("ML", "2021", "50"), see("ML", "2021-Q1", "50"));

    assertThat(more.reported()).contains(persons("50"));
    assertThat(more.findings())
        .extracting(Finding::toString)
        .containsExactly(
            "TOTAL_DISAGREES_WITH_PARTS: \"Returns\": the total 50 persons (whole, ML, 2021) cannot be true beside its parts: 80 persons"
                + " (whole, ML, 2021-Q1)");
    assertThat(less.findings()).isEmpty();
  }

  @Test
  void doesNotTakeTheScoreOfOneCountryForThatOfAll() {
    Indicator.Builder index = Indicator.index("it")
        .title(Text.english("Score"))
        .unit(Counts.PERSON)
        .frequency(Granularity.QUARTER)
        .addExpectations(due("2021-01", "2021-12"));
    Cell cell = whole(index, see("ML", "2021-Q4", "4"));

    assertThat(cell.reported()).isEmpty();
    assertThat(cell.refusal().orElseThrow().reason()).isEqualTo(Refusal.Reason.NO_RULE);
  }
}
