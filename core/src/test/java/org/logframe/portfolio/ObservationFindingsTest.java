package org.logframe.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.logframe.portfolio.FindingSamples.LISTED;
import static org.logframe.portfolio.FindingSamples.assertFound;
import static org.logframe.portfolio.FindingSamples.assertNothingFound;
import static org.logframe.portfolio.FindingSamples.in;
import static org.logframe.portfolio.FindingSamples.programme;
import static org.logframe.portfolio.Samples.EGYPT;
import static org.logframe.portfolio.Samples.FEZZAN;
import static org.logframe.portfolio.Samples.LIBYA;
import static org.logframe.portfolio.Samples.NORTH_AFRICA;
import static org.logframe.portfolio.Samples.NOTE;
import static org.logframe.portfolio.Samples.PAGE;
import static org.logframe.portfolio.Samples.frame;
import static org.logframe.portfolio.Samples.observation;
import static org.logframe.portfolio.Samples.rate;
import static org.logframe.portfolio.Samples.returns;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.logframe.indicator.IndicatorId;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Purpose;
import org.logframe.indicator.RatioParts;
import org.logframe.indicator.Relation;
import org.logframe.measure.Figure;
import org.logframe.measure.Missing;
import org.logframe.measure.MissingReason;
import org.logframe.measure.Ratio;
import org.logframe.place.AreaId;
import org.logframe.programme.Event;
import org.logframe.programme.EventKind;
import org.logframe.programme.Programme;
import org.logframe.time.PartialDate;

/** Observations against their programmes and each other, and the neighbouring cases that are no finding. */
class ObservationFindingsTest {
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
  void aBaselineLiesBeforeTheProgrammeByNature() {
    assertNothingFound(observed(
        living(),
        observation("5").period("2016-11").purpose(Purpose.BASELINE).build(),
        observation("5").period("2015/..").purpose(Purpose.BASELINE).build(),
        observation("5").period("2017/..").purpose(Purpose.BASELINE).build()));
    assertFound(
        observed(
            living(), observation("5").period("2021").purpose(Purpose.TARGET).build()),
        FindingCode.PERIOD_OUTSIDE_LIFE,
        "/observations/0/period",
        "\"Migrants returned\" is reported for 2021, while The initiative ended 2020",
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
  void oneObservationIsGivenTwice() {
    Observation twice = observation("2").period("2021").build();
    Observation other = observation("2").period("2022").build();
    assertFound(
        observed(programme().build(), twice, other, twice),
        FindingCode.DUPLICATE_OBSERVATION,
        "/observations/2",
        "\"Migrants returned\" (2 persons) is given exactly alike at /observations/0 and"
            + " /observations/2, and counts once",
        NOTE);
    assertNothingFound(observed(
        programme().build(),
        twice,
        twice.toBuilder().addSources(PAGE).build(),
        other.toBuilder().series("iom").build(),
        other));
  }

  @Test
  void observationsOutsideThePortfolioAreGivenTwiceAtTheirPositions() {
    Observation many = observation("2").build();
    assertThat(observed(programme().build()).build().findings(Collections.nCopies(8, many)))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.code()).isEqualTo(FindingCode.DUPLICATE_OBSERVATION);
          assertThat(finding.severity()).isEqualTo(Severity.INFO);
          assertThat(finding.path()).isEqualTo("/1");
          assertThat(finding.sentence())
              .isEqualTo(
                  "\"Migrants returned\" (2 persons) is given exactly alike at /0 and /1 and /2"
                      + " and /3 and /4 and /5 and 2 more, and counts once");
        });
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
        observation("5").addSources(PAGE).build(),
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
}
