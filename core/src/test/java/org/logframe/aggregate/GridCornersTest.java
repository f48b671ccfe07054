package org.logframe.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.logframe.aggregate.AggregateSamples.flow;
import static org.logframe.aggregate.AggregateSamples.persons;
import static org.logframe.aggregate.AggregateSamples.portfolio;
import static org.logframe.aggregate.AggregateSamples.see;
import static org.logframe.aggregate.AggregateSamples.start;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.measure.Counts;
import org.logframe.measure.Interval;
import org.logframe.place.Allocation;
import org.logframe.place.AreaId;
import org.logframe.place.Country;
import org.logframe.place.Subdivision;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Finding;
import org.logframe.portfolio.FindingCode;
import org.logframe.portfolio.Portfolio;
import org.logframe.source.Text;

/** What random worlds reach too seldom, each held to boxes. */
class GridCornersTest {
  private static final Aggregation ALL = Aggregation.of("it");

  private static AggregateTable table(
      Aggregation question, Portfolio portfolio, List<Observation> seen) {
    AggregateTable table = question.over(portfolio, seen);
    AggregateTable settled = question.partial(portfolio).addAll(seen).finish();
    assertThat(table).isEqualTo(settled);
    return table;
  }

  private static AggregateTable table(
      Aggregation question, Indicator.Builder indicator, Observation... seen) {
    return table(question, portfolio(indicator), List.of(seen));
  }

  private static Indicator.Builder cumulative() {
    return Indicator.cumulative("it").title(Text.english("It")).unit(Counts.PERSON);
  }

  @Test
  void numbersThatMayNotAddUpInALongAreSettled() {
    List<Observation> seen = IntStream.rangeClosed(2001, 2012)
        .mapToObj(year -> see("ML", Integer.toString(year), "999,999,999,999,999,999"))
        .toList();

    AggregateTable table = table(ALL, portfolio(flow()), seen);

    assertThat(table.whySettled()).contains("numbers are very large");
    assertThat(table.cell().reported())
        .contains(Interval.exactly(new BigDecimal("11999999999999999988"), Counts.PERSON));
  }

  @Test
  void whatIsKnownOfSuppressedPeopleIsSettled() {
    AggregateTable table = table(
        ALL,
        Indicator.people("it").title(Text.english("It")),
        see("ML", "2021", "12"),
        see("NE", "2021", "suppressed (fewer than 5 persons)"));

    assertThat(table.whySettled())
        .contains("something is known of what is suppressed, where people overlap");
  }

  @Test
  void runningTotalsOfWhatIsNotAllocatedAreSettled() {
    Portfolio portfolio = portfolio(cumulative()).toBuilder()
        .addSubdivisions(
            Subdivision.builder()
                .id("ML-X")
                .name(Text.english("Not known"))
                .partOf(Country.of("ML"))
                .allocation(Allocation.NOT_ALLOCATED)
                .build(),
            Subdivision.builder()
                .id("ML-1")
                .name(Text.english("Kayes"))
                .partOf(Country.of("ML"))
                .build())
        .build();
    Observation known =
        start("7").area(AreaId.parse("subdivision:ML-1")).period("2021").build();
    Observation unknown =
        start("3").area(AreaId.parse("subdivision:ML-X")).period("2021").build();

    assertThat(table(ALL, portfolio, List.of(known, unknown)).whySettled())
        .contains("a residual of a running total may have moved");
    assertThat(table(ALL, portfolio, List.of(known)).whySettled()).isEmpty();
  }

  /** In Mali what begins later ends earlier, so that the order of rows is nowhere that of ends. */
  @Test
  void theNewestIsFoundByItsEndWherePeriodsAreNotInOrder() {
    Observation longer = see("ML", "2020-01/2021-12", "10");
    Observation shorter = see("ML", "2020-06/2021-06", "12");
    Observation before = see("NE", "2018", "4");
    Observation after = see("NE", "2019", "3");
    Indicator.Builder stock = Indicator.stock("it").title(Text.english("It")).unit(Counts.PERSON);

    AggregateTable newest = table(ALL.by(Facet.COUNTRY), stock, longer, shorter, before, after);
    AggregateTable rising =
        table(ALL.by(Facet.COUNTRY), cumulative(), longer, see("NE", "2018", "2"), after, shorter);
    AggregateTable falling =
        table(ALL.by(Facet.COUNTRY), cumulative(), shorter, longer, before, after);

    assertThat(newest.whySettled()).contains("in some groups some periods end together");
    assertThat(newest.cell(Facet.COUNTRY.named("NE")).used()).containsExactly(after);
    assertThat(rising.cell(Facet.COUNTRY.named("NE")).reported()).contains(persons("3"));
    assertThat(falling.cell(Facet.COUNTRY.named("NE")).findings())
        .extracting(Finding::code)
        .contains(FindingCode.RUNNING_TOTAL_FALLS);
  }

  @Test
  void theNewestOfEachPeriodStandsWhereAllAreToldApart() {
    List<Observation> seen = new ArrayList<>();
    for (String period : List.of("2021-Q1", "2021-Q2", "2021-Q3")) {
      seen.add(see("ML", period, "about 10"));
      seen.add(see("NE", period, "4").toBuilder().asOf("2021").build());
      seen.add(see("NE", period, "5").toBuilder().asOf("2022").build());
    }
    Indicator.Builder stock = Indicator.stock("it").title(Text.english("It")).unit(Counts.PERSON);

    AggregateTable table = table(ALL.by(Facet.QUARTER), portfolio(stock), seen);

    assertThat(table.whySettled()).isEmpty();
    assertThat(table.cells()).hasSize(3).allMatch(cell -> cell.used().size() == 2);
  }

  /** A total by sex of each place beside parts, by quarters: parts are taken away one by one. */
  @Test
  void partsBesideTheirTotalsAreTakenAwayWhereRowsOfAPlaceAreApart() {
    List<Observation> seen = new ArrayList<>();
    for (String period : List.of("2021-Q1", "2021-Q2")) {
      Observation total = see("ML", period, "10");
      seen.add(total);
      seen.add(see("ML", period, "6").toBuilder().category("sex", "female").build());
      seen.add(see("ML", period, "4").toBuilder().category("sex", "male").build());
    }

    AggregateTable table =
        table(ALL.by(Facet.QUARTER), portfolio(flow().addDisaggregations("sex")), seen);

    assertThat(table.whySettled()).isEmpty();
    assertThat(table.cells()).hasSize(2).allSatisfy(cell -> {
      assertThat(cell.reported()).contains(persons("10"));
      assertThat(cell.used()).hasSize(1);
      assertThat(cell.unused()).hasSize(2);
    });
  }
}
