package org.logframe.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.logframe.aggregate.AggregateSamples.MALI;
import static org.logframe.aggregate.AggregateSamples.NIGER;
import static org.logframe.aggregate.AggregateSamples.dueFlow;
import static org.logframe.aggregate.AggregateSamples.flow;
import static org.logframe.aggregate.AggregateSamples.persons;
import static org.logframe.aggregate.AggregateSamples.portfolio;
import static org.logframe.aggregate.AggregateSamples.scheme;
import static org.logframe.aggregate.AggregateSamples.see;
import static org.logframe.aggregate.AggregateSamples.start;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Rule;
import org.logframe.indicator.Step;
import org.logframe.measure.Counts;
import org.logframe.place.AreaId;
import org.logframe.place.Country;
import org.logframe.place.Partitioning;
import org.logframe.place.RegionMembership;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Finding;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.Phase;
import org.logframe.programme.Programme;
import org.logframe.programme.Status;
import org.logframe.source.Text;
import org.logframe.time.Granularity;
import org.logframe.time.PartialDate;
import org.logframe.time.ReportingPeriod;
import org.logframe.time.Validity;

class AggregateTableTest {
  private static final Aggregation ALL = Aggregation.of("it");

  private static AggregateTable ask(Aggregation question, Observation... seen) {
    return question.over(portfolio(flow()), List.of(seen));
  }

  private static Observation.Builder in(String region) {
    return start("50").area(AreaId.parse("region:" + region)).period("2021");
  }

  @Test
  void roundsQuotientsOutwardForAReader() {
    Indicator.Builder mean = Indicator.builder()
        .id("it")
        .title(Text.english("It"))
        .unit(Counts.PERSON)
        .frequency(Granularity.QUARTER)
        .addSteps(Step.of(Rule.MEAN));
    AggregateTable table = Aggregation.of("it")
        .over(portfolio(mean), List.of(see("ML", "2021-Q1", "1"), see("ML", "2021-S2", "0")));

    assertThat(table).hasToString("""
            reported                               overall  completeness
            between 0.333333 and 0.333334 persons  -        -
            """);
    assertThat(table.cell().reported().orElseThrow().low())
        .contains(new BigDecimal("0.3333333333333333333333333333333333"));
  }

  @Test
  void tellsTheValuesOfAFacetInTheOrderOfTheRows() {
    AggregateTable table = ask(
        ALL.by(Facet.YEAR, Facet.COUNTRY).withTotals(Totals.ROLL_UP),
        see("NE", "2020", "50"),
        see("NE", "2021", "50"),
        see("ML", "2021", "50"),
        start("50").period("2021").build());

    assertThat(table.values(Facet.COUNTRY)).isEqualTo(List.of(MALI, NIGER));
    assertThat(table.values(Facet.YEAR))
        .isEqualTo(List.of(ReportingPeriod.of(2020), ReportingPeriod.of(2021)));
    assertThat(table.values(Facet.QUARTER)).isEmpty();
  }

  @Test
  void readsAsATableOfText() {
    AggregateTable table = ALL.by(Facet.COUNTRY, Facet.QUARTER)
        .where(Facet.QUARTER.named("2021-Q1"))
        .over(portfolio(dueFlow()), List.of(see("NE", "2021-Q1", "more than 50")));

    assertThat(table).hasToString("""
            country  quarter  reported              overall               completeness             remarks
            Mali     2021-Q1  -                     at least 0 persons    0 of 1 (1 not reported)  partial
            Niger    2021-Q1  more than 50 persons  more than 50 persons  1 of 1                   approximate
            """);
  }

  @Test
  void showsRefusalsAndWhatIsNotBrokenDownLast() {
    Indicator.Builder bare =
        Indicator.builder().id("it").title(Text.english("Returns")).unit(Counts.PERSON);
    List<Observation> seen =
        List.of(see("2021", "9"), see("ML", "2021", "1"), see("ML", "2022", "2"));

    assertThat(ALL.by(Facet.COUNTRY).over(portfolio(bare), seen)).hasToString("""
            country            reported          overall  completeness
            Mali               refused: no rule  -        -
            (not broken down)  9 persons         -        -
            """);
  }

  @Test
  void alignsFiguresOnTheRightWhereAllAreExact() {
    AggregateTable table =
        ask(ALL.by(Facet.COUNTRY), see("ML", "2021", "5"), see("NE", "2021", "1200"));

    assertThat(table).hasToString("""
            country       reported  overall  completeness
            Mali         5 persons  -        -
            Niger    1,200 persons  -        -
            """);
  }

