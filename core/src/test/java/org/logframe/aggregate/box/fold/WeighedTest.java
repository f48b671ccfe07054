package org.logframe.aggregate.box.fold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.logframe.measure.Interval;

class WeighedTest {
  @Test
  void aSumUnderItsOwnWeightIsNotDivided() {
    Weighed third = new Weighed(Interval.parse("10"), 3);
    assertThat(third.weighing(3).sum()).hasToString("10");
    assertThat(new Weighed(Interval.parse("10"), 2).weighing(3).sum()).hasToString("15");
  }

  @Test
  void whatContradictsASumIsLeftOut() {
    Weighed said = new Weighed(Interval.parse("at least 10"), 2);
    assertThat(said.cutBy(new Weighed(Interval.parse("at most 6"), 1)))
        .isEqualTo(new Weighed(Interval.parse("between 10 and 12"), 2));
    assertThat(said.cutBy(new Weighed(Interval.parse("at most 4"), 1))).isEqualTo(said);
  }
}
