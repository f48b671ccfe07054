package org.logframe.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;

class SourceIdsTest {
  @Test
  void areTheirText() {
    assertThat(PublicationId.of("a/b: ç").text()).isEqualTo("a/b: ç");
    assertThat(PublicationId.of("a/b: ç")).hasToString("a/b: ç");
    assertThat(OrganisationId.of("a/b: ç").text()).isEqualTo("a/b: ç");
    assertThat(OrganisationId.of("a/b: ç")).hasToString("a/b: ç");
  }

  @Test
  void rejectWhatIsNoId() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PublicationId.of(" "))
        .withMessage("PublicationId: is blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PublicationId("a\tb"))
        .withMessage("PublicationId: has a control character: \"a\\u0009b\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OrganisationId.of(""))
        .withMessage("OrganisationId: is blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OrganisationId("x".repeat(201)))
        .withMessage(
            "OrganisationId: has 201 characters, at most 200: \"" + "x".repeat(80) + "…\"");
  }

  @Test
  void areValues() {
    EqualsVerifier.forClass(PublicationId.class).verify();
    EqualsVerifier.forClass(OrganisationId.class).verify();
  }
}
