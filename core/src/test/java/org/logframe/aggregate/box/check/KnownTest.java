package org.logframe.aggregate.box.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.logframe.aggregate.box.node.Box;
import org.logframe.aggregate.box.node.Part;
import org.logframe.measure.Interval;

class KnownTest {
  private static Known known(String value) {
    return Known.of(new Part(new Box(0), Interval.parse(value), List.of()));
  }

  private static String said(Known known) {
    return known.value() + " by " + known.parts().stream().map(Part::value).toList();
  }

  @Test
  void whatSaysLessIsNotNamed() {
    assertThat(said(known("at least 3").and(known("5")))).isEqualTo("5 by [5]");
    assertThat(said(known("5").and(known("at least 3")))).isEqualTo("5 by [5]");
    assertThat(said(known("5").and(Known.nothing(Interval.parse("at least 0")))))
        .isEqualTo("5 by [5]");
    assertThat(said(known("at least 3").and(known("at most 5"))))
        .isEqualTo("between 3 and 5 by [at least 3, at most 5]");
  }

  @Test
  void whatContradictsEachOtherLeavesWhatEitherSays() {
    assertThat(known("3").mayBothBeTrue(known("5"))).isFalse();
    assertThat(said(known("3").and(known("5")))).isEqualTo("between 3 and 5 by [3, 5]");
  }
}
