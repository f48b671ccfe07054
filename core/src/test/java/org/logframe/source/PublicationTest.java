package org.logframe.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.logframe.time.PartialDate;

class PublicationTest {
  private static final Text TITLE = Text.english("Five Years On");
  private static final Source LINE = Source.of("about-eu-iom-actions", "line 22");
  private static final Source PAGE = Source.of("spotlight", "p. 2");

  private static Publication.Builder minimal() {
    return Publication.builder().id("booklet").title(TITLE);
  }

  private static Publication full() {
    return minimal()
        .kind(PublicationKind.BOOKLET)
        .addPublishers("iom", "eu")
        .addLanguages("fr", "en")
        .date(PartialDate.of(2022))
        .link("https://example.org/booklet.pdf")
        .description(Text.english("Stories and testimonies"))
        .addSources(PAGE, LINE)
        .build();
  }

  @Test
  void hasTheseParts() {
    Publication booklet = full();

    assertThat(booklet.id()).isEqualTo(PublicationId.of("booklet"));
    assertThat(booklet.kind()).isEqualTo(PublicationKind.BOOKLET);
    assertThat(booklet.title()).contains(TITLE);
    assertThat(booklet.publishers())
        .containsExactly(OrganisationId.of("iom"), OrganisationId.of("eu"));
    assertThat(booklet.languages()).containsExactly("fr", "en");
    assertThat(booklet.date()).contains(PartialDate.of(2022));
    assertThat(booklet.link()).contains("https://example.org/booklet.pdf");
    assertThat(booklet.description()).contains(Text.english("Stories and testimonies"));
    assertThat(booklet.sources()).containsExactly(PAGE, LINE);
  }

  @Test
  void needsOnlyAnId() {
    Publication booklet = Publication.builder().id("booklet").build();

    assertThat(booklet.kind()).isEqualTo(PublicationKind.OTHER);
    assertThat(booklet.title()).isEmpty();
    assertThat(booklet.publishers()).isEmpty();
    assertThat(booklet.languages()).isEmpty();
    assertThat(booklet.date()).isEmpty();
    assertThat(booklet.link()).isEmpty();
    assertThat(booklet.description()).isEmpty();
    assertThat(booklet.sources()).isEmpty();
    assertThatIllegalStateException()
        .isThrownBy(() -> Publication.builder().title(TITLE).build())
        .withMessageContaining("[id]");
  }

  @Test
  void isRebuiltFromItsParts() {
    assertThat(full().toBuilder().build()).isEqualTo(full()).hasSameHashCodeAs(full());
  }

  @Test
  void isEqualByAllItsParts() {
    Parts.assertThatEachCounts(
        full(),
        full().toBuilder().id("leaflet").build(),
        full().toBuilder().kind(PublicationKind.REPORT).build(),
        full().toBuilder().title(Text.of("Five Years On")).build(),
        full().toBuilder().addAllPublishers(List.of(OrganisationId.of("au"))).build(),
        full().toBuilder().addAllLanguages(List.of("ar")).build(),
        full().toBuilder().date(Optional.empty()).build(),
        full().toBuilder().link(Optional.empty()).build(),
        full().toBuilder().description(Optional.empty()).build(),
        full().toBuilder().addAllSources(List.of(LINE)).build());
  }

  @Test
  void spellsLanguagesInTheOneCanonicalWay() {
    Publication booklet = full().toBuilder().addLanguages("PT-br", "AR").build();

    assertThat(booklet.languages()).containsExactly("fr", "en", "pt-BR", "ar");
    assertThat(booklet)
        .as("nothing else changes")
        .isEqualTo(full().toBuilder().addLanguages("pt-BR", "ar").build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "en_GB", "English language", "en\u0000"})
  void rejectsAnIllFormedLanguage(String language) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> minimal().addLanguages(language).build())
        .withMessage("Publication booklet, language: not a language tag: \""
            + language.replace("\u0000", "\\u0000") + "\"");
  }

  @Test
  void rejectsALanguageStatedTwice() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> minimal().addLanguages("en-GB", "fr", "EN-gb").build())
        .withMessage("Publication booklet: language en-GB is stated twice");
  }

  @Test
  void rejectsALinkThatIsNoAddressOnTheWeb() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> minimal().link("www.example.org").build())
        .withMessage("Publication booklet, link: is no absolute http or https address:"
            + " \"www.example.org\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> minimal().link("https://example.org/\n").build())
        .withMessage("Publication booklet, link: is no absolute http or https address:"
            + " \"https://example.org/\\u000A\"");
  }

  @Test
  void takesADateAsText() {
    assertThat(Publication.builder().id("report").date("early 2022").build().date())
        .contains(PartialDate.parse("early 2022"));
  }
}
