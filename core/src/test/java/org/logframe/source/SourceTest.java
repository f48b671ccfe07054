package org.logframe.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;

class SourceTest {
  private static final PublicationId LISTING = PublicationId.of("about-eu-iom-actions");

  @Test
  void isAPlaceInAPublication() {
    Source source = Source.of("about-eu-iom-actions", "line 22");

    assertThat(source.publication()).isEqualTo(LISTING);
    assertThat(source.locator()).contains("line 22");
    assertThat(source).hasToString("about-eu-iom-actions, line 22");
    assertThat(source).isEqualTo(Source.of(LISTING, "line 22"));
  }

  @Test
  void isAPublicationAsAWhole() {
    Source source = Source.of("about-eu-iom-actions");

    assertThat(source.publication()).isEqualTo(LISTING);
    assertThat(source.locator()).isEmpty();
    assertThat(source).hasToString("about-eu-iom-actions").isEqualTo(Source.of(LISTING));
  }

  @Test
  void rejectsALocatorThatIsNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Source.of("booklet", ""))
        .withMessage("Source.locator: is blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Source.of(LISTING, "p. 4\n"))
        .withMessage("Source.locator: has a control character: \"p. 4\\u000A\"");
  }

  @Test
  void rejectsAPublicationThatIsNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Source.of(" ", "line 22"))
        .withMessage("PublicationId: is blank");
  }

  @Test
  void isAValue() {
    EqualsVerifier.forClass(Source.class).verify();
  }
}
