package org.logframe.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.logframe.aggregate.AggregateSamples.MALI;
import static org.logframe.aggregate.AggregateSamples.NIGER;
import static org.logframe.aggregate.AggregateSamples.due;
import static org.logframe.aggregate.AggregateSamples.persons;
import static org.logframe.aggregate.AggregateSamples.see;
import static org.logframe.aggregate.AggregateSamples.start;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.logframe.indicator.Axis;
import org.logframe.indicator.Expectation;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Rule;
import org.logframe.indicator.Step;
import org.logframe.measure.Counts;
import org.logframe.measure.Interval;
import org.logframe.place.AreaId;
import org.logframe.place.RegionMembership;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.Coverage;
import org.logframe.programme.Event;
import org.logframe.programme.EventKind;
import org.logframe.programme.Programme;
import org.logframe.source.Text;
import org.logframe.time.Granularity;
import org.logframe.time.Validity;

/** Stocks of what has closed by the end of what is asked. */
class ClosedPlacesTest {
  private static final Aggregation ALL = Aggregation.of("it");
  private static final Aggregation BY_YEAR = ALL.by(Facet.YEAR);

  private static Indicator.Builder stock() {
    return Indicator.stock("it").title(Text.english("In shelters")).unit(Counts.PERSON);
  }

  private static Indicator.Builder cumulative() {
    return Indicator.cumulative("it").title(Text.english("Registered")).unit(Counts.PERSON);
  }

  private static Programme.Builder programme() {
    return Programme.builder().id("whole");
  }

  /** Works in Mali up to some day, and in Niger all along. */
  private static Programme.Builder leavingMali(String until) {
    return programme()
        .addCoverage(
            Coverage.of(MALI).toBuilder().validity(Validity.until(until)).build(),
            Coverage.of(NIGER));
  }

  private static AggregateTable table(
      Aggregation question,
      Indicator.Builder indicator,
      List<Programme> programmes,
      Observation... seen) {
    Portfolio portfolio = Portfolio.builder()
        .addAllProgrammes(programmes)
        .addIndicators(indicator.build())
        .build();
    return question.over(portfolio, List.of(seen));
  }

  private static Cell inYear(
      Indicator.Builder indicator, Programme.Builder programme, Observation... seen) {
    return table(BY_YEAR, indicator, List.of(programme.build()), seen)
        .cell(Facet.YEAR.named("2021"));
  }

  @Test
  void aPlaceThatTheProgrammeHasLeftHoldsNothing() {
    Cell cell = inYear(
        stock(), leavingMali("2021-06-30"), see("ML", "2021-Q2", "50"), see("NE", "2021-Q4", "30"));

    assertThat(cell.reported()).contains(persons("30"));
    assertThat(cell.leftOut()).hasSize(1);
    assertThat(cell.remarks())
        .containsExactly("closed by 2021-12-31, and left out: 50 persons (whole, ML, 2021-Q2)");
  }

  @Test
  void aRunningTotalOfAPlaceThatHasClosedStillCounts() {
    Cell cell = inYear(
        cumulative(),
        leavingMali("2021-06-30"),
        see("ML", "2021-Q2", "50"),
        see("NE", "2021-Q4", "30"));

    assertThat(cell.reported()).contains(persons("80"));
    assertThat(cell.leftOut()).isEmpty();
  }

  @Test
  void aPlaceThatMayHaveClosedIsCarried() {
    Cell cell = inYear(
        stock(), leavingMali("2021"), see("ML", "2021-Q2", "50"), see("NE", "2021-Q4", "30"));

    assertThat(cell.reported()).contains(persons("80"));
    assertThat(cell.flags()).containsExactly(Flag.CARRIED);
  }

  @Test
  void whatWasReportedAtTheEndAskedStands() {
    Cell cell = inYear(
        stock(), leavingMali("2021-06-30"), see("ML", "2021-Q4", "2"), see("NE", "2021-Q4", "30"));

    assertThat(cell.reported()).contains(persons("32"));
  }

