package org.logframe.source;

import static org.assertj.core.api.Assertions.assertThat;

import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.logframe.time.Validity;

class DatedNameTest {
  @Test
  void isANameAndWhenItWasInUse() {
    DatedName devco = DatedName.of(Text.english("DG DEVCO"), Validity.until("2021-01"));

    assertThat(devco.name()).isEqualTo(Text.english("DG DEVCO"));
    assertThat(devco.validity()).isEqualTo(Validity.until("2021-01"));
  }

  @Test
  void isUndatedUnlessSomebodySaid() {
    assertThat(DatedName.of(Text.english("IOM")).validity()).isEqualTo(Validity.undated());
  }

  @Test
  void isAValue() {
    EqualsVerifier.forClass(DatedName.class)
        .withPrefabValues(Text.class, Text.of("IOM"), Text.english("IOM"))
        .verify();
  }
}
