package org.logframe.json.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.logframe.json.seed.Seed.EAST_AFRICA;
import static org.logframe.json.seed.Seed.IN_2022;
import static org.logframe.json.seed.Seed.LIBYA;
import static org.logframe.json.seed.Seed.NORTH_AFRICA;
import static org.logframe.json.seed.Seed.PORTFOLIO;
import static org.logframe.json.seed.Seed.WEST_AFRICA;
import static org.logframe.json.seed.Seed.english;
import static org.logframe.json.seed.Seed.listing;
import static org.logframe.json.seed.Seed.pillar;
import static org.logframe.json.seed.Seed.programme;

import org.junit.jupiter.api.Test;
import org.logframe.place.Country;
import org.logframe.portfolio.PillarScope;
import org.logframe.programme.Applicability;
import org.logframe.programme.ApplicabilityRule;
import org.logframe.programme.Eligibility;
import org.logframe.programme.Pillar;
import org.logframe.programme.PillarId;
import org.logframe.programme.Programme;
import org.logframe.source.Source;

/** F30 to F44: the pillars, and the footnote on Libya. */
class PillarFactsTest {
  private static void isStated(String id, int number, String title, String... lines) {
    Pillar pillar = pillar(id);
    assertThat(pillar.number()).contains(number);
    assertThat(english(pillar.title())).isEqualTo(title);
    assertThat(pillar.sources()).extracting(Source::toString).containsExactly(lines);
  }

  private static String lines(String range) {
    return "about-eu-iom-actions, lines " + range;
  }

  private static String aim(String id) {
    return english(pillar(id).aim().orElseThrow());
  }

  private static Applicability exception(String pillar) {
    return programme(NORTH_AFRICA).applicability().stream()
        .filter(each -> each.pillar().equals(PillarId.of(pillar)))
        .findAny()
        .orElseThrow();
  }

  @Test
  void f030_onlyTheThreeBlocksOfTheJointInitiativeHaveASectionOfPillars() {
    assertThat(PORTFOLIO.programmes())
        .filteredOn(each -> !each.pillars().isEmpty())
        .extracting(Programme::id)
        .containsExactly(NORTH_AFRICA, EAST_AFRICA, WEST_AFRICA);
  }

  @Test
  void f031_pillars1To3AreTheSameInAllThreeBlocks() {
    isStated(
        "capacity-building",
        1,
        "CAPACITY BUILDING",
        lines("30-31"),
        lines("55-56"),
        lines("81-82"));
    isStated(
        "protection-and-return",
        2,
        "PROTECTION AND VOLUNTARY RETURN ASSISTANCE",
        lines("32-33"),
        lines("57-58"),
        lines("83-84"));
    isStated(
        "reintegration",
        3,
        "REINTEGRATION SUPPORT",
        lines("34-35"),
        lines("59-60"),
        lines("85-86"));
  }

  @Test
  void f032_pillars4And5AreInBlocks2And3() {
    isStated(
        "migration-data",
        4,
        "MIGRATION DATA COLLECTION AND ANALYSIS",
        lines("61-62"),
        lines("87-88"));
    isStated(
        "awareness-raising",
        5,
        "INFORMATION AND AWARENESS RAISING",
        lines("63-64"),
        lines("89-90"));
  }

  @Test
  void f033_pillar6IsInBlock3Only() {
    isStated("community-stabilisation", 6, "COMMUNITY STABILIZATION", lines("91-92"));
    assertThat(PORTFOLIO.programmes())
        .filteredOn(each -> each.pillars().contains(PillarId.of("community-stabilisation")))
        .extracting(Programme::id)
        .containsExactly(WEST_AFRICA);
  }

