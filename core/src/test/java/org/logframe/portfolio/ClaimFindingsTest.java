package org.logframe.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.logframe.portfolio.FindingSamples.AS_OF;
import static org.logframe.portfolio.FindingSamples.LISTED;
import static org.logframe.portfolio.FindingSamples.assertFound;
import static org.logframe.portfolio.FindingSamples.assertNothingFound;
import static org.logframe.portfolio.FindingSamples.component;
import static org.logframe.portfolio.FindingSamples.countries;
import static org.logframe.portfolio.FindingSamples.in;
import static org.logframe.portfolio.FindingSamples.programme;
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
import static org.logframe.portfolio.Samples.status;
import static org.logframe.portfolio.Samples.text;

import org.junit.jupiter.api.Test;
import org.logframe.measure.Counts;
import org.logframe.measure.Figure;
import org.logframe.place.AreaId;
import org.logframe.place.Partitioning;
import org.logframe.place.RegionScheme;
import org.logframe.programme.Event;
import org.logframe.programme.EventKind;
import org.logframe.programme.Objective;
import org.logframe.programme.ObjectiveLevel;
import org.logframe.programme.Phase;
import org.logframe.programme.Programme;
import org.logframe.source.Publication;
import org.logframe.source.Source;
import org.logframe.time.PartialDate;
import org.logframe.time.Validity;

/** What is claimed against what is listed, and the neighbouring cases that are no finding. */
class ClaimFindingsTest {
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
        "The initiative is said to have had 1 country at its start, but the list of 2 has"
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
        "The initiative is said to have had 2 countries at its start, but 1 is listed",
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
            "/claims/0: The initiative is said to have 5 subdivisions, but 1 is listed"
                + " [page, line 2, page, line 3]",
            "/claims/1: The initiative is said to have 5 components, but 1 is listed"
                + " [page, line 2, page, line 3]",
            "/claims/2: The initiative is said to have 5 pillars, but 1 is listed"
                + " [page, line 2, page, line 1]",
            "/claims/3: The initiative is said to have 5 specific objectives, but 2 are"
                + " listed [page, line 2, page, line 3]",
            "/claims/4: The initiative is said to have 5 results, but 1 is listed"
                + " [page, line 2, page, line 3]",
            "/claims/5: The initiative is said to have 5 regions, but 1 is listed"
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
}
