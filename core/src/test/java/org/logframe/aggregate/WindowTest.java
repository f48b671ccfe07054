package org.logframe.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.logframe.aggregate.AggregateSamples.MALI;
import static org.logframe.aggregate.AggregateSamples.NIGER;
import static org.logframe.aggregate.AggregateSamples.dueFlow;
import static org.logframe.aggregate.AggregateSamples.flow;
import static org.logframe.aggregate.AggregateSamples.persons;
import static org.logframe.aggregate.AggregateSamples.portfolio;
import static org.logframe.aggregate.AggregateSamples.see;

import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.logframe.indicator.Axis;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Rule;
import org.logframe.indicator.Step;
import org.logframe.measure.Counts;
import org.logframe.portfolio.Facet;
import org.logframe.source.Text;
import org.logframe.time.Granularity;
import org.logframe.time.ReportingPeriod;

/** Rows that reach back in time: windows to date, and values that are looked back at. */
class WindowTest {
  private static final Aggregation BY_QUARTER = Aggregation.of("it").by(Facet.QUARTER);
  private static final Aggregation YEAR_TO_DATE = BY_QUARTER.window(Window.YEAR_TO_DATE);
  private static final Aggregation SINCE_START = BY_QUARTER.window(Window.SINCE_START);

  private static List<String> rows(
      Aggregation question, Indicator.Builder indicator, Observation... seen) {
    return question.over(portfolio(indicator), List.of(seen)).cells().stream()
        .map(cell -> cell.key().text(Facet.QUARTER)
            + ": "
            + cell.reported().map(Object::toString).orElse("-"))
        .toList();
  }

  private static Indicator.Builder stock() {
    return Indicator.stock("it").title(Text.english("In shelters")).unit(Counts.PERSON);
  }

  private static Indicator.Builder lookingBack(String span) {
    return Indicator.builder()
        .id("it")
        .title(Text.english("In shelters"))
        .unit(Counts.PERSON)
        .addSteps(
            Step.of(Rule.LATEST, Axis.PERIODS).toBuilder()
                .lookBack(Period.parse(span))
                .build(),
            Step.of(Rule.COUNT));
  }

  @Test
  void holdsTheYearToDate() {
    assertThat(rows(
            YEAR_TO_DATE,
            flow(),
            see("ML", "2020-Q4", "1"),
            see("ML", "2021-Q1", "20"),
            see("ML", "2021-Q3", "300")))
        .containsExactly("2020-Q4: 1 person", "2021-Q1: 20 persons", "2021-Q3: 320 persons");
  }

  @Test
  void holdsAllSinceTheStart() {
    assertThat(rows(
            SINCE_START,
            flow(),
            see("ML", "2020-Q4", "1"),
            see("ML", "2021-Q1", "20"),
            see("ML", "2021-Q3", "300")))
        .containsExactly("2020-Q4: 1 person", "2021-Q1: 21 persons", "2021-Q3: 321 persons");
  }

  @Test
  void countsInItsRowWhatCoversAllOfIt() {
    assertThat(rows(
            YEAR_TO_DATE,
            flow(),
            see("ML", "2021-S1", "70"),
            see("ML", "2021-Q1", "20"),
            see("ML", "2021", "100"),
            see("ML", "2020-12/2021-01", "5")))
        .containsExactly(
            "2021-Q1: 20 persons",
            "2021-Q2: 70 persons",
            "2021-Q4: 100 persons",
            "not broken down: 5 persons");
    assertThat(rows(SINCE_START, flow(), see("ML", "2020-12/2021-01", "5")))
        .containsExactly("2021-Q1: 5 persons");
  }

  @Test
  void leavesWhatHasNoEndNotBrokenDown() {
    assertThat(rows(SINCE_START, flow(), see("ML", "2021-02/..", "5"), see("ML", "2021-Q4", "1")))
        .containsExactly("2021-Q4: 1 person", "not broken down: 5 persons");
  }

