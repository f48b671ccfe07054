package org.logframe.aggregate.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.logframe.aggregate.AggregateSamples.MALI;
import static org.logframe.aggregate.AggregateSamples.NIGER;
import static org.logframe.aggregate.AggregateSamples.due;
import static org.logframe.aggregate.AggregateSamples.flow;
import static org.logframe.aggregate.AggregateSamples.persons;
import static org.logframe.aggregate.AggregateSamples.portfolio;
import static org.logframe.aggregate.AggregateSamples.see;
import static org.logframe.aggregate.AggregateSamples.start;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.logframe.aggregate.AggregateTable;
import org.logframe.aggregate.Aggregation;
import org.logframe.aggregate.Cell;
import org.logframe.indicator.Axis;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Rule;
import org.logframe.indicator.Step;
import org.logframe.measure.Counts;
import org.logframe.place.AreaId;
import org.logframe.place.Partitioning;
import org.logframe.place.Region;
import org.logframe.place.RegionId;
import org.logframe.place.RegionMembership;
import org.logframe.place.RegionScheme;
import org.logframe.place.Subdivision;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Filter;
import org.logframe.portfolio.Portfolio;
import org.logframe.source.Text;
import org.logframe.time.Granularity;
import org.logframe.time.ReportingPeriod;
import org.logframe.time.Validity;

/** Mali moves from the west to the north on 1 July 2020; Niger is in the west. */
class RegionsTest {
  private static final Aggregation ALL = Aggregation.of("it");
  private static final Facet<RegionId> REGION = Facet.region("moving");
  private static final Filter WEST = REGION.named("west");
  private static final Filter NORTH = REGION.named("north");

  private static Portfolio moving(Indicator.Builder indicator) {
    return moving(
        indicator,
        RegionMembership.of("west", MALI, Validity.until("2020-06-30")),
        RegionMembership.of("north", MALI, Validity.since("2020-07-01")));
  }

  private static Portfolio moving(Indicator.Builder indicator, RegionMembership... memberships) {
    return portfolio(indicator).toBuilder()
        .addRegionSchemes(RegionScheme.builder()
            .id("moving")
            .title(Text.english("Regions"))
            .partitioning(Partitioning.PARTITION)
            .addRegions(region("west"), region("north"))
            .addMemberships(memberships)
            .addMemberships(RegionMembership.of("west", NIGER))
            .build())
        .build();
  }

  private static Region region(String id) {
    return Region.builder().scheme("moving").id(id).name(Text.english(id)).build();
  }

  private static Observation in(String region, String period, String value) {
    return start(value)
        .area(AreaId.parse("region:moving/" + region))
        .period(period)
        .build();
  }

  private static AggregateTable ask(Aggregation question, Observation... seen) {
    return question.over(moving(flow()), List.of(seen));
  }

  private static Indicator.Builder stock() {
    return Indicator.stock("it").title(Text.english("In shelters")).unit(Counts.PERSON);
  }

  @Test
  void placesACountryWhereItWasInThePeriodOfEachObservation() {
    AggregateTable table = ask(
        ALL.by(REGION),
        see("ML", "2020-Q2", "1"),
        see("ML", "2020-Q3", "20"),
        see("ML", "2021", "300"),
        see("NE", "2020-Q3", "4000"));

    assertThat(table.cell(WEST).reported()).contains(persons("4,001"));
    assertThat(table.cell(NORTH).reported()).contains(persons("320"));
    assertThat(table.rowsAddUp()).isTrue();
  }

  @Test
  void neverSplitsAPeriodInWhichACountryMovesToTheDay() {
    AggregateTable table = ask(
        ALL.by(REGION),
        see("ML", "2020-06-01/2020-06-30", "1"),
        see("ML", "2020-07-01/2020-07-31", "20"),
        see("ML", "2020-06-30/2020-07-01", "300"),
        see("ML", "2020", "4000"));

    assertThat(table.cells())
        .map(cell -> cell.key() + ": " + cell.used())
        .containsExactly(
            "region of moving north: [it, whole, ML, 2020-07: 20 persons]",
            "region of moving west: [it, whole, ML, 2020-06: 1 person]",
            "region of moving not broken down: [it, whole, ML, 2020: 4000 persons]");
    assertThat(table.cells().get(2).unused()).hasSize(1);
    assertThat(table.rowsAddUp()).isFalse();
  }

