package org.logframe.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
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

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.List;
import javax.measure.Unit;
import org.junit.jupiter.api.Test;
import org.logframe.indicator.Expectation;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.measure.Counts;
import org.logframe.measure.Figure;
import org.logframe.measure.Interval;
import org.logframe.measure.MissingReason;
import org.logframe.measure.UnitTable;
import org.logframe.place.AreaId;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.Applicability;
import org.logframe.programme.Coverage;
import org.logframe.programme.Event;
import org.logframe.programme.EventKind;
import org.logframe.programme.Pillar;
import org.logframe.programme.PillarId;
import org.logframe.programme.Programme;
import org.logframe.source.Text;
import org.logframe.time.Granularity;
import org.logframe.time.PartialDate;
import org.logframe.time.Validity;

class CompletenessTest {
  private static final Aggregation ALL = Aggregation.of("it");

  private static Cell whole(Indicator.Builder indicator, Observation... seen) {
    return ALL.over(portfolio(indicator), List.of(seen)).cell();
  }

  private static String complete(Cell cell) {
    return cell.completeness().orElseThrow().toString();
  }

  @Test
  void saysWhatIsMissingAndWhy() {
    Cell cell = whole(
        dueFlow(),
        see("ML", "2021-Q1", "5"),
        see("ML", "2021-Q2", "not applicable"),
        see("ML", "2021-Q3", "suppressed (fewer than 5 persons)"),
        see("NE", "2021-Q1", "not reported"));

    assertThat(complete(cell)).isEqualTo("1 of 8 (5 not reported, 1 not applicable, 1 suppressed)");
  }

  @Test
  void boundsASuppressedValueByItsOwnInterval() {
    Indicator.Builder quarter =
        flow().frequency(Granularity.QUARTER).addExpectations(due("2021-01", "2021-03"));
    Cell cell = whole(
        quarter,
        see("ML", "2021-Q1", "100"),
        see("NE", "2021-Q1", "suppressed (fewer than 5 persons)"));

    assertThat(cell.reported()).contains(persons("100"));
    assertThat(cell.overall()).contains(persons("between 100 and 104"));
  }

  @Test
  void takesAFewOfWhatIsCountedForAWholeNumber() {
    Observation few = see("NE", "2021-Q1", "<5");

    assertThat(whole(flow(), see("ML", "2021-Q1", "2,000"), few).reported())
        .contains(persons("between 2,000 and 2,004"));
    assertThat(whole(flow(), few).reported()).contains(persons("fewer than 5"));
  }

  @Test
  void takesAFewOfWhatIsNotCountedOrMayBeNegativeAsStated() {
    Unit<?> km = UnitTable.standard().parse("km");
    Indicator.Builder road = flow().unit(km);
    Indicator.Builder corrected = flow().range(Interval.unbounded(Counts.PERSON));

    assertThat(whole(corrected, see("ML", "2021-Q1", "2,000"), see("NE", "2021-Q1", "<5"))
            .reported())
        .contains(persons("fewer than 2,005"));
    assertThat(whole(
                road,
                see("ML", "2021-Q1", "0").toBuilder()
                    .value(Figure.parse("2,000 km"))
                    .build(),
                see("NE", "2021-Q1", "0").toBuilder()
                    .value(Figure.parse("<5 km"))
                    .build())
            .reported())
        .contains(Interval.parse("less than 2,005 km"));
  }

  @Test
  void expectsNothingWhereThereIsNothingToCount() {
    Indicator.Builder quarter =
        flow().frequency(Granularity.QUARTER).addExpectations(due("2021-01", "2021-03"));
    Cell cell = whole(quarter, see("ML", "2021-Q1", "100"), see("NE", "2021-Q1", "not applicable"));

    assertThat(cell.overall()).contains(persons("100"));
  }

  @Test
  void saysWhatIsNotYetDueOnTheDayAsked() {
    AggregateTable table = ALL.asOf(LocalDate.parse("2021-07-01"))
        .over(portfolio(dueFlow()), List.of(see("ML", "2021-Q1", "5")));

    assertThat(complete(table.cell())).isEqualTo("1 of 8 (3 not reported, 4 not yet due)");
  }

  @Test
  void takesAYearForItsQuarters() {
    Cell cell = whole(dueFlow(), see("ML", "2021", "5"), see("NE", "2021-Q1", "1"));

    assertThat(complete(cell)).isEqualTo("5 of 8 (3 not reported)");
    assertThat(cell.overall()).contains(persons("at least 6"));
  }

