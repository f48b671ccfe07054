package org.logframe.json.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.logframe.json.seed.Seed.HUB;
import static org.logframe.json.seed.Seed.IN_2019;
import static org.logframe.json.seed.Seed.IN_2022;
import static org.logframe.json.seed.Seed.PILOT_ACTION;
import static org.logframe.json.seed.Seed.PORTFOLIO;
import static org.logframe.json.seed.Seed.english;
import static org.logframe.json.seed.Seed.events;
import static org.logframe.json.seed.Seed.listing;
import static org.logframe.json.seed.Seed.notes;
import static org.logframe.json.seed.Seed.objective;
import static org.logframe.json.seed.Seed.objectives;
import static org.logframe.json.seed.Seed.programme;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.logframe.place.AreaId;
import org.logframe.place.AreaKind;
import org.logframe.place.Country;
import org.logframe.portfolio.Counted;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Match;
import org.logframe.programme.CoverageRole;
import org.logframe.programme.NoteKind;
import org.logframe.programme.ObjectiveLevel;
import org.logframe.programme.Programme;
import org.logframe.programme.ProgrammeId;
import org.logframe.source.Organisation;
import org.logframe.source.OrganisationId;
import org.logframe.source.Text;
import org.logframe.time.Certainty;
import org.logframe.time.Part;

/** F45 to F65: the Pilot Action and its Knowledge Management Hub. */
class PilotActionFactsTest {
  private static final Country MALAWI = Country.of("MW");
  private static final Country MOZAMBIQUE = Country.of("MZ");
  private static final Country SOUTH_AFRICA = Country.of("ZA");

  private static void component(int position, int line, String title, String... words) {
    Programme component = PORTFOLIO.components(HUB).get(position);
    assertThat(component.title()).contains(Text.english(title));
    assertThat(component.sources()).containsExactly(listing(line));
    assertThat(english(component.description().orElseThrow())).contains(words);
  }

  private static void specific(String id, String code, int line, String... words) {
    assertThat(objective(id).level()).isEqualTo(ObjectiveLevel.SPECIFIC);
    assertThat(objective(id).code()).contains(code);
    assertThat(objective(id).sources()).containsExactly(listing(line));
    assertThat(english(objective(id).statement())).contains(words);
  }

  private static Certainty malawiOn(LocalDate day) {
    return PORTFOLIO.countries(PILOT_ACTION, day).stream()
        .filter(match -> match.value().equals(MALAWI))
        .map(Match::certainty)
        .findAny()
        .orElse(Certainty.NO);
  }

  @Test
  void f045_globalIsAScopeBesideThreeCountries() {
    assertThat(programme(PILOT_ACTION).coverage())
        .extracting(each -> each.area().toString())
        .containsExactly("global", "MW", "MZ", "ZA");
    assertThat(AreaId.global().kind()).isEqualTo(AreaKind.GLOBAL);
    assertThat(Seed.countries(PILOT_ACTION, IN_2019))
        .containsExactly(MALAWI, MOZAMBIQUE, SOUTH_AFRICA);
  }

  @Test
  void f046_itIsListedUnderSouthernAfrica() {
    assertThat(Seed.regions(PILOT_ACTION)).containsExactly("Southern Africa");
    assertThat(programme(PILOT_ACTION).listedUnder().get(0).sources()).containsExactly(listing(96));
  }

  @Test
  void f047_itIsOngoing() {
    assertThat(Seed.statuses(PILOT_ACTION)).containsExactly("ONGOING Ongoing");
    assertThat(programme(PILOT_ACTION).statuses().get(0).sources()).containsExactly(listing(98));
  }

  @Test
  void f048_itWasLaunchedInMarch2017() {
    assertThat(events(PILOT_ACTION)).first().isEqualTo("launched 2017-03");
    assertThat(programme(PILOT_ACTION).events().get(0).sources()).containsExactly(listing(101));
  }

  @Test
  void f049_aDirectorateGeneralOfTheCommissionFundsIt() {
    Organisation funder = PORTFOLIO.organisation(OrganisationId.of("dg-devco")).orElseThrow();
    assertThat(Seed.participation(PILOT_ACTION))
        .containsExactly("dg-devco FUNDING: with funding from");
    assertThat(english(funder.name()))
        .isEqualTo("Directorate-General for International Development and Cooperation");
    assertThat(funder.acronym()).contains("DG DEVCO");
    assertThat(funder.partOf().flatMap(PORTFOLIO::organisation).map(Organisation::name))
        .contains(Text.english("European Commission"));
  }

  @Test
  void f050_itIsCalledThePilotActionAndBelongsToTheExternalActions() {
    assertThat(programme(PILOT_ACTION).title()).contains(Text.english("Pilot Action"));
    assertThat(notes(PILOT_ACTION, NoteKind.REFERENCE, listing(101)))
        .containsExactly("Developed in the context of EU-IOM External Actions");
  }

  @Test
  void f051_itsAimIsToDevelopReturnAndCommunityBasedReintegration() {
    assertThat(objectives(PILOT_ACTION, ObjectiveLevel.OVERALL))
        .singleElement()
        .satisfies(each -> assertThat(english(each.statement()))
            .contains("voluntary return", "sustainable community-based reintegration"));
  }

