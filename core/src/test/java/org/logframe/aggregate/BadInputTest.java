package org.logframe.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.logframe.aggregate.AggregateSamples.CHAD;
import static org.logframe.aggregate.AggregateSamples.MALI;
import static org.logframe.aggregate.AggregateSamples.NIGER;
import static org.logframe.aggregate.AggregateSamples.dueFlow;
import static org.logframe.aggregate.AggregateSamples.flow;
import static org.logframe.aggregate.AggregateSamples.portfolio;
import static org.logframe.aggregate.AggregateSamples.see;
import static org.logframe.aggregate.AggregateSamples.start;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.IndicatorKind;
import org.logframe.indicator.Observation;
import org.logframe.indicator.RatioParts;
import org.logframe.indicator.Relation;
import org.logframe.indicator.Rule;
import org.logframe.indicator.Step;
import org.logframe.measure.Counts;
import org.logframe.measure.Ratio;
import org.logframe.measure.UnitTable;
import org.logframe.place.AreaId;
import org.logframe.place.Country;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Filter;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.Event;
import org.logframe.programme.EventKind;
import org.logframe.programme.Programme;
import org.logframe.progress.ProgressReport;
import org.logframe.source.Source;
import org.logframe.source.Text;
import org.logframe.time.PartialDate;

class BadInputTest {
  private static final Aggregation ALL = Aggregation.of("it");
  /** The samples, and a programme in Mali and Niger that lived from 2018 to 2020. */
  private static final Portfolio PORTFOLIO = portfolio(flow().addDisaggregations("sex")).toBuilder()
      .addProgrammes(Programme.builder()
          .id("brief")
          .title(Text.english("Brief"))
          .covers(MALI, NIGER)
          .addEvents(
              Event.of(EventKind.LAUNCHED, PartialDate.parse("2018-03")),
              Event.of(EventKind.ENDED, PartialDate.of(2020)))
          .build())
      .build();

  private static Observation brief(Country country, String period, String value) {
    return start(value).programme("brief").area(country).period(period).build();
  }

