package org.logframe.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.logframe.portfolio.Samples.CAPACITY;
import static org.logframe.portfolio.Samples.EGYPT;
import static org.logframe.portfolio.Samples.ETHIOPIA;
import static org.logframe.portfolio.Samples.FEZZAN;
import static org.logframe.portfolio.Samples.LIBYA;
import static org.logframe.portfolio.Samples.NORTH_AFRICA;
import static org.logframe.portfolio.Samples.NOTE;
import static org.logframe.portfolio.Samples.PAGE;
import static org.logframe.portfolio.Samples.SUDAN;
import static org.logframe.portfolio.Samples.claim;
import static org.logframe.portfolio.Samples.frame;
import static org.logframe.portfolio.Samples.host;
import static org.logframe.portfolio.Samples.rate;
import static org.logframe.portfolio.Samples.region;
import static org.logframe.portfolio.Samples.returneesOnly;
import static org.logframe.portfolio.Samples.returns;
import static org.logframe.portfolio.Samples.status;
import static org.logframe.portfolio.Samples.text;
import static org.logframe.portfolio.Samples.withoutCapacity;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.logframe.indicator.IndicatorId;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Purpose;
import org.logframe.indicator.RatioParts;
import org.logframe.indicator.Relation;
import org.logframe.measure.Counts;
import org.logframe.measure.Figure;
import org.logframe.measure.Missing;
import org.logframe.measure.MissingReason;
import org.logframe.measure.Ratio;
import org.logframe.place.AreaId;
import org.logframe.place.Country;
import org.logframe.place.Partitioning;
import org.logframe.place.RegionScheme;
import org.logframe.programme.Applicability;
import org.logframe.programme.Coverage;
import org.logframe.programme.Event;
import org.logframe.programme.EventKind;
import org.logframe.programme.Listing;
import org.logframe.programme.Note;
import org.logframe.programme.NoteKind;
import org.logframe.programme.Objective;
import org.logframe.programme.ObjectiveLevel;
import org.logframe.programme.Phase;
import org.logframe.programme.Programme;
import org.logframe.programme.Status;
import org.logframe.source.Publication;
import org.logframe.source.Source;
import org.logframe.time.PartialDate;
import org.logframe.time.Validity;

/** Each finding, and the neighbouring case that is none. */
class FindingsTest {
  private static final LocalDate AS_OF = LocalDate.of(2022, 1, 1);
  private static final Source LISTED = Source.of("page", "line 3");

  private static Programme.Builder programme() {
    return Programme.builder().id("joint").title(text("The initiative"));
  }

  private static Programme.Builder component(String id) {
    return Programme.builder().id(id).partOf("joint").title(text("Component " + id));
  }

  private static Coverage in(Country country) {
    return Coverage.of(country, LISTED);
  }

  private static Coverage in(AreaId area) {
    return Coverage.builder().area(area).addSources(LISTED).build();
  }

  private static Claim countries(int number, ClaimTime time) {
    return claim(Counted.COUNTRIES, Figure.exactly(number, Counts.COUNTRY))
        .time(time)
        .build();
  }

  private static void assertFound(
      Portfolio.Builder portfolio, FindingCode code, String path, String sentence, Source... from) {
    assertThat(portfolio.build().findings(AS_OF))
        .containsExactly(Finding.builder()
            .code(code)
            .path(path)
            .sentence(sentence)
            .addSources(from)
            .build());
  }

  private static void assertNothingFound(Portfolio.Builder portfolio) {
    assertThat(portfolio.build().findings(AS_OF)).isEmpty();
  }

  // Claims.

  @Test
  void moreCountriesAreClaimedThanListed() {
    assertFound(
        frame()
            .addProgrammes(programme().addCoverage(in(LIBYA), in(EGYPT)).build())
            .addClaims(countries(3, ClaimTime.AT_PUBLICATION)),
        FindingCode.CLAIM_DISAGREES_WITH_LIST,
        "/claims/0",
        "The initiative is said to have 3 countries at present, but 2 are listed",
        NOTE,
        LISTED);
  }