  @Test
  void countsWhatIsDueToDate() {
    AggregateTable table = YEAR_TO_DATE
        .by(Facet.COUNTRY, Facet.QUARTER)
        .over(portfolio(dueFlow()), List.of(see("ML", "2021-Q1", "5"), see("ML", "2021-Q2", "7")));

    assertThat(table.cell(Facet.COUNTRY.is(MALI), Facet.QUARTER.named("2021-Q3")))
        .hasToString("country Mali, quarter 2021-Q3: 12 persons; overall at least 12 persons;"
            + " 2 of 3 (1 not reported)");
    assertThat(
            table.cell(Facet.COUNTRY.is(NIGER), Facet.QUARTER.named("2021-Q4")).completeness())
        .hasToString("Optional[0 of 4 (4 not reported)]");
    assertThat(table.rowsAddUp()).isFalse();
  }

  @Test
  void makesNoRowsToDate() {
    AggregateTable table = YEAR_TO_DATE
        .by(Facet.COUNTRY, Facet.QUARTER)
        .over(portfolio(flow()), List.of(see("ML", "2021-Q1", "5"), see("NE", "2021-Q2", "7")));

    assertThat(table.cells())
        .map(cell -> cell.key().toString())
        .containsExactly("country Mali, quarter 2021-Q1", "country Niger, quarter 2021-Q2");
    assertThat(table.rowsAddUp()).isTrue();
  }

  @Test
  void takesAFilterOnAPeriodForTheRowsAskedFor() {
    Observation[] seen = {
      see("ML", "2020-Q4", "1"),
      see("ML", "2021-Q1", "20"),
      see("ML", "2021-Q3", "300"),
      see("TD", "2020-12/2021-01", "5")
    };

    assertThat(rows(SINCE_START.where(Facet.YEAR.named("2021")), flow(), seen))
        .containsExactly("2021-Q1: 26 persons", "2021-Q3: 326 persons");
    assertThat(SINCE_START
            .where(Facet.YEAR.named("2021"))
            .over(portfolio(flow()), List.of(seen))
            .leftOut())
        .isEmpty();
    assertThat(rows(
            SINCE_START.where(Facet.YEAR.named("2021"), Facet.COUNTRY.is(NIGER)), flow(), seen))
        .isEmpty();
  }

  @Test
  void takesTheNewestToDateOfAStock() {
    Observation[] seen = {see("ML", "2021-Q1", "20"), see("NE", "2021-Q3", "300")};

    assertThat(rows(BY_QUARTER, stock(), seen))
        .containsExactly("2021-Q1: 20 persons", "2021-Q3: 300 persons");
    assertThat(rows(YEAR_TO_DATE, stock(), seen))
        .containsExactly("2021-Q1: 20 persons", "2021-Q3: 320 persons");
  }

  @Test
  void reachesBackWithinTheFinestOfTwoPeriods() {
    AggregateTable table = YEAR_TO_DATE
        .by(Facet.YEAR, Facet.QUARTER)
        .over(portfolio(flow()), List.of(see("ML", "2021-Q1", "5"), see("ML", "2021-Q2", "7")));

    assertThat(table.cells())
        .map(Cell::toString)
        .containsExactly(
            "year 2021, quarter 2021-Q1: 5 persons", "year 2021, quarter 2021-Q2: 12 persons");
  }

  @Test
  void totalsOverPeriodsWithoutAWindow() {
    AggregateTable table = SINCE_START
        .withTotals(Totals.ROLL_UP)
        .where(Facet.YEAR.isAnyOf(ReportingPeriod.of(2019), ReportingPeriod.of(2021)))
        .over(
            portfolio(flow()),
            List.of(see("ML", "2019-Q1", "5"), see("ML", "2020-Q1", "7"), see("ML", "2021", "1")));

    assertThat(table.find().orElseThrow().reported()).contains(persons("6"));
    assertThat(table.cell(Facet.QUARTER.named("2021-Q4")).reported()).contains(persons("13"));
  }