  @Test
  void countsTheNewestOfAStockAsAllThatIsDue() {
    Indicator.Builder stock = Indicator.stock("it")
        .title(Text.english("In shelters"))
        .unit(org.logframe.measure.Counts.PERSON)
        .frequency(Granularity.QUARTER)
        .addExpectations(Expectation.builder()
            .programme("whole")
            .addAreas(AreaId.of(MALI))
            .validity(Validity.between("2021-01", "2021-12"))
            .build());
    Cell cell = whole(
        stock,
        see("ML", "2021-Q1", "1"),
        see("ML", "2021-Q2", "2"),
        see("ML", "2021-Q3", "3"),
        see("ML", "2021-Q4", "4"));

    assertThat(cell.reported()).contains(persons("4"));
    assertThat(complete(cell)).isEqualTo("1 of 1");
    assertThat(cell.completeness().orElseThrow().isComplete()).isTrue();
  }

  @Test
  void expectsACellOnceThoughTwoExpectationsNameIt() {
    Cell cell = whole(dueFlow().addExpectations(due("2021-01", "2021-03")));

    assertThat(complete(cell)).isEqualTo("0 of 8 (8 not reported)");
  }

  @Test
  void expectsEveryRequiredCategory() {
    Expectation bySex = Expectation.builder()
        .programme("whole")
        .addAreas(AreaId.of(MALI))
        .validity(Validity.between("2021-01", "2021-03"))
        .addDisaggregations("sex")
        .build();
    Cell cell = whole(
        flow().addDisaggregations("sex").frequency(Granularity.QUARTER).addExpectations(bySex),
        start("3").area(MALI).period("2021-Q1").category("sex", "female").build());

    assertThat(complete(cell)).isEqualTo("1 of 2 (1 not reported)");
  }

  @Test
  void isDueFromTheFirstToTheLastDayReportedWhereNoDateIsStated() {
    Indicator.Builder always = flow()
        .frequency(Granularity.YEAR)
        .addExpectations(Expectation.builder().programme("whole").build());

    assertThat(complete(whole(always, see("ML", "2019", "1"), see("ML", "2021", "1"))))
        .isEqualTo("2 of 6 (4 not reported)");
  }

  @Test
  void isDueOnceWithoutAFrequency() {
    Indicator.Builder once = flow().addExpectations(due("2019-01", "2021-12"));

    assertThat(complete(whole(once, see("ML", "2019/2021", "1"))))
        .isEqualTo("1 of 2 (1 not reported)");
  }

  @Test
  void expectsNothingOfAPillarInACountryFromWhichItIsExcluded() {
    Programme programme = Programme.builder()
        .id("whole")
        .covers(MALI, NIGER)
        .addPillars("return")
        .addApplicability(
            Applicability.exclude(NIGER, PillarId.of("return"), Text.english("No agreement")))
        .build();
    Portfolio portfolio = Portfolio.builder()
        .addPillars(Pillar.builder().id("return").title(Text.english("Return")).build())
        .addProgrammes(programme)
        .addIndicators(dueFlow().pillar("return").build())
        .build();
    AggregateTable table = ALL.by(Facet.COUNTRY).over(portfolio, List.of());

    assertThat(table.cells()).hasSize(1);
    assertThat(complete(table.cell(Facet.COUNTRY.is(MALI)))).isEqualTo("0 of 4 (4 not reported)");
  }

  private static AggregateTable over(Programme programme, Indicator.Builder indicator) {
    Portfolio portfolio = Portfolio.builder()
        .addPillars(Pillar.builder().id("return").title(Text.english("Return")).build())
        .addProgrammes(programme, Programme.builder().id("part").partOf("whole").build())
        .addIndicators(indicator.build())
        .build();
    return ALL.by(Facet.COUNTRY, Facet.YEAR).over(portfolio, List.of());
  }

  private static Indicator.Builder yearly(String programme) {
    return flow()
        .frequency(Granularity.YEAR)
        .addExpectations(Expectation.builder()
            .programme(programme)
            .validity(Validity.between("2019", "2020"))
            .build());
  }

  private static List<String> keys(AggregateTable table) {
    return table.cells().stream().map(cell -> cell.key().toString()).toList();
  }

