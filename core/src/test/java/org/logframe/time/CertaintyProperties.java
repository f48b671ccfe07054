package org.logframe.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.logframe.time.Certainty.CERTAIN;
import static org.logframe.time.Certainty.NO;
import static org.logframe.time.Certainty.POSSIBLE;
import static org.logframe.time.Certainty.UNDATED;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CertaintyProperties {
  @Example
  void theOrderIsFromStrongToWeak() {
    assertThat(Certainty.values()).containsExactly(CERTAIN, POSSIBLE, UNDATED, NO);
    assertThat(POSSIBLE.and(UNDATED)).isEqualTo(UNDATED);
    assertThat(UNDATED.and(POSSIBLE)).isEqualTo(UNDATED);
    assertThat(POSSIBLE.or(UNDATED)).isEqualTo(POSSIBLE);
    assertThat(UNDATED.or(POSSIBLE)).isEqualTo(POSSIBLE);
  }

  @Property
  void certainIsNeutralToAndAndNoToOr(@ForAll Certainty one) {
    assertThat(one.and(CERTAIN)).isEqualTo(one);
    assertThat(one.and(NO)).isEqualTo(NO);
    assertThat(one.or(NO)).isEqualTo(one);
    assertThat(one.or(CERTAIN)).isEqualTo(CERTAIN);
    assertThat(one.and(one)).isEqualTo(one);
    assertThat(one.or(one)).isEqualTo(one);
  }

  @Property
  void bothCommuteAssociateAndAbsorb(
      @ForAll Certainty one, @ForAll Certainty two, @ForAll Certainty three) {
    assertThat(one.and(two)).isEqualTo(two.and(one));
    assertThat(one.or(two)).isEqualTo(two.or(one));
    assertThat(one.and(two).and(three)).isEqualTo(one.and(two.and(three)));
    assertThat(one.or(two).or(three)).isEqualTo(one.or(two.or(three)));
    assertThat(one.and(one.or(two))).isEqualTo(one);
    assertThat(one.or(one.and(two))).isEqualTo(one);
  }
}