  @Test
  void asManyCountriesAreClaimedAsAreListed() {
    assertNothingFound(frame()
        .addProgrammes(programme()
            .addCoverage(in(LIBYA), in(EGYPT), in(FEZZAN), in(AreaId.global()))
            .build())
        .addClaims(countries(2, ClaimTime.AT_PUBLICATION))
        .addClaims(
            claim(Counted.COUNTRIES, Figure.parse("at least 2 countries")).build()));
  }

  @Test
  void aClaimIsHeldAgainstWhatWasListedWhenItWasPublished() {
    Portfolio.Builder portfolio = frame()
        .addPublications(Publication.builder()
            .id("report")
            .title(text("x"))
            .date(PartialDate.of(2019))
            .build())
        .addProgrammes(programme()
            .addCoverage(host(LIBYA, Validity.since("2021")), host(EGYPT, Validity.until("2020")))
            .addCoverage(host(SUDAN, Validity.until("2019-12-31")))
            .addCoverage(host(ETHIOPIA, Validity.until("2019")))
            .build());
    Source report = Source.of("report");
    Claim.Builder claim =
        Claim.builder().programme("joint").counted(Counted.COUNTRIES).addSources(report);
    assertNothingFound(portfolio
        .addClaims(claim.figure(Figure.parse("3 countries")).build())
        .addClaims(claim.figure(Figure.parse("2 countries")).build()));
    assertFound(
        portfolio.addClaims(claim.figure(Figure.parse("more than 3 countries")).build()),
        FindingCode.CLAIM_DISAGREES_WITH_LIST,
        "/claims/2",
        "The initiative is said to have more than 3 countries, but 2 to 3 are listed",
        report,
        PAGE);
  }

  @Test
  void aClaimAboutTheStartIsNotItemisedByAListWithoutDates() {
    assertFound(
        frame()
            .addProgrammes(programme().addCoverage(in(LIBYA), in(EGYPT)).build())
            .addClaims(countries(1, ClaimTime.AT_START)),
        FindingCode.CLAIM_NOT_ITEMISED,
        "/claims/0",
        "The initiative is said to have had 1 countries at its start, but the 2 that are listed have"
            + " no dates, so it cannot be told which ones are meant",
        NOTE,
        LISTED);
  }

  @Test
  void aClaimAboutTheStartIsItemisedByAListWithDates() {
    Programme dated = programme()
        .addEvents(Event.of(EventKind.STARTED, PartialDate.of(2016)))
        .addCoverage(host(LIBYA, Validity.since("2015")), host(EGYPT, Validity.since("2018")))
        .build();
    assertNothingFound(frame().addProgrammes(dated).addClaims(countries(1, ClaimTime.AT_START)));
    assertFound(
        frame().addProgrammes(dated).addClaims(countries(2, ClaimTime.AT_START)),
        FindingCode.CLAIM_DISAGREES_WITH_LIST,
        "/claims/0",
        "The initiative is said to have had 2 countries at its start, but 1 are listed",
        NOTE,
        PAGE);
    assertNothingFound(
        frame().addProgrammes(programme().build()).addClaims(countries(1, ClaimTime.AT_START)));
  }

