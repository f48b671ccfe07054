package org.logframe.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextColumnsTest {
  @Test
  void cutsWhatIsTooLongAndNeverBreaksALine() {
    assertThat(TextColumns.format(List.of(List.of("a\nb", "c"), List.of("x".repeat(61), "d"))))
        .isEqualTo("a b" + " ".repeat(59) + "c\n" + "x".repeat(59) + "…  d\n");
    assertThat(TextColumns.format(List.of(List.of("a", "c"), List.of("x".repeat(60), "d"))))
        .isEqualTo("a" + " ".repeat(61) + "c\n" + "x".repeat(60) + "  d\n");
  }
}
