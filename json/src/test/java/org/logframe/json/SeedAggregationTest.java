package org.logframe.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.logframe.aggregate.AggregateTable;
import org.logframe.aggregate.Aggregation;
import org.logframe.aggregate.Cell;
import org.logframe.aggregate.Refusal;
import org.logframe.indicator.Expectation;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.IndicatorId;
import org.logframe.indicator.Rule;
import org.logframe.indicator.Step;
import org.logframe.measure.Interval;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Portfolio;
import org.logframe.time.Granularity;
import org.logframe.time.Validity;

/** What the figures of the EU-IOM pages say by region and year: never more than the pages do. */
class SeedAggregationTest {
  private static final Portfolio PORTFOLIO = EuIomActions.portfolio();
  private static final Facet<?> REGION =
      Facet.region(PORTFOLIO.regionSchemes().get(0).id());

  private static AggregateTable byRegionAndYear(String indicator) {
    return Aggregation.of(indicator)
        .by(REGION, Facet.YEAR)
        .over(PORTFOLIO, PORTFOLIO.observations());
  }

  @Test
  void returnsAreNotBrokenDownByRegionAndYear() {
    AggregateTable table = byRegionAndYear("voluntary-return");

    assertThat(table).singleElement().satisfies(cell -> {
      assertThat(cell.key().isNotBrokenDown()).isTrue();
      assertThat(cell.reported())
          .contains(Interval.parse("between 113,000 and 114,000 persons (about 114,000)"));
      assertThat(cell.overall()).isEmpty();
      assertThat(cell.completeness()).isEmpty();
    });
    assertThat(table.rowsAddUp()).isFalse();
  }

  @Test
  void reintegrationIsNotBrokenDownByRegionAndYear() {
    AggregateTable table = byRegionAndYear("reintegration-assistance");

    assertThat(table).singleElement().satisfies(cell -> {
      assertThat(cell.key().isNotBrokenDown()).isTrue();
      assertThat(cell.reported()).contains(Interval.parse("more than 103,000 persons"));
    });
  }

  @Test
  void nothingIsSaidOfOneYearAndNothingIsDroppedSilently() {
    AggregateTable table = Aggregation.of("reintegration-assistance")
        .where(Facet.YEAR.named("2019"))
        .over(PORTFOLIO, PORTFOLIO.observations());

    assertThat(table.cell().reported()).isEmpty();
    assertThat(table.leftOut()).hasSize(1);
  }

  @Test
  void whatIsDueByCountryIsBoundedAndNeverInvented() {
    Portfolio expecting = with(indicator("reintegration-assistance")
        .addSteps(Step.of(Rule.COUNT))
        .frequency(Granularity.YEAR)
        .addExpectations(Expectation.builder()
            .programme("eu-iom-joint-initiative")
            .validity(Validity.between("2018", "2020"))
            .build()));
    AggregateTable table = Aggregation.of("reintegration-assistance")
        .by(REGION, Facet.YEAR)
        .over(expecting, expecting.observations());

    assertThat(table.cells()).hasSizeGreaterThan(3);
    for (Cell cell : table) {
      if (!cell.key().isNotBrokenDown()) {
        assertThat(cell.reported()).isEmpty();
        assertThat(cell.overall()).contains(Interval.parse("at least 0 persons"));
        assertThat(cell.completeness().orElseThrow().reported()).isZero();
      }
    }
  }

  @Test
  void figuresOfDifferentProgrammesAreRefusedWithoutARule() {
    Portfolio twice = with(indicator("voluntary-return"));
    AggregateTable table = Aggregation.of("voluntary-return")
        .over(
            twice,
            twice.observations().stream()
                .flatMap(each -> each.indicator().equals(IndicatorId.of("voluntary-return"))
                    ? Stream.of(
                        each,
                        each.toBuilder()
                            .programme(twice.programmes().stream()
                                .filter(other -> !other.id().equals(each.programme()))
                                .filter(other -> other.partOf().isEmpty())
                                .findFirst()
                                .orElseThrow()
                                .id())
                            .build())
                    : Stream.of(each))
                .toList());

    assertThat(table.cell().reported()).isEmpty();
    assertThat(table.cell().refusal()).map(Refusal::reason).contains(Refusal.Reason.NO_RULE);
  }

  private static Indicator.Builder indicator(String id) {
    return PORTFOLIO.indicator(IndicatorId.of(id)).orElseThrow().toBuilder();
  }

  /** The portfolio with another declaration of an indicator. */
  private static Portfolio with(Indicator.Builder changed) {
    Indicator indicator = changed.build();
    return PORTFOLIO.toBuilder()
        .indicators(PORTFOLIO.indicators().stream()
            .map(each -> each.id().equals(indicator.id()) ? indicator : each)
            .toList())
        .build();
  }
}