  private static void refuses(Aggregation question, String message, Observation... seen) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> question.over(PORTFOLIO, List.of(seen)))
        .withMessage(message);
  }

  // What lies outside the life or the scope of a programme.

  @Test
  void namesWhatIsReportedForAPeriodOutsideTheLifeOfItsProgramme() {
    AggregateTable table = ALL.by(Facet.YEAR)
        .over(
            PORTFOLIO,
            List.of(
                brief(MALI, "2017", "1"), brief(MALI, "2018", "20"), brief(MALI, "2021", "300")));

    assertThat(table.findings())
        .map(Object::toString)
        .containsExactly(
            "PERIOD_OUTSIDE_LIFE: \"Returns\" is reported for 2017, while Brief began 2018-03",
            "PERIOD_OUTSIDE_LIFE: \"Returns\" is reported for 2021, while Brief ended 2020");
    assertThat(table.findings()).map(each -> each.path()).containsExactly("/cells/0", "/cells/2");
    assertThat(table.cell(Facet.YEAR.named("2017")).reported()).hasToString("Optional[1 person]");
    assertThat(table.cell(Facet.YEAR.named("2017")).flags()).containsExactly(Flag.DISAGREEMENT);
    assertThat(table.cell(Facet.YEAR.named("2018")).flags()).isEmpty();
  }

  @Test
  void namesWhatIsReportedForAnAreaOutsideTheCoverageOfItsProgramme() {
    Cell cell = ALL.over(PORTFOLIO, List.of(brief(CHAD, "2019", "1"), brief(MALI, "2019", "20")))
        .cell();

    assertThat(cell.findings())
        .map(Object::toString)
        .containsExactly(
            "AREA_OUTSIDE_COVERAGE: \"Returns\" is reported for Chad, where Brief does not work");
    assertThat(cell.reported()).hasToString("Optional[21 persons]");
  }

  @Test
  void saysOnceWhatIsOutOfPlaceWithTheSourcesOfAll() {
    Cell cell = ALL.over(
            PORTFOLIO,
            List.of(
                start("1")
                    .programme("brief")
                    .area(MALI)
                    .period("2021")
                    .addSources(Source.of("report"))
                    .build(),
                start("20")
                    .programme("brief")
                    .area(NIGER)
                    .period("2021")
                    .addSources(Source.of("page"), Source.of("report"))
                    .build()))
        .cell();

    assertThat(cell.findings()).hasSize(1);
    assertThat(cell.findings().get(0).sources())
        .containsExactly(Source.of("report"), Source.of("page"));
  }

  @Test
  void namesNothingOfWhatIsNotUsed() {
    Cell cell = ALL.over(
            PORTFOLIO,
            List.of(
                start("1")
                    .programme("brief")
                    .area(CHAD)
                    .period("2019")
                    .asOf("2019")
                    .build(),
                start("not reported")
                    .programme("brief")
                    .area(CHAD)
                    .period("2019")
                    .asOf("2020")
                    .build(),
                brief(MALI, "2019", "20")))
        .cell();

    assertThat(cell.findings()).isEmpty();
  }

  // Filters that contradict each other.

  @Test
  void refusesFiltersThatNothingCanSatisfyTogether() {
    refuses(
        ALL.where(Facet.COUNTRY.is(MALI)).where(Facet.COUNTRY.is(NIGER)),
        "Aggregation of it: nothing can satisfy both country is ML and country is NE");
    refuses(
        ALL.where(Facet.YEAR.named("2019"), Facet.COUNTRY.is(MALI), Facet.YEAR.named("2020")),
        "Aggregation of it: nothing can satisfy both year is 2019 and year is 2020");
    refuses(
        ALL.where(
            Facet.COUNTRY.isAnyOf(MALI, CHAD),
            Facet.COUNTRY.is(NIGER),
            Facet.category("sex").named("male"),
            Facet.category("sex").named("female")),
        "Aggregation of it: nothing can satisfy both country is ML or TD and country is NE;"
            + " nothing can satisfy both sex is male and sex is female");
  }

  @Test
  void takesFiltersOfOneFacetThatGoTogether() {
    List<Aggregation> questions = List.of(
        ALL.where(Facet.COUNTRY.isAnyOf(MALI, CHAD), Facet.COUNTRY.isAnyOf(NIGER, MALI)),
        ALL.where(Facet.COUNTRY.is(MALI), Facet.COUNTRY.is(MALI)),
        ALL.where(Facet.AREA_TREE.named("ML"), Facet.AREA_TREE.named("region:sahel/inner")),
        ALL.where(Facet.region("sahel").named("inner"), Facet.region("sahel").named("outer")),
        ALL.where(Facet.PROGRAMME_TREE.named("whole"), Facet.PROGRAMME_TREE.named("one")));
    List<Observation> seen =
        List.of(start("5").programme("one").area(MALI).period("2019").build());

    assertThat(questions)
        .map(each -> each.over(PORTFOLIO, seen).cell().reported().map(Object::toString))
        .allSatisfy(reported -> assertThat(reported).contains("5 persons"));
  }

  @Test
  void takesTwoFundersSinceAProgrammeMayHaveBoth() {
    Cell cell = ALL.where(Facet.FUNDER.named("eu"), Facet.FUNDER.named("iom"))
        .over(PORTFOLIO, List.of(start("5").programme("two").period("2019").build()))
        .cell();

    assertThat(cell.reported()).hasToString("Optional[5 persons]");
  }

  @Test
  void refusesASecondSchemeInAnArea() {
    refuses(
        ALL.by(Facet.region("sahel")).where(Facet.AREA_TREE.named("region:other/x")),
        "Aggregation: names two region schemes: [sahel, other]");
  }

  // Units.

  private static Indicator.Builder share() {
    return Indicator.ratio("it", RatioParts.of("above", "below", Relation.SEPARATE))
        .title(Text.english("Share"))
        .unit(UnitTable.standard().parse("%"));
  }

  private static Observation ratio(String country, String value) {
    return start("1")
        .area(Country.of(country))
        .period("2019")
        .value(Ratio.parse(value))
        .build();
  }

  private static Indicator.Builder undeclared() {
    return Indicator.builder()
        .id("it")
        .kind(IndicatorKind.RATIO)
        .title(Text.english("Share"))
        .unit(UnitTable.standard().parse("%"))
        .addSteps(Step.of(Rule.RATIO));
  }

  private static void refusesRatios(Portfolio ratios, String problems, Observation... seen) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ALL.over(ratios, List.of(seen)))
        .withMessage("Aggregation of it: units do not go together\n  " + problems);
  }

  private static Indicator.Builder part(String id) {
    return Indicator.flow(id).title(Text.english(id)).unit(Counts.PERSON);
  }

  @Test
  void namesRatiosInOtherUnitsThanTheirPartsAreDeclaredIn() {
    refusesRatios(
        portfolio(share(), part("above"), part("below")),
        """
        the numerator of 5 km / 10 km: whole, ML, 2019 is in km, not in persons
          the denominator of 5 km / 10 km: whole, ML, 2019 is in km, not in persons
          the denominator of 5 persons / 0: whole, TD, 2019 is in plain numbers, not in persons""",
        ratio("ML", "5 km / 10 km"),
        ratio("NE", "5 persons / 10 persons"),
        ratio("TD", "5 persons / 0"));
  }

  @Test
  void namesRatiosThatAreNotInTheUnitsOfTheFirst() {
    refusesRatios(
        portfolio(undeclared()),
        """
        the numerator of 5 km / 10 km: whole, NE, 2019 is in km, not in persons
          the denominator of 5 km / 10 km: whole, NE, 2019 is in km, not in persons""",
        ratio("ML", "5 persons / 10 persons"),
        ratio("NE", "5 km / 10 km"));
  }

  @Test
  void namesARatioWhoseQuotientIsInAnotherUnit() {
    refusesRatios(
        portfolio(undeclared()),
        "the quotient of 5 km / 0 persons: whole, ML, 2019 is in km/person, not in %",
        ratio("ML", "5 km / 0 persons"));
  }

  @Test
  void addsUpRatiosInUnitsThatConvert() {
    Cell cell = ALL.over(
            portfolio(undeclared()),
            List.of(ratio("ML", "5 km / 10 km"), ratio("NE", "1000 m / 5 km")))
        .cell();

    assertThat(cell.reported()).hasToString("Optional[40 %]");
  }

  // Nothing at all.

  @Test
  void refusesAnyQuestionOfAnEmptyPortfolio() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ALL.over(Portfolio.builder().build(), List.of()))
        .withMessage("Aggregation: no indicator \"it\"");
  }

  @Test
  void answersWithoutAnyObservationWhatIsDue() {
    assertThat(ALL.over(PORTFOLIO, List.of()).toString()).isEqualTo("""
            reported  overall  completeness
            -         -        -
            """);
    assertThat(ALL.by(Facet.COUNTRY).over(PORTFOLIO, List.of()).cells()).isEmpty();
    assertThat(ALL.by(Facet.COUNTRY).over(portfolio(dueFlow()), List.of()).toString())
        .isEqualTo("""
            country  reported  overall             completeness             remarks
            Mali     -         at least 0 persons  0 of 4 (4 not reported)  partial
            Niger    -         at least 0 persons  0 of 4 (4 not reported)  partial
            """);
  }

  private static void saysWhatIsNull(String parameter, ThrowingCallable call) {
    assertThatNullPointerException().isThrownBy(call).withMessage(parameter);
  }

  @Test
  @SuppressWarnings("NullAway")
  void saysWhatIsNull() {
    saysWhatIsNull("IndicatorId: is null", () -> Aggregation.of((String) null));
    saysWhatIsNull("facets", () -> ALL.by((Facet<?>[]) null));
    saysWhatIsNull("facet", () -> ALL.by(Facet.YEAR, null));
    saysWhatIsNull("filters", () -> ALL.where((Filter[]) null));
    saysWhatIsNull("filter", () -> ALL.where((Filter) null));
    saysWhatIsNull("purpose", () -> ALL.purpose(null));
    saysWhatIsNull("asOf", () -> ALL.asOf(null));
    saysWhatIsNull("window", () -> ALL.window(null));
    saysWhatIsNull("missing", () -> ALL.missing(null));
    saysWhatIsNull("totals", () -> ALL.withTotals(null));
    saysWhatIsNull("membershipOn", () -> ALL.membershipOn(null));
    saysWhatIsNull("portfolio", () -> ALL.over(null, List.of()));
    saysWhatIsNull("observations", () -> ALL.over(PORTFOLIO, null));
    saysWhatIsNull("observation", () -> ALL.partial(PORTFOLIO).add(null));
    saysWhatIsNull("other", () -> ALL.partial(PORTFOLIO).merge(null));
    saysWhatIsNull("portfolio", () -> ProgressReport.of(ALL, null, List.of()));
    saysWhatIsNull("observations", () -> ProgressReport.of(ALL, PORTFOLIO, null));
  }

  @Test
  @SuppressWarnings("NullAway")
  void addsNothingWhereOneOfThemIsNullOrCannotBeUsed() {
    PartialAggregate partial = ALL.partial(PORTFOLIO);

    assertThatNullPointerException()
        .isThrownBy(() -> partial.addAll(Arrays.asList(see("ML", "2019", "1"), null)))
        .withMessage("at index 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> partial.addAll(List.of(
            see("ML", "2019", "1"),
            start("1").area(AreaId.parse("subdivision:x")).build())));
    assertThat(partial.observations()).isEmpty();
  }
}