  @Test
  void doesNotPlaceWhatStatesNoPeriodInARegionThatACountryLeaves() {
    AggregateTable table = ask(
        ALL.by(REGION), start("1").area(MALI).build(), start("20").area(NIGER).build());

    assertThat(table.cells())
        .map(cell -> cell.key().toString())
        .containsExactly("region of moving west", "region of moving not broken down");
  }

  @Test
  void doesNotPlaceWhatMayLieInOneRegionOrTheOther() {
    Portfolio vague = moving(
        flow(),
        RegionMembership.of("west", MALI, Validity.until("2020")),
        RegionMembership.of("north", MALI, Validity.since("2021")));
    AggregateTable table = ALL.by(REGION)
        .over(
            vague,
            List.of(see("ML", "2019", "1"), see("ML", "2020", "20"), see("ML", "2022", "300")));

    assertThat(table.cell(WEST).reported()).contains(persons("1"));
    assertThat(table.cell(NORTH).reported()).contains(persons("300"));
    assertThat(table.cells().get(2).reported()).contains(persons("20"));
  }

  @Test
  void takesTheRegionsOfTheDayThatIsAsked() {
    AggregateTable table = ask(
        ALL.by(REGION).membershipOn(LocalDate.parse("2020-06-30")),
        see("ML", "2020", "1"),
        see("ML", "2021", "20"));

    assertThat(table.cell(WEST).reported()).contains(persons("21"));
    assertThat(table.rowsAddUp()).isTrue();
  }

  @Test
  void filtersByTheRegionOfThePeriodAndLeavesOutWhatMoves() {
    Observation moves = see("ML", "2020", "4000");
    AggregateTable table = ask(
        ALL.where(NORTH),
        see("ML", "2019", "1"),
        see("ML", "2021", "20"),
        see("NE", "2021", "300"),
        moves);

    assertThat(table.cell().reported()).contains(persons("20"));
    assertThat(table.leftOut()).containsExactly(moves);
  }

  @Test
  void leavesARegionOutOfACountryThatItHadWithinThePeriodOnly() {
    Observation before = in("west", "2019", "1");
    Observation during = in("west", "2020", "20");
    Observation after = in("west", "2021", "300");
    AggregateTable table = ask(ALL.where(Facet.COUNTRY.is(MALI)), before, during, after);

    assertThat(table.leftOut()).containsExactly(before, during);
  }

  @Test
  void takesTheRegionAtTheEndOfThePeriodAskedForWhereTheNewestCounts() {
    List<Observation> seen = List.of(
        see("ML", "2020-Q1", "1"),
        see("ML", "2020-Q4", "20"),
        see("ML", "2019-Q4", "300"),
        see("NE", "2020-Q1", "4000"));
    AggregateTable years = ALL.by(REGION, Facet.YEAR).over(moving(stock()), seen);
    AggregateTable all = ALL.by(REGION).over(moving(stock()), seen);

    assertThat(years.cell(NORTH, Facet.YEAR.named("2020")).reported()).contains(persons("20"));
    assertThat(years.cell(WEST, Facet.YEAR.named("2019")).reported()).contains(persons("300"));
    assertThat(years.cell(WEST, Facet.YEAR.named("2020")).reported()).contains(persons("4,000"));
    assertThat(all.cell(NORTH).used()).containsExactly(see("ML", "2020-Q4", "20"));
    assertThat(all.cell(NORTH).unused()).hasSize(2);
  }