  @Test
  void findsWhatIsNotBrokenDownByItsKey() {
    AggregateTable table = ask(ALL.by(Facet.COUNTRY), see("ML", "2021", "5"), see("2021", "9"));
    Key rest = new Key(ImmutableMap.of(Facet.COUNTRY, Optional.empty()));

    assertThat(table.find(rest)).map(Cell::reported).contains(Optional.of(persons("9")));
    assertThat(table.find(new Key(ImmutableMap.of()))).isEmpty();
    assertThat(table).containsExactlyElementsOf(table.cells());
    assertThat(table.stream()).containsExactlyElementsOf(table.cells());
  }

  @Test
  void isAValue() {
    AggregateTable table = ask(ALL, see("ML", "2021", "5"));

    assertThat(table)
        .isEqualTo(ask(ALL, see("ML", "2021", "5")))
        .hasSameHashCodeAs(ask(ALL, see("ML", "2021", "5")))
        .isNotEqualTo(ask(ALL, see("ML", "2021", "6")))
        .isNotEqualTo(ask(ALL.by(Facet.COUNTRY)))
        .isNotEqualTo("it");
  }

  @Test
  void listsTheFindingsOfAllCellsWithTheirPlace() {
    AggregateTable table = ask(
        ALL.by(Facet.COUNTRY),
        see("ML", "2021", "5"),
        see("NE", "2021", "7"),
        see("NE", "2021", "8"));

    assertThat(table.findings()).map(Finding::path).containsExactly("/cells/1");
    assertThat(table.findings()).isEqualTo(table.cells().get(1).findings());
  }

  @Test
  void looksCellsUpByTheirValues() {
    AggregateTable table = ask(ALL.by(Facet.COUNTRY, Facet.YEAR), see("ML", "2021-Q1", "5"));

    assertThat(table.cell(Facet.YEAR.named("2021"), Facet.COUNTRY.is(MALI)).reported())
        .contains(persons("5"));
    assertThat(table.find(Facet.COUNTRY.is(NIGER), Facet.YEAR.named("2021"))).isEmpty();
    assertThat(table.find(Facet.COUNTRY.isAnyOf(MALI, NIGER), Facet.YEAR.named("2021")))
        .isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table.cell(Facet.COUNTRY.is(NIGER), Facet.YEAR.named("2021")))
        .withMessage("AggregateTable: no cell where [country is NE, year is 2021]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table.cell(Facet.COUNTRY.is(MALI)))
        .withMessage(
            "AggregateTable: a cell has a value for each of [country, year], not [country is ML]");
  }

  @Test
  void neverSplitsWhatIsNotBrokenDown() {
    AggregateTable table = ask(ALL.by(Facet.COUNTRY), see("ML", "2021", "5"), see("2021", "9"));

    assertThat(table.cells()).hasSize(2);
    assertThat(table.cells().get(1).key().isNotBrokenDown()).isTrue();
    assertThat(table.cells().get(1).reported()).contains(persons("9"));
    assertThat(table.rowsAddUp()).isFalse();
  }

  @Test
  void placesAPeriodLongerThanTheRowsApart() {
    AggregateTable table = ask(
        ALL.by(Facet.QUARTER),
        see("ML", "2021-02", "1"),
        see("ML", "2021", "9"),
        see("ML", "2021-05/..", "4"));

    assertThat(table.cells())
        .map(cell -> cell.key().toString())
        .containsExactly("quarter 2021-Q1", "quarter not broken down");
  }

  @Test
  void placesAStockInTheRowInWhichItsPeriodEnds() {
    Indicator.Builder stock =
        Indicator.stock("it").title(Text.english("In shelters")).unit(Counts.PERSON);
    AggregateTable table =
        ALL.by(Facet.YEAR).over(portfolio(stock), List.of(see("ML", "2020-11/2021-02", "7")));

    assertThat(table.cell(Facet.YEAR.named("2021")).reported()).contains(persons("7"));
  }

  @Test
  void addsUpWhereRowsAreCountedApart() {
    AggregateTable table =
        ask(ALL.by(Facet.COUNTRY, Facet.YEAR), see("ML", "2021", "5"), see("NE", "2022", "9"));

    assertThat(table.rowsAddUp()).isTrue();
  }

