package org.logframe.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.logframe.source.OrganisationId;
import org.logframe.source.Parts;
import org.logframe.source.Source;
import org.logframe.time.Validity;

class ParticipationTest {
  private static final Source LINE = Source.of("listing", "line 22");
  private static final Source PAGE = Source.of("booklet", "p. 2");

  private static Participation full() {
    return Participation.builder()
        .organisation("eutf-africa")
        .role(ParticipationRole.FUNDING)
        .validity(Validity.since("2016-12"))
        .wording("with the support of")
        .addSources(PAGE, LINE)
        .build();
  }

  @Test
  void hasTheseParts() {
    assertThat(full().organisation()).isEqualTo(OrganisationId.of("eutf-africa"));
    assertThat(full().role()).isEqualTo(ParticipationRole.FUNDING);
    assertThat(full().validity()).isEqualTo(Validity.since("2016-12"));
    assertThat(full().wording()).contains("with the support of");
    assertThat(full().sources()).containsExactly(PAGE, LINE);
  }

  @Test
  void needsOnlyAnOrganisationAndARole() {
    Participation iom = Participation.of("iom", ParticipationRole.PARTNER, LINE);

    assertThat(iom.organisation()).isEqualTo(OrganisationId.of("iom"));
    assertThat(iom.role()).isEqualTo(ParticipationRole.PARTNER);
    assertThat(iom.validity()).isEqualTo(Validity.undated());
    assertThat(iom.wording()).isEmpty();
    assertThat(iom.sources()).containsExactly(LINE);
  }

  @Test
  void isRebuiltFromItsParts() {
    assertThat(full().toBuilder().build()).isEqualTo(full()).hasSameHashCodeAs(full());
  }

  @Test
  void isEqualByAllItsParts() {
    Parts.assertThatEachCounts(
        full(),
        full().toBuilder().organisation("eu").build(),
        full().toBuilder().role(ParticipationRole.EXTENDING).build(),
        full().toBuilder().validity(Validity.undated()).build(),
        full().toBuilder().wording(Optional.empty()).build(),
        full().toBuilder().addAllSources(List.of(LINE)).build());
  }

  @Test
  void rejectsAWordingThatIsNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> full().toBuilder().wording(" ").build())
        .withMessage("Participation of eutf-africa, wording: is blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> full().toBuilder().wording("with\u0007").build())
        .withMessage(
            "Participation of eutf-africa, wording: has a control character: \"with\\u0007\"");
  }

  @Test
  void isPrintedByWhatIsStated() {
    assertThat(full()).hasToString("eutf-africa, FUNDING, 2016-12/..");
    assertThat(Participation.of("iom", ParticipationRole.PARTNER)).hasToString("iom, PARTNER");
  }

  @Test
  void takesAValidityAsText() {
    assertThat(full().toBuilder().validity("2016-12/..").build()).isEqualTo(full());
  }
}
