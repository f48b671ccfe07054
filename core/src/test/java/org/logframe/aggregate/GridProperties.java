package org.logframe.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.logframe.indicator.Observation;
import org.logframe.portfolio.Portfolio;
import org.logframe.table.ObservationTable;

/** What is added up as it comes is what settling makes of it. */
class GridProperties {
  /** Part by part, since not all of a cell is printed. */
  private static void assertSame(Cell fast, Cell settled) {
    assertThat(fast.reported()).isEqualTo(settled.reported());
    assertThat(fast.overall()).isEqualTo(settled.overall());
    assertThat(fast.refusal()).isEqualTo(settled.refusal());
    assertThat(fast.completeness()).isEqualTo(settled.completeness());
    assertThat(fast.missing()).isEqualTo(settled.missing());
    assertThat(fast.takenAsZero()).isEqualTo(settled.takenAsZero());
    assertThat(fast.used()).isEqualTo(settled.used());
    assertThat(fast.unused()).isEqualTo(settled.unused());
    assertThat(fast.carried()).isEqualTo(settled.carried());
    assertThat(fast.leftOut()).isEqualTo(settled.leftOut());
    assertThat(fast.findings()).isEqualTo(settled.findings());
    assertThat(fast.remarks()).isEqualTo(settled.remarks());
    assertThat(fast.flags()).isEqualTo(settled.flags());
  }

  @Property
  void aTableSaysWhatItsObservationsSay(@ForAll Random random) {
    GridWorld world = new GridWorld(random);
    assertSame(world.portfolio(), world.observations(), world.question());
  }

  /** Groups are numbered in another way where few of those hold something that there could be. */
  @Property
  void whereFewGroupsHoldSomethingATableSaysSoToo(@ForAll Random random) {
    GridWorld world = new GridWorld(random);
    assertSame(world.portfolio(), world.observations(), world.byManyFacets(world.question()));
  }

  private static void assertSame(
      Portfolio portfolio, List<Observation> seen, Aggregation question) {
    AggregateTable fast = question.over(ObservationTable.of(portfolio, seen));
    AggregateTable settled = question.partial(portfolio).addAll(seen).finish();

    Statistics.collect(fast.whySettled().orElse("added up as it came"));
    for (Cell cell : settled) {
      assertSame(fast.find(cell.key()).orElseThrow(), cell);
    }
    assertThat(fast.cells()).isEqualTo(settled.cells());
    assertThat(fast)
        .isEqualTo(settled)
        .hasSameHashCodeAs(settled)
        .isEqualTo(question.over(portfolio, seen))
        .hasToString(settled.toString());
    assertThat(settled.cells()).allSatisfy(cell -> {
      assertThat(fast.find(cell.key())).contains(cell);
      assertThat(fast.explain(cell)).isEqualTo(settled.explain(cell));
    });
  }
}
