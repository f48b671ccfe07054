package org.logframe.json.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.logframe.json.seed.Seed.BANGLADESH;
import static org.logframe.json.seed.Seed.IN_2022;
import static org.logframe.json.seed.Seed.PORTFOLIO;
import static org.logframe.json.seed.Seed.RADA;
import static org.logframe.json.seed.Seed.english;
import static org.logframe.json.seed.Seed.listing;
import static org.logframe.json.seed.Seed.notes;
import static org.logframe.json.seed.Seed.objective;
import static org.logframe.json.seed.Seed.objectives;
import static org.logframe.json.seed.Seed.programme;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.logframe.place.Country;
import org.logframe.place.Subdivision;
import org.logframe.portfolio.Claim;
import org.logframe.portfolio.Counted;
import org.logframe.portfolio.Facet;
import org.logframe.programme.NoteKind;
import org.logframe.programme.Objective;
import org.logframe.programme.ObjectiveLevel;
import org.logframe.programme.Programme;
import org.logframe.programme.SdgTarget;
import org.logframe.source.OrganisationId;
import org.logframe.source.Text;

/** F66 to F89: the projects in Bangladesh and Afghanistan. */
class AsiaFactsTest {
  private static final List<String> PROVINCES =
      List.of("Balkh", "Baghlan", "Kabul", "Kunar", "Kandahar", "Herat", "Laghman", "Nangarhar");

  private static void specific(int number, int line, String component, String... words) {
    Objective objective = objective("bangladesh-so-" + number);
    assertThat(objective.componentName()).contains(Text.english(component));
    assertThat(objective.sources()).containsExactly(listing(line));
    assertThat(english(objective.statement())).contains(words);
  }

  private static Claim claim(Counted counted) {
    return PORTFOLIO.claims().stream()
        .filter(claim -> claim.programme().equals(RADA) && claim.counted() == counted)
        .findAny()
        .orElseThrow();
  }

  @Test
  void f066_bangladeshIsTheOnlyCountryOfItsBlock() {
    assertThat(Seed.coverage(BANGLADESH)).containsExactly("Bangladesh");
    assertThat(PORTFOLIO.programmes(IN_2022, Facet.COUNTRY.is(Country.of("BD"))))
        .extracting(match -> match.value().id())
        .containsExactly(BANGLADESH);
  }

  @Test
  void f067_bangladeshIsListedUnderAsiaAndThePacific() {
    assertThat(Seed.regions(BANGLADESH)).containsExactly("Asia and the Pacific");
    assertThat(programme(BANGLADESH).listedUnder().get(0).sources()).containsExactly(listing(125));
  }

  @Test
  void f068_theProjectInBangladeshIsAPastActivity() {
    assertThat(Seed.statuses(BANGLADESH)).containsExactly("CLOSED Past activities");
    assertThat(programme(BANGLADESH).statuses().get(0).sources()).containsExactly(listing(127));
  }

  @Test
  void f069_theProjectInBangladeshHasNoNameDateFunderOrPillar() {
    Programme project = programme(BANGLADESH);
    assertThat(project.title()).isEmpty();
    assertThat(project.acronym()).isEmpty();
    assertThat(project.aliases()).isEmpty();
    assertThat(project.events()).isEmpty();
    assertThat(project.participation()).isEmpty();
    assertThat(project.pillars()).isEmpty();
  }

  @Test
  void f070_itsOverallObjectiveHasTwoParts() {
    assertThat(objectives(BANGLADESH, ObjectiveLevel.OVERALL)).singleElement().satisfies(each -> {
      assertThat(english(each.statement()))
          .contains("Sustainable reintegration of returnees; and", "10.7 in Bangladesh");
      assertThat(each.sources()).containsExactly(listing(130));
    });
  }

  @Test
  void f071_oneTargetOfGoal10IsNamedByTwoProgrammes() {
    SdgTarget target = SdgTarget.parse("10.7");
    assertThat(target.goal()).isEqualTo(10);
    assertThat(PORTFOLIO.programmes(IN_2022, Facet.SDG_TARGET.is(target)))
        .extracting(match -> match.value().id())
        .containsExactly(BANGLADESH, RADA);
  }

  @Test
  void f072_specificObjectivesAreNumberedAndNameTheirComponents() {
    assertThat(objectives(BANGLADESH, ObjectiveLevel.SPECIFIC))
        .hasSize(3)
        .allSatisfy(each -> assertThat(each.componentName()).isPresent())
        .extracting(each -> each.code().orElseThrow())
        .containsExactly("SO 1", "SO 2", "SO 3");
  }

  @Test
  void f073_objective1IsSustainableReintegration() {
    specific(1, 133, "Sustainable Reintegration", "Irregular migrants", "reintegrated sustainably");
  }

  @Test
  void f074_objective2IsMigrationGovernance() {
    specific(
        2,
        135,
        "Migration Governance",
        "Government of Bangladesh and other migration actors",
        "central and local levels");
  }

  @Test
  void f075_objective3IsAwarenessRaising() {
    specific(
        3,
        137,
        "Awareness raising",
        "Informed decisions",
        "safe, orderly and regular",
        "remittances");
  }

  @Test
  void f076_objective3HasSixTargetGroups() {
    assertThat(notes(BANGLADESH, NoteKind.TARGET_GROUP, listing(137)))
        .containsExactly(
            "Returning migrants",
            "Aspirant migrants",
            "Families",
            "Communities",
            "Local government",
            "Private sector actors");
  }