  @Test
  void partsAreDeclaredInAnotherNumberThanListed() {
    Objective.Builder objective =
        Objective.builder().statement(text("x")).level(ObjectiveLevel.SPECIFIC).addSources(LISTED);
    Portfolio.Builder portfolio = frame()
        .addProgrammes(programme()
            .addSources(PAGE)
            .addPillars(CAPACITY)
            .addObjectives(objective.id("a").build(), objective.id("b").build())
            .addObjectives(objective.id("c").level(ObjectiveLevel.RESULT).build())
            .build())
        .addProgrammes(component("x")
            .addSources(LISTED)
            .addCoverage(in(NORTH_AFRICA), in(FEZZAN))
            .build())
        .addRegionSchemes(RegionScheme.builder()
            .id("other")
            .title(text("x"))
            .partitioning(Partitioning.PARTITION)
            .build());
    Figure five = Figure.exactly(5, Counts.COMPONENT);
    for (Counted counted : Counted.values()) {
      if (counted != Counted.COUNTRIES && counted != Counted.REGIONS) {
        portfolio.addClaims(claim(counted, five).build());
      }
    }
    portfolio.addClaims(claim(Counted.REGIONS, five).scheme("offices").build());
    portfolio.addClaims(claim(Counted.REGIONS, five).scheme("other").build());
    assertThat(portfolio.build().findings(AS_OF))
        .allSatisfy(each -> assertThat(each.code()).isEqualTo(FindingCode.DECLARED_COUNT_DISAGREES))
        .extracting(each -> each.path() + ": " + each.sentence() + " " + each.sources())
        .containsExactly(
            "/claims/0: The initiative is said to have 5 subdivisions, but 1 are listed"
                + " [page, line 2, page, line 3]",
            "/claims/1: The initiative is said to have 5 components, but 1 are listed"
                + " [page, line 2, page, line 3]",
            "/claims/2: The initiative is said to have 5 pillars, but 1 are listed"
                + " [page, line 2, page, line 1]",
            "/claims/3: The initiative is said to have 5 specific objectives, but 2 are"
                + " listed [page, line 2, page, line 3]",
            "/claims/4: The initiative is said to have 5 results, but 1 are listed"
                + " [page, line 2, page, line 3]",
            "/claims/5: The initiative is said to have 5 regions, but 1 are listed"
                + " [page, line 2, page, line 3]",
            "/claims/6: The initiative is said to have 5 regions, but 0 are listed"
                + " [page, line 2]");
  }

  @Test
  void partsAreDeclaredInTheNumberListed() {
    assertNothingFound(frame()
        .addProgrammes(programme().addPillars(CAPACITY).build(), component("x").build())
        .addClaims(
            claim(Counted.COMPONENTS, Figure.exactly(1, Counts.COMPONENT)).build())
        .addClaims(claim(Counted.PILLARS, Figure.exactly(1, Counts.COMPONENT)).build()));
  }

  @Test
  void aClaimAboutThePresentCountsWhatHasClosed() {
    assertFound(
        frame()
            .addProgrammes(programme().build())
            .addProgrammes(component("a")
                .addCoverage(in(LIBYA))
                .addStatuses(status(Phase.CLOSED, "Past"))
                .build())
            .addProgrammes(component("b").addCoverage(in(EGYPT)).build())
            .addClaims(countries(2, ClaimTime.AT_PUBLICATION)),
        FindingCode.CLAIM_BESIDE_CLOSED_COMPONENT,
        "/claims/0",
        "The initiative is said to have 2 countries at present, but these of its components are"
            + " closed: Component a",
        NOTE,
        PAGE);
  }

  @Test
  void aClaimCountsNoClosedComponentThatWorksNowhereOrIfItSpeaksOfTheStart() {
    Programme closed = component("a").addStatuses(status(Phase.CLOSED, "Past")).build();
    Programme open = component("b")
        .addCoverage(in(LIBYA))
        .addStatuses(status(Phase.ONGOING, "Current"))
        .build();
    assertNothingFound(frame()
        .addProgrammes(programme().build(), open)
        .addClaims(countries(1, ClaimTime.AT_PUBLICATION)));
    assertNothingFound(frame()
        .addProgrammes(
            programme().build(),
            closed.toBuilder().addCoverage(host(LIBYA, Validity.until("2020"))).build(),
            open)
        .addClaims(claim(Counted.COUNTRIES, Figure.parse("at most 2 countries"))
            .time(ClaimTime.AT_PUBLICATION)
            .build()));
    assertNothingFound(frame()
        .addProgrammes(
            programme().build(), closed.toBuilder().addCoverage(in(LIBYA)).build())
        .addClaims(claim(Counted.COUNTRIES, Figure.parse("1 country")).build()));
  }

  // Statuses and dates.

  private static Portfolio.Builder withStatus(Phase phase, EventKind kind, String date) {
    return frame()
        .addProgrammes(programme()
            .addStatuses(Status.of(phase, "So", PAGE))
            .addEvents(Event.of(kind, PartialDate.parse(date), LISTED))
            .build());
  }

