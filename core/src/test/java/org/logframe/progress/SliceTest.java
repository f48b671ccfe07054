package org.logframe.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.logframe.aggregate.AggregateSamples.see;

import org.junit.jupiter.api.Test;

class SliceTest {
  @Test
  void isNamedByItsAreaItsCategoriesAndItsReporter() {
    Slice share = Slice.of(see("ML", "2021", "5").toBuilder()
        .category("sex", "female")
        .category("age", "child")
        .series("police")
        .build());

    assertThat(share).hasToString("Mali child female police");
    assertThat(Slice.of(see("2021", "5").toBuilder().series("police").build()))
        .hasToString("police");
  }

  @Test
  void isNamedByItsProgrammeWhereNothingElseIsStated() {
    assertThat(Slice.of(see("2021", "5"))).hasToString("whole");
  }
}
