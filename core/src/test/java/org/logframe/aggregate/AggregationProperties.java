package org.logframe.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.logframe.aggregate.AggregateSamples.dueFlow;
import static org.logframe.aggregate.AggregateSamples.flow;
import static org.logframe.aggregate.AggregateSamples.portfolio;
import static org.logframe.aggregate.AggregateSamples.start;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.measure.Counts;
import org.logframe.measure.Interval;
import org.logframe.place.AreaId;
import org.logframe.place.Country;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Portfolio;
import org.logframe.source.Text;
import org.logframe.time.Granularity;
import org.logframe.time.ReportingPeriod;

class AggregationProperties {
  private static final Aggregation ALL = Aggregation.of("it");

  @Property
  void rowsOfAFlowAddUpToTheTotalWhereTheTableSaysSo(
      @ForAll("observations") List<Observation> seen) {
    Portfolio portfolio = portfolio(flow());
    AggregateTable rows = ALL.by(Facet.COUNTRY).over(portfolio, seen);
    Assume.that(rows.rowsAddUp());

    Optional<Interval> sum =
        rows.cells().stream().flatMap(cell -> cell.reported().stream()).reduce(Interval::plus);
    assertThat(ALL.over(portfolio, seen).cell().reported()).isEqualTo(sum);
  }

  @Property
  void theOrderOfObservationsDoesNotMatter(
      @ForAll("observations") List<Observation> seen,
      @ForAll("indicators") Indicator.Builder indicator,
      @ForAll Random random) {
    Portfolio portfolio = portfolio(indicator);
    List<Observation> shuffled = new ArrayList<>(seen);
    Collections.shuffle(shuffled, random);

    AggregateTable one = ALL.by(Facet.COUNTRY, Facet.YEAR).over(portfolio, seen);
    AggregateTable other = ALL.by(Facet.COUNTRY, Facet.YEAR).over(portfolio, shuffled);
    assertThat(other).isEqualTo(one);
    assertThat(other.rowsAddUp()).isEqualTo(one.rowsAddUp());
    assertThat(ALL.over(portfolio, shuffled)).isEqualTo(ALL.over(portfolio, seen));
  }

  @Property
  void aTotalIsTheAnswerToItsOwnQuestion(
      @ForAll("observations") List<Observation> seen,
      @ForAll("indicators") Indicator.Builder indicator) {
    Portfolio portfolio = portfolio(indicator);
    AggregateTable cube =
        ALL.by(Facet.COUNTRY, Facet.HALF_YEAR).withTotals(Totals.CUBE).over(portfolio, seen);

    List<Facet<?>[]> breakdowns = List.of(
        new Facet<?>[] {Facet.COUNTRY, Facet.HALF_YEAR},
        new Facet<?>[] {Facet.COUNTRY},
        new Facet<?>[] {Facet.HALF_YEAR},
        new Facet<?>[] {});
    for (Facet<?>[] facets : breakdowns) {
      List<Cell> own = cube.cells().stream()
          .filter(cell -> cell.key().values().keySet().equals(ImmutableSet.copyOf(facets)))
          .toList();
      List<Cell> asked = ALL.by(facets).over(portfolio, seen).cells();
      assertThat(own.stream().map(AggregationProperties::withoutPlace).toList())
          .isEqualTo(asked.stream().map(AggregationProperties::withoutPlace).toList());
    }
    assertThat(cube.rowsAddUp())
        .isEqualTo(ALL.by(Facet.COUNTRY, Facet.HALF_YEAR).over(portfolio, seen).rowsAddUp());
  }

  /** The path of a finding is the place of its cell in the table, so it differs between two. */
  private static Cell withoutPlace(Cell cell) {
    return cell.toBuilder()
        .findings(cell.findings().stream()
            .map(each -> each.toBuilder().path("").build())
            .toList())
        .build();
  }

  @Property
  void theRowsOfAFlowToDateAreThoseOfALongerPeriod(@ForAll("observations") List<Observation> any) {
    Portfolio portfolio = portfolio(flow());
    List<Observation> seen =
        any.stream().filter(AggregationProperties::isOfOneGrain).toList();
    AggregateTable toDate = ALL.by(Facet.QUARTER).window(Window.YEAR_TO_DATE).over(portfolio, seen);

    for (Cell cell : toDate.cells()) {
      cell.key().value(Facet.QUARTER).map(ReportingPeriod.class::cast).ifPresent(quarter -> {
        ReportingPeriod upTo = Window.YEAR_TO_DATE.span(quarter);
        List<Observation> within = seen.stream()
            .filter(each -> upTo.contains(each.period().orElseThrow()))
            .toList();
        assertThat(cell.reported()).isEqualTo(ALL.over(portfolio, within).cell().reported());
      });
    }
  }

  private static boolean isOfOneGrain(Observation observation) {
    return observation.area().isPresent()
        && !observation.programme().text().equals("whole")
        && observation
            .period()
            .orElseThrow()
            .granularity()
            .equals(Optional.of(Granularity.QUARTER));
  }

  @Property
  void nothingIsNeverZero(@ForAll("indicators") Indicator.Builder indicator) {
    assertThat(ALL.over(portfolio(indicator), List.of()).cell().reported()).isEmpty();
    assertThat(ALL.by(Facet.COUNTRY).over(portfolio(indicator), List.of()).cells())
        .allSatisfy(cell -> assertThat(cell.reported()).isEmpty());
  }

  @Property
  void whatIsReportedTwiceCountsOnce(@ForAll("observations") List<Observation> seen) {
    List<Observation> twice = new ArrayList<>(seen);
    twice.addAll(seen);

    assertThat(ALL.over(portfolio(flow()), twice).cell().reported())
        .isEqualTo(ALL.over(portfolio(flow()), seen).cell().reported());
  }

  @Provide
  Arbitrary<Indicator.Builder> indicators() {
    return Arbitraries.of(0, 1, 2, 3, 4).map(AggregationProperties::indicator);
  }

  private static Indicator.Builder indicator(int kind) {
    Text title = Text.english("It");
    return switch (kind) {
      case 0 -> flow();
      case 1 -> dueFlow();
      case 2 -> Indicator.stock("it").title(title).unit(Counts.PERSON);
      case 3 -> Indicator.people("it").title(title);
      default -> Indicator.builder().id("it").title(title).unit(Counts.PERSON);
    };
  }

  @Provide
  Arbitrary<List<Observation>> observations() {
    Arbitrary<Optional<AreaId>> areas = Arbitraries.of(
            Optional.of("ML"), Optional.of("NE"), Optional.of("TD"), Optional.<String>empty())
        .map(code -> code.map(each -> AreaId.of(Country.of(each))));
    return Combinators.combine(
            Arbitraries.of("0", "5", "about 20", "more than 7", "not reported"),
            Arbitraries.of("whole", "one", "two"),
            areas,
            Arbitraries.of("2021", "2021-S1", "2021-Q1", "2021-Q2", "2021-Q3", "2021-02/2021-05"),
            Arbitraries.of("2021-05", "2021", "2022").optional())
        .as((value, programme, area, period, asOf) -> {
          Observation.Builder seen =
              start(value).programme(programme).area(area).period(period);
          asOf.ifPresent(seen::asOf);
          return seen.build();
        })
        .list()
        .ofMinSize(0)
        .ofMaxSize(8);
  }
}
