package org.logframe.portfolio;

import static org.logframe.portfolio.PortfolioProblems.assertProblems;
import static org.logframe.portfolio.Samples.EGYPT;
import static org.logframe.portfolio.Samples.LIBYA;
import static org.logframe.portfolio.Samples.RETURN;
import static org.logframe.portfolio.Samples.claim;
import static org.logframe.portfolio.Samples.frame;
import static org.logframe.portfolio.Samples.framework;
import static org.logframe.portfolio.Samples.observation;
import static org.logframe.portfolio.Samples.offices;
import static org.logframe.portfolio.Samples.organisation;
import static org.logframe.portfolio.Samples.pillar;
import static org.logframe.portfolio.Samples.portfolio;
import static org.logframe.portfolio.Samples.rate;
import static org.logframe.portfolio.Samples.region;
import static org.logframe.portfolio.Samples.returns;
import static org.logframe.portfolio.Samples.sex;
import static org.logframe.portfolio.Samples.subdivision;
import static org.logframe.portfolio.Samples.text;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.logframe.indicator.Expectation;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.IndicatorId;
import org.logframe.indicator.Observation;
import org.logframe.indicator.RatioParts;
import org.logframe.indicator.Relation;
import org.logframe.indicator.Rule;
import org.logframe.indicator.Step;
import org.logframe.measure.Counts;
import org.logframe.measure.Figure;
import org.logframe.measure.Missing;
import org.logframe.measure.MissingReason;
import org.logframe.place.AreaId;
import org.logframe.place.Partitioning;
import org.logframe.place.RegionId;
import org.logframe.place.RegionMembership;
import org.logframe.place.RegionScheme;
import org.logframe.place.Route;
import org.logframe.place.SubdivisionId;
import org.logframe.programme.Applicability;
import org.logframe.programme.Coverage;
import org.logframe.programme.Eligibility;
import org.logframe.programme.Event;
import org.logframe.programme.EventKind;
import org.logframe.programme.Listing;
import org.logframe.programme.Note;
import org.logframe.programme.NoteKind;
import org.logframe.programme.Objective;
import org.logframe.programme.ObjectiveLevel;
import org.logframe.programme.Participation;
import org.logframe.programme.ParticipationRole;
import org.logframe.programme.Phase;
import org.logframe.programme.Pillar;
import org.logframe.programme.PillarId;
import org.logframe.programme.Programme;
import org.logframe.programme.Status;
import org.logframe.source.Publication;
import org.logframe.source.Source;
import org.logframe.time.PartialDate;

/** What breaks the build of a portfolio since it is there twice, not there, or part of itself. */
class BadReferencesTest {
  private static final Source NOWHERE = Source.of("nowhere");

  private static Programme.Builder programme(String id) {
    return Programme.builder().id(id);
  }

  @Test
  void everyIdIsThereOnce() {
    assertProblems(
        portfolio()
            .addPublications(Publication.builder().id("page").title(text("x")).build())
            .addOrganisations(organisation("iom").build())
            .addRegionSchemes(offices().build())
            .addSubdivisions(subdivision("fezzan").partOf(EGYPT).build())
            .addRoutes(Route.builder().id("sea").name(text("x")).build())
            .addFrameworks(framework("agenda").build())
            .addPillars(pillar("return"))
            .addDisaggregations(sex().build())
            .addProgrammes(programme("joint")
                .addObjectives(Objective.builder()
                    .id("so1")
                    .level(ObjectiveLevel.RESULT)
                    .statement(text("x"))
                    .build())
                .build())
            .addIndicators(returns().build()),
        "/publications/1/id: publication \"page\" is there twice, first at /publications/0",
        "/organisations/2/id: organisation \"iom\" is there twice, first at /organisations/1",
        "/regionSchemes/1/id: region scheme \"offices\" is there twice, first at /regionSchemes/0",
        "/subdivisions/1/id: subdivision \"fezzan\" is there twice, first at /subdivisions/0",
        "/routes/1/id: route \"sea\" is there twice, first at /routes/0",
        "/frameworks/1/id: framework \"agenda\" is there twice, first at /frameworks/0",
        "/pillars/3/id: pillar \"return\" is there twice, first at /pillars/0",
        "/disaggregations/1/id: disaggregation \"sex\" is there twice, first at /disaggregations/0",
        "/programmes/4/id: programme \"joint\" is there twice, first at /programmes/0",
        "/programmes/4/objectives/0/id: objective \"so1\" is there twice, first at"
            + " /programmes/0/objectives/0",
        "/indicators/1/id: indicator \"returns\" is there twice, first at /indicators/0");
  }