  @Test
  void f077_afghanistanIsTheCountryOfTheLastBlock() {
    assertThat(Seed.coverage(RADA)).first().isEqualTo("Afghanistan");
    assertThat(programme(RADA).coverage().get(0).sources()).containsExactly(listing(140));
    assertThat(Seed.countries(RADA, IN_2022)).containsExactly(Country.of("AF"));
  }

  @Test
  void f078_twoBlocksAreListedUnderAsiaAndThePacific() {
    assertThat(programme(RADA).listedUnder().get(0).sources()).containsExactly(listing(142));
    assertThat(PORTFOLIO.programmes(
            IN_2022, Facet.LISTED_UNDER.named("region:eu-iom-listing/asia-and-the-pacific")))
        .extracting(match -> match.value().id())
        .containsExactly(BANGLADESH, RADA);
  }

  @Test
  void f079_radaIsAPastActivity() {
    assertThat(Seed.statuses(RADA)).first().isEqualTo("CLOSED Past activities");
    assertThat(programme(RADA).statuses().get(0).sources()).containsExactly(listing(144));
  }

  @Test
  void f080_radaIsAProjectWithANameAndAnAcronym() {
    assertThat(programme(RADA).title())
        .contains(Text.english("Reintegration and Development Assistance in Afghanistan"));
    assertThat(programme(RADA).acronym()).contains("RADA");
    assertThat(programme(RADA).kind()).hasToString("PROJECT");
  }

  @Test
  void f081_iomAloneDevelopedRadaAndNoFunderIsStated() {
    assertThat(Seed.participation(RADA))
        .containsExactly("iom PARTNER: developed", "iom IMPLEMENTING: will directly support");
    assertThat(programme(RADA).participation())
        .extracting(each -> each.organisation())
        .containsOnly(OrganisationId.of("iom"));
  }

  @Test
  void f082_theOverallObjectiveIsStatedTwiceAndQuotesTheTarget() {
    Objective overall = objectives(RADA, ObjectiveLevel.OVERALL).get(0);
    assertThat(objectives(RADA, ObjectiveLevel.OVERALL)).hasSize(1);
    assertThat(overall.sources()).containsExactly(listing(147, 151));
    assertThat(english(overall.statement()))
        .contains("target 10.7", "orderly, safe, regular and responsible");
    assertThat(overall.sdgTargets()).containsExactly(SdgTarget.parse("10.7"));
    assertThat(notes(RADA, NoteKind.REFERENCE, listing(147, 151)))
        .containsExactly("SDG 10.7, quoted with “planned and well-managed policies”");
  }

  @Test
  void f083_thereIsOneSpecificObjectiveWithoutANumber() {
    assertThat(objectives(RADA, ObjectiveLevel.SPECIFIC)).singleElement().satisfies(each -> {
      assertThat(each.code()).isEmpty();
      assertThat(each.sources()).containsExactly(listing(155));
      assertThat(english(each.statement()))
          .contains("Afghan returnees, their families and host communities")
          .contains("sustainable reintegration");
    });
  }

  @Test
  void f084_fourResultAreasAreDeclaredAndNumbered() {
    assertThat(objectives(RADA, ObjectiveLevel.RESULT))
        .extracting(each -> each.code().orElseThrow() + " " + english(each.statement()))
        .satisfiesExactly(
            each -> assertThat(each).startsWith("1 ").contains("sustainable reintegration"),
            each -> assertThat(each).startsWith("2 ").contains("capacity strengthening"),
            each -> assertThat(each).startsWith("3 ").contains("Reception", "individual returnees"),
            each -> assertThat(each).startsWith("4 ").contains("Knowledge and evidence"));
    assertThat(claim(Counted.RESULTS).figure()).hasToString("4 objectives");
    assertThat(claim(Counted.RESULTS).sources()).containsExactly(listing(157));
  }

  @Test
  void f085_resultArea4NamesItsMeans() {
    assertThat(english(objective("rada-result-4").statement()))
        .contains("monitoring and evaluation", "Reintegration Index", "policy research");
  }

  @Test
  void f086_eightProvincesAreDeclaredAndListed() {
    assertThat(Seed.coverage(RADA)).containsSubsequence(PROVINCES).hasSize(9);
    assertThat(PORTFOLIO.subdivisions())
        .allSatisfy(each -> {
          assertThat(each.partOf().country()).contains(Country.of("AF"));
          assertThat(each.type()).contains(Text.english("province"));
        })
        .extracting(Subdivision::name)
        .extracting(Seed::english)
        .containsExactlyElementsOf(PROVINCES);
    assertThat(claim(Counted.SUBDIVISIONS).figure()).hasToString("8 locations");
  }

  @Test
  void f087_individualReturneesAndHouseholdsBenefitDirectly() {
    assertThat(notes(RADA, NoteKind.TARGET_GROUP, listing(147)))
        .contains(
            "Returnees and refugees, and host communities",
            "Directly: individual returnees",
            "Directly: Afghan households in communities of high return");
  }

  @Test
  void f088_communitiesOfHighReturnBenefitIndirectly() {
    assertThat(notes(RADA, NoteKind.TARGET_GROUP, listing(147)))
        .filteredOn(each -> each.startsWith("Indirectly"))
        .singleElement()
        .asString()
        .contains("communities of high return", "community infrastructure", "irrigation canals")
        .contains("social and psychosocial well-being");
  }

  @Test
  void f089_returneesComeFromGroupsOfCountriesAndOneIsNamed() {
    assertThat(notes(RADA, NoteKind.TARGET_GROUP, listing(147)))
        .last()
        .asString()
        .contains("EU Member States and non-EU countries")
        .contains("European and non-European countries", "Turkey");
    assertThat(notes(RADA, NoteKind.READING, listing(147))).hasSize(1);
  }
}
