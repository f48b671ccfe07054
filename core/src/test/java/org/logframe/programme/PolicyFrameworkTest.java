package org.logframe.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.logframe.source.OrganisationId;
import org.logframe.source.Parts;
import org.logframe.source.Source;
import org.logframe.source.Text;

class PolicyFrameworkTest {
  private static final Text TITLE = Text.english("EU Strategy on voluntary return");
  private static final Text MORE = Text.english("More voluntary returns");
  private static final Text BETTER = Text.english("Better support to returnees");
  private static final Text PURPOSE = Text.english("A more effective EU return system");
  private static final Source LINE = Source.of("listing", "line 8");
  private static final Source PAGE = Source.of("booklet", "p. 2");

  private static PolicyFramework.Builder minimal() {
    return PolicyFramework.builder().id("eu-strategy").title(TITLE);
  }

  private static PolicyFramework full() {
    return minimal()
        .addOwners("iom", "eu")
        .addAims(MORE, BETTER)
        .purpose(PURPOSE)
        .partOf("new-pact")
        .link("https://example.org/strategy")
        .addSources(PAGE, LINE)
        .build();
  }

  @Test
  void hasTheseParts() {
    assertThat(full().id()).isEqualTo(PolicyFrameworkId.of("eu-strategy"));
    assertThat(full().title()).isEqualTo(TITLE);
    assertThat(full().owners()).containsExactly(OrganisationId.of("iom"), OrganisationId.of("eu"));
    assertThat(full().aims()).containsExactly(MORE, BETTER);
    assertThat(full().purpose()).contains(PURPOSE);
    assertThat(full().partOf()).contains(PolicyFrameworkId.of("new-pact"));
    assertThat(full().link()).contains("https://example.org/strategy");
    assertThat(full().sources()).containsExactly(PAGE, LINE);
  }

  @Test
  void needsOnlyAnIdAndATitle() {
    PolicyFramework framework = minimal().build();

    assertThat(framework.owners()).isEmpty();
    assertThat(framework.aims()).isEmpty();
    assertThat(framework.purpose()).isEmpty();
    assertThat(framework.partOf()).isEmpty();
    assertThat(framework.link()).isEmpty();
    assertThat(framework.sources()).isEmpty();
  }

  @Test
  void isRebuiltFromItsParts() {
    assertThat(full().toBuilder().build()).isEqualTo(full()).hasSameHashCodeAs(full());
  }

  @Test
  void isEqualByAllItsParts() {
    Parts.assertThatEachCounts(
        full(),
        full().toBuilder().id("iom-policy").build(),
        full().toBuilder().title(MORE).build(),
        full().toBuilder().addAllOwners(List.of(OrganisationId.of("au"))).build(),
        full().toBuilder().addAllAims(List.of(TITLE)).build(),
        full().toBuilder().purpose(Optional.empty()).build(),
        full().toBuilder().partOf(Optional.empty()).build(),
        full().toBuilder().link(Optional.empty()).build(),
        full().toBuilder().addAllSources(List.of(LINE)).build());
  }

  @Test
  void rejectsBeingPartOfItself() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> minimal().partOf("eu-strategy").build())
        .withMessage("PolicyFramework eu-strategy: is part of itself");
  }

  @Test
  void rejectsALinkThatIsNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> minimal().link("").build())
        .withMessage("PolicyFramework eu-strategy, link: is blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> minimal().link("file:///strategy").build())
        .withMessage("PolicyFramework eu-strategy, link: is no absolute http or https address:"
            + " \"file:///strategy\"");
  }
}
