package org.logframe.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.logframe.portfolio.Samples.CAPACITY;
import static org.logframe.portfolio.Samples.EGYPT;
import static org.logframe.portfolio.Samples.ETHIOPIA;
import static org.logframe.portfolio.Samples.FEZZAN;
import static org.logframe.portfolio.Samples.HORN;
import static org.logframe.portfolio.Samples.HUB;
import static org.logframe.portfolio.Samples.IN_2019;
import static org.logframe.portfolio.Samples.JOINT;
import static org.logframe.portfolio.Samples.LIBYA;
import static org.logframe.portfolio.Samples.NORTH;
import static org.logframe.portfolio.Samples.NORTH_AFRICA;
import static org.logframe.portfolio.Samples.REINTEGRATION;
import static org.logframe.portfolio.Samples.RETURN;
import static org.logframe.portfolio.Samples.SUDAN;
import static org.logframe.portfolio.Samples.component;
import static org.logframe.portfolio.Samples.frame;
import static org.logframe.portfolio.Samples.host;
import static org.logframe.portfolio.Samples.joint;
import static org.logframe.portfolio.Samples.portfolio;
import static org.logframe.portfolio.Samples.returneesOnly;
import static org.logframe.portfolio.Samples.withoutCapacity;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.logframe.place.AreaId;
import org.logframe.place.Partitioning;
import org.logframe.place.RegionId;
import org.logframe.place.RegionMembership;
import org.logframe.place.RegionScheme;
import org.logframe.programme.Applicability;
import org.logframe.programme.Coverage;
import org.logframe.programme.CoverageRole;
import org.logframe.programme.Event;
import org.logframe.programme.EventKind;
import org.logframe.programme.Participation;
import org.logframe.programme.ParticipationRole;
import org.logframe.programme.Phase;
import org.logframe.programme.Programme;
import org.logframe.programme.ProgrammeId;
import org.logframe.programme.ProgrammeKind;
import org.logframe.programme.Status;
import org.logframe.source.OrganisationId;
import org.logframe.time.Certainty;
import org.logframe.time.PartialDate;
import org.logframe.time.Validity;

class ProgrammeLookupTest {
  private static final LocalDate IN_2022 = LocalDate.of(2022, 6, 30);
  private static final Filter FUNDED_BY_EU = Facet.FUNDER.named("eu");

