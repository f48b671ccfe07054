package org.logframe.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.logframe.aggregate.AggregateSamples.dueFlow;
import static org.logframe.aggregate.AggregateSamples.flow;
import static org.logframe.aggregate.AggregateSamples.persons;
import static org.logframe.aggregate.AggregateSamples.portfolio;
import static org.logframe.aggregate.AggregateSamples.see;
import static org.logframe.aggregate.AggregateSamples.start;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.measure.Counts;
import org.logframe.measure.Missing;
import org.logframe.measure.MissingReason;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Portfolio;
import org.logframe.source.Text;
import org.logframe.time.Granularity;

/** What is stated as missing, known in a whole only, or reported in part. */
class WhatIsMissingTest {
  private static final Aggregation ALL = Aggregation.of("it");

  private static Cell cell(Aggregation question, Indicator.Builder indicator, Observation... seen) {
    return question.over(portfolio(indicator), List.of(seen)).cell();
  }

  private static Cell cell(Indicator.Builder indicator, Observation... seen) {
    return cell(ALL, indicator, seen);
  }

  @Test
  void whatIsStatedAsMissingIsDue() {
    Cell cell = cell(flow(), see("ML", "2021", "10"), see("NE", "2021", "not reported: n/a"));

    assertThat(cell.reported()).contains(persons("10"));
    assertThat(cell.overall()).contains(persons("at least 10"));
    assertThat(cell.completeness()).hasToString("Optional[1 of 2 (1 not reported)]");
    assertThat(cell.flags()).containsExactly(Flag.PARTIAL);
    assertThat(cell.missing()).singleElement().asString().contains("whole, NE, 2021");
  }

  @Test
  void aYearThatIsStatedAsMissingIsNotIfItsQuartersAreThere() {
    Cell cell = cell(
        flow(),
        see("ML", "2021", "not reported"),
        see("ML", "2021-Q1", "1"),
        see("ML", "2021-Q2", "2"),
        see("ML", "2021-Q3", "3"),
        see("ML", "2021-Q4", "4"));

    assertThat(cell.completeness()).isEmpty();
    assertThat(cell.overall()).isEmpty();
    assertThat(cell.flags()).isEmpty();
  }

  @Test
  void ofAYearThatIsStatedAsMissingTheRestIs() {
    Cell cell = cell(
        flow(),
        see("ML", "2021", "suppressed"),
        see("ML", "2021-Q1", "1"),
        see("ML", "2021-Q3", "3"));

    assertThat(cell.completeness()).hasToString("Optional[2 of 4 (2 suppressed)]");
    assertThat(cell.overall()).contains(persons("at least 4"));
  }

  @Test
  void whatDoesNotApplyIsNoGap() {
    Cell cell = cell(flow(), see("ML", "2021", "10"), see("NE", "2021", "not applicable"));

    assertThat(cell.completeness()).isEmpty();
    assertThat(cell.overall()).isEmpty();
  }

  @Test
  void peopleAreAtLeastTheGreatestOfWhatMayBeTheSame() {
    Cell cell = cell(
        Indicator.people("it").title(Text.english("Reached")),
        see("ML", "2021", "300").toBuilder().programme("one").build(),
        see("ML", "2021", "120").toBuilder().programme("two").build(),
        see("NE", "2021", "not reported").toBuilder().programme("two").build());

    assertThat(cell.reported()).contains(persons("between 300 and 420"));
    assertThat(cell.overall()).contains(persons("at least 300"));
  }

  @Test
  void aStockIsBoundedByWhatIsMissingAtTheEndAsked() {
    Indicator.Builder stock =
        Indicator.stock("it").title(Text.english("In shelters")).unit(Counts.PERSON);
    Cell atTheEnd = cell(stock, see("ML", "2021-Q4", "10"), see("NE", "2021-Q4", "not reported"));
    Cell before = cell(stock, see("ML", "2021-Q4", "10"), see("NE", "2021-Q3", "not reported"));

    assertThat(atTheEnd.overall()).contains(persons("at least 10"));
    assertThat(before.overall()).isEmpty();
    assertThat(before.completeness()).hasToString("Optional[1 of 2 (1 not reported)]");
  }

