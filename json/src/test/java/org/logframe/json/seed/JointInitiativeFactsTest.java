package org.logframe.json.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.logframe.json.seed.Seed.EAST_AFRICA;
import static org.logframe.json.seed.Seed.IN_2022;
import static org.logframe.json.seed.Seed.JOINT_INITIATIVE;
import static org.logframe.json.seed.Seed.NORTH_AFRICA;
import static org.logframe.json.seed.Seed.PORTFOLIO;
import static org.logframe.json.seed.Seed.WEST_AFRICA;
import static org.logframe.json.seed.Seed.english;
import static org.logframe.json.seed.Seed.listing;
import static org.logframe.json.seed.Seed.notes;
import static org.logframe.json.seed.Seed.objective;
import static org.logframe.json.seed.Seed.programme;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.logframe.portfolio.Facet;
import org.logframe.programme.NoteKind;
import org.logframe.programme.ObjectiveLevel;
import org.logframe.programme.Programme;
import org.logframe.source.Organisation;
import org.logframe.source.OrganisationId;
import org.logframe.source.OrganisationKind;
import org.logframe.source.Text;
import org.logframe.time.Precision;

/** F11 to F29: the three blocks of the Joint Initiative, pillars aside. */
class JointInitiativeFactsTest {

  @Test
  void f011_block1HasFiveCountries() {
    assertThat(Seed.coverage(NORTH_AFRICA))
        .containsExactly("Algeria", "Egypt", "Libya", "Morocco", "Tunisia");
    assertThat(programme(NORTH_AFRICA).coverage())
        .allSatisfy(each -> assertThat(each.sources()).containsExactly(listing(15)));
  }

  @Test
  void f012_block1IsListedUnderTheMiddleEastAndNorthAfrica() {
    assertThat(Seed.regions(NORTH_AFRICA)).containsExactly("Middle East and North Africa");
    assertThat(programme(NORTH_AFRICA).listedUnder().get(0).sources()).containsExactly(listing(17));
  }

  @Test
  void f013_block1IsAPastActivity() {
    assertThat(Seed.statuses(NORTH_AFRICA)).containsExactly("CLOSED Past activities");
    assertThat(programme(NORTH_AFRICA).statuses().get(0).sources()).containsExactly(listing(19));
  }

  @Test
  void f014_block2HasSevenCountries() {
    assertThat(Seed.coverage(EAST_AFRICA))
        .containsExactly(
            "Djibouti", "Ethiopia", "Kenya", "Somalia", "South Sudan", "Sudan (the)", "Uganda");
    assertThat(programme(EAST_AFRICA).coverage())
        .allSatisfy(each -> assertThat(each.sources()).containsExactly(listing(40)));
  }

  @Test
  void f015_block2IsListedUnderEastAfricaAndTheHorn() {
    assertThat(Seed.regions(EAST_AFRICA)).containsExactly("East Africa and the Horn of Africa");
    assertThat(programme(EAST_AFRICA).listedUnder().get(0).sources()).containsExactly(listing(42));
  }

  @Test
  void f016_block2IsAPastActivity() {
    assertThat(Seed.statuses(EAST_AFRICA)).containsExactly("CLOSED Past activities");
    assertThat(programme(EAST_AFRICA).statuses().get(0).sources()).containsExactly(listing(44));
  }

  @Test
  void f017_block3HasTwelveCountries() {
    assertThat(Seed.coverage(WEST_AFRICA))
        .containsExactly(
            "Burkina Faso",
            "Cameroon",
            "Chad",
            "Côte d'Ivoire",
            "Ghana",
            "Guinea",
            "Guinea-Bissau",
            "Mali",
            "Mauritania",
            "Niger (the)",
            "Nigeria",
            "Senegal");
    assertThat(programme(WEST_AFRICA).coverage())
        .allSatisfy(each -> assertThat(each.sources()).containsExactly(listing(66)));
  }

  @Test
  void f018_block3IsListedUnderWestAndCentralAfrica() {
    assertThat(Seed.regions(WEST_AFRICA)).containsExactly("West and Central Africa");
    assertThat(programme(WEST_AFRICA).listedUnder().get(0).sources()).containsExactly(listing(68));
  }

  @Test
  void f019_block3IsOngoing() {
    assertThat(Seed.statuses(WEST_AFRICA)).containsExactly("ONGOING Ongoing");
    assertThat(programme(WEST_AFRICA).statuses().get(0).sources()).containsExactly(listing(70));
  }