  @Test
  void doesNotAddUpOverWhatOverlapsOrIsPicked() {
    List<Observation> seen = List.of(see("ML", "2021", "5"), see("NE", "2022", "9"));
    Portfolio stocks =
        portfolio(Indicator.stock("it").title(Text.english("In shelters")).unit(Counts.PERSON));
    Portfolio people = portfolio(Indicator.people("it").title(Text.english("People reached")));

    assertThat(ALL.by(Facet.YEAR).over(stocks, seen).rowsAddUp()).isFalse();
    assertThat(ALL.by(Facet.COUNTRY).over(stocks, seen).rowsAddUp()).isTrue();
    assertThat(ALL.by(Facet.YEAR).over(people, seen).rowsAddUp()).isFalse();
    assertThat(ALL.by(Facet.COUNTRY).over(people, seen).rowsAddUp()).isTrue();
  }

  @Test
  void doesNotAddUpWhereOneRowIsAPartOfAnother() {
    AggregateTable table = ask(
        ALL.by(Facet.PROGRAMME),
        see("2021", "9"),
        start("5").programme("one").period("2021").build());

    assertThat(table.cells()).hasSize(2);
    assertThat(table.rowsAddUp()).isFalse();
    assertThat(ask(
                ALL.by(Facet.PROGRAMME),
                start("4").programme("two").period("2021").build(),
                start("5").programme("one").period("2021").build())
            .rowsAddUp())
        .isTrue();
  }

  @Test
  void doesNotAddUpWhereTheTotalIsMadeOfOthers() {
    AggregateTable unstated =
        ask(ALL.by(Facet.COUNTRY), see("NE", "2021", "5"), start("9").area(MALI).build());
    AggregateTable tied = ask(
        ALL.by(Facet.COUNTRY),
        see("NE", "2021-Q1", "0"),
        start("0").programme("two").area(MALI).period("2021").build(),
        start("5").programme("two").area(NIGER).period("2021-Q1").build());
    AggregateTable plain = ask(
        ALL.by(Facet.COUNTRY),
        see("NE", "2021-Q1", "3"),
        see("NE", "2021", "5"),
        see("ML", "2021", "1"));

    assertThat(unstated.cells())
        .map(cell -> cell.reported().isPresent())
        .containsExactly(true, true);
    assertThat(unstated.rowsAddUp()).isFalse();
    assertThat(tied.rowsAddUp()).isFalse();
    assertThat(plain.rowsAddUp()).isTrue();
  }

  @Test
  void showsAnObservationUnderEachOfTwoFunders() {
    AggregateTable table = ask(
        ALL.by(Facet.FUNDER),
        start("4").programme("two").period("2021").build(),
        start("5").programme("one").period("2021").build());

    assertThat(table.cell(Facet.FUNDER.named("eu")).reported()).contains(persons("9"));
    assertThat(table.cell(Facet.FUNDER.named("iom")).reported()).contains(persons("4"));
    assertThat(table.rowsAddUp()).isFalse();
  }

  @Test
  void filtersAProgrammeWithAllItsComponents() {
    Observation one = start("5").programme("one").period("2021").build();
    Observation two = start("4").programme("two").period("2021").build();

    assertThat(
            ask(ALL.where(Facet.PROGRAMME_TREE.named("whole")), one, two).cell().reported())
        .contains(persons("9"));
    assertThat(
            ask(ALL.where(Facet.PROGRAMME_TREE.named("one")), one, two).cell().reported())
        .contains(persons("5"));
    assertThat(ask(ALL.by(Facet.PROGRAMME_TREE), one, two)
            .cell(Facet.PROGRAMME_TREE.named("whole"))
            .reported())
        .contains(persons("9"));
  }

  @Test
  void placesCountriesInTheRegionsOfTheSchemeAskedFor() {
    Facet<?> region = Facet.region("sahel");
    AggregateTable table =
        ask(ALL.by(region), see("ML", "2021", "5"), see("NE", "2021", "4"), see("TD", "2021", "1"));

    assertThat(table.cell(region.named("inner")).reported()).contains(persons("9"));
    assertThat(table.cells().get(1).reported()).contains(persons("1"));
  }

  @Test
  void filtersARegionWithThoseInsideIt() {
    assertThat(ask(
                ALL.where(Facet.region("sahel").named("outer")),
                see("ML", "2021", "5"),
                see("TD", "2021", "1"))
            .cell()
            .reported())
        .contains(persons("5"));
  }

  @Test
  void takesARegionForItsCountriesTogether() {
    AggregateTable table = ask(
        ALL, see("ML", "2021", "5"), see("TD", "2021", "1"), in("sahel/inner").build());

    assertThat(table.cell().reported()).contains(persons("51"));
    assertThat(table.cell().unused()).containsExactly(see("ML", "2021", "5"));
  }

