package org.logframe.json.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.logframe.json.seed.Seed.IN_2019;
import static org.logframe.json.seed.Seed.IN_2022;
import static org.logframe.json.seed.Seed.LIBYA;
import static org.logframe.json.seed.Seed.NORTH_AFRICA;
import static org.logframe.json.seed.Seed.PILOT_ACTION;
import static org.logframe.json.seed.Seed.PORTFOLIO;
import static org.logframe.json.seed.Seed.WEST_AFRICA;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.logframe.indicator.Indicator;
import org.logframe.place.AreaId;
import org.logframe.place.Country;
import org.logframe.place.Placement;
import org.logframe.place.RegionScheme;
import org.logframe.place.RegionSchemeId;
import org.logframe.portfolio.Depth;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Filter;
import org.logframe.portfolio.Match;
import org.logframe.programme.Phase;
import org.logframe.programme.Programme;
import org.logframe.programme.ProgrammeId;
import org.logframe.time.Certainty;

/** What users ask first, asked of the EU-IOM portfolio. */
class SeedLookupTest {
  private static List<ProgrammeId> found(LocalDate on, Filter... filters) {
    return PORTFOLIO.programmes(on, filters).stream()
        .map(match -> match.value().id())
        .toList();
  }

  @Test
  void ongoingAreTheTwoBlocksThatSaySo() {
    assertThat(found(IN_2022, Facet.STATUS.is(Phase.ONGOING)))
        .containsExactly(WEST_AFRICA, PILOT_ACTION);
  }

  @Test
  void libyaIsInTheComponentForNorthAfrica() {
    assertThat(found(IN_2022, Facet.COUNTRY.is(LIBYA))).containsExactly(NORTH_AFRICA);
    assertThat(PORTFOLIO.programmes(IN_2022, Depth.ALL, Facet.COUNTRY.is(LIBYA)))
        .extracting(match -> match.value().id())
        .containsExactly(Seed.JOINT_INITIATIVE, NORTH_AFRICA);
  }

  @Test
  void malawiIsInThePilotActionUntilItWasPhasedOut() {
    Filter malawi = Facet.COUNTRY.is(Country.of("MW"));
    assertThat(found(IN_2019, malawi)).containsExactly(PILOT_ACTION);
    assertThat(PORTFOLIO.programmes(LocalDate.of(2020, 6, 30), malawi))
        .extracting(Match::certainty)
        .containsExactly(Certainty.POSSIBLE);
    assertThat(found(IN_2022, malawi)).isEmpty();
  }

  @Test
  void theGlobalScopeIsFoundAsAnArea() {
    assertThat(found(IN_2022, Facet.AREA.is(AreaId.global()))).containsExactly(Seed.HUB);
    assertThat(found(LocalDate.of(2017, 6, 30), Facet.AREA.is(AreaId.global()))).isEmpty();
  }

  @Test
  void countryAndPillarAreTestedAsOnePair() {
    Filter libya = Facet.COUNTRY.is(LIBYA);
    assertThat(found(IN_2022, libya, Facet.PILLAR.named("capacity-building"))).isEmpty();
    assertThat(found(IN_2022, libya, Facet.PILLAR.named("protection-and-return")))
        .containsExactly(NORTH_AFRICA);
    assertThat(PORTFOLIO.programmes(IN_2022, libya, Facet.PILLAR.named("reintegration")))
        .singleElement()
        .satisfies(match -> assertThat(match.limits()).hasSize(1));
  }

  @Test
  void regionsAreThoseOfTheListing() {
    Facet<?> region = Facet.region("eu-iom-listing");
    assertThat(found(IN_2022, region.named("asia-and-the-pacific")))
        .containsExactly(Seed.BANGLADESH, Seed.RADA);
    assertThat(found(IN_2019, region.named("southern-africa"))).containsExactly(PILOT_ACTION);
    assertThat(found(IN_2022, region.named("southern-africa"))).isEmpty();
  }

  @Test
  void theListingPlacesEveryCountryWhereItsBlockIs() {
    RegionScheme scheme =
        PORTFOLIO.regionScheme(RegionSchemeId.of("eu-iom-listing")).orElseThrow();
    assertThat(scheme.memberships()).hasSize(29);
    assertThat(PORTFOLIO.programmes())
        .filteredOn(programme -> !programme.listedUnder().isEmpty())
        .allSatisfy(block -> assertThat(Seed.countries(block.id(), IN_2019))
            .isNotEmpty()
            .allSatisfy(country -> assertThat(scheme.regionsOf(country, IN_2019))
                .extracting(Placement::region)
                .containsExactly(block.listedUnder().get(0).region().region().orElseThrow())));
  }

  @Test
  void componentsInheritWhoTakesPart() {
    assertThat(PORTFOLIO.participation(NORTH_AFRICA, IN_2022))
        .hasSize(5)
        .allSatisfy(match -> assertThat(match.inheritedFrom()).contains(Seed.JOINT_INITIATIVE));
    assertThat(PORTFOLIO.status(Seed.HUB, IN_2022))
        .hasValueSatisfying(match -> assertThat(match.inheritedFrom()).contains(PILOT_ACTION));
  }

  @Test
  void indicatorsOfAPillarAreFound() {
    assertThat(PORTFOLIO.indicators(Facet.PILLAR.named("reintegration")))
        .extracting(Indicator::id)
        .extracting(Object::toString)
        .containsExactly("reintegration-assistance");
  }

  @Test
  void withoutAFilterTheFourProgrammesAreFound() {
    assertThat(PORTFOLIO.programmes(IN_2022))
        .extracting(Match::value)
        .extracting(Programme::id)
        .hasSize(4);
  }
}
