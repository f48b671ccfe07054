package org.logframe.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.logframe.time.Validity;

class OrganisationTest {
  private static final Text INTPA = Text.english("DG INTPA");
  private static final Text DEVCO = Text.english("DG DEVCO");
  private static final Text EUROPEAID = Text.english("EuropeAid");
  private static final Source LINE = Source.of("about-eu-iom-actions", "line 101");
  private static final Source PAGE = Source.of("booklet", "p. 2");

  private static Organisation.Builder minimal() {
    return Organisation.builder().id("intpa").addNames(INTPA);
  }

  private static Organisation full() {
    return Organisation.builder()
        .id("intpa")
        .kind(OrganisationKind.MULTILATERAL)
        .addName(INTPA, Validity.since("2021-01"))
        .addName(DEVCO, Validity.until("2021-01"))
        .acronym("INTPA")
        .partOf("european-commission")
        .link("https://example.org/intpa")
        .addSources(PAGE, LINE)
        .build();
  }

  @Test
  void hasTheseParts() {
    Organisation intpa = full();

    assertThat(intpa.id()).isEqualTo(OrganisationId.of("intpa"));
    assertThat(intpa.kind()).contains(OrganisationKind.MULTILATERAL);
    assertThat(intpa.names())
        .containsExactly(
            DatedName.of(INTPA, Validity.since("2021-01")),
            DatedName.of(DEVCO, Validity.until("2021-01")));
    assertThat(intpa.acronym()).contains("INTPA");
    assertThat(intpa.partOf()).contains(OrganisationId.of("european-commission"));
    assertThat(intpa.link()).contains("https://example.org/intpa");
    assertThat(intpa.sources()).containsExactly(PAGE, LINE);
  }

  @Test
  void needsOnlyAnIdAndAName() {
    Organisation intpa = minimal().build();

    assertThat(intpa.names()).containsExactly(DatedName.of(INTPA));
    assertThat(intpa.kind()).isEmpty();
    assertThat(intpa.acronym()).isEmpty();
    assertThat(intpa.partOf()).isEmpty();
    assertThat(intpa.link()).isEmpty();
    assertThat(intpa.sources()).isEmpty();
    assertThatIllegalStateException()
        .isThrownBy(() -> Organisation.builder().addNames(INTPA).build())
        .withMessageContaining("id");
  }

  @Test
  void isRebuiltFromItsParts() {
    assertThat(full().toBuilder().build()).isEqualTo(full()).hasSameHashCodeAs(full());
  }

  @Test
  void isEqualByAllItsParts() {
    Parts.assertThatEachCounts(
        full(),
        full().toBuilder().id("devco").build(),
        full().toBuilder().kind(Optional.empty()).build(),
        full().toBuilder().addNames(EUROPEAID).build(),
        full().toBuilder().acronym(Optional.empty()).build(),
        full().toBuilder().partOf(Optional.empty()).build(),
        full().toBuilder().link(Optional.empty()).build(),
        full().toBuilder().addAllSources(List.of(LINE)).build());
  }

  @Test
  void goesByItsFirstNameWhereNoDateIsAsked() {
    assertThat(full().name()).isEqualTo(INTPA);
    assertThat(minimal().addAllNames(List.of(DatedName.of(DEVCO))).build().name())
        .isEqualTo(INTPA);
  }

  @ParameterizedTest
  @CsvSource({
    "2010-12-31, EuropeAid",
    "2011-06-01, DG DEVCO",
    "2015-06-01, DG DEVCO",
    "2021-01-01, DG DEVCO",
    "2021-01-15, DG INTPA",
    "2021-01-31, DG INTPA",
    "2030-01-01, DG INTPA",
  })
  void hasTheNameThatWasInUseMostSurely(LocalDate day, String expected) {
    Organisation organisation = Organisation.builder()
        .id("intpa")
        .addNames(EUROPEAID)
        .addName(INTPA, Validity.since("2021-01"))
        .addName(DEVCO, Validity.between("2011", "2021-01"))
        .build();

    assertThat(organisation.nameOn(day)).hasToString("Optional[" + expected + "]");
  }

  @Test
  void hasTheFirstOfTwoNamesThatWereInUseEquallySurely() {
    Organisation both = minimal().addNames(DEVCO).build();

    assertThat(both.nameOn(LocalDate.of(2020, 1, 1))).contains(INTPA);
  }

  @Test
  void hasNoNameOnADayWhenNoneWasInUse() {
    Organisation later = Organisation.builder()
        .id("intpa")
        .addName(INTPA, Validity.since("2021-01"))
        .build();

    assertThat(later.nameOn(LocalDate.of(2020, 12, 31))).isEmpty();
  }

  @Test
  void rejectsHavingNoName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Organisation.builder().id("intpa").build())
        .withMessage("Organisation intpa: has no name");
  }

  @Test
  void rejectsBeingPartOfItself() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> minimal().partOf("intpa").build())
        .withMessage("Organisation intpa: is part of itself");
  }

  @Test
  void rejectsAnAcronymThatIsNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> minimal().acronym("").build())
        .withMessage("Organisation intpa, acronym: is blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> minimal().acronym("DG\nINTPA").build())
        .withMessage("Organisation intpa, acronym: has a control character: \"DG\\u000AINTPA\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"example.org", "ftp://example.org/", "/intpa", "https:", "https://a b"})
  void rejectsALinkThatIsNoAddressOnTheWeb(String link) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> minimal().link(link).build())
        .withMessage(
            "Organisation intpa, link: is no absolute http or https address: \"" + link + "\"");
  }

  @Test
  void rejectsABlankLink() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> minimal().link(Optional.of(" ")).build())
        .withMessage("Organisation intpa, link: is blank");
  }

  @Test
  void isPrintedByItsNameAndId() {
    assertThat(full()).hasToString("DG INTPA (intpa)");
  }
}