  @Test
  void leavesRegionsOfAnotherSchemeOut() {
    Portfolio two =
        portfolio(flow()).toBuilder().addRegionSchemes(scheme("other")).build();
    Observation other = in("other/inner").build();
    AggregateTable table = ALL.regionScheme("sahel")
        .over(two, List.of(see("ML", "2021", "5"), in("sahel/inner").build(), other));

    assertThat(table.cell().reported()).contains(persons("50"));
    assertThat(table.leftOut()).containsExactly(other);
  }

  @Test
  void neverAddsRegionsThatMayOverlapToCountries() {
    Portfolio overlapping = portfolio(flow()).toBuilder()
        .addRegionSchemes(scheme("both", RegionMembership.of("inner", MALI)).toBuilder()
            .partitioning(Partitioning.OVERLAPPING)
            .build())
        .build();
    Observation inner = in("both/inner").build();
    Observation outer = in("both/outer").build();
    AggregateTable all = ALL.over(overlapping, List.of(see("ML", "2021", "5"), inner));
    AggregateTable rows = ALL.by(Facet.region("both")).over(overlapping, List.of(inner, outer));

    assertThat(all.cell().reported()).contains(persons("5"));
    assertThat(all.leftOut()).containsExactly(inner);
    assertThat(rows.cells()).hasSize(2);
    assertThat(rows.leftOut()).isEmpty();
    assertThat(rows.rowsAddUp()).isFalse();
  }

  @Test
  void placesACountryWhereItIsAMemberOnTheDayAsked() {
    Portfolio moved = portfolio(flow()).toBuilder()
        .addRegionSchemes(scheme(
            "moving",
            RegionMembership.of("inner", MALI, Validity.until("2019-12-31")),
            RegionMembership.of("outer", MALI, Validity.since("2020-01-01"))))
        .build();
    Aggregation byRegion = ALL.by(Facet.region("moving"));
    List<Observation> seen = List.of(see("ML", "2021", "5"));

    assertThat(byRegion.over(moved, seen).cells().get(0).key())
        .hasToString("region of moving outer");
    assertThat(byRegion
            .membershipOn(LocalDate.parse("2019-06-30"))
            .over(moved, seen)
            .cells()
            .get(0)
            .key())
        .hasToString("region of moving inner");
  }

  @Test
  void tellsProgrammesApartByTheirStatusOnTheDayAsked() {
    Programme ended = Programme.builder()
        .id("ended")
        .addStatuses(status(Phase.ONGOING, "2020"), status(Phase.CLOSED, "2022"))
        .build();
    Portfolio portfolio = portfolio(flow()).toBuilder().addProgrammes(ended).build();
    List<Observation> seen =
        List.of(start("5").programme("ended").period("2021").build());
    Aggregation byStatus = ALL.by(Facet.STATUS);

    assertThat(byStatus.over(portfolio, seen).cells().get(0).key()).hasToString("status ONGOING");
    assertThat(byStatus
            .asOf(LocalDate.parse("2023-01-01"))
            .over(portfolio, seen)
            .cells()
            .get(0)
            .key())
        .hasToString("status CLOSED");
  }

  private static Status status(Phase phase, String asOf) {
    return Status.builder().phase(phase).asOf(PartialDate.parse(asOf)).build();
  }

  @Test
  void takesACountryForThatInWhichAllOfAProgrammeWorks() {
    Portfolio inMali = Portfolio.builder()
        .addProgrammes(Programme.builder().id("whole").covers(Country.of("ML")).build())
        .addIndicators(flow().build())
        .build();

    assertThat(ALL.by(Facet.COUNTRY)
            .over(inMali, List.of(see("2021", "5")))
            .cell(Facet.COUNTRY.is(MALI))
            .reported())
        .contains(persons("5"));
  }

  @Test
  void knowsItsQuestionAndItsIndicator() {
    AggregateTable table = ask(ALL, see("ML", "2021", "5"));

    assertThat(table.question()).isEqualTo(ALL);
    assertThat(table.indicator().title()).isEqualTo(Text.english("Returns"));
  }

  @Test
  void aCellCannotNameAValueAsMissing() {
    Cell.Builder cell =
        Cell.builder().key(new Key(ImmutableMap.of())).addMissing(see("ML", "2021", "5"));

    assertThatIllegalArgumentException()
        .isThrownBy(cell::build)
        .withMessage("Cell all: is named as missing, yet has a value: 5 persons");
  }
}
