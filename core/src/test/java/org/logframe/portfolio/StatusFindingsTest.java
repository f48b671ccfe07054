package org.logframe.portfolio;

import static org.logframe.portfolio.FindingSamples.LISTED;
import static org.logframe.portfolio.FindingSamples.assertFound;
import static org.logframe.portfolio.FindingSamples.assertNothingFound;
import static org.logframe.portfolio.FindingSamples.in;
import static org.logframe.portfolio.FindingSamples.programme;
import static org.logframe.portfolio.Samples.EGYPT;
import static org.logframe.portfolio.Samples.ETHIOPIA;
import static org.logframe.portfolio.Samples.LIBYA;
import static org.logframe.portfolio.Samples.NOTE;
import static org.logframe.portfolio.Samples.PAGE;
import static org.logframe.portfolio.Samples.SUDAN;
import static org.logframe.portfolio.Samples.frame;
import static org.logframe.portfolio.Samples.host;
import static org.logframe.portfolio.Samples.returneesOnly;
import static org.logframe.portfolio.Samples.status;
import static org.logframe.portfolio.Samples.withoutCapacity;

import org.junit.jupiter.api.Test;
import org.logframe.programme.Applicability;
import org.logframe.programme.Event;
import org.logframe.programme.EventKind;
import org.logframe.programme.Phase;
import org.logframe.programme.Programme;
import org.logframe.programme.Status;
import org.logframe.time.PartialDate;
import org.logframe.time.Validity;

/** Statuses against each other, against dates and conditions, and the neighbouring cases that are no finding. */
class StatusFindingsTest {
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
}