  private static void assertDisagrees(Phase phase, EventKind kind, String date, String yet) {
    assertFound(
        withStatus(phase, kind, date),
        FindingCode.STATUS_DISAGREES_WITH_DATES,
        "/programmes/0/statuses",
        "The initiative is " + phase.name().toLowerCase(java.util.Locale.ROOT)
            + " (\"So\") as of 2022-01-01, yet it " + yet,
        PAGE,
        LISTED);
  }

  @Test
  void aStatusDisagreesWithTheDatesOfTheLife() {
    assertDisagrees(Phase.PLANNED, EventKind.LAUNCHED, "2021", "was launched 2021");
    assertDisagrees(Phase.ONGOING, EventKind.ENDED, "2021", "was ended 2021");
    assertDisagrees(Phase.SUSPENDED, EventKind.ENDED, "2021", "was ended 2021");
    assertDisagrees(Phase.ONGOING, EventKind.STARTED, "2023", "is only to be started 2023");
    assertDisagrees(Phase.CLOSED, EventKind.ENDED, "2023", "is only to be ended 2023");
    assertDisagrees(
        Phase.CLOSED, EventKind.ESTABLISHED, "2022-02", "is only to be established 2022-02");
  }

  @Test
  void aStatusAgreesWithTheDatesOfTheLife() {
    assertNothingFound(withStatus(Phase.PLANNED, EventKind.LAUNCHED, "2022"));
    assertNothingFound(withStatus(Phase.PLANNED, EventKind.LAUNCHED, "2023"));
    assertNothingFound(withStatus(Phase.ONGOING, EventKind.ENDED, "2022"));
    assertNothingFound(withStatus(Phase.ONGOING, EventKind.PHASED_OUT, "2020"));
    assertNothingFound(withStatus(Phase.ONGOING, EventKind.STARTED, "2020"));
    assertNothingFound(withStatus(Phase.CLOSED, EventKind.ENDED, "2020"));
    assertNothingFound(withStatus(Phase.CANCELLED, EventKind.LAUNCHED, "2023"));
    assertNothingFound(withStatus(Phase.UNKNOWN, EventKind.ENDED, "2023"));
    assertNothingFound(frame()
        .addProgrammes(programme()
            .addStatuses(Status.of(Phase.ONGOING, "So"))
            .addEvents(Event.builder()
                .kind(EventKind.ENDED)
                .date(PartialDate.of(2020))
                .area(LIBYA)
                .build())
            .build()));
  }

  @Test
  void anOngoingProgrammeHasEndedInSomeAreas() {
    Event phasedOut = Event.builder()
        .kind(EventKind.PHASED_OUT)
        .date(PartialDate.of(2020))
        .area(ETHIOPIA)
        .addSources(NOTE)
        .build();
    Programme.Builder programme = programme()
        .addCoverage(in(LIBYA), host(ETHIOPIA, Validity.until("2020")))
        .addCoverage(host(SUDAN, Validity.until("2022")))
        .addEvents(phasedOut);
    assertFound(
        frame()
            .addProgrammes(programme
                .addStatuses(Status.of(Phase.ONGOING, "Current", LISTED))
                .build()),
        FindingCode.STATUS_BESIDE_ENDED_COVERAGE,
        "/programmes/0/coverage",
        "The initiative is ongoing (\"Current\") as of 2022-01-01, yet its work has ended in"
            + " Ethiopia (2020)",
        LISTED,
        PAGE,
        NOTE);
  }

  @Test
  void aClosedProgrammeMayHaveEndedInSomeAreas() {
    assertNothingFound(frame()
        .addProgrammes(programme()
            .addCoverage(host(ETHIOPIA, Validity.until("2020")))
            .addStatuses(Status.of(Phase.CLOSED, "Past"))
            .build()));
    assertNothingFound(frame()
        .addProgrammes(programme()
            .addCoverage(host(ETHIOPIA, Validity.until("2022")))
            .addStatuses(Status.of(Phase.ONGOING, "Current"))
            .build()));
  }

