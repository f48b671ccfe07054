package org.logframe.json.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.logframe.json.seed.Seed.PORTFOLIO;
import static org.logframe.json.seed.Seed.english;
import static org.logframe.json.seed.Seed.framework;
import static org.logframe.json.seed.Seed.listing;
import static org.logframe.json.seed.Seed.notes;
import static org.logframe.json.seed.Seed.publication;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.logframe.programme.EventKind;
import org.logframe.programme.Note;
import org.logframe.programme.NoteKind;
import org.logframe.programme.ParticipationRole;
import org.logframe.programme.PolicyFrameworkId;
import org.logframe.programme.Programme;
import org.logframe.source.OrganisationId;
import org.logframe.source.PublicationKind;
import org.logframe.source.Text;

/** F1 to F10: the listing as a whole. */
class ContextFactsTest {
  private static List<Programme> blocks() {
    return PORTFOLIO.programmes().stream()
        .filter(each -> !each.listedUnder().isEmpty())
        .toList();
  }

  @Test
  void f001_theListingIsAPortfolioWithATitle() {
    assertThat(PORTFOLIO.title()).contains(Text.english("EU-IOM Actions"));
    assertThat(publication("about-eu-iom-actions").title())
        .contains(Text.english("About EU-IOM Actions"));
    assertThat(publication("about-eu-iom-actions").kind()).isEqualTo(PublicationKind.WEB_PAGE);
    assertThat(publication("about-eu-iom-actions").languages()).containsExactly("en");
    assertThat(publication("about-eu-iom-actions").description().map(Seed::english))
        .hasValueSatisfying(about -> assertThat(about).contains("six blocks", "map", "undated"));
  }

  @Test
  void f002_theMapCarriesADisclaimerThatNamesIom() {
    assertThat(notes(PORTFOLIO.notes(), NoteKind.DISCLAIMER, listing(4)))
        .singleElement()
        .asString()
        .contains("map", "illustration", "boundary", "name", "designation")
        .contains("International Organization for Migration", "endorses", "accepts");
  }

  @Test
  void f003_iomAndTheEuDevelopedTheProgrammesJointlyInLineWithEuPolicy() {
    assertThat(PORTFOLIO.participation())
        .extracting(each -> each.organisation().text(), each -> each.role(), each -> each.wording())
        .containsExactly(
            tuple("iom", ParticipationRole.PARTNER, Optional.of("jointly developed")),
            tuple("eu", ParticipationRole.PARTNER, Optional.of("jointly developed")));
    assertThat(PORTFOLIO.organisations().subList(0, 2))
        .extracting(each -> english(each.name()) + ", " + each.acronym().orElseThrow())
        .containsExactly("International Organization for Migration, IOM", "European Union, EU");
    assertThat(PORTFOLIO.participation())
        .allSatisfy(each -> assertThat(each.sources()).containsExactly(listing(6)));
    assertThat(notes(PORTFOLIO.notes(), NoteKind.APPROACH, listing(6)))
        .singleElement()
        .asString()
        .contains("EU's external policy", "priorities on migration");
  }

  @Test
  void f004_thereAreThreeThemes() {
    assertThat(notes(PORTFOLIO.notes(), NoteKind.THEME, listing(6)))
        .containsExactly(
            "Migrant protection", "Dignified voluntary return", "Sustainable reintegration");
  }

  @Test
  void f005_everyProgrammeStemsFromFrameworksOfBothOrganisations() {
    List<Programme> roots =
        PORTFOLIO.programmes().stream().filter(each -> each.partOf().isEmpty()).toList();

    assertThat(roots)
        .hasSize(4)
        .allSatisfy(programme -> assertThat(programme.frameworks())
            .flatExtracting(id -> framework(id.text()).owners())
            .contains(OrganisationId.of("iom"), OrganisationId.of("eu")));
    assertThat(framework("eu-strategy").sources()).contains(listing(8));
    assertThat(framework("iom-approach").sources()).contains(listing(8));
    assertThat(english(framework("iom-approach").title()))
        .isEqualTo("IOM approach on return and reintegration");
  }

  @Test
  void f006_theEuStrategyHasTwoAims() {
    assertThat(english(framework("eu-strategy").title()))
        .isEqualTo("EU Strategy on voluntary return and reintegration");
    assertThat(framework("eu-strategy").aims())
        .extracting(Seed::english)
        .containsExactly("More voluntary returns", "Support of better quality for returnees");
  }

  @Test
  void f007_theEuStrategyStandsUnderTheNewPactAndServesTheEuReturnSystem() {
    assertThat(framework("eu-strategy").partOf()).contains(PolicyFrameworkId.of("new-pact"));
    assertThat(english(framework("new-pact").title()))
        .isEqualTo("New Pact on Migration and Asylum");
    assertThat(framework("new-pact").owners()).containsExactly(OrganisationId.of("eu"));
    assertThat(framework("eu-strategy").purpose().map(Seed::english))
        .contains("A more effective EU return system");
  }

  @Test
  void f008_threeReferencesHaveALabelAndNoLink() {
    List<Note> references = PORTFOLIO.notes().stream()
        .filter(note -> note.kind() == NoteKind.REFERENCE)
        .toList();

    assertThat(references).allSatisfy(note -> assertThat(note.link()).isEmpty());
    assertThat(notes(references, NoteKind.REFERENCE, listing(10)))
        .containsExactly("AVRR section, on the IOM approach");
    assertThat(notes(references, NoteKind.REFERENCE, listing(12)))
        .containsExactly(
            "DG HOME website, on the EU's common approach",
            "EU strategy on voluntary return and reintegration");
  }

  @Test
  void f009_sixBlocksHaveCountriesRegionAndStatusAndNoEnd() {
    assertThat(blocks()).hasSize(6).allSatisfy(block -> {
      assertThat(block.coverage()).isNotEmpty();
      assertThat(block.listedUnder()).hasSize(1);
      assertThat(block.statuses()).isNotEmpty();
      assertThat(block.events()).noneMatch(event -> event.kind() == EventKind.ENDED);
    });
    assertThat(blocks())
        .filteredOn(block -> block.title().isEmpty())
        .extracting(block -> block.id().text())
        .containsExactly(
            "ji-north-africa", "ji-east-africa-horn", "ji-west-central-africa", "bangladesh");
  }

  @Test
  void f010_blocksAndTheirPartsKeepTheOrderOfTheSource() {
    assertThat(blocks())
        .extracting(block -> block.id().text())
        .containsExactly(
            "ji-north-africa",
            "ji-east-africa-horn",
            "ji-west-central-africa",
            "pilot-action",
            "bangladesh",
            "rada");
    assertThat(Seed.coverage(Seed.PILOT_ACTION))
        .containsExactly("Global", "Malawi", "Mozambique", "South Africa");
    assertThat(Seed.coverage(Seed.RADA))
        .as("not in alphabetical order")
        .containsSubsequence("Balkh", "Baghlan", "Kabul", "Kunar", "Kandahar", "Herat");
    assertThat(PORTFOLIO.pillars())
        .extracting(pillar -> pillar.number().orElseThrow())
        .containsExactly(1, 2, 3, 4, 5, 6);
  }
}
