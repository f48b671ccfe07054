package org.logframe.json;

import java.util.Locale;
import javax.measure.Unit;
import org.logframe.indicator.Category;
import org.logframe.indicator.Disaggregation;
import org.logframe.indicator.Expectation;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.IndicatorKind;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Purpose;
import org.logframe.measure.Counts;
import org.logframe.measure.Figure;
import org.logframe.measure.Grade;
import org.logframe.measure.Interval;
import org.logframe.measure.Missing;
import org.logframe.measure.ObservedValue;
import org.logframe.place.Country;
import org.logframe.portfolio.Claim;
import org.logframe.portfolio.ClaimTime;
import org.logframe.portfolio.Counted;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.Applicability;
import org.logframe.programme.ApplicabilityRule;
import org.logframe.programme.Coverage;
import org.logframe.programme.CoverageRole;
import org.logframe.programme.Eligibility;
import org.logframe.programme.Event;
import org.logframe.programme.EventKind;
import org.logframe.programme.Note;
import org.logframe.programme.NoteKind;
import org.logframe.programme.Participation;
import org.logframe.programme.ParticipationRole;
import org.logframe.programme.Phase;
import org.logframe.programme.Pillar;
import org.logframe.programme.Programme;
import org.logframe.programme.ProgrammeKind;
import org.logframe.programme.Status;
import org.logframe.source.Organisation;
import org.logframe.source.Publication;
import org.logframe.source.PublicationKind;
import org.logframe.source.Source;
import org.logframe.source.Text;
import org.logframe.time.Granularity;
import org.logframe.time.PartialDate;
import org.logframe.time.Validity;

/** What the tests of documents read and write. */
final class Samples {
  private static final Source PAGE = Source.of("page", "line 22");
  private static final Unit<?> WATER_POINT = Counts.of("water point", "water points");

  private Samples() {}

  /** A small portfolio with most nouns. */
  static Portfolio portfolio() {
    return Portfolio.builder()
        .title(Text.english("A sample"))
        .addPublications(Publication.builder()
            .id("page")
            .kind(PublicationKind.WEB_PAGE)
            .title(Text.english("About"))
            .addPublishers("iom")
            .build())
        .addOrganisations(Organisation.builder()
            .id("iom")
            .addNames(Text.english("International Organization for Migration")
                .with(Locale.FRENCH, "Organisation internationale pour les migrations"))
            .acronym("IOM")
            .build())
        .addPillars(pillar(1, "capacity"), pillar(2, "return"))
        .addDisaggregations(Disaggregation.builder()
            .id("sex")
            .title(Text.of("Sex"))
            .addCategories(
                Category.of("female", Text.of("Women")), Category.of("male", Text.of("Men")))
            .build())
        .addProgrammes(programme(), component())
        .addIndicators(returns(), waterPoints(), satisfaction())
        .addObservations(
            observation("returns", Figure.parse("close to 114,000", Counts.PERSON)),
            observation("returns", Missing.suppressed(Interval.lessThan(5, Counts.PERSON))),
            observation("water", Figure.between(10, 15, WATER_POINT).withBounds(9, 20)),
            observation("satisfaction", Grade.of("good")),
            women())
        .addClaims(Claim.builder()
            .programme("initiative")
            .counted(Counted.COUNTRIES)
            .figure(Figure.exactly(26, Counts.COUNTRY))
            .time(ClaimTime.AT_PUBLICATION)
            .addSources(PAGE)
            .build())
        .addNotes(Note.of(NoteKind.DISCLAIMER, Text.english("Names imply no opinion."), PAGE))
        .build();
  }

  private static Pillar pillar(int number, String id) {
    return Pillar.builder().id(id).number(number).title(Text.english(id)).build();
  }

  private static Programme programme() {
    return Programme.builder()
        .id("initiative")
        .title(Text.english("Joint Initiative"))
        .acronym("JI")
        .addEvents(Event.of(EventKind.LAUNCHED, PartialDate.parse("2016-12"), PAGE))
        .addPillars("capacity", "return")
        .addParticipation(Participation.of("iom", ParticipationRole.IMPLEMENTING, PAGE))
        .addStatuses(Status.of(Phase.CLOSED, "Past activities", PAGE))
        .addSources(PAGE)
        .build();
  }

  private static Programme component() {
    return Programme.builder()
        .id("north")
        .kind(ProgrammeKind.COMPONENT)
        .partOf("initiative")
        .addCoverage(Coverage.builder()
            .area(Country.of("LY"))
            .role(CoverageRole.TRANSIT)
            .validity(Validity.parse("late 2017/.."))
            .build())
        .covers(Country.of("EG"))
        .addApplicability(Applicability.builder()
            .country(Country.of("LY"))
            .pillar("return")
            .rule(ApplicabilityRule.ONLY_FOR)
            .condition(Eligibility.of(Text.english("Those who return from Libya")))
            .build())
        .build();
  }

  private static Indicator returns() {
    return Indicator.builder()
        .id("returns")
        .title(Text.english("Migrants who returned"))
        .unit(Counts.PERSON)
        .pillar("return")
        .addDisaggregations("sex")
        .frequency(Granularity.HALF_YEAR)
        .addExpectations(Expectation.builder().programme("initiative").build())
        .build();
  }

  private static Indicator waterPoints() {
    return Indicator.builder()
        .id("water")
        .title(Text.of("Water"))
        .unit(WATER_POINT)
        .build();
  }

  private static Indicator satisfaction() {
    return Indicator.builder()
        .id("satisfaction")
        .title(Text.of("Satisfaction"))
        .kind(IndicatorKind.QUALITATIVE)
        .build();
  }

  private static Observation observation(String indicator, ObservedValue value) {
    return Observation.builder()
        .indicator(indicator)
        .programme("initiative")
        .period("2017-05/..")
        .value(value)
        .addSources(PAGE)
        .build();
  }

  private static Observation women() {
    return Observation.builder()
        .indicator("returns")
        .programme("north")
        .area(Country.of("LY"))
        .period("2018-S1")
        .category("sex", "female")
        .series("office")
        .purpose(Purpose.TARGET)
        .value(Figure.parse("1.2 thousand", Counts.PERSON))
        .asOf("late 2018")
        .build();
  }
}
