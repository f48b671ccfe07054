package org.logframe.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.logframe.aggregate.AggregateSamples.see;

import org.junit.jupiter.api.Test;

class ShareTest {
  @Test
  void isNamedByItsAreaItsCategoriesAndItsReporter() {
    Share share = Share.of(see("ML", "2021", "5").toBuilder()
        .category("sex", "female")
        .category("age", "child")
        .series("police")
        .build());

    assertThat(share).hasToString("Mali child female police");
    assertThat(Share.of(see("2021", "5").toBuilder().series("police").build()))
        .hasToString("police");
  }

  @Test
  void isNamedByItsProgrammeWhereNothingElseIsStated() {
    assertThat(Share.of(see("2021", "5"))).hasToString("whole");
  }
}
