package org.logframe.portfolio;

import static org.logframe.portfolio.FindingSamples.assertFound;
import static org.logframe.portfolio.FindingSamples.assertNothingFound;
import static org.logframe.portfolio.FindingSamples.component;
import static org.logframe.portfolio.FindingSamples.in;
import static org.logframe.portfolio.FindingSamples.programme;
import static org.logframe.portfolio.Samples.EGYPT;
import static org.logframe.portfolio.Samples.LIBYA;
import static org.logframe.portfolio.Samples.NORTH_AFRICA;
import static org.logframe.portfolio.Samples.NOTE;
import static org.logframe.portfolio.Samples.PAGE;
import static org.logframe.portfolio.Samples.RETURN;
import static org.logframe.portfolio.Samples.frame;
import static org.logframe.portfolio.Samples.host;
import static org.logframe.portfolio.Samples.returns;
import static org.logframe.portfolio.Samples.text;

import org.junit.jupiter.api.Test;
import org.logframe.indicator.Expectation;
import org.logframe.place.Country;
import org.logframe.programme.Applicability;
import org.logframe.programme.Event;
import org.logframe.programme.EventKind;
import org.logframe.programme.Programme;
import org.logframe.time.PartialDate;
import org.logframe.time.Validity;

/** Expectations that make nothing due, and the neighbouring cases in which something is. */
class ExpectationFindingsTest {
  private static Expectation.Builder expectation() {
    return Expectation.builder().programme("joint").addSources(NOTE);
  }

  private static Portfolio.Builder expected(
      Expectation.Builder expectation, Programme... programmes) {
    return frame()
        .addProgrammes(programmes)
        .addIndicators(returns().addExpectations(expectation.build()).build());
  }

  private static void assertNothingDue(Portfolio.Builder portfolio, String why) {
    assertFound(
        portfolio,
        FindingCode.NOTHING_IS_DUE,
        "/indicators/0/expectations/0",
        "\"Migrants returned\": nothing is due, since The initiative " + why,
        NOTE);
  }

  private static Applicability without(Country country) {
    return Applicability.exclude(country, RETURN, text("No partner"), NOTE);
  }

  @Test
  void aProgrammeCoversNoArea() {
    assertNothingDue(expected(expectation(), programme().build()), "covers no area");
  }

  @Test
  void somethingIsDueWhereAnAreaIsNamedOrCoveredByAnyoneInTheTree() {
    assertNothingFound(
        expected(expectation().addAreas(EGYPT.areaId()), programme().build()));
    assertNothingFound(
        expected(expectation(), programme().addCoverage(in(EGYPT)).build()));
    assertNothingFound(expected(
        expectation(),
        programme().build(),
        component("north").addCoverage(in(EGYPT)).build()));
    assertNothingFound(expected(
        expectation().programme("north"),
        programme().addCoverage(in(EGYPT)).build(),
        component("north").build()));
  }

  @Test
  void aProgrammeCoversNoAreaInTheTimeOfTheExpectation() {
    Programme until2020 =
        programme().addCoverage(host(EGYPT, Validity.until("2020"))).build();
    assertNothingDue(
        expected(expectation().validity(Validity.since("2021")), until2020),
        "covers no area in 2021/..");
    assertNothingFound(expected(expectation().validity(Validity.since("2020")), until2020));
    Programme ended = programme()
        .addCoverage(in(EGYPT))
        .addEvents(Event.of(EventKind.ENDED, PartialDate.of(2020), PAGE))
        .build();
    assertNothingDue(
        expected(expectation().validity(Validity.between("2021", "2022")), ended),
        "covers no area in 2021/2022");
    assertNothingFound(expected(expectation().validity(Validity.since("2020")), ended));
  }

  @Test
  void aProgrammeExcludesThePillarWhereverItWorks() {
    Programme.Builder programme =
        programme().addPillars(RETURN).addCoverage(in(LIBYA)).addApplicability(without(LIBYA));
    assertNothingDue(
        expected(expectation(), programme.build()), "excludes Pillar return wherever it works");
    assertNothingFound(expected(expectation(), programme.addCoverage(in(EGYPT)).build()));
    assertNothingFound(expected(
        expectation(),
        programme()
            .addPillars(RETURN)
            .addCoverage(in(NORTH_AFRICA))
            .addApplicability(without(LIBYA))
            .build()));
  }
}
