package org.logframe.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.logframe.place.Country;
import org.logframe.source.Parts;
import org.logframe.source.Source;
import org.logframe.source.Text;

class ApplicabilityTest {
  private static final Country LIBYA = Country.of("LY");
  private static final PillarId CAPACITY = PillarId.of("capacity-building");
  private static final PillarId REINTEGRATION = PillarId.of("reintegration");
  private static final Text REASON = Text.english("There is no return assistance to Libya.");
  private static final Eligibility RETURNEES =
      Eligibility.of(Text.english("People who return from Libya"));
  private static final Source NOTE = Source.of("listing", "line 37");
  private static final Source MARK = Source.of("listing", "line 32");

  private static Applicability full() {
    return Applicability.onlyFor(LIBYA, REINTEGRATION, RETURNEES, NOTE, MARK).toBuilder()
        .reason(REASON)
        .build();
  }

  @Test
  void excludesAPillarForAReason() {
    Applicability excluded = Applicability.exclude(LIBYA, CAPACITY, REASON, NOTE, MARK);

    assertThat(excluded.country()).isEqualTo(LIBYA);
    assertThat(excluded.pillar()).isEqualTo(CAPACITY);
    assertThat(excluded.rule()).isEqualTo(ApplicabilityRule.EXCLUDED);
    assertThat(excluded.reason()).contains(REASON);
    assertThat(excluded.condition()).isEmpty();
    assertThat(excluded.sources()).containsExactly(NOTE, MARK);
  }

  @Test
  void limitsAPillarToThoseWhoMeetACondition() {
    Applicability limited = Applicability.onlyFor(LIBYA, REINTEGRATION, RETURNEES, NOTE, MARK);

    assertThat(limited.country()).isEqualTo(LIBYA);
    assertThat(limited.pillar()).isEqualTo(REINTEGRATION);
    assertThat(limited.rule()).isEqualTo(ApplicabilityRule.ONLY_FOR);
    assertThat(limited.reason()).isEmpty();
    assertThat(limited.condition()).contains(RETURNEES);
    assertThat(limited.sources()).containsExactly(NOTE, MARK);
  }

  @Test
  void mayExcludeWithoutAReason() {
    Applicability excluded = Applicability.builder()
        .country(LIBYA)
        .pillar("capacity-building")
        .rule(ApplicabilityRule.EXCLUDED)
        .build();

    assertThat(excluded.pillar()).isEqualTo(CAPACITY);
    assertThat(excluded.reason()).isEmpty();
  }

  @Test
  void isRebuiltFromItsParts() {
    assertThat(full().toBuilder().build()).isEqualTo(full()).hasSameHashCodeAs(full());
  }

  @Test
  void isEqualByAllItsParts() {
    Eligibility other = Eligibility.of(Text.english("Families"));
    Parts.assertThatEachCountsBut(
        "rule",
        full(),
        full().toBuilder().country(Country.of("TN")).build(),
        full().toBuilder().pillar(CAPACITY).build(),
        full().toBuilder().reason(Optional.empty()).build(),
        full().toBuilder().condition(other).build(),
        full().toBuilder().addAllSources(List.of(NOTE)).build());
  }

  @Test
  void isEqualByItsRuleToo() {
    Applicability excluded = full().toBuilder()
        .rule(ApplicabilityRule.EXCLUDED)
        .condition(Optional.empty())
        .build();

    assertThat(excluded)
        .isEqualTo(Applicability.exclude(LIBYA, REINTEGRATION, REASON, NOTE, MARK))
        .isNotEqualTo(full());
  }

  @Test
  void rejectsALimitWithoutACondition() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> full().toBuilder().condition(Optional.empty()).build())
        .withMessage("Applicability of reintegration in LY: ONLY_FOR needs a condition");
  }

  @Test
  void rejectsAnExclusionWithACondition() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> full().toBuilder().rule(ApplicabilityRule.EXCLUDED).build())
        .withMessage("Applicability of reintegration in LY: EXCLUDED takes no condition");
  }

  @Test
  void needsACountryAPillarAndARule() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Applicability.builder().build())
        .withMessageContaining("[country, pillar, rule]");
  }

  @Test
  void takesThePillarItselfToo() {
    Pillar capacity =
        Pillar.builder().id(CAPACITY).title(Text.english("Capacity building")).build();

    assertThat(Applicability.exclude(LIBYA, capacity, REASON, NOTE))
        .isEqualTo(Applicability.exclude(LIBYA, CAPACITY, REASON, NOTE));
    assertThat(Applicability.onlyFor(LIBYA, capacity, RETURNEES, NOTE))
        .isEqualTo(Applicability.onlyFor(LIBYA, CAPACITY, RETURNEES, NOTE));
    assertThat(full().toBuilder().pillar(capacity).build().pillar()).isEqualTo(CAPACITY);
  }
}