  @Test
  void sourcesStateDifferentStatuses() {
    Status.Builder dated = Status.builder().asOf(PartialDate.of(2021));
    assertFound(
        frame()
            .addProgrammes(programme()
                .addStatuses(status(Phase.CLOSED, "Past"))
                .addStatuses(Status.of(Phase.ONGOING, "Current", NOTE))
                .build()),
        FindingCode.STATUSES_DISAGREE,
        "/programmes/0/statuses",
        "The undated statuses of The initiative disagree: closed (\"Past\") and ongoing (\"Current\")",
        PAGE,
        NOTE);
    assertFound(
        frame()
            .addProgrammes(programme()
                .addStatuses(dated.phase(Phase.CLOSED).build())
                .addStatuses(dated.phase(Phase.ONGOING).build())
                .build()),
        FindingCode.STATUSES_DISAGREE,
        "/programmes/0/statuses",
        "The statuses of The initiative as of 2021 disagree: closed and ongoing");
  }

  @Test
  void statusesOfDifferentTimesOrOfOnePhaseDoNotDisagree() {
    assertNothingFound(frame()
        .addProgrammes(programme()
            .addStatuses(
                Status.builder().phase(Phase.ONGOING).asOf(PartialDate.of(2020)).build())
            .addStatuses(
                Status.builder().phase(Phase.CLOSED).asOf(PartialDate.of(2021)).build())
            .addStatuses(status(Phase.CLOSED, "Past"), status(Phase.CLOSED, "Over"))
            .build()));
  }

  @Test
  void onePillarIsExcludedAndAnotherLimited() {
    assertFound(
        frame()
            .addProgrammes(
                programme().addApplicability(withoutCapacity(), returneesOnly()).build()),
        FindingCode.EXCLUSION_BESIDE_CONDITION,
        "/programmes/0/applicability",
        "In Libya, The initiative excludes Pillar capacity and limits Pillar reintegration to those"
            + " who meet a condition",
        NOTE);
    Applicability elsewhere = returneesOnly().toBuilder().country(EGYPT).build();
    assertNothingFound(frame()
        .addProgrammes(
            programme().addApplicability(withoutCapacity(), elsewhere).build()));
  }

  // Regions.

  @Test
  void aProgrammeWorksOutsideTheRegionUnderWhichItIsListed() {
    Programme.Builder listed = programme().addListedUnder(Listing.of(NORTH_AFRICA, PAGE));
    assertFound(
        frame().addProgrammes(listed.addCoverage(in(LIBYA), in(ETHIOPIA)).build()),
        FindingCode.AREA_OUTSIDE_REGION,
        "/programmes/0/coverage/1",
        "The initiative covers Ethiopia, which is not within Region north-africa, where it is listed",
        LISTED,
        PAGE);
    assertFound(
        frame()
            .addProgrammes(programme()
                .addListedUnder(Listing.of(NORTH_AFRICA, PAGE))
                .addCoverage(in(AreaId.global()))
                .build()),
        FindingCode.AREA_OUTSIDE_REGION,
        "/programmes/0/coverage/0",
        "The initiative covers Global, which is not within Region north-africa, where it is listed",
        LISTED,
        PAGE);
    assertFound(
        frame()
            .addProgrammes(programme()
                .addListedUnder(Listing.of(NORTH_AFRICA))
                .addCoverage(in(AreaId.parse("region:offices/horn")))
                .build()),
        FindingCode.AREA_OUTSIDE_REGION,
        "/programmes/0/coverage/0",
        "The initiative covers Region horn, which is not within Region north-africa, where it is listed",
        LISTED);
  }

  @Test
  void aProgrammeWorksInsideTheRegionUnderWhichItIsListed() {
    assertNothingFound(frame()
        .addProgrammes(programme()
            .addListedUnder(
                Listing.of(NORTH_AFRICA), Listing.of(AreaId.parse("region:offices/africa")))
            .addCoverage(in(LIBYA), in(FEZZAN), in(ETHIOPIA), in(AreaId.parse("route:sea")))
            .addCoverage(in(SUDAN), in(NORTH_AFRICA))
            .build()));
    assertNothingFound(
        frame().addProgrammes(programme().addCoverage(in(ETHIOPIA)).build()));
  }