  @Test
  void whatIsStatedAsMissingIsTakenForZeroWhereThatIsAsked() {
    Cell cell = cell(
        ALL.missing(MissingPolicy.AS_ZERO),
        flow(),
        see("ML", "2021", "10"),
        see("NE", "2021", "not reported"));

    assertThat(cell.reported()).contains(persons("10"));
    assertThat(cell.flags()).containsExactlyInAnyOrder(Flag.PARTIAL, Flag.MISSING_AS_ZERO);
    assertThat(cell.overall()).isEmpty();
  }

  @Test
  void theQuartersOfAYearThatIsKnownAreKnownInAWhole() {
    AggregateTable table = ALL.by(Facet.COUNTRY, Facet.QUARTER)
        .over(portfolio(dueFlow()), List.of(see("ML", "2021", "200")));
    Cell quarter = table.cell(Facet.COUNTRY.named("ML"), Facet.QUARTER.named("2021-Q3"));

    assertThat(quarter.reported()).isEmpty();
    assertThat(quarter.overall()).contains(persons("between 0 and 200"));
    assertThat(quarter.completeness()).hasToString("Optional[0 of 1 (1 in a whole)]");
    assertThat(quarter.flags()).containsExactly(Flag.PARTIAL);
    Cell niger = table.cell(Facet.COUNTRY.named("NE"), Facet.QUARTER.named("2021-Q3"));
    assertThat(niger.completeness()).hasToString("Optional[0 of 1 (1 not reported)]");
    assertThat(ALL.over(portfolio(dueFlow()), List.of(see("ML", "2021", "200"))).cell())
        .extracting(Cell::completeness)
        .hasToString("Optional[4 of 8 (4 not reported)]");
  }

  @Test
  void whatIsKnownInAWholeIsNeverTakenForZero() {
    AggregateTable table = ALL.missing(MissingPolicy.AS_ZERO)
        .by(Facet.COUNTRY, Facet.QUARTER)
        .over(portfolio(dueFlow()), List.of(see("ML", "2021", "200")));
    Cell quarter = table.cell(Facet.COUNTRY.named("ML"), Facet.QUARTER.named("2021-Q3"));

    assertThat(quarter.reported()).isEmpty();
    assertThat(quarter.takenAsZero()).isEmpty();
  }

  @Test
  void daysOfAQuarterAreAPartOfIt() {
    Indicator.Builder quarter = flow()
        .frequency(Granularity.QUARTER)
        .addExpectations(AggregateSamples.due("2021-01", "2021-03"));
    Observation[] seen = {
      see("ML", "2021-01-05/2021-01-05", "5"), see("ML", "2021-02-07/2021-02-07", "4")
    };
    Cell shown = cell(quarter, seen);
    Cell asZero = cell(ALL.missing(MissingPolicy.AS_ZERO), quarter, seen);

    assertThat(shown.reported()).contains(persons("9"));
    assertThat(shown.overall()).contains(persons("at least 9"));
    assertThat(shown.completeness())
        .hasToString("Optional[0 of 2 (1 not reported, 1 partly reported)]");
    assertThat(asZero.reported()).contains(persons("9"));
    assertThat(asZero.overall()).contains(persons("9"));
    assertThat(asZero.takenAsZero()).hasSize(2);
  }

  @Test
  void oneReporterIsAPartOfAll() {
    Cell cell =
        cell(dueFlow(), see("ML", "2021-Q1", "5").toBuilder().series("police").build());

    assertThat(cell.completeness())
        .hasToString("Optional[0 of 8 (7 not reported, 1 partly reported)]");
  }

  @Test
  void bothSexesAreAll() {
    Indicator.Builder bySex = dueFlow().addDisaggregations("sex");
    Cell cell = cell(
        bySex,
        see("ML", "2021-Q1", "5").toBuilder().category("sex", "female").build(),
        see("ML", "2021-Q1", "6").toBuilder().category("sex", "male").build());

    assertThat(cell.completeness()).hasToString("Optional[1 of 8 (7 not reported)]");
  }

  @Test
  void reasonsOfAnswersAreNoInput() {
    Portfolio portfolio = portfolio(flow());
    Observation stated = see("ML", "2021", "1").toBuilder()
        .value(Missing.of(MissingReason.IN_A_WHOLE))
        .build();
    List<Observation> seen = List.of(stated, start("2").period("2021").build());

    assertThatThrownBy(() -> ALL.over(portfolio, seen))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("/0/value: nobody states that a value of indicator it is in a whole");
  }
}