  @Test
  void f052_countriesHaveRolesInIt() {
    assertThat(programme(PILOT_ACTION).coverage().subList(1, 4))
        .extracting(each -> each.area() + " " + each.role().orElseThrow())
        .containsExactly("MW ORIGIN", "MZ ORIGIN", "ZA HOST");
    assertThat(programme(PILOT_ACTION).coverage().get(0).role()).isEmpty();
    assertThat(PORTFOLIO.programmes(
            IN_2019, Facet.COUNTRY.is(SOUTH_AFRICA), Facet.ROLE.is(CoverageRole.ORIGIN)))
        .isEmpty();
  }

  @Test
  void f053_objective1IsAboutStructuresInCountriesOfOriginTransitAndDestination() {
    specific("pilot-1", "1", 105, "origin, transit and destination", "national structures");
  }

  @Test
  void f054_objective2IsAboutReturnOfStrandedAndVulnerableMigrants() {
    specific("pilot-2", "2", 106, "National authorities", "stranded and vulnerable migrants");
  }

  @Test
  void f055_objective3IsAboutLastingReintegration() {
    specific("pilot-3", "3", 107, "Economic, social and psychosocial", "individuals", "community");
  }

  @Test
  void f056_theHubIsItsGlobalComponent() {
    Programme hub = programme(HUB);
    assertThat(hub.partOf()).contains(PILOT_ACTION);
    assertThat(hub.title()).contains(Text.english("EU-IOM Knowledge Management Hub"));
    assertThat(hub.acronym()).contains("KMH");
    assertThat(hub.coverage()).extracting(each -> each.area()).containsExactly(AreaId.global());
  }

  @Test
  void f057_theHubWasEstablishedInLate2017() {
    assertThat(events(HUB)).containsExactly("established late 2017");
    assertThat(programme(HUB).events().get(0).date().part()).contains(Part.LATE);
    assertThat(programme(HUB).events().get(0).wording()).contains("established in late 2017");
    assertThat(programme(HUB).coverage().get(0).validity()).hasToString("late 2017/..");
  }

  @Test
  void f058_theHubIsForLearningAndHarmonisation() {
    assertThat(english(objective("kmh-aim").statement()))
        .contains("learn", "approaches, processes and tools", "harmonised");
    assertThat(objective("kmh-aim").sources()).containsExactly(listing(111));
  }

  @Test
  void f059_theHubIsSaidToHaveFourComponentsAndHasFour() {
    assertThat(PORTFOLIO.claims())
        .filteredOn(claim -> claim.programme().equals(HUB))
        .singleElement()
        .satisfies(claim -> {
          assertThat(claim.counted()).isEqualTo(Counted.COMPONENTS);
          assertThat(claim.figure()).hasToString("4 components");
          assertThat(claim.sources()).containsExactly(listing(113));
        });
    assertThat(PORTFOLIO.components(HUB)).hasSize(4);
  }

  @Test
  void f060_component1MakesApproachesCoherent() {
    component(
        0,
        115,
        "Ensuring Coherent Voluntary Return and Reintegration Approaches",
        "IOM's global guidelines",
        "capacity building",
        "fragmentation",
        "collaboration");
  }

  @Test
  void f061_component2HarmonisesMonitoringAndEvaluation() {
    component(
        1,
        116,
        "Harmonising Monitoring and Evaluation Activities",
        "compared across regions",
        "sustainability of reintegration");
  }

  @Test
  void f062_component3SetsUpToolsAndAPlatform() {
    component(
        2,
        117,
        "Setting up Knowledge Management Tools",
        "Webinars",
        "cross-regional workshops",
        "Return and Reintegration Platform",
        "community of practice",
        "repository of resources");
  }

  @Test
  void f063_component4MakesKnowledgeProductsWithAResearchFund() {
    component(3, 118, "Producing Knowledge Products", "Research Fund", "publications");
  }

  @Test
  void f064_componentsNestTwoDeepAndAreNotNumbered() {
    assertThat(PORTFOLIO.components(PILOT_ACTION)).extracting(Programme::id).containsExactly(HUB);
    assertThat(PORTFOLIO.components(HUB)).allSatisfy(component -> {
      assertThat(component.title().map(Seed::english))
          .hasValueSatisfying(title -> assertThat(title).doesNotContainPattern("[0-9]"));
      assertThat(component.acronym()).isEmpty();
      assertThat(PORTFOLIO.components(component.id())).isEmpty();
    });
    List<ProgrammeId> above = PORTFOLIO.components(HUB).stream()
        .map(component -> component.partOf().orElseThrow())
        .distinct()
        .toList();
    assertThat(above).containsExactly(HUB);
  }

  @Test
  void f065_southernAfricaWasPhasedOutIn2020AndTheHubIsTheFocusFrom2021() {
    assertThat(events(PILOT_ACTION))
        .containsExactly("launched 2017-03", "phased out 2020", "refocused 2021-01");
    assertThat(programme(PILOT_ACTION).events())
        .extracting(event -> event.area().map(AreaId::toString).orElse(""))
        .containsExactly("", "region:eu-iom-listing/southern-africa", "global");
    assertThat(programme(PILOT_ACTION).events())
        .extracting(event -> event.wording().orElse(""))
        .containsExactly("Launched in March 2017", "phased out in 2020", "as of January 2021");
    assertThat(malawiOn(IN_2019)).isEqualTo(Certainty.CERTAIN);
    assertThat(malawiOn(LocalDate.of(2020, 6, 30))).isEqualTo(Certainty.POSSIBLE);
    assertThat(malawiOn(LocalDate.of(2021, 1, 1))).isEqualTo(Certainty.NO);
    assertThat(PORTFOLIO.coverage(PILOT_ACTION, IN_2022))
        .extracting(match -> match.value().area())
        .containsOnly(AreaId.global());
  }
}