  @Test
  void aProgrammeIsPlacedInRegionsOfSeveralSchemes() {
    Portfolio.Builder portfolio = frame()
        .addRegionSchemes(RegionScheme.builder()
            .id("windows")
            .title(text("x"))
            .partitioning(Partitioning.PARTITION)
            .addRegions(region("windows", "sahel").build())
            .build());
    assertFound(
        portfolio
            .addProgrammes(programme().build())
            .addProgrammes(
                component("a").addListedUnder(Listing.of(NORTH_AFRICA, PAGE)).build())
            .addProgrammes(component("b")
                .addCoverage(in(AreaId.parse("region:windows/sahel")))
                .build()),
        FindingCode.REGION_SCHEMES_DIFFER,
        "/programmes/0",
        "The initiative is placed in regions of different schemes: Region north-africa (Offices);"
            + " Region sahel (x)",
        PAGE,
        LISTED);
    assertNothingFound(frame()
        .addProgrammes(programme().build())
        .addProgrammes(component("a").addListedUnder(Listing.of(NORTH_AFRICA)).build())
        .addProgrammes(
            component("b").addCoverage(in(AreaId.parse("region:offices/horn"))).build()));
  }

  // Observations.

  private static Observation.Builder observation(String value) {
    return Samples.observation(value);
  }

  private static Portfolio.Builder observed(Programme programme, Observation... observations) {
    return frame()
        .addProgrammes(programme)
        .addIndicators(returns().build())
        .addObservations(observations);
  }

  private static Programme living() {
    return programme()
        .addEvents(
            Event.of(EventKind.LAUNCHED, PartialDate.parse("2016-12"), PAGE),
            Event.of(EventKind.ENDED, PartialDate.of(2020), LISTED))
        .build();
  }

  @Test
  void aPeriodLiesOutsideTheLifeOfTheProgramme() {
    assertFound(
        observed(living(), observation("5").period("2016-11").build()),
        FindingCode.PERIOD_OUTSIDE_LIFE,
        "/observations/0/period",
        "\"Migrants returned\" is reported for 2016-11, while The initiative began 2016-12",
        NOTE,
        PAGE,
        LISTED);
    assertFound(
        observed(living(), observation("5").period("2021-Q1").build()),
        FindingCode.PERIOD_OUTSIDE_LIFE,
        "/observations/0/period",
        "\"Migrants returned\" is reported for 2021-Q1, while The initiative ended 2020",
        NOTE,
        PAGE,
        LISTED);
  }

  @Test
  void aRunningCountStartsAfterTheLaunch() {
    assertFound(
        observed(living(), observation("5").period("2017-05/..").build()),
        FindingCode.COUNT_STARTS_AFTER_LAUNCH,
        "/observations/0/period",
        "\"Migrants returned\" (5 persons) is counted since 2017-05, while The initiative was launched"
            + " 2016-12",
        NOTE,
        PAGE);
  }

  @Test
  void aPeriodThatMayMeetTheLifeIsInIt() {
    assertNothingFound(observed(
        living(),
        observation("5").period("2016-12").build(),
        observation("5").period("2020-Q4").series("b").build(),
        observation("5").period("2016-12/..").series("c").build(),
        observation("5").series("d").build()));
    assertNothingFound(
        observed(programme().build(), observation("5").period("2017/..").build()));
  }

  @Test
  void anObservationIsMadeWhereItsProgrammeDoesNotWork() {
    Programme.Builder programme = programme().addCoverage(in(LIBYA));
    assertFound(
        observed(programme.build(), observation("5").area(EGYPT).build()),
        FindingCode.AREA_OUTSIDE_COVERAGE,
        "/observations/0/area",
        "\"Migrants returned\" is reported for Egypt, where The initiative does not work",
        NOTE);
    assertNothingFound(observed(
        programme.build(),
        observation("5").area(LIBYA).build(),
        observation("5").area(FEZZAN).build(),
        observation("5").area(NORTH_AFRICA).build(),
        observation("5").build()));
    assertNothingFound(
        observed(programme().build(), observation("5").area(EGYPT).build()));
    assertNothingFound(observed(
        programme().addCoverage(in(NORTH_AFRICA)).build(),
        observation("5").area(EGYPT).build()));
    assertNothingFound(observed(
        programme().addCoverage(in(AreaId.global())).build(),
        observation("5").area(EGYPT).build()));
  }

