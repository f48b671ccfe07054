package org.logframe.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.logframe.source.Parts;
import org.logframe.source.Source;
import org.logframe.source.Text;

class NoteTest {
  private static final Text SITE = Text.english("The programme's own site");
  private static final Source LINE = Source.of("article", "line 12");
  private static final Source PAGE = Source.of("booklet", "p. 2");

  private static Note full() {
    return Note.builder()
        .kind(NoteKind.REFERENCE)
        .text(SITE)
        .link("https://www.migrationjointinitiative.org/")
        .addSources(PAGE, LINE)
        .build();
  }

  @Test
  void hasTheseParts() {
    assertThat(full().kind()).isEqualTo(NoteKind.REFERENCE);
    assertThat(full().text()).isEqualTo(SITE);
    assertThat(full().link()).contains("https://www.migrationjointinitiative.org/");
    assertThat(full().sources()).containsExactly(PAGE, LINE);
  }

  @Test
  void mayReferToSomethingWithoutALink() {
    Note note = Note.of(NoteKind.REFERENCE, SITE, LINE);

    assertThat(note.kind()).isEqualTo(NoteKind.REFERENCE);
    assertThat(note.text()).isEqualTo(SITE);
    assertThat(note.link()).isEmpty();
    assertThat(note.sources()).containsExactly(LINE);
  }

  @Test
  void isRebuiltFromItsParts() {
    assertThat(full().toBuilder().build()).isEqualTo(full()).hasSameHashCodeAs(full());
  }

  @Test
  void isEqualByAllItsParts() {
    Parts.assertThatEachCounts(
        full(),
        full().toBuilder().kind(NoteKind.THEME).build(),
        full().toBuilder().text(Text.english("Another site")).build(),
        full().toBuilder().link(Optional.empty()).build(),
        full().toBuilder().addAllSources(List.of(LINE)).build());
  }

  @Test
  void rejectsALinkThatIsNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> full().toBuilder().link(" ").build())
        .withMessage("Note REFERENCE, link: is blank");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> full().toBuilder().link("www.migrationjointinitiative.org").build())
        .withMessage("Note REFERENCE, link: is no absolute http or https address:"
            + " \"www.migrationjointinitiative.org\"");
  }
}