  @Test
  void whatIsNotThereIsNamedWhereverAProgrammeRefersToIt() {
    Eligibility condition = Eligibility.builder()
        .statement(text("x"))
        .returningFrom(AreaId.of(SubdivisionId.of("a")))
        .build();
    assertProblems(
        frame()
            .addProgrammes(programme("x")
                .partOf("y")
                .addEvents(Event.builder()
                    .kind(EventKind.STARTED)
                    .date(PartialDate.of(2016))
                    .area(AreaId.parse("route:b"))
                    .build())
                .addListedUnder(Listing.of(AreaId.parse("region:c/d")), Listing.of(LIBYA))
                .addCoverage(Coverage.of(LIBYA))
                .addCoverage(
                    Coverage.builder().area(AreaId.parse("subdivision:e")).build())
                .addPillars(RETURN, PillarId.of("f"))
                .addApplicability(
                    Applicability.onlyFor(LIBYA, PillarId.of("g"), condition),
                    Applicability.exclude(EGYPT, PillarId.of("h"), text("x")))
                .addParticipation(Participation.of("i", ParticipationRole.PARTNER))
                .addFrameworks("agenda", "j")
                .build()),
        "/programmes/0/partOf: no programme \"y\"",
        "/programmes/0/events/0/area: no area \"route:b\"",
        "/programmes/0/listedUnder/0/region: no area \"region:c/d\"",
        "/programmes/0/listedUnder/1/region: \"LY\" is no region",
        "/programmes/0/coverage/1/area: no area \"subdivision:e\"",
        "/programmes/0/pillars/1: no pillar \"f\"",
        "/programmes/0/applicability/0/pillar: no pillar \"g\"",
        "/programmes/0/applicability/0/condition/returningFrom: no area \"subdivision:a\"",
        "/programmes/0/applicability/1/pillar: no pillar \"h\"",
        "/programmes/0/participation/0/organisation: no organisation \"i\"",
        "/programmes/0/frameworks/1: no framework \"j\"");
  }

  @Test
  void whatIsNotThereIsNamedWhereverElseSomethingRefersToIt() {
    assertProblems(
        frame()
            .addPublications(Publication.builder()
                .id("p")
                .title(text("x"))
                .addPublishers("eu", "a")
                .build())
            .addOrganisations(organisation("o").partOf("b").build())
            .addRegionSchemes(RegionScheme.builder()
                .id("r")
                .title(text("x"))
                .owner("c")
                .partitioning(Partitioning.PARTITION)
                .build())
            .addSubdivisions(subdivision("s").partOf(SubdivisionId.of("d")).build())
            .addFrameworks(framework("f").addOwners("e").partOf("g").build())
            .addIndicators(returns()
                .id("i")
                .objective("h")
                .pillar("k")
                .disaggregatedBy(sex().id("l").build())
                .addExpectations(Expectation.builder()
                    .programme("m")
                    .addAreas(AreaId.parse("route:n"))
                    .addDisaggregations("l")
                    .build())
                .build())
            .addIndicators(rate()
                .ratioParts(
                    RatioParts.of(IndicatorId.of("q"), IndicatorId.of("t"), Relation.SEPARATE))
                .addSteps(Step.of(Rule.MEAN).weightedBy("people"))
                .build())
            .addObservations(observation("5")
                .indicator("u")
                .programme("v")
                .area(AreaId.parse("subdivision:w"))
                .category("x", "y")
                .build())
            .addClaims(claim(Counted.REGIONS, Figure.exactly(1, Counts.REGION))
                .programme("z")
                .scheme("none")
                .build())
            .addParticipation(Participation.of("nobody", ParticipationRole.FUNDING)),
        "/publications/1/publishers/1: no organisation \"a\"",
        "/organisations/2/partOf: no organisation \"b\"",
        "/regionSchemes/1/owner: no organisation \"c\"",
        "/subdivisions/1/partOf: no area \"subdivision:d\"",
        "/frameworks/1/owners/0: no organisation \"e\"",
        "/frameworks/1/partOf: no framework \"g\"",
        "/indicators/0/objective: no objective \"h\"",
        "/indicators/0/pillar: no pillar \"k\"",
        "/indicators/0/disaggregations/1: no disaggregation \"l\"",
        "/indicators/0/expectations/0/programme: no programme \"m\"",
        "/indicators/0/expectations/0/areas/0: no area \"route:n\"",
        "/indicators/0/expectations/0/disaggregations/0: no disaggregation \"l\"",
        "/indicators/1/ratioParts/numerator: no indicator \"q\"",
        "/indicators/1/ratioParts/denominator: no indicator \"t\"",
        "/indicators/1/steps/0/weight: no indicator \"people\"",
        "/observations/0/indicator: no indicator \"u\"",
        "/observations/0/programme: no programme \"v\"",
        "/observations/0/area: no area \"subdivision:w\"",
        "/observations/0/categories: no disaggregation \"x\"",
        "/claims/0/programme: no programme \"z\"",
        "/claims/0/scheme: no region scheme \"none\"",
        "/participation/0/organisation: no organisation \"nobody\"");
  }