  @Test
  void aTextInPlaceOfAValueCouldNotBeRead() {
    assertFound(
        observed(
            programme().build(), observation("5").value(Missing.unread("2,5")).build()),
        FindingCode.VALUE_NOT_READ,
        "/observations/0/value",
        "\"Migrants returned\" has a text in place of a value, and counts as not reported: \"2,5\"",
        NOTE);
    assertNothingFound(observed(
        programme().build(), observation("5").value(Missing.unread("N/A")).build()));
    assertNothingFound(observed(
        programme().build(),
        observation("5").value(Missing.of(MissingReason.NOT_REPORTED)).build()));
  }

  private static Portfolio.Builder rated(Relation relation, Observation.Builder observation) {
    return frame()
        .addProgrammes(programme().build())
        .addIndicators(returns().build(), returns().id("all").build())
        .addIndicators(rate()
            .ratioParts(RatioParts.of(returns().build().id(), IndicatorId.of("all"), relation))
            .build())
        .addObservations(observation.indicator("rate").build());
  }

  @Test
  void aPartIsMoreThanItsWhole() {
    assertFound(
        rated(
            Relation.PART_OF_DENOMINATOR,
            observation("1").value(Ratio.parse("5 persons / 4 persons"))),
        FindingCode.RATIO_ABOVE_ONE,
        "/observations/0/value",
        "\"Share reintegrated\" is 5 persons / 4 persons, although it counts a part of a whole",
        NOTE);
    assertFound(
        rated(Relation.PART_OF_DENOMINATOR, observation("1").value(Figure.parse("101 %"))),
        FindingCode.RATIO_ABOVE_ONE,
        "/observations/0/value",
        "\"Share reintegrated\" is 101 %, although it counts a part of a whole",
        NOTE);
    assertFound(
        rated(
            Relation.PART_OF_DENOMINATOR, observation("1").value(Figure.parse("more than 100 %"))),
        FindingCode.RATIO_ABOVE_ONE,
        "/observations/0/value",
        "\"Share reintegrated\" is more than 100 %, although it counts a part of a whole",
        NOTE);
  }

  @Test
  void aPartIsAtMostItsWhole() {
    for (Relation relation : Relation.values()) {
      assertNothingFound(rated(relation, observation("1").value(Figure.parse("100 %"))));
      assertNothingFound(rated(relation, observation("1").value(Figure.parse("at least 100 %"))));
      assertNothingFound(
          rated(relation, observation("1").value(Ratio.parse("4 persons / 4 persons"))));
    }
    assertNothingFound(rated(Relation.SEPARATE, observation("1").value(Figure.parse("101 %"))));
  }

  @Test
  void valuesOfOneCoordinateConflict() {
    assertFound(
        observed(
            programme().build(),
            observation("5").period("2021").addSources(PAGE).build(),
            observation("6").period("2021").build()),
        FindingCode.CONFLICTING_REVISIONS,
        "/observations/1",
        "\"Migrants returned\" is reported as 5 persons and 6 persons, and no as-of date tells which is"
            + " the latest",
        NOTE,
        PAGE);
    assertFound(
        observed(
            programme().build(),
            observation("4").build(),
            observation("5").asOf("2021-03").build(),
            observation("6").asOf("2021").build()),
        FindingCode.CONFLICTING_REVISIONS,
        "/observations/2",
        "\"Migrants returned\" is reported as 5 persons and 6 persons, and no as-of date tells which is"
            + " the latest",
        NOTE);
  }