  @Test
  void needsRowsOfPeriods() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SINCE_START.by(Facet.COUNTRY).over(portfolio(flow()), List.of()))
        .withMessage("Aggregation of it: a window to date needs rows of periods, such as"
            + " Facet.QUARTER");
  }

  @Test
  void looksBackToTheDayForWhatWasNotReportedAgain() {
    Observation[] seen = {
      see("ML", "2020-12-31", "1"), see("NE", "2021-Q1", "20"), see("TD", "2020-12-30", "300")
    };
    Indicator.Builder quarter = lookingBack("P1D");

    assertThat(rows(BY_QUARTER, quarter, seen))
        .containsExactly("2020-Q4: 301 persons", "2021-Q1: 21 persons");
    assertThat(rows(BY_QUARTER, stock(), seen))
        .containsExactly("2020-Q4: 301 persons", "2021-Q1: 20 persons");
  }

  @Test
  void takesANewerValueBeforeThatWhichIsLookedBackAt() {
    assertThat(rows(
            BY_QUARTER, lookingBack("P1Y"), see("ML", "2020-Q4", "1"), see("ML", "2021-Q1", "20")))
        .containsExactly("2020-Q4: 1 person", "2021-Q1: 20 persons");
  }

  @Test
  void makesNoRowOfWhatIsLookedBackAt() {
    AggregateTable table = BY_QUARTER
        .by(Facet.COUNTRY, Facet.QUARTER)
        .over(
            portfolio(lookingBack("P1Y")),
            List.of(see("ML", "2020-Q4", "1"), see("NE", "2021-Q1", "20")));

    assertThat(table.cells())
        .map(cell -> cell.key().toString())
        .containsExactly("country Mali, quarter 2020-Q4", "country Niger, quarter 2021-Q1");
  }

  @Test
  void looksBackFromThePeriodOfAFilter() {
    Aggregation in2021 = Aggregation.of("it").where(Facet.YEAR.named("2021"));
    List<Observation> seen =
        List.of(see("ML", "2020", "1"), see("NE", "2021", "20"), see("TD", "2019", "300"));
    AggregateTable table = in2021.over(portfolio(lookingBack("P1Y")), seen);
    AggregateTable mali =
        in2021.where(Facet.COUNTRY.is(NIGER)).over(portfolio(lookingBack("P1Y")), seen);

    assertThat(table.cell().reported()).contains(persons("21"));
    assertThat(table.leftOut()).isEmpty();
    assertThat(mali.cell().reported()).contains(persons("20"));
    assertThat(Aggregation.of("it")
            .over(portfolio(lookingBack("P1Y")), seen)
            .cell()
            .reported())
        .contains(persons("321"));
  }

  @Test
  void neverLooksBackAtWhatIsDue() {
    Indicator.Builder due = lookingBack("P1Y")
        .frequency(Granularity.QUARTER)
        .addExpectations(AggregateSamples.due("2020-10", "2021-03"));
    AggregateTable table = BY_QUARTER.over(portfolio(due), List.of(see("ML", "2020-Q4", "1")));

    assertThat(table
            .cell(Facet.QUARTER.named("2021-Q1"))
            .completeness()
            .orElseThrow()
            .expected())
        .isEqualTo(2);
    assertThat(table.cell(Facet.QUARTER.named("2021-Q1")).reported()).contains(persons("1"));
  }

  @Test
  void doesNotLookBackFromARowThatHasNoStart() {
    assertThat(rows(
            SINCE_START.window(Window.SINCE_START),
            lookingBack("P1D"),
            see("ML", "2020-Q4", "1"),
            see("NE", "2021-Q1", "20")))
        .containsExactly("2020-Q4: 1 person", "2021-Q1: 21 persons");
  }
}
