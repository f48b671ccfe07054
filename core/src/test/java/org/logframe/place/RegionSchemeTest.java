package org.logframe.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.logframe.source.OrganisationId;
import org.logframe.source.Source;
import org.logframe.source.Text;
import org.logframe.time.Certainty;
import org.logframe.time.Validity;

class RegionSchemeTest {
  private static final Country SUDAN = Country.of("SD");
  private static final Country EGYPT = Country.of("EG");
  private static final Country CHAD = Country.of("TD");
  private static final Country MALI = Country.of("ML");
  private static final LocalDate DAY = LocalDate.of(2019, 6, 15);
  private static final Source LISTING = Source.of("listing", "line 3");

  private static Region region(String id) {
    return Region.builder().scheme("offices").id(id).name(Text.english(id)).build();
  }

  private static Region region(String id, String partOf) {
    return region(id).toBuilder().partOf(partOf).build();
  }

  /** Africa holds the north and the Horn; the Sahel stands alone. */
  private static RegionScheme.Builder offices() {
    return RegionScheme.builder()
        .id("offices")
        .title(Text.english("Regional offices"))
        .partitioning(Partitioning.PARTITION)
        .addRegions(region("north", "africa"), region("horn", "africa"), region("africa"))
        .addRegions(region("sahel"));
  }

  private static RegionMembership member(String region, Country country, String validity) {
    return RegionMembership.of(region, country, Validity.parse(validity));
  }

  private static Placement placed(Country country, String region, Certainty certainty) {
    return new Placement(country, RegionId.of(region), certainty);
  }