  @Test
  void whatWeighsAMeanIsACount() {
    Indicator mean =
        returns().id("i").addSteps(Step.of(Rule.MEAN).weightedBy("rate")).build();
    assertProblems(
        portfolio().addIndicators(mean, rate().ratioParts(Optional.empty()).build()),
        "/indicators/1/steps/0/weight: indicator \"rate\" weighs a mean, so it is a COUNT, not"
            + " RATIO");
  }

  @Test
  void aSourceNamesAPublicationWhereverItStands() {
    Note note = Note.of(NoteKind.THEME, text("x"), NOWHERE);
    String no = "/sources/0/publication: no publication \"nowhere\"";
    assertProblems(
        Portfolio.builder()
            .addPublications(Publication.builder()
                .id("p")
                .title(text("x"))
                .addSources(Source.of("p"), NOWHERE)
                .build())
            .addOrganisations(organisation("o").addSources(NOWHERE).build())
            .addRegionSchemes(RegionScheme.builder()
                .id("s")
                .title(text("x"))
                .partitioning(Partitioning.PARTITION)
                .addRegions(region("s", "r").addSources(NOWHERE).build())
                .addMemberships(RegionMembership.of(RegionId.of("r"), LIBYA).withSources(NOWHERE))
                .addSources(NOWHERE)
                .build())
            .addSubdivisions(subdivision("a").partOf(LIBYA).addSources(NOWHERE).build())
            .addRoutes(
                Route.builder().id("b").name(text("x")).addSources(NOWHERE).build())
            .addFrameworks(framework("f").addSources(NOWHERE).build())
            .addPillars(
                Pillar.builder().id("c").title(text("x")).addSources(NOWHERE).build())
            .addProgrammes(programme("g")
                .addEvents(Event.of(EventKind.STARTED, PartialDate.of(2016), NOWHERE))
                .addListedUnder(Listing.of(AreaId.parse("region:s/r"), NOWHERE))
                .addCoverage(Coverage.of(LIBYA, NOWHERE))
                .addApplicability(
                    Applicability.exclude(LIBYA, PillarId.of("c"), text("x"), NOWHERE))
                .addParticipation(Participation.of("o", ParticipationRole.FUNDING, NOWHERE))
                .addStatuses(Status.of(Phase.CLOSED, "x", NOWHERE))
                .addObjectives(Objective.builder()
                    .id("d")
                    .level(ObjectiveLevel.RESULT)
                    .statement(text("x"))
                    .addSources(NOWHERE)
                    .build())
                .addNotes(note)
                .addSources(NOWHERE)
                .build())
            .addIndicators(Indicator.builder()
                .id("i")
                .title(text("x"))
                .unit(Counts.PERSON)
                .addExpectations(
                    Expectation.builder().programme("g").addSources(NOWHERE).build())
                .addNotes(note)
                .addSources(NOWHERE)
                .build())
            .addObservations(Observation.builder()
                .indicator("i")
                .programme("g")
                .value(Missing.of(MissingReason.NOT_REPORTED))
                .addNotes(note)
                .addSources(NOWHERE)
                .build())
            .addClaims(Claim.builder()
                .programme("g")
                .counted(Counted.COUNTRIES)
                .figure(Figure.exactly(1, Counts.COUNTRY))
                .addSources(NOWHERE)
                .build())
            .addParticipation(Participation.of("o", ParticipationRole.FUNDING, NOWHERE))
            .addNotes(note),
        "/publications/0/sources/1/publication: no publication \"nowhere\"",
        "/organisations/0" + no,
        "/regionSchemes/0" + no,
        "/regionSchemes/0/regions/0" + no,
        "/regionSchemes/0/memberships/0" + no,
        "/subdivisions/0" + no,
        "/routes/0" + no,
        "/frameworks/0" + no,
        "/pillars/0" + no,
        "/programmes/0/events/0" + no,
        "/programmes/0/listedUnder/0" + no,
        "/programmes/0/coverage/0" + no,
        "/programmes/0/applicability/0" + no,
        "/programmes/0/participation/0" + no,
        "/programmes/0/statuses/0" + no,
        "/programmes/0/objectives/0" + no,
        "/programmes/0/notes/0" + no,
        "/programmes/0" + no,
        "/indicators/0/expectations/0" + no,
        "/indicators/0/notes/0" + no,
        "/indicators/0" + no,
        "/observations/0" + no,
        "/observations/0/notes/0" + no,
        "/claims/0" + no,
        "/participation/0" + no,
        "/notes/0" + no);
  }