  @Test
  void aComponentThatHasEndedHoldsNothing() {
    List<Programme> programmes = List.of(
        programme().covers(MALI, NIGER).build(),
        Programme.builder()
            .id("one")
            .partOf("whole")
            .addEvents(Event.of(EventKind.ENDED, "2021-08"))
            .build(),
        Programme.builder().id("two").partOf("whole").build());
    Cell cell = table(
            BY_YEAR,
            stock(),
            programmes,
            see("ML", "2021-Q2", "50").toBuilder().programme("one").build(),
            see("ML", "2021-Q4", "7").toBuilder().programme("two").build())
        .cell(Facet.YEAR.named("2021"));

    assertThat(cell.reported()).contains(persons("7"));
  }

  @Test
  void whatIsExpectedNoMoreHasClosedOnlyIfMoreIsExpectedElsewhere() {
    Expectation mali = Expectation.builder()
        .programme("whole")
        .addAreas(MALI.areaId())
        .validity(Validity.between("2021-01", "2021-06"))
        .build();
    Expectation niger = Expectation.builder()
        .programme("whole")
        .addAreas(NIGER.areaId())
        .validity(Validity.between("2021-01", "2021-12"))
        .build();
    Programme.Builder programme = programme().covers(MALI, NIGER);
    Indicator.Builder both = stock().frequency(Granularity.QUARTER).addExpectations(mali, niger);
    Indicator.Builder alone = stock().frequency(Granularity.QUARTER).addExpectations(mali);
    Observation[] seen = {see("ML", "2021-Q2", "50"), see("NE", "2021-Q4", "30")};

    assertThat(inYear(both, programme, seen).reported()).contains(persons("30"));
    assertThat(inYear(both, programme, seen).overall()).contains(persons("30"));
    assertThat(inYear(both, programme, seen).completeness()).hasToString("Optional[1 of 1]");
    assertThat(inYear(alone, programme, seen).reported()).contains(persons("80"));
  }

  @Test
  void anOlderStockOfAWholeOfWhichAPlaceHasClosedIsNotCarried() {
    Cell cell = inYear(
        stock(),
        leavingMali("2021-06-30"),
        start("90").period("2021-Q2").build(),
        see("ML", "2021-Q1", "50"));

    assertThat(cell.reported()).isEmpty();
    assertThat(cell.leftOut()).hasSize(2);
  }

  @Test
  void theOlderStockOfAProgrammeIsNotThatOfTheOnlyCountryInWhichItStillWorks() {
    AggregateTable table = table(
        ALL.by(Facet.COUNTRY),
        stock(),
        List.of(leavingMali("2021-06-30").build()),
        start("90").period("2021-Q2").build(),
        see("NE", "2021-Q4", "30"));

    assertThat(table.cell(Facet.COUNTRY.is(NIGER)).reported()).contains(persons("30"));
    assertThat(table.cell(Facet.COUNTRY.is(NIGER)).findings()).isEmpty();
    assertThat(table.cells()).anyMatch(cell -> cell.key().isNotBrokenDown());
  }

  @Test
  void whatClosesAfterTheDayAskedIsStillOpen() {
    Cell cell = table(
            ALL.asOf(LocalDate.parse("2021-06-30")),
            stock(),
            List.of(leavingMali("2021-06-30").build()),
            see("ML", "2021-Q2", "50").toBuilder().asOf("2021-06").build(),
            see("NE", "2021-Q1", "30").toBuilder().asOf("2021-04").build())
        .cell();

    assertThat(cell.reported()).contains(persons("80"));
  }

  /** Five to ten in each place; Mali may have closed during 2021, and has reported nothing. */
  private static Interval openPlaces(Validity mali, Expectation... due) {
    Indicator.Builder indicator = stock()
        .range(Interval.parse("between 5 and 10 persons"))
        .frequency(Granularity.QUARTER)
        .addExpectations(due);
    Programme works = programme()
        .addCoverage(Coverage.of(MALI).toBuilder().validity(mali).build(), Coverage.of(NIGER))
        .build();
    return table(BY_YEAR, indicator, List.of(works), see("NE", "2021-Q4", "7"))
        .cell(Facet.YEAR.named("2021"))
        .overall()
        .orElseThrow();
  }

