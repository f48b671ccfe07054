package org.logframe.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhaseTest {
  @ParameterizedTest
  @CsvSource({"PLANNED, 1", "ONGOING, 2", "CLOSED, 4", "CANCELLED, 5", "SUSPENDED, 6"})
  void hasTheCodeOfTheIatiStatusOfTheSameSense(Phase phase, int code) {
    assertThat(phase.iatiCode()).contains(code);
    assertThat(Phase.ofIatiCode(code)).contains(phase);
  }

  @Test
  void hasNoCodeWhereTheSourcesWordFitsNone() {
    assertThat(Phase.UNKNOWN.iatiCode()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 0, 7, -1, Integer.MAX_VALUE})
  void isNotGuessedFromFinalisationOrFromNoCode(int code) {
    assertThat(Phase.ofIatiCode(code)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void isReadBackFromItsCode(Phase phase) {
    assertThat(phase.iatiCode().flatMap(Phase::ofIatiCode))
        .isEqualTo(phase.iatiCode().map(code -> phase));
  }
}