  @Test
  void nothingIsPartOfItself() {
    assertProblems(
        Portfolio.builder()
            .addOrganisations(
                organisation("a").partOf("b").build(),
                organisation("b").partOf("a").build())
            .addSubdivisions(
                subdivision("c").partOf(SubdivisionId.of("d")).build(),
                subdivision("d").partOf(SubdivisionId.of("e")).build(),
                subdivision("e").partOf(SubdivisionId.of("c")).build())
            .addFrameworks(
                framework("f").partOf("k").build(), framework("k").partOf("f").build())
            .addProgrammes(
                programme("g").partOf("h").build(),
                programme("h").partOf("i").build(),
                programme("i").partOf("h").build()),
        "/organisations/0/partOf: organisation \"a\" is part of itself through \"b\"",
        "/subdivisions/0/partOf: subdivision \"subdivision:c\" is part of itself through"
            + " \"subdivision:d\", \"subdivision:e\"",
        "/frameworks/0/partOf: framework \"f\" is part of itself through \"k\"",
        "/programmes/1/partOf: programme \"h\" is part of itself through \"i\"");
  }

  @Test
  void aLongCycleIsReportedOnceByItsFirstMembers() {
    int length = 200_000;
    Portfolio.Builder cycle = Portfolio.builder();
    IntStream.range(0, length)
        .forEach(i -> cycle.addProgrammes(
            programme("p" + i).partOf("p" + (i + 1) % length).build()));
    assertProblems(
        cycle,
        "/programmes/0/partOf: programme \"p0\" is part of itself through \"p1\", \"p2\", \"p3\","
            + " \"p4\", \"p5\" and 199994 others");
  }

  @Test
  void anIdThatWasMistypedIsAskedAbout() {
    assertProblems(
        portfolio()
            .addObservations(
                observation("1").indicator("retuns").programme("jiont-x").build(),
                observation("1").programme("nort").category("sex", "femal").build()),
        "/observations/0/indicator: no indicator \"retuns\"; did you mean \"returns\"?",
        "/observations/0/programme: no programme \"jiont-x\"",
        "/observations/1/programme: no programme \"nort\"; did you mean \"north\"?",
        "/observations/1/categories: disaggregation \"sex\" has no category \"femal\"; did you mean"
            + " \"female\"?");
  }
}
