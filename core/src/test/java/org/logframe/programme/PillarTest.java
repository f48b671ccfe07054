package org.logframe.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.logframe.source.Parts;
import org.logframe.source.Source;
import org.logframe.source.Text;

class PillarTest {
  private static final Text TITLE = Text.english("REINTEGRATION SUPPORT");
  private static final Text AIM = Text.english("Address the needs of returnees");
  private static final Source LINE = Source.of("listing", "line 34");
  private static final Source PAGE = Source.of("booklet", "p. 2");

  private static Pillar full() {
    return Pillar.builder()
        .id("reintegration")
        .number(3)
        .title(TITLE)
        .aim(AIM)
        .addSources(PAGE, LINE)
        .build();
  }

  @Test
  void hasTheseParts() {
    assertThat(full().id()).isEqualTo(PillarId.of("reintegration"));
    assertThat(full().number()).contains(3);
    assertThat(full().title()).isEqualTo(TITLE);
    assertThat(full().aim()).contains(AIM);
    assertThat(full().sources()).containsExactly(PAGE, LINE);
  }

  @Test
  void needsOnlyAnIdAndATitle() {
    Pillar pillar = Pillar.builder().id("reintegration").title(TITLE).build();

    assertThat(pillar.number()).isEmpty();
    assertThat(pillar.aim()).isEmpty();
    assertThat(pillar.sources()).isEmpty();
  }

  @Test
  void isPrintedWithItsNumberIfItIsStated() {
    assertThat(full()).hasToString("3 REINTEGRATION SUPPORT");
    assertThat(full().toBuilder().number(Optional.empty()).build())
        .hasToString("REINTEGRATION SUPPORT");
  }

  @Test
  void isRebuiltFromItsParts() {
    assertThat(full().toBuilder().build()).isEqualTo(full()).hasSameHashCodeAs(full());
  }

  @Test
  void isEqualByAllItsParts() {
    Parts.assertThatEachCounts(
        full(),
        full().toBuilder().id("return").build(),
        full().toBuilder().number(Optional.empty()).build(),
        full().toBuilder().title(AIM).build(),
        full().toBuilder().aim(Optional.empty()).build(),
        full().toBuilder().addAllSources(List.of(LINE)).build());
  }
}