  private static void rejects(RegionScheme.Builder scheme, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> scheme.build())
        .withMessage("RegionScheme offices: " + message);
  }

  @Test
  void hasTheseParts() {
    RegionMembership membership = RegionMembership.of("sahel", CHAD).withSources(LISTING);
    RegionScheme scheme = offices()
        .owner("iom")
        .validity(Validity.parse("2010/.."))
        .addMemberships(membership)
        .addSources(LISTING)
        .build();

    assertThat(scheme.id()).isEqualTo(RegionSchemeId.of("offices"));
    assertThat(scheme.title()).isEqualTo(Text.english("Regional offices"));
    assertThat(scheme.owner()).contains(OrganisationId.of("iom"));
    assertThat(scheme.validity()).isEqualTo(Validity.parse("2010/.."));
    assertThat(scheme.partitioning()).isEqualTo(Partitioning.PARTITION);
    assertThat(scheme.regions())
        .extracting(region -> region.id().text())
        .containsExactly("north", "horn", "africa", "sahel");
    assertThat(scheme.memberships()).containsExactly(membership);
    assertThat(scheme.sources()).containsExactly(LISTING);
    assertThat(membership.sources()).containsExactly(LISTING);
  }

  @Test
  void needsToSayWhetherItPartitions() {
    assertThatIllegalStateException()
        .isThrownBy(() -> RegionScheme.builder().id("x").title(Text.of("X")).build())
        .withMessageContaining("partitioning");
  }

  @Test
  void hasNoOwnerAndNoDateUnlessStated() {
    RegionScheme scheme = offices().build();

    assertThat(scheme.owner()).isEmpty();
    assertThat(scheme.validity()).isEqualTo(Validity.undated());
  }

  @Test
  void isRebuiltFromItsParts() {
    RegionScheme scheme = offices().owner("iom").addMembers("horn", SUDAN).build();

    assertThat(scheme.toBuilder().build()).isEqualTo(scheme).hasSameHashCodeAs(scheme);
    assertThat(scheme.toBuilder().owner(Optional.empty()).build()).isNotEqualTo(scheme);
    assertThat(scheme.toString()).doesNotContain("RegionIndex");
  }

  @Test
  void findsARegionById() {
    RegionScheme scheme = offices().build();

    assertThat(scheme.region("horn")).contains(region("horn", "africa"));
    assertThat(scheme.region(RegionId.of("sahel"))).contains(region("sahel"));
    assertThat(scheme.region("asia")).isEmpty();
    assertThat(region("horn").areaId()).isEqualTo(AreaId.parse("region:offices/horn"));
  }

  @Test
  void placesACountryInARegionAndInThoseAroundIt() {
    RegionScheme scheme = offices().addMembers("horn", SUDAN).build();

    assertThat(scheme.regionsOf(SUDAN, DAY))
        .containsExactly(
            placed(SUDAN, "horn", Certainty.UNDATED), placed(SUDAN, "africa", Certainty.UNDATED));
    assertThat(scheme.regionsOf(EGYPT, DAY)).isEmpty();
  }

  @Test
  void listsTheCountriesOfARegionAndOfThoseWithin() {
    RegionScheme scheme = offices()
        .addMembers("horn", SUDAN)
        .addMembers("sahel", MALI)
        .addMembers("north", EGYPT)
        .addMembers("africa", CHAD)
        .build();

    assertThat(scheme.countriesOf("africa", DAY))
        .containsExactly(
            placed(SUDAN, "africa", Certainty.UNDATED),
            placed(EGYPT, "africa", Certainty.UNDATED),
            placed(CHAD, "africa", Certainty.UNDATED));
    assertThat(scheme.countriesOf(RegionId.of("horn"), DAY))
        .containsExactly(placed(SUDAN, "horn", Certainty.UNDATED));
  }

  @Test
  void hasNoCountriesForARegionThatItDoesNotHave() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> offices().build().countriesOf("asia", DAY))
        .withMessage("RegionScheme offices: has no region \"asia\"");
  }

  @Test
  void answersForADayAsSurelyAsItsDatesAllow() {
    RegionScheme scheme = offices()
        .addMemberships(member("north", SUDAN, "2012/2018"), member("horn", SUDAN, "2018/.."))
        .build();

    assertThat(scheme.regionsOf(SUDAN, LocalDate.of(2015, 1, 1)))
        .containsExactly(
            placed(SUDAN, "north", Certainty.CERTAIN), placed(SUDAN, "africa", Certainty.CERTAIN));
    assertThat(scheme.regionsOf(SUDAN, LocalDate.of(2018, 5, 1)))
        .containsExactly(
            placed(SUDAN, "north", Certainty.POSSIBLE),
            placed(SUDAN, "africa", Certainty.POSSIBLE),
            placed(SUDAN, "horn", Certainty.POSSIBLE));
    assertThat(scheme.regionsOf(SUDAN, LocalDate.of(2019, 1, 1)))
        .containsExactly(
            placed(SUDAN, "horn", Certainty.CERTAIN), placed(SUDAN, "africa", Certainty.CERTAIN));
    assertThat(scheme.regionsOf(SUDAN, LocalDate.of(2011, 12, 31))).isEmpty();
    assertThat(scheme.countriesOf("north", LocalDate.of(2019, 1, 1))).isEmpty();
    assertThat(scheme.countriesOf("north", LocalDate.of(2018, 5, 1)))
        .containsExactly(placed(SUDAN, "north", Certainty.POSSIBLE));
  }

  @Test
  void takesTheSurestOfSeveralWaysIntoARegion() {
    RegionScheme scheme = offices()
        .partitioning(Partitioning.OVERLAPPING)
        .addMemberships(member("north", SUDAN, "../2019"), member("horn", SUDAN, "2012/.."))
        .build();

    assertThat(scheme.regionsOf(SUDAN, DAY))
        .containsExactly(
            placed(SUDAN, "north", Certainty.POSSIBLE),
            placed(SUDAN, "africa", Certainty.CERTAIN),
            placed(SUDAN, "horn", Certainty.CERTAIN));
    assertThat(scheme.countriesOf("africa", DAY))
        .containsExactly(placed(SUDAN, "africa", Certainty.CERTAIN));
  }

  @Test
  void placesNothingWhileItIsNotInUse() {
    RegionScheme scheme = offices()
        .validity(Validity.parse("2012/2019"))
        .addMembers("horn", SUDAN)
        .addMemberships(member("north", EGYPT, "../.."), member("sahel", CHAD, "2000/.."))
        .build();

    assertThat(scheme.regionsOf(SUDAN, LocalDate.of(2011, 1, 1))).isEmpty();
    assertThat(scheme.regionsOf(CHAD, LocalDate.of(2011, 1, 1))).isEmpty();
    assertThat(scheme.countriesOf("horn", LocalDate.of(2015, 1, 1)))
        .containsExactly(placed(SUDAN, "horn", Certainty.CERTAIN));
    assertThat(scheme.countriesOf("sahel", LocalDate.of(2015, 1, 1)))
        .containsExactly(placed(CHAD, "sahel", Certainty.CERTAIN));
    assertThat(scheme.countriesOf("sahel", LocalDate.of(2019, 5, 1)))
        .containsExactly(placed(CHAD, "sahel", Certainty.POSSIBLE));
  }

  @Test
  void aDatedMembershipStandsInASchemeThatNobodyDated() {
    RegionScheme scheme =
        offices().addMemberships(member("horn", SUDAN, "2012/..")).build();

    assertThat(scheme.countriesOf("horn", DAY))
        .containsExactly(placed(SUDAN, "horn", Certainty.CERTAIN));
  }

  @Test
  void rejectsTwoRegionsWithOneId() {
    rejects(offices().addRegions(region("horn")), "has two regions \"horn\"");
  }

  @Test
  void rejectsARegionOfAnotherScheme() {
    rejects(
        offices().addRegions(region("asia").toBuilder().scheme("m49").build()),
        "region \"asia\" is of the scheme \"m49\"");
  }

  @Test
  void rejectsARegionWithinOneThatItDoesNotHave() {
    rejects(
        offices().addRegions(region("gulf", "asia")),
        "region \"gulf\" is part of \"asia\", which the scheme does not have");
  }

  @Test
  void rejectsRegionsThatLieInEachOther() {
    rejects(
        offices().addRegions(region("x", "y"), region("y", "z"), region("z", "y")),
        "regions lie in each other: \"y\" in \"z\" in \"y\"");
    rejects(offices().addRegions(region("x", "x")), "regions lie in each other: \"x\" in \"x\"");
  }

  @Test
  void rejectsAMembershipOfARegionThatItDoesNotHave() {
    rejects(
        offices().addMembers("asia", SUDAN),
        "places SD in the region \"asia\", which it does not have");
  }

  @Test
  void rejectsACountryInTwoPartsOfAPartitionAtOneTime() {
    rejects(
        offices()
            .addMemberships(member("north", SUDAN, "2012/2018"), member("horn", SUDAN, "2017/..")),
        "partitions its countries, but places SD in \"north\" (2012/2018) and in \"horn\""
            + " (2017/..)");
    rejects(
        offices().addMembers("sahel", CHAD).addMembers("north", CHAD),
        "partitions its countries, but places TD in \"sahel\" (../..) and in \"north\" (../..)");
    rejects(
        offices()
            .addMemberships(
                member("sahel", CHAD, "../2011"),
                member("north", CHAD, "2012/.."),
                member("horn", CHAD, "2013/..")),
        "partitions its countries, but places TD in \"north\" (2012/..) and in \"horn\""
            + " (2013/..)");
  }

  @Test
  void aPartitionLetsACountryMove() {
    RegionScheme scheme = offices()
        .addMemberships(member("north", SUDAN, "../2018"), member("horn", SUDAN, "2018/.."))
        .build();

    assertThat(scheme.memberships()).hasSize(2);
  }

  @Test
  void aPartitionLetsACountryLieInARegionAndInOneAroundIt() {
    RegionScheme scheme = offices()
        .addMembers("horn", SUDAN)
        .addMembers("africa", SUDAN, EGYPT)
        .addMembers("north", EGYPT)
        .build();

    assertThat(scheme.regionsOf(EGYPT, DAY))
        .extracting(placement -> placement.region().text())
        .containsExactly("africa", "north");
    assertThat(scheme.countriesOf("africa", DAY))
        .extracting(Placement::country)
        .containsExactly(SUDAN, EGYPT);
  }

  @Test
  void overlappingRegionsShareACountry() {
    RegionScheme scheme = offices()
        .partitioning(Partitioning.OVERLAPPING)
        .addMembers("sahel", CHAD)
        .addMembers("north", CHAD)
        .build();

    assertThat(scheme.regionsOf(CHAD, DAY))
        .extracting(placement -> placement.region().text())
        .containsExactly("sahel", "north", "africa");
  }

  @Test
  void rejectsACountryTwiceInOneRegionAtOneTime() {
    rejects(
        offices()
            .partitioning(Partitioning.OVERLAPPING)
            .addMemberships(member("horn", SUDAN, "../.."), member("horn", SUDAN, "2018/..")),
        "places SD twice in \"horn\" (../..) and \"horn\" (2018/..)");
  }

  @Test
  void letsACountryLeaveARegionAndComeBack() {
    RegionScheme scheme = offices()
        .addMemberships(member("horn", SUDAN, "../2012"), member("horn", SUDAN, "2015/.."))
        .build();

    assertThat(scheme.regionsOf(SUDAN, LocalDate.of(2013, 6, 1))).isEmpty();
    assertThat(scheme.regionsOf(SUDAN, DAY)).hasSize(2);
  }

  @Test
  void aMembershipIsUndatedAndUnsourcedUnlessStated() {
    RegionMembership membership = RegionMembership.of(RegionId.of("horn"), SUDAN);

    assertThat(membership)
        .isEqualTo(new RegionMembership(
            RegionId.of("horn"), SUDAN, Validity.undated(), ImmutableList.of()));
    assertThat(RegionMembership.of("horn", SUDAN)).isEqualTo(membership);
  }

  @Test
  void regionsAndRoutesAreRebuiltFromTheirParts() {
    Region horn = region("horn", "africa").toBuilder().addSources(LISTING).build();
    Route route = Route.builder()
        .id("central")
        .name(Text.of("Central"))
        .addSources(LISTING)
        .build();

    assertThat(horn.toBuilder().build()).isEqualTo(horn);
    assertThat(horn.partOf()).contains(RegionId.of("africa"));
    assertThat(horn.sources()).containsExactly(LISTING);
    assertThat(horn.toBuilder().partOf(Optional.empty()).build()).isNotEqualTo(horn);
    assertThat(route.toBuilder().build()).isEqualTo(route);
    assertThat(route.id()).isEqualTo(RouteId.of("central"));
    assertThat(route.sources()).containsExactly(LISTING);
  }
}