  @Test
  void aPlaceThatMayHaveClosedAndIsSilentMayHoldNothing() {
    Interval mayBeOpen = Interval.parse("between 7 and 17 persons");
    Interval isOpen = Interval.parse("between 12 and 17 persons");
    Expectation anywhere = due("2021-01", "2021-12");
    Expectation named =
        anywhere.toBuilder().addAreas(MALI.areaId(), NIGER.areaId()).build();

    assertThat(openPlaces(Validity.until("2021"), anywhere)).isEqualTo(mayBeOpen);
    assertThat(openPlaces(Validity.until("2021"), named)).isEqualTo(mayBeOpen);
    assertThat(openPlaces(Validity.until("2022"), anywhere)).isEqualTo(isOpen);
    assertThat(openPlaces(Validity.undated(), named)).isEqualTo(isOpen);
  }

  @Test
  void ofAProgrammeThatMayHaveEndedSilentPlacesMayHoldNothing() {
    Indicator.Builder indicator = stock()
        .range(Interval.parse("between 5 and 10 persons"))
        .frequency(Granularity.QUARTER)
        .addExpectations(due("2021-01", "2021-12"));
    Programme ended = programme()
        .addCoverage(Coverage.of(MALI), Coverage.of(NIGER))
        .addEvents(Event.of(EventKind.ENDED, "2021"))
        .build();

    Cell cell = table(BY_YEAR, indicator, List.of(ended), see("NE", "2021-Q4", "7"))
        .cell(Facet.YEAR.named("2021"));
    assertThat(cell.overall()).contains(Interval.parse("between 7 and 17 persons"));
  }

  /**
   * The inner region, of which Mali and Niger may have closed during 2021 and are silent, has 5; and
   * Chad has 20.
   */
  private static Interval perhapsClosed(Rule rule, Observation... more) {
    Validity until = Validity.until("2021");
    Indicator.Builder indicator = Indicator.builder()
        .id("it")
        .title(Text.english("In shelters"))
        .unit(Counts.PERSON)
        .range(Interval.parse("between 0 and 100 persons"))
        .frequency(Granularity.QUARTER)
        .addSteps(Step.of(Rule.LATEST, Axis.PERIODS), Step.of(rule))
        .addExpectations(due("2021-01", "2021-12"));
    Portfolio portfolio = Portfolio.builder()
        .addRegionSchemes(AggregateSamples.scheme(
            "sahel", RegionMembership.of("inner", MALI), RegionMembership.of("inner", NIGER)))
        .addProgrammes(programme()
            .addCoverage(
                Coverage.of(MALI).toBuilder().validity(until).build(),
                Coverage.of(NIGER).toBuilder().validity(until).build(),
                Coverage.of(AggregateSamples.CHAD))
            .build())
        .addIndicators(indicator.build())
        .build();
    Observation inner =
        start("5").area(AreaId.parse("region:sahel/inner")).period("2021-Q4").build();
    List<Observation> seen = new ArrayList<>(List.of(inner));
    seen.addAll(List.of(more));
    return BY_YEAR
        .over(portfolio, seen)
        .cell(Facet.YEAR.named("2021"))
        .overall()
        .orElseThrow();
  }

  @Test
  void ofAMeanThePlacesWeighThatMayBeOpen() {
    Observation chad = see("TD", "2021-Q4", "20");

    assertThat(perhapsClosed(Rule.MEAN, chad)).isEqualTo(persons("between 10 and 12.5"));
    assertThat(perhapsClosed(Rule.MEAN, chad, see("ML", "2021-Q4", "4")))
        .isEqualTo(persons("between 10 and 12.5"));
    assertThat(perhapsClosed(Rule.MEAN, chad, see("ML", "2021-Q4", "4"), see("NE", "2021-Q4", "6")))
        .isEqualTo(persons("10"));
  }

  @Test
  void aPlaceThatMayHaveClosedIsNoPartOfTheGreatestOrTheLeast() {
    assertThat(perhapsClosed(Rule.MIN, see("ML", "2021-Q4", "7"), see("TD", "2021-Q4", "20")))
        .isEqualTo(persons("5"));
    assertThat(perhapsClosed(Rule.MAX, see("ML", "2021-Q4", "7"), see("TD", "2021-Q4", "20")))
        .isEqualTo(persons("20"));
  }
}
