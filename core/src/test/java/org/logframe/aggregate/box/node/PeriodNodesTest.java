package org.logframe.aggregate.box.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.logframe.time.Granularity;
import org.logframe.time.ReportingPeriod;

class PeriodNodesTest {
  private final PeriodNodes monthly = new PeriodNodes(Optional.of(Granularity.MONTH));
  private final PeriodNodes daily = new PeriodNodes(Optional.empty());

  private static int node(PeriodNodes periods, String text) {
    return periods.occurring(ReportingPeriod.parse(text));
  }

  @Test
  void aPeriodIsAsLongAsTheGranulesInIt() {
    int year = node(monthly, "2021");
    assertThat(monthly.size(year)).isEqualTo(12);
    assertThat(monthly.size(node(monthly, "2021-02"))).isEqualTo(1);
    assertThat(monthly.size(Nodes.ROOT)).isEqualTo(Integer.MAX_VALUE);
  }

  @Test
  void whereOnePeriodDoesNotConsistOfGranulesAllAreAsLongAsTheirDays() {
    int quarter = node(monthly, "2021-Q1");
    assertThat(monthly.size(quarter)).isEqualTo(3);
    int days = node(monthly, "2021-01-01/2021-01-10");
    assertThat(monthly.size(days)).isEqualTo(10);
    assertThat(monthly.size(quarter)).isEqualTo(90);
    assertThat(monthly.size(node(monthly, "2021-01-20/2021-01-31"))).isEqualTo(12);
    assertThat(monthly.size(node(monthly, "2021-03"))).isEqualTo(31);
  }

  @Test
  void anOpenEndReachesTheLastDayThatOccurs() {
    int open = node(daily, "2021-03-01/..");
    assertThat(daily.size(open)).isEqualTo(1);
    int until = node(daily, "2021-03-01/2021-03-10");
    assertThat(daily.size(until)).isEqualTo(10);
    assertThat(daily.size(open)).isEqualTo(10);
    assertThat(daily.last(open)).isEqualTo(daily.last(until));
    int later = node(daily, "2021-03-20/..");
    assertThat(daily.size(later)).isEqualTo(1);
    assertThat(daily.size(open)).isEqualTo(20);
  }

  @Test
  void anOpenPeriodIsNoGranule() {
    int open = node(monthly, "2021-03/..");
    int month = node(monthly, "2021-04");
    assertThat(monthly.isLeaf(open)).isFalse();
    assertThat(monthly.isLeaf(month)).isTrue();
    assertThat(monthly.size(month)).isEqualTo(30);
  }

  @Test
  void aGranuleIsALeafAndAnythingElseIsNot() {
    assertThat(monthly.isLeaf(node(monthly, "2021-02"))).isTrue();
    assertThat(monthly.isLeaf(node(monthly, "2021-Q1"))).isFalse();
    assertThat(monthly.isLeaf(node(monthly, "2021-03-01/2021-03-10"))).isFalse();
    assertThat(monthly.isLeaf(node(monthly, "2021-03-10/2021-03-31"))).isFalse();
    assertThat(monthly.isLeaf(Nodes.ROOT)).isFalse();
  }

  @Test
  void withoutAFrequencyAPeriodIsALeafAsLongAsNoOtherOccursInIt() {
    int year = node(daily, "2021");
    assertThat(daily.isLeaf(year)).isTrue();
    assertThat(daily.isLeaf(Nodes.ROOT)).isFalse();
    int across = node(daily, "2021-07/2022-06");
    assertThat(daily.isLeaf(year)).isTrue();
    int month = node(daily, "2021-02");
    assertThat(daily.isLeaf(year)).isFalse();
    assertThat(daily.isLeaf(month)).isTrue();
    assertThat(daily.isLeaf(across)).isTrue();
  }

  @Test
  void whereNoPeriodOccursAllTimeIsALeaf() {
    assertThat(daily.isLeaf(Nodes.ROOT)).isTrue();
  }

  @Test
  void periodsThatShareABoundaryDayDoNotMeet() {
    int first = node(daily, "2021-01-01/2021-01-10");
    int second = node(daily, "2021-01-10/2021-01-20");
    int third = node(daily, "2021-01-19/2021-01-30");
    int day = node(daily, "2021-01-10/2021-01-10");
    assertThat(daily.meet(first, second)).isFalse();
    assertThat(daily.meet(second, first)).isFalse();
    assertThat(daily.meet(second, third)).isTrue();
    assertThat(daily.meet(third, second)).isTrue();
    assertThat(daily.meet(first, day)).isTrue();
    assertThat(daily.meet(day, second)).isTrue();
    assertThat(daily.areDisjoint(Set.of(first, second))).isTrue();
    assertThat(daily.areDisjoint(Set.of(first, second, third))).isFalse();
    assertThat(daily.areDisjoint(Set.of(Nodes.ROOT, first))).isFalse();
  }

  @Test
  void allTimeHoldsAPeriodAndIsHeldByNone() {
    int year = node(daily, "2021");
    assertThat(daily.contains(Nodes.ROOT, year)).isTrue();
    assertThat(daily.contains(year, Nodes.ROOT)).isFalse();
    assertThat(daily.contains(year, year)).isTrue();
  }

  @Test
  void aPeriodThatOccursAgainKeepsItsNumber() {
    int year = node(daily, "2021");
    assertThat(node(daily, "2021-01-01/2021-12-31")).isEqualTo(year);
    assertThat(daily.period(year)).hasToString("2021");
    assertThat(List.of(node(daily, "2022"), node(daily, "2023"))).containsExactly(2, 3);
  }
}
