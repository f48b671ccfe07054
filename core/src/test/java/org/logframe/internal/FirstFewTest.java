package org.logframe.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class FirstFewTest {
  @Test
  void joinsAllOfAHundred() {
    assertThat(FirstFew.joined(List.of("a", "b"), "; ")).isEqualTo("a; b");
    assertThat(FirstFew.joined(Collections.nCopies(100, "x"), ","))
        .isEqualTo("x" + ",x".repeat(99));
  }

  @Test
  void saysHowManyMoreThereAre() {
    assertThat(FirstFew.joined(Collections.nCopies(3_000, "x"), ","))
        .isEqualTo("x" + ",x".repeat(99) + ",… and 2,900 more");
  }

  @Test
  void countsProblems() {
    assertThat(FirstFew.problems(List.of("a"))).isEqualTo("1 problem\n  a");
    assertThat(FirstFew.problems(List.of("a", "b"))).isEqualTo("2 problems\n  a\n  b");
    assertThat(FirstFew.problems(Collections.nCopies(3_000, "x")))
        .startsWith("3,000 problems\n  x\n")
        .endsWith("\n  … and 2,900 more");
  }
}
