package org.logframe.aggregate.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.logframe.aggregate.AggregateTable;
import org.logframe.aggregate.Aggregation;
import org.logframe.aggregate.Cell;
import org.logframe.aggregate.GridWorld;
import org.logframe.aggregate.Key;
import org.logframe.indicator.Expectation;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.IndicatorId;
import org.logframe.indicator.Observation;
import org.logframe.measure.Counts;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Filter;
import org.logframe.portfolio.Portfolio;
import org.logframe.table.ObservationTable;

/** What is asked of several indicators is what is asked of each. */
class SeveralIndicatorsProperties {
  private static final IndicatorId STOCK = IndicatorId.of("stock");

  /** The indicator of a world, and a stock that has the same values. */
  private static Portfolio portfolio(GridWorld world) {
    Portfolio portfolio = world.portfolio();
    Indicator first = portfolio.indicators().get(0);
    Indicator.Builder stock = Indicator.stock(STOCK.text())
        .title(first.title())
        .unit(Counts.PERSON)
        .addExpectations(first.expectations().toArray(new Expectation[0]));
    first.disaggregations().stream().map(Object::toString).forEach(stock::addDisaggregations);
    return portfolio.toBuilder().addIndicators(stock.build()).build();
  }

  private static List<Observation> ofBoth(List<Observation> ofOne) {
    List<Observation> all = new ArrayList<>(ofOne);
    ofOne.forEach(each -> all.add(each.toBuilder().indicator(STOCK).build()));
    return all;
  }

  private static Key withIndicator(IndicatorId id, Key key) {
    return new Key(ImmutableMap.<Facet<?>, Optional<?>>builder()
        .put(Facet.INDICATOR, Optional.of(id))
        .putAll(key.values())
        .buildOrThrow());
  }

  /** A question of other indicators with all that one asks, but for its facets. */
  private static Aggregation like(Aggregation one, Aggregation others) {
    Aggregation like = others
        .where(one.filters().toArray(new Filter[0]))
        .withTotals(one.totals())
        .missing(one.missing());
    return one.asOf().map(like::asOf).orElse(like);
  }

  @Property
  void eachIsAnsweredAsIfItWereAskedAlone(@ForAll Random random) {
    GridWorld world = new GridWorld(random);
    Portfolio portfolio = portfolio(world);
    List<Observation> seen = ofBoth(world.observations());
    Aggregation one = world.question();
    Facet<?>[] facets = one.facets().stream()
        .filter(facet -> !facet.equals(Facet.INDICATOR))
        .toArray(Facet<?>[]::new);

    AggregateTable both = like(one, Aggregation.ofAll().by(facets)).over(portfolio, seen);

    Map<Key, Cell> expected = new HashMap<>();
    List<Observation> leftOut = new ArrayList<>();
    for (Indicator each : portfolio.indicators()) {
      AggregateTable alone = like(one, Aggregation.of(each.id()).by(facets)).over(portfolio, seen);
      alone.forEach(cell -> expected.put(withIndicator(each.id(), cell.key()), cell));
      leftOut.addAll(alone.leftOut());
    }
    assertThat(both.leftOut()).containsExactlyInAnyOrderElementsOf(leftOut);
    assertThat(both.stream().map(Cell::key)).containsExactlyInAnyOrderElementsOf(expected.keySet());
    both.forEach(cell -> {
      Cell alone = Objects.requireNonNull(expected.get(cell.key()));
      assertThat(cell.reported()).isEqualTo(alone.reported());
      assertThat(cell.overall()).isEqualTo(alone.overall());
      assertThat(cell.completeness()).isEqualTo(alone.completeness());
      assertThat(cell.used()).isEqualTo(alone.used());
      assertThat(cell.findings()).hasSameSizeAs(alone.findings());
    });
    assertThat(both)
        .isEqualTo(both.question().over(ObservationTable.of(portfolio, seen)))
        .isEqualTo(
            both.question().over(ObservationTable.of(portfolio, seen), ForkJoinPool.commonPool()))
        .isEqualTo(both.question().partial(portfolio).addAll(seen).finish());
  }
}