  @Test
  void takesTheRegionAtTheEndOfThePeriodOfAFilter() {
    List<Observation> seen = List.of(see("ML", "2020-Q1", "1"), see("ML", "2021-Q1", "20"));
    Aggregation question = ALL.by(REGION);

    assertThat(question
            .where(Facet.HALF_YEAR.named("2020-S1"))
            .over(moving(stock()), seen)
            .cell(WEST)
            .reported())
        .contains(persons("1"));
    assertThat(question
            .where(Facet.YEAR.named("2020"))
            .over(moving(stock()), seen)
            .cell(NORTH)
            .reported())
        .contains(persons("1"));
    assertThat(question
            .where(Facet.HALF_YEAR.isAnyOf(
                ReportingPeriod.ofHalfYear(2020, 2), ReportingPeriod.ofHalfYear(2020, 1)))
            .over(moving(stock()), seen)
            .cell(NORTH)
            .reported())
        .contains(persons("1"));
  }

  @Test
  void holdsACountryAgainstTheRegionInWhichItWasThen() {
    AggregateTable table = ask(
        ALL,
        in("west", "2019", "100"),
        see("ML", "2019", "60"),
        see("NE", "2019", "30"),
        in("west", "2021", "50"),
        see("ML", "2021", "7"));

    assertThat(table.cell().reported()).contains(persons("157"));
    assertThat(table.cell().used())
        .containsExactlyInAnyOrder(
            in("west", "2019", "100"), in("west", "2021", "50"), see("ML", "2021", "7"));
  }

  @Test
  void holdsASubdivisionAgainstTheRegionInWhichItsCountryWasThen() {
    Portfolio portfolio = moving(flow()).toBuilder()
        .addSubdivisions(Subdivision.builder()
            .id("gao")
            .name(Text.english("Gao"))
            .partOf(AreaId.of(MALI))
            .build())
        .build();
    Observation before =
        start("60").area(AreaId.parse("subdivision:gao")).period("2019").build();
    Observation after =
        start("7").area(AreaId.parse("subdivision:gao")).period("2021").build();
    Cell cell = ALL.over(
            portfolio, List.of(in("west", "2019", "100"), in("west", "2021", "50"), before, after))
        .cell();

    assertThat(cell.reported()).contains(persons("157"));
    assertThat(cell.unused()).containsExactly(before);
  }

  @Test
  void leavesOutWhatMovesBesideRegions() {
    Observation moves = see("ML", "2020", "4000");
    AggregateTable table = ask(ALL, in("west", "2020", "100"), moves, see("ML", "2021", "7"));

    assertThat(table.cell().reported()).contains(persons("107"));
    assertThat(table.leftOut()).containsExactly(moves);
    assertThat(table.cell().leftOut()).containsExactly(moves);
    assertThat(table.cell().remarks())
        .containsExactly("of countries that change regions, beside regions, and left out: 1");
  }

  @Test
  void countsWhatMovesWhereNoRegionIsObserved() {
    AggregateTable table = ask(ALL.regionScheme("moving"), see("ML", "2020", "4000"));

    assertThat(table.cell().reported()).contains(persons("4,000"));
    assertThat(table.leftOut()).isEmpty();
  }

  @Test
  void boundsNothingWhereWhatIsDueMovesBesideRegions() {
    Indicator.Builder yearly =
        flow().frequency(Granularity.YEAR).addExpectations(due("2020-01", "2021-12"));
    Portfolio portfolio = moving(yearly);
    Cell beside = ALL.over(portfolio, List.of(in("west", "2020", "100"))).cell();
    Cell alone = ALL.over(portfolio, List.of(see("ML", "2020", "100"))).cell();

    assertThat(beside.reported()).contains(persons("100"));
    assertThat(beside.overall()).isEmpty();
    assertThat(beside.completeness()).isEmpty();
    assertThat(beside.remarks())
        .containsExactly(
            "due where it is not clear in which of the regions it lies: without bounds");
    assertThat(alone.overall()).contains(persons("at least 100"));
    assertThat(alone.completeness()).hasToString("Optional[1 of 4 (3 not reported)]");
  }