  @Test
  void f020_oneProgrammeHasThreeRegionalComponentsWithStatusesOfTheirOwn() {
    assertThat(PORTFOLIO.components(JOINT_INITIATIVE))
        .extracting(Programme::id)
        .containsExactly(NORTH_AFRICA, EAST_AFRICA, WEST_AFRICA);
    assertThat(programme(JOINT_INITIATIVE).statuses()).isEmpty();
    assertThat(programme(JOINT_INITIATIVE).sources()).contains(listing(22, 47, 73));
    assertThat(PORTFOLIO.components(JOINT_INITIATIVE)).allSatisfy(component -> {
      assertThat(component.statuses()).hasSize(1);
      assertThat(component.coverage()).isNotEmpty();
      assertThat(component.pillars()).isNotEmpty();
      assertThat(component.description()).isEmpty();
      assertThat(component.objectives()).isEmpty();
    });
  }

  @Test
  void f021_theJointInitiativeGoesBySeveralNames() {
    Programme programme = programme(JOINT_INITIATIVE);
    assertThat(programme.title())
        .contains(Text.english("EU-IOM Joint Initiative for Migrant Protection and Reintegration"));
    assertThat(programme.acronym()).contains("EU-IOM Joint Initiative");
    assertThat(programme.aliases())
        .containsExactly(
            Text.english("Joint Initiative for Migrant Protection and Reintegration"),
            Text.english("the Programme"));
  }

  @Test
  void f022_theJointInitiativeWasLaunchedInDecember2016WithoutADay() {
    assertThat(programme(JOINT_INITIATIVE).events()).singleElement().satisfies(event -> {
      assertThat(event.kind() + " " + event.date()).isEqualTo("launched 2016-12");
      assertThat(event.date().precision()).isEqualTo(Precision.MONTH);
      assertThat(event.wording()).contains("Launched in December 2016");
      assertThat(event.sources()).contains(listing(22)).contains(Seed.article(2));
    });
  }

  @Test
  void f023_theTrustFundSupportsTheJointInitiative() {
    Organisation fund =
        PORTFOLIO.organisation(OrganisationId.of("eutf-for-africa")).orElseThrow();
    assertThat(english(fund.name())).isEqualTo("EUTF for Africa");
    assertThat(fund.kind()).contains(OrganisationKind.FUND);
    assertThat(Seed.participation(JOINT_INITIATIVE))
        .contains("eutf-for-africa FUNDING: with the support of");
    assertThat(PORTFOLIO.programmes(IN_2022, Facet.FUNDER.is(fund.id())))
        .extracting(match -> match.value().id())
        .containsExactly(JOINT_INITIATIVE);
  }

  @Test
  void f024_theFirstComprehensiveProgrammeBringsCountriesIomAndTheEuTogether() {
    assertThat(english(programme(JOINT_INITIATIVE).description().orElseThrow()))
        .contains("first comprehensive programme", "African countries");
    assertThat(Seed.participation(JOINT_INITIATIVE))
        .contains("iom PARTNER: bringing together", "eu PARTNER: bringing together");
  }

  @Test
  void f025_theSharedAimIsSaferBetterInformedAndBetterGovernedMigration() {
    assertThat(english(objective("ji-shared-aim").statement()))
        .contains("Safer", "more informed", "better governed", "migrants", "communities");
    assertThat(objective("ji-shared-aim").level()).isEqualTo(ObjectiveLevel.OVERALL);
    assertThat(objective("ji-shared-aim").sources()).containsExactly(listing(22, 47, 73));
  }

  @Test
  void f026_itAimsAtLivesRoutesReturnAndReintegration() {
    List<String> aims = notes(JOINT_INITIATIVE, NoteKind.THEME, listing(24, 49, 75));
    assertThat(aims.subList(0, 4))
        .satisfiesExactly(
            aim -> assertThat(aim).contains("Saving lives"),
            aim -> assertThat(aim).contains("assistance along migration routes"),
            aim -> assertThat(aim).contains("Safe and dignified return", "rights", "in full"),
            aim -> assertThat(aim).contains("Support for reintegration"));
  }

  @Test
  void f027_countriesAreOfTransitHostOrOriginAndSoAreCommunities() {
    assertThat(notes(JOINT_INITIATIVE, NoteKind.THEME, listing(24)))
        .last()
        .asString()
        .contains("transit or host countries", "countries and communities of origin");
  }

  @Test
  void f028_theIntegratedApproachHasThreeLevels() {
    assertThat(notes(JOINT_INITIATIVE, NoteKind.APPROACH, listing(24)))
        .singleElement()
        .asString()
        .contains("individual assistance", "community-based support", "structural interventions");
  }

  @Test
  void f029_fiveConditionsInTheCountryOfOriginShapeReintegration() {
    String factors =
        notes(JOINT_INITIATIVE, NoteKind.APPROACH, listing(26, 51, 77)).get(0);
    assertThat(factors).contains("five", "alongside local development", "country of origin");
    assertThat(Stream.of(factors.substring(factors.indexOf(':') + 2).split(", ")))
        .containsExactly("political", "institutional", "environmental", "economic", "social");
  }
}
