package org.logframe.aggregate.box.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.logframe.aggregate.box.node.TimeLine.Stretch;
import org.logframe.time.Granularity;
import org.logframe.time.ReportingPeriod;

class TimeLineTest {
  private final PeriodNodes periods = new PeriodNodes(Optional.of(Granularity.MONTH));
  private final List<Box> boxes = new ArrayList<>();

  private int node(String text) {
    return periods.occurring(ReportingPeriod.parse(text));
  }

  private void add(String... texts) {
    for (String text : texts) {
      boxes.add(new Box(node(text)));
    }
  }

  private TimeLine line() {
    return new TimeLine(periods, boxes);
  }

  @Test
  void timeIsDividedWhereNoPeriodsMeet() {
    add("2021-02", "2021-01", "2021-04");
    assertThat(line().isDivided()).isTrue();
    add("2021-Q2");
    assertThat(line().isDivided()).isFalse();
  }

  @Test
  void boxesLieInTheOrderOfTheirPeriods() {
    add("2021-03", "2021-01", "2021-02");
    assertThat(line().line()).containsExactly(node("2021-01"), node("2021-02"), node("2021-03"));
    assertThat(line().boxes(1, 3)).containsExactly(boxes.get(2), boxes.get(0));
    assertThat(line().just(node("2021-01"))).containsExactly(boxes.get(1));
  }

  @Test
  void whatStartsInAPeriodAndEndsAfterItIsNotWithin() {
    add("2020-12", "2021-01", "2021-01/2021-04", "2021-03", "2021-03/2021-04", "2021-04");
    assertThat(line().within(node("2021-Q1"))).containsExactly(boxes.get(1), boxes.get(3));
    assertThat(line().within(node("2021-04"))).containsExactly(boxes.get(5));
    assertThat(line().within(node("2022"))).isEmpty();
  }

  @Test
  void aPeriodThatJoinsOthersExactlyIsAStretch() {
    add("2021-01", "2021-02", "2021-03", "2021-05");
    List<Integer> candidates =
        List.of(node("2021-Q1"), node("2021-02/2021-03"), node("2021-03/2021-04"), node("2021-02"));
    assertThat(line().stretches(candidates).get(3))
        .containsExactly(
            new Stretch(node("2021-Q1"), 0, 3), new Stretch(node("2021-02/2021-03"), 1, 3));
    assertThat(line().stretches(candidates).size()).isEqualTo(2);
  }

  @Test
  void aPeriodThatIsOneOfTheLineIsNoStretch() {
    add("2021-01", "2021-02");
    assertThat(line().stretches(List.of(node("2021-01"), node("2021-02"))).isEmpty())
        .isTrue();
  }

  @Test
  void aStretchMayReachOverAGap() {
    add("2021-01", "2021-03");
    assertThat(line().stretches(List.of(node("2021-Q1"))).values())
        .containsExactly(new Stretch(node("2021-Q1"), 0, 2));
  }
}
