package org.logframe.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.logframe.place.AreaId;
import org.logframe.place.Country;
import org.logframe.source.Parts;
import org.logframe.source.Text;

class EligibilityTest {
  private static final Text RULE = Text.english("Returnees to a country without a programme");
  private static final Text WITHOUT = Text.english("No programme funded by the EU");

  private static Eligibility full() {
    return Eligibility.builder()
        .statement(RULE)
        .returningFrom(Country.of("LY"))
        .returningTo(WITHOUT)
        .build();
  }

  @Test
  void saysWhereFromAndWhereTo() {
    assertThat(full().statement()).isEqualTo(RULE);
    assertThat(full().returningFrom()).contains(AreaId.parse("LY"));
    assertThat(full().returningTo()).contains(WITHOUT);
  }

  @Test
  void maySayNeither() {
    Eligibility open = Eligibility.of(RULE);

    assertThat(open.statement()).isEqualTo(RULE);
    assertThat(open.returningFrom()).isEmpty();
    assertThat(open.returningTo()).isEmpty();
  }

  @Test
  void isRebuiltFromItsParts() {
    assertThat(full().toBuilder().build()).isEqualTo(full()).hasSameHashCodeAs(full());
  }

  @Test
  void isEqualByAllItsParts() {
    Parts.assertThatEachCounts(
        full(),
        full().toBuilder().statement(WITHOUT).build(),
        full().toBuilder().returningFrom(AreaId.parse("TN")).build(),
        full().toBuilder().returningTo(Optional.empty()).build());
  }
}