  @Test
  void boundsARegionByWhatWasDueInItThen() {
    Indicator.Builder quarterly =
        flow().frequency(Granularity.QUARTER).addExpectations(due("2020-04", "2020-09"));
    AggregateTable table = ALL.by(REGION)
        .over(
            moving(quarterly), List.of(in("west", "2020-Q2", "100"), in("north", "2020-Q3", "7")));

    assertThat(table.cell(WEST).completeness()).hasToString("Optional[2 of 3 (1 not reported)]");
    assertThat(table.cell(WEST).overall()).contains(persons("at least 100"));
    assertThat(table.cell(NORTH).completeness()).hasToString("Optional[1 of 1]");
    assertThat(table.cell(NORTH).overall()).contains(persons("7"));
  }

  @Test
  void placesStocksWhereTheyAreAtTheEndBesideRegions() {
    List<Observation> seen = List.of(
        in("north", "2020-Q4", "100"),
        see("ML", "2020-Q1", "60"),
        see("NE", "2020-Q1", "30"),
        in("west", "2019-Q4", "40"),
        see("ML", "2019-Q4", "10"));
    AggregateTable years = ALL.by(Facet.YEAR).over(moving(stock()), seen);

    assertThat(years.cell(Facet.YEAR.named("2020")).reported()).contains(persons("130"));
    assertThat(years.cell(Facet.YEAR.named("2019")).reported()).contains(persons("40"));
  }

  @Test
  void leavesOutWhatARegionHadWhenItHadOtherCountriesBesideOtherPlaces() {
    Observation before = in("west", "2020-Q1", "50");
    Observation after = in("west", "2020-Q4", "8");
    Indicator.Builder total = Indicator.cumulative("it")
        .title(Text.english("Trained so far"))
        .unit(Counts.PERSON)
        .frequency(Granularity.QUARTER)
        .addExpectations(due("2020-01", "2020-12"));
    Cell beside =
        ALL.over(moving(total), List.of(before, see("ML", "2020-Q4", "60"))).cell();

    assertThat(beside.reported()).contains(persons("60"));
    assertThat(beside.overall()).contains(persons("at least 60"));
    assertThat(beside.leftOut()).containsExactly(before);
    assertThat(beside.remarks())
        .containsExactly("of regions that have other countries when it is asked, and left out: 1");
    assertThat(ALL.over(moving(stock()), List.of(after, see("ML", "2020-Q4", "60")))
            .cell()
            .reported())
        .contains(persons("68"));
    assertThat(ALL.by(REGION).over(moving(stock()), List.of(before)).cell(WEST).reported())
        .contains(persons("50"));
  }

  @Test
  void countsAPlaceOnceAlthoughItMovesWhereTimeIsFoldedFirst() {
    Indicator.Builder peaks = Indicator.builder()
        .id("it")
        .title(Text.english("Peaks"))
        .unit(Counts.PERSON)
        .addSteps(Step.of(Rule.MAX, Axis.PERIODS), Step.of(Rule.COUNT));
    List<Observation> countries =
        List.of(see("ML", "2019", "60"), see("ML", "2021", "50"), see("NE", "2019", "1"));
    List<Observation> beside = List.of(
        in("north", "2019", "2"),
        see("ML", "2019", "60"),
        see("ML", "2021", "50"),
        see("NE", "2019", "1"));

    assertThat(ALL.over(moving(peaks), countries).cell().reported()).contains(persons("61"));
    AggregateTable table = ALL.over(moving(peaks), beside);
    assertThat(table.cell().reported()).contains(persons("3"));
    assertThat(table.leftOut()).containsExactly(see("ML", "2019", "60"), see("ML", "2021", "50"));
  }

  @Test
  void weighsAPlaceOnceInAMeanAlthoughItMoves() {
    Indicator.Builder mean = Indicator.builder()
        .id("it")
        .title(Text.english("Visits"))
        .unit(Counts.PERSON)
        .addSteps(Step.of(Rule.MEAN));
    AggregateTable table = ALL.over(
        moving(mean),
        List.of(in("north", "2019", "2"), see("ML", "2019", "60"), see("NE", "2019", "4")));

    assertThat(table.cell().reported()).contains(persons("22"));
    assertThat(ALL.over(
                moving(mean),
                List.of(in("north", "2019", "2"), see("ML", "2020", "60"), see("NE", "2019", "4")))
            .cell()
            .reported())
        .contains(persons("3"));
  }
}