  @Test
  void f034_theBlocksHaveThreeFiveAndSixPillars() {
    assertThat(Seed.pillars(NORTH_AFRICA))
        .containsExactly("capacity-building", "protection-and-return", "reintegration");
    assertThat(Seed.pillars(EAST_AFRICA))
        .containsExactly(
            "capacity-building",
            "protection-and-return",
            "reintegration",
            "migration-data",
            "awareness-raising");
    assertThat(Seed.pillars(WEST_AFRICA))
        .containsExactly(
            "capacity-building",
            "protection-and-return",
            "reintegration",
            "migration-data",
            "awareness-raising",
            "community-stabilisation");
  }

  @Test
  void f035_pillar1StrengthensLocalStateAndNonStateActors() {
    assertThat(aim("capacity-building"))
        .contains("migration governance", "local state and non-state actors");
  }

  @Test
  void f036_pillar2IsAboutRightsServicesSupportAndReturn() {
    assertThat(aim("protection-and-return"))
        .contains("rights", "access to services", "direct support", "return voluntarily");
  }

  @Test
  void f037_pillar3AddressesThreeSortsOfNeedsCommunitiesAndSystems() {
    assertThat(aim("reintegration"))
        .contains("Economic, social and psychosocial needs", "communities of return", "systems");
  }

  @Test
  void f038_pillar4IsAboutEvidenceFromData() {
    assertThat(aim("migration-data"))
        .contains("Policies", "evidence", "movements", "needs", "vulnerabilities");
  }

  @Test
  void f039_pillar5InformsMigrantsAndSensitisesCommunities() {
    assertThat(aim("awareness-raising"))
        .contains("Migrants and potential migrants", "informed", "communities are sensitised");
  }

  @Test
  void f040_pillar6SteadiesCommunitiesAndHedgesOnCohesion() {
    assertThat(aim("community-stabilisation"))
        .contains("Communities at risk", "local economy", "basic socio-economic infrastructure")
        .contains("as far as possible, social cohesion");
  }

  @Test
  void f041_theFootnoteIsMarkedAtPillar2AndStandsBelowBlock1() {
    assertThat(programme(NORTH_AFRICA).applicability())
        .hasSize(2)
        .allSatisfy(each -> assertThat(each.sources()).containsExactly(listing(32, 37)));
    assertThat(programme(EAST_AFRICA).applicability()).isEmpty();
    assertThat(programme(WEST_AFRICA).applicability()).isEmpty();
  }

  @Test
  void f042_inLibyaOnlyPillars2And3Apply() {
    assertThat(PORTFOLIO.pillars(NORTH_AFRICA, LIBYA, IN_2022))
        .filteredOn(PillarScope::isApplicable)
        .extracting(scope -> scope.pillar().number().orElseThrow())
        .containsExactly(2, 3);
    assertThat(exception("capacity-building").rule()).isEqualTo(ApplicabilityRule.EXCLUDED);
    assertThat(english(exception("capacity-building").reason().orElseThrow()))
        .contains("only pillars 2 and 3 in Libya");
    assertThat(PORTFOLIO.pillars(NORTH_AFRICA, Country.of("TN"), IN_2022))
        .hasSize(3)
        .allMatch(scope -> scope.isApplicable() && scope.exception().isEmpty());
  }

  @Test
  void f043_thereIsNoReintegrationInLibyaSinceNobodyIsReturnedThere() {
    assertThat(exception("reintegration").rule()).isEqualTo(ApplicabilityRule.ONLY_FOR);
    assertThat(english(exception("reintegration").reason().orElseThrow()))
        .contains("no reintegration assistance in Libya", "no return to Libya");
  }

  @Test
  void f044_whoReturnsFromLibyaToACountryWithoutAProgrammeIsEligible() {
    Eligibility condition = exception("reintegration").condition().orElseThrow();
    assertThat(condition.returningFrom()).contains(LIBYA.areaId());
    assertThat(english(condition.returningTo().orElseThrow()))
        .isEqualTo("a country without an EU-funded programme of reintegration assistance");
    assertThat(english(condition.statement())).contains("return from Libya", "package");
  }
}
