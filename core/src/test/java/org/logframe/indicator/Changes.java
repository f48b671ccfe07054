package org.logframe.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Changes one part of an entity at a time. */
final class Changes {
  private Changes() {}

  static <T, B> void assertEachCounts(
      T whole, List<UnaryOperator<B>> changes, Function<T, B> toBuilder, Function<B, T> build) {
    assertThat(changes)
        .allSatisfy(change ->
            assertThat(build.apply(change.apply(toBuilder.apply(whole)))).isNotEqualTo(whole));
  }
}