  /** The ids that are found, each with how sure it is. */
  private static ImmutableList<String> found(
      Portfolio.Builder portfolio, LocalDate on, Depth depth, Filter... filters) {
    return portfolio.build().programmes(on, depth, filters).stream()
        .map(match -> match.value().id() + " " + match.certainty())
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<String> found(Portfolio.Builder portfolio, Filter... filters) {
    return found(portfolio, IN_2019, Depth.MOST_SPECIFIC, filters);
  }

  // Depth.

  @Test
  void byCountryTheMostSpecificProgrammeIsFoundOrItsParentsToo() {
    assertThat(found(portfolio(), Facet.COUNTRY.is(EGYPT))).containsExactly("north UNDATED");
    assertThat(found(portfolio(), IN_2019, Depth.ALL, Facet.COUNTRY.is(EGYPT)))
        .containsExactly("joint UNDATED", "north UNDATED");
  }

  @Test
  void aParentIsFoundWhereNoneOfItsComponentsSatisfiesAllFilters() {
    assertThat(found(portfolio(), Facet.COUNTRY.is(SUDAN), Facet.STATUS.is(Phase.ONGOING)))
        .containsExactly("joint UNDATED");
    assertThat(found(portfolio(), Facet.COUNTRY.is(SUDAN), Facet.STATUS.is(Phase.CLOSED)))
        .containsExactly("horn UNDATED");
  }

  @Test
  void componentsThatMerelyInheritAreFoundOnlyIfAllAreAsked() {
    assertThat(found(portfolio(), FUNDED_BY_EU)).containsExactly("joint UNDATED");
    assertThat(found(portfolio(), IN_2019, Depth.ALL, FUNDED_BY_EU))
        .containsExactly("joint UNDATED", "horn UNDATED", "north UNDATED");
  }

  @Test
  void aComponentThatStatesTheSameItselfIsFoundBesideItsParent() {
    assertThat(found(
            portfolio()
                .addProgrammes(component(ProgrammeId.of("west"), "West")
                    .addParticipation(Participation.of("eu", ParticipationRole.FUNDING))
                    .build()),
            FUNDED_BY_EU))
        .containsExactly("joint UNDATED", "west UNDATED");
  }

  @Test
  void withoutAFilterThoseAreFoundThatArePartOfNoOther() {
    assertThat(found(portfolio())).containsExactly("joint CERTAIN", "hub CERTAIN");
    assertThat(found(portfolio(), IN_2019, Depth.ALL)).hasSize(4);
  }

  @Test
  void severalFiltersMeanAllOfThemAndSeveralValuesAny() {
    Filter either = Facet.COUNTRY.isAnyOf(EGYPT, SUDAN);
    assertThat(found(portfolio(), either)).containsExactly("horn UNDATED", "north UNDATED");
    assertThat(found(portfolio(), either, Facet.KIND.is(ProgrammeKind.COMPONENT), FUNDED_BY_EU))
        .containsExactly("horn UNDATED", "north UNDATED");
    assertThat(found(portfolio(), either, Facet.KIND.is(ProgrammeKind.PROJECT))).isEmpty();
  }

  @Test
  void answersComeInSourceOrder() {
    assertThat(found(
            frame()
                .addProgrammes(Samples.north().build(), Samples.hub().build())
                .addProgrammes(joint().build(), Samples.horn().build()),
            IN_2022,
            Depth.ALL))
        .extracting(each -> each.replaceAll(" .*", ""))
        .containsExactly("north", "hub", "joint", "horn");
  }

  // Dates.

  @Test
  void coverageHoldsCertainlyPossiblyWithoutADateOrNotAtAll() {
    assertThat(found(portfolio(), Facet.COUNTRY.is(ETHIOPIA))).containsExactly("horn CERTAIN");
    assertThat(found(
            portfolio(),
            LocalDate.of(2020, 6, 30),
            Depth.MOST_SPECIFIC,
            Facet.COUNTRY.is(ETHIOPIA)))
        .containsExactly("horn POSSIBLE");
    assertThat(found(portfolio(), IN_2022, Depth.ALL, Facet.COUNTRY.is(ETHIOPIA)))
        .isEmpty();
  }

  @Test
  void coverageIsCutByTheLifeOfTheProgrammeAndOfThoseAboveIt() {
    assertThat(found(portfolio(), LocalDate.of(2016, 11, 30), Depth.ALL, Facet.COUNTRY.is(EGYPT)))
        .isEmpty();
    assertThat(found(
            portfolio(),
            LocalDate.of(2016, 12, 15),
            Depth.MOST_SPECIFIC,
            Facet.COUNTRY.is(ETHIOPIA)))
        .containsExactly("horn POSSIBLE");
    Portfolio.Builder ended = frame()
        .addProgrammes(
            joint().addEvents(Event.of(EventKind.ENDED, PartialDate.of(2018))).build())
        .addProgrammes(Samples.horn().build());
    assertThat(found(ended, Facet.COUNTRY.is(SUDAN))).isEmpty();
    assertThat(
            found(ended, LocalDate.of(2018, 6, 1), Depth.MOST_SPECIFIC, Facet.COUNTRY.is(ETHIOPIA)))
        .containsExactly("horn POSSIBLE");
  }

  @Test
  void anEndInOneAreaDoesNotEndTheLife() {
    Event left = Event.builder()
        .kind(EventKind.ENDED)
        .date(PartialDate.of(2018))
        .area(EGYPT)
        .build();
    assertThat(found(
            frame().addProgrammes(joint().covers(EGYPT).addEvents(left).build()),
            Facet.COUNTRY.is(EGYPT)))
        .containsExactly("joint UNDATED");
  }

  @Test
  void theLatestStatusUpToTheDayCountsElseAnUndatedOne() {
    Programme dated = Programme.builder()
        .id("p")
        .addStatuses(Status.of(Phase.PLANNED, "Pipeline"))
        .addStatuses(
            Status.builder().phase(Phase.CLOSED).asOf(PartialDate.of(2021)).build())
        .addStatuses(
            Status.builder().phase(Phase.ONGOING).asOf(PartialDate.of(2018)).build())
        .build();
    Portfolio portfolio = frame().addProgrammes(dated).build();
    ProgrammeId id = dated.id();
    assertThat(portfolio.status(id, LocalDate.of(2017, 12, 31)))
        .contains(Match.of(dated.statuses().get(0), Certainty.UNDATED));
    assertThat(portfolio.status(id, LocalDate.of(2018, 6, 1)))
        .contains(Match.of(dated.statuses().get(2), Certainty.POSSIBLE));
    assertThat(portfolio.status(id, IN_2019))
        .contains(Match.of(dated.statuses().get(2), Certainty.CERTAIN));
    assertThat(portfolio.status(id, IN_2022))
        .contains(Match.of(dated.statuses().get(1), Certainty.CERTAIN));
    assertThat(found(frame().addProgrammes(dated), Facet.STATUS.is(Phase.ONGOING)))
        .containsExactly("p CERTAIN");
    assertThat(found(frame().addProgrammes(dated), Facet.STATUS.is(Phase.PLANNED)))
        .isEmpty();
  }

  // Country, pillar and role test one pair.

  @Test
  void anExcludedPillarDoesNotMatchInItsCountry() {
    assertThat(found(portfolio(), Facet.COUNTRY.is(LIBYA), Facet.PILLAR.is(CAPACITY)))
        .isEmpty();
    assertThat(found(portfolio(), Facet.COUNTRY.is(EGYPT), Facet.PILLAR.is(CAPACITY)))
        .containsExactly("north UNDATED");
    assertThat(found(portfolio(), Facet.COUNTRY.isAnyOf(LIBYA, EGYPT), Facet.PILLAR.is(CAPACITY)))
        .containsExactly("north UNDATED");
  }

  @Test
  void anExcludedPillarDoesNotMatchInAPartOfItsCountry() {
    Programme fezzan = component(ProgrammeId.of("fezzan"), "Fezzan")
        .addCoverage(Coverage.builder().area(FEZZAN).build())
        .addApplicability(withoutCapacity())
        .build();
    assertThat(found(
            frame().addProgrammes(joint().build(), fezzan),
            Facet.AREA.is(FEZZAN),
            Facet.PILLAR.is(CAPACITY)))
        .isEmpty();
  }

  @Test
  void aLimitedPillarMatchesWithItsLimit() {
    assertThat(portfolio()
            .build()
            .programmes(IN_2019, Facet.COUNTRY.is(LIBYA), Facet.PILLAR.is(REINTEGRATION)))
        .singleElement()
        .satisfies(match -> assertThat(match.limits()).containsExactly(returneesOnly()));
    assertThat(portfolio()
            .build()
            .programmes(
                IN_2019, Facet.COUNTRY.is(LIBYA), Facet.PILLAR.isAnyOf(REINTEGRATION, RETURN)))
        .singleElement()
        .satisfies(match -> assertThat(match.limits()).isEmpty());
  }

  @Test
  void aComponentMayLimitWhatIsExcludedAboveIt() {
    Portfolio.Builder portfolio = frame()
        .addProgrammes(joint()
            .covers(LIBYA)
            .addApplicability(Applicability.exclude(LIBYA, REINTEGRATION, Samples.text("No")))
            .build())
        .addProgrammes(component(HORN, "Horn").build(), component(HUB, "Hub").build())
        .addProgrammes(
            component(NORTH, "North").addApplicability(returneesOnly()).build());
    assertThat(found(portfolio, Facet.COUNTRY.is(LIBYA), Facet.PILLAR.is(REINTEGRATION)))
        .containsExactly("north UNDATED");
  }

  @Test
  void theRoleIsThatOfTheCountryAsked() {
    Portfolio.Builder portfolio = frame()
        .addProgrammes(Programme.builder()
            .id("p")
            .addCoverage(host(SUDAN, Validity.undated()), Coverage.of(EGYPT))
            .build());
    Filter isHost = Facet.ROLE.is(CoverageRole.HOST);
    assertThat(found(portfolio, isHost)).containsExactly("p UNDATED");
    assertThat(found(portfolio, isHost, Facet.COUNTRY.is(SUDAN))).containsExactly("p UNDATED");
    assertThat(found(portfolio, isHost, Facet.COUNTRY.is(EGYPT))).isEmpty();
  }

  // Areas.

  @Test
  void globalIsAnAreaAndNeverACountry() {
    assertThat(found(portfolio(), IN_2022, Depth.ALL, Facet.COUNTRY.is(LIBYA)))
        .doesNotContain("hub CERTAIN");
    assertThat(found(portfolio(), IN_2022, Depth.ALL, Facet.AREA.is(AreaId.global())))
        .containsExactly("hub CERTAIN");
    assertThat(portfolio().build().countries(HUB, IN_2022)).isEmpty();
  }

  @Test
  void aPartOfACountryLiesInIt() {
    Portfolio.Builder portfolio = frame()
        .addProgrammes(Programme.builder()
            .id("p")
            .addCoverage(Coverage.builder().area(FEZZAN).build())
            .build());
    assertThat(found(portfolio, Facet.COUNTRY.is(LIBYA))).containsExactly("p UNDATED");
    assertThat(found(portfolio, Facet.AREA.is(LIBYA.areaId()))).isEmpty();
    assertThat(found(portfolio, Facet.region("offices").named("africa")))
        .containsExactly("p UNDATED");
  }

  @Test
  void aRegionMatchesWhatWorksInItsCountriesOrInItAsAWhole() {
    Portfolio.Builder portfolio = portfolio()
        .addProgrammes(Programme.builder()
            .id("p")
            .addCoverage(Coverage.builder()
                .area(NORTH_AFRICA)
                .validity(Validity.since("2017"))
                .build())
            .build());
    assertThat(found(portfolio, Facet.region("offices").named("north-africa")))
        .containsExactly("north UNDATED", "p CERTAIN");
    assertThat(found(portfolio, Facet.region("offices").named("africa")))
        .containsExactly("horn CERTAIN", "north UNDATED", "p CERTAIN");
    assertThat(found(portfolio, Facet.region("offices").named("horn")))
        .containsExactly("horn CERTAIN");
  }

  @Test
  void aRegionAsAWholeMakesItsCountriesPossible() {
    Portfolio.Builder portfolio = frame()
        .addProgrammes(Programme.builder()
            .id("p")
            .addCoverage(Coverage.builder()
                .area(NORTH_AFRICA)
                .validity(Validity.since("2017"))
                .build())
            .build());
    assertThat(found(portfolio, Facet.COUNTRY.is(EGYPT))).containsExactly("p POSSIBLE");
    assertThat(found(portfolio, Facet.COUNTRY.is(ETHIOPIA))).isEmpty();
    assertThat(portfolio.build().countries(ProgrammeId.of("p"), IN_2019))
        .hasSize(2)
        .allSatisfy(each -> assertThat(each.certainty()).isEqualTo(Certainty.POSSIBLE));
  }

  @Test
  void oneOfSeveralRegionsIsAsSureAsItIsAlone() {
    RegionScheme scheme = RegionScheme.builder()
        .id("s")
        .title(Samples.text("S"))
        .partitioning(Partitioning.OVERLAPPING)
        .addRegions(Samples.region("s", "a").build(), Samples.region("s", "b").build())
        .addMemberships(RegionMembership.of("a", EGYPT))
        .addMemberships(RegionMembership.of("b", EGYPT, Validity.until("2019")))
        .build();
    Portfolio.Builder portfolio = frame()
        .addRegionSchemes(scheme)
        .addProgrammes(Programme.builder()
            .id("p")
            .addCoverage(host(EGYPT, Validity.since("2017")))
            .build());
    Facet<RegionId> region = Facet.region("s");
    assertThat(found(portfolio, region.named("b"))).containsExactly("p POSSIBLE");
    assertThat(found(portfolio, region.isAnyOf(RegionId.of("b"), RegionId.of("a"))))
        .containsExactly("p CERTAIN");
  }

  // What holds for one programme.

  @Test
  void whatAComponentLeavesOutIsInheritedAndMarkedSo() {
    Portfolio portfolio = portfolio().build();
    assertThat(portfolio.status(NORTH, IN_2019).flatMap(Match::inheritedFrom)).contains(JOINT);
    assertThat(portfolio.status(HORN, IN_2019).flatMap(Match::inheritedFrom)).isEmpty();
    assertThat(portfolio.status(HUB, IN_2019)).isEmpty();
    assertThat(portfolio.participation(NORTH, IN_2019)).singleElement().satisfies(match -> {
      assertThat(match.value().organisation()).isEqualTo(OrganisationId.of("eu"));
      assertThat(match.inheritedFrom()).contains(JOINT);
    });
    assertThat(portfolio.pillars(HORN))
        .hasSize(3)
        .allSatisfy(match -> assertThat(match.inheritedFrom()).contains(JOINT));
    assertThat(portfolio.pillars(JOINT))
        .allSatisfy(match -> assertThat(match.inheritedFrom()).isEmpty());
    assertThat(portfolio.pillars(HUB)).isEmpty();
    assertThat(portfolio.coverage(JOINT, IN_2022))
        .extracting(match -> match.inheritedFrom().orElseThrow())
        .containsExactly(HORN, NORTH, NORTH);
  }

  @Test
  void pillarsInACountryApplyAreLimitedOrExcluded() {
    Portfolio portfolio = portfolio().build();
    for (ProgrammeId programme : ImmutableList.of(NORTH, JOINT)) {
      assertThat(portfolio.pillars(programme, LIBYA, IN_2019))
          .extracting(scope -> scope.pillar().id() + " " + scope.isApplicable() + " "
              + scope.exception().isPresent())
          .containsExactly("capacity false true", "return true false", "reintegration true true");
    }
    assertThat(portfolio.pillars(HORN, LIBYA, IN_2019)).isEmpty();
    assertThat(portfolio.pillars(HORN, ETHIOPIA, IN_2019)).hasSize(3);
    assertThat(portfolio.pillars(HORN, ETHIOPIA, IN_2022)).isEmpty();
  }

  // Questions that make no sense.

  @Test
  void anUnknownProgrammeOrSchemeIsAMistakeOfTheCaller() {
    Portfolio portfolio = portfolio().build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> portfolio.components(ProgrammeId.of("x")))
        .withMessage("Portfolio: no programme \"x\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> portfolio.programmes(IN_2019, Facet.region("x").named("y")))
        .withMessage("Portfolio: no region scheme \"x\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> portfolio.programmes(IN_2019, Facet.INDICATOR.named("returns")))
        .withMessage("Portfolio: programmes cannot be looked up by indicator");
  }

  @Test
  void refusesWhatThePortfolioDoesNotHold() {
    refuses(Facet.PILLAR.named("x"), "Portfolio: no pillar \"x\"");
    refuses(Facet.FRAMEWORK.named("x"), "Portfolio: no framework \"x\"");
    refuses(Facet.FUNDER.named("x"), "Portfolio: no organisation \"x\"");
    refuses(Facet.PROGRAMME.named("x"), "Portfolio: no programme \"x\"");
    refuses(Facet.PROGRAMME_TREE.named("x"), "Portfolio: no programme \"x\"");
    refuses(Facet.OBJECTIVE.named("x"), "Portfolio: no objective \"x\"");
    refuses(Facet.AREA.named("subdivision:x"), "Portfolio: no area \"subdivision:x\"");
    refuses(Facet.LISTED_UNDER.named("route:x"), "Portfolio: no area \"route:x\"");
    refuses(Facet.region("offices").named("x"), "Portfolio: no region \"x\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> portfolio().build().indicators(Facet.PILLAR.named("x")))
        .withMessage("Portfolio: no pillar \"x\"");
  }

  private static void refuses(Filter filter, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> found(portfolio(), filter))
        .withMessage(message);
  }
}