  @Test
  void expectsNothingWhereTheProgrammeNoLongerWorks() {
    Programme programme = Programme.builder()
        .id("whole")
        .covers(MALI)
        .addCoverage(Coverage.builder()
            .area(AreaId.of(NIGER))
            .validity(Validity.until("2019-06-30"))
            .build())
        .build();

    assertThat(keys(over(programme, yearly("whole"))))
        .containsExactly(
            "country Mali, year 2019", "country Mali, year 2020", "country Niger, year 2019");
    assertThat(keys(over(programme, yearly("part"))))
        .containsExactly(
            "country Mali, year 2019", "country Mali, year 2020", "country Niger, year 2019");
  }

  @Test
  void expectsNothingBeforeOrAfterTheLifeOfAProgrammeButWhatItNames() {
    Programme programme = Programme.builder()
        .id("whole")
        .covers(MALI)
        .addEvents(Event.builder()
            .kind(EventKind.ENDED)
            .date(PartialDate.parse("2019-12-31"))
            .build())
        .build();
    Indicator.Builder named = flow()
        .frequency(Granularity.YEAR)
        .addExpectations(Expectation.builder()
            .programme("whole")
            .addAreas(AreaId.of(NIGER))
            .validity(Validity.between("2020", "2020"))
            .build());

    assertThat(keys(over(programme, yearly("whole")))).containsExactly("country Mali, year 2019");
    assertThat(keys(over(programme, named))).containsExactly("country Niger, year 2020");
  }

  @Test
  void expectsNothingOfAPillarThatIsExcludedAbove() {
    Programme programme = Programme.builder()
        .id("whole")
        .covers(MALI, NIGER)
        .addPillars("return")
        .addApplicability(
            Applicability.exclude(NIGER, PillarId.of("return"), Text.english("No agreement")))
        .build();

    assertThat(keys(over(programme, yearly("part").pillar("return"))))
        .containsExactly("country Mali, year 2019", "country Mali, year 2020");
    assertThat(keys(over(programme, yearly("part")))).hasSize(4);
  }

  @Test
  void boundsNothingWhereARegionIsDueThatCannotBePlaced() {
    Portfolio two = portfolio(flow()
            .frequency(Granularity.YEAR)
            .addExpectations(Expectation.builder()
                .programme("whole")
                .addAreas(AreaId.parse("region:sahel/inner"), AreaId.of(CHAD))
                .validity(Validity.between("2021", "2021"))
                .build()))
        .toBuilder()
        .addRegionSchemes(AggregateSamples.scheme("other"))
        .build();
    Cell placed = ALL.over(two, List.of(see("TD", "2021", "5"))).cell();
    Cell unplaced =
        ALL.regionScheme("other").over(two, List.of(see("TD", "2021", "5"))).cell();

    assertThat(complete(placed)).isEqualTo("1 of 2 (1 not reported)");
    assertThat(unplaced.completeness()).isEmpty();
    assertThat(unplaced.overall()).isEmpty();
    assertThat(unplaced.remarks())
        .containsExactly(
            "due where it is not clear in which of the regions it lies: without bounds");
  }

  @Test
  void refusesToFillTheMemoryWithWhatIsDue() {
    Indicator.Builder daily = flow()
        .frequency(Granularity.DAY)
        .addExpectations(Expectation.builder()
            .programme("whole")
            .addAreas(AreaId.of(MALI))
            .validity(Validity.between("0001", "9999"))
            .build());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> whole(daily))
        .withMessage("Aggregation of it: more than 1,000,000 leaf cells are due; give its"
            + " expectations a coarser frequency, fewer areas or a shorter validity");
  }

  @Test
  void hasARowForWhatIsDueAndWasNotReported() {
    AggregateTable table = ALL.by(Facet.COUNTRY, Facet.QUARTER)
        .over(portfolio(dueFlow()), List.of(see("ML", "2021-Q1", "5")));

    assertThat(table.cells()).hasSize(8);
    Cell gap = table.cell(Facet.COUNTRY.is(NIGER), Facet.QUARTER.named("2021-Q4"));
    assertThat(gap.reported()).isEmpty();
    assertThat(gap.overall()).contains(persons("at least 0"));
    assertThat(complete(gap)).isEqualTo("0 of 1 (1 not reported)");
  }

  @Test
  void accountsForAllThatIsExpected() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Completeness(4, 2, 0, ImmutableSortedMap.of(MissingReason.NOT_REPORTED, 1)))
        .withMessage("Completeness: 4 are expected, yet 3 accounted for");
  }
}