  @Test
  void theLatestOfSeveralRevisionsStands() {
    assertNothingFound(observed(
        programme().build(),
        observation("4").build(),
        observation("5").asOf("2020").build(),
        observation("6").asOf("2021").build()));
    assertNothingFound(observed(
        programme().build(),
        observation("5").build(),
        observation("5").build(),
        observation("5").value(Missing.of(MissingReason.NOT_REPORTED)).build()));
    assertNothingFound(observed(
        programme().build(),
        observation("1").build(),
        observation("2").period("2021").build(),
        observation("3").area(LIBYA).build(),
        observation("4").category("sex", "male").build(),
        observation("5").series("iom").build(),
        observation("6").purpose(Purpose.TARGET).build()));
  }

  @Test
  void periodsOfOneSeriesCross() {
    assertFound(
        observed(
            programme().build(),
            observation("5").period("2021-02/2021-07").addSources(PAGE).build(),
            observation("5").period("2021-S2").build(),
            observation("5").period("2021").build()),
        FindingCode.CROSSING_PERIODS,
        "/observations/1/period",
        "\"Migrants returned\" is reported for 2021-02/2021-07 and 2021-S2, which cross",
        NOTE,
        PAGE);
  }

  @Test
  void periodsOfOneSeriesShareADay() {
    assertFound(
        observed(
            programme().build(),
            observation("5").period("2020-06-30/2021-06-30").build(),
            observation("5").period("2021-06-30/2022-06-30").build()),
        FindingCode.BOUNDARY_SHARING_PERIODS,
        "/observations/1/period",
        "\"Migrants returned\" is reported for 2020-06-30/2021-06-30 and 2021-06-30/2022-06-30, which"
            + " share a day",
        NOTE);
  }

  @Test
  void periodsThatNestFollowEachOtherOrAreOfDifferentSeriesDoNotMeet() {
    assertNothingFound(observed(
        programme().build(),
        observation("5").period("2020").build(),
        observation("5").period("2021").build(),
        observation("5").period("2021-S1").build(),
        observation("5").period("2021-Q2").build(),
        observation("5").period("2021-06-30").build(),
        observation("5").period("2021-Q4").build(),
        observation("5").build(),
        observation("5").series("iom").period("2020-02/2021-07").build()));
  }

  @Test
  void aSourceCanBeReadInMoreThanOneWay() {
    Note reading = Note.of(NoteKind.READING, text("Since is ambiguous"), PAGE);
    Note theme = Note.of(NoteKind.THEME, text("x"), PAGE);
    Portfolio portfolio = frame()
        .addNotes(theme, reading)
        .addProgrammes(programme().addNotes(reading, theme).build())
        .addIndicators(returns().addNotes(reading).build())
        .addObservations(observation("5").addNotes(theme, reading).build())
        .build();
    assertThat(portfolio.findings(AS_OF))
        .allSatisfy(each -> {
          assertThat(each.code()).isEqualTo(FindingCode.AMBIGUOUS_SOURCE);
          assertThat(each.sentence()).isEqualTo("Since is ambiguous");
          assertThat(each.sources()).containsExactly(PAGE);
        })
        .extracting(Finding::path)
        .containsExactly(
            "/notes/1",
            "/programmes/0/notes/0",
            "/indicators/0/notes/0",
            "/observations/0/notes/1");
  }

  @Test
  void findingsComeInTheOrderOfTheirCodesThenOfThePortfolio() {
    Note reading = Note.of(NoteKind.READING, text("x"));
    List<Finding> findings = frame()
        .addNotes(reading)
        .addProgrammes(programme()
            .addNotes(reading)
            .addStatuses(status(Phase.CLOSED, "Past"), status(Phase.ONGOING, "Current"))
            .build())
        .addClaims(countries(1, ClaimTime.AT_PUBLICATION))
        .build()
        .findings(AS_OF);
    assertThat(findings)
        .extracting(Finding::code)
        .containsExactly(
            FindingCode.CLAIM_DISAGREES_WITH_LIST,
            FindingCode.STATUSES_DISAGREE,
            FindingCode.AMBIGUOUS_SOURCE,
            FindingCode.AMBIGUOUS_SOURCE);
    assertThat(findings)
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING, Severity.WARNING, Severity.INFO, Severity.INFO);
    assertThat(findings.get(0).toBuilder().build()).isEqualTo(findings.get(0));
  }
}
