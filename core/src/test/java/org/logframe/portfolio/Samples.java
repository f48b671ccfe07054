package org.logframe.portfolio;

import java.time.LocalDate;
import org.logframe.indicator.Category;
import org.logframe.indicator.Disaggregation;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.IndicatorId;
import org.logframe.indicator.IndicatorKind;
import org.logframe.indicator.Observation;
import org.logframe.indicator.RatioParts;
import org.logframe.indicator.Relation;
import org.logframe.measure.Counts;
import org.logframe.measure.Figure;
import org.logframe.measure.UnitTable;
import org.logframe.place.AreaId;
import org.logframe.place.Country;
import org.logframe.place.Partitioning;
import org.logframe.place.Region;
import org.logframe.place.RegionScheme;
import org.logframe.place.Route;
import org.logframe.place.Subdivision;
import org.logframe.programme.Applicability;
import org.logframe.programme.Coverage;
import org.logframe.programme.CoverageRole;
import org.logframe.programme.Eligibility;
import org.logframe.programme.Event;
import org.logframe.programme.EventKind;
import org.logframe.programme.Listing;
import org.logframe.programme.Objective;
import org.logframe.programme.ObjectiveLevel;
import org.logframe.programme.Participation;
import org.logframe.programme.ParticipationRole;
import org.logframe.programme.Phase;
import org.logframe.programme.Pillar;
import org.logframe.programme.PillarId;
import org.logframe.programme.PolicyFramework;
import org.logframe.programme.Programme;
import org.logframe.programme.ProgrammeId;
import org.logframe.programme.ProgrammeKind;
import org.logframe.programme.Status;
import org.logframe.source.Organisation;
import org.logframe.source.Publication;
import org.logframe.source.Source;
import org.logframe.source.Text;
import org.logframe.time.PartialDate;
import org.logframe.time.Validity;

/**
 * A small portfolio to ask and to break: a joint initiative with a component in the Horn of Africa
 * and one in North Africa, where Libya is an exception, and a global hub.
 */
final class Samples {
  static final LocalDate IN_2019 = LocalDate.of(2019, 6, 30);

  static final Country LIBYA = Country.of("LY");
  static final Country EGYPT = Country.of("EG");
  static final Country SUDAN = Country.of("SD");
  static final Country ETHIOPIA = Country.of("ET");

  static final PillarId RETURN = PillarId.of("return");
  static final PillarId CAPACITY = PillarId.of("capacity");
  static final PillarId REINTEGRATION = PillarId.of("reintegration");

  static final ProgrammeId JOINT = ProgrammeId.of("joint");
  static final ProgrammeId HORN = ProgrammeId.of("horn");
  static final ProgrammeId NORTH = ProgrammeId.of("north");
  static final ProgrammeId HUB = ProgrammeId.of("hub");

  static final Source PAGE = Source.of("page", "line 1");
  static final Source NOTE = Source.of("page", "line 2");

  static final AreaId FEZZAN = AreaId.parse("subdivision:fezzan");
  static final AreaId NORTH_AFRICA = AreaId.parse("region:offices/north-africa");

  private Samples() {}

  static Text text(String english) {
    return Text.english(english);
  }

  /** The portfolio, to add to. */
  static Portfolio.Builder portfolio() {
    return frame()
        .addProgrammes(joint().build(), horn().build(), north().build(), hub().build())
        .addIndicators(returns().build());
  }

  /** Everything that programmes refer to, without a programme. */
  static Portfolio.Builder frame() {
    return Portfolio.builder()
        .addPublications(Publication.builder().id("page").title(text("A page")).build())
        .addOrganisations(organisation("eu").build(), organisation("iom").build())
        .addRegionSchemes(offices().build())
        .addSubdivisions(subdivision("fezzan").partOf(LIBYA).build())
        .addRoutes(Route.builder().id("sea").name(text("The sea")).build())
        .addFrameworks(framework("agenda").build())
        .addPillars(pillar("return"), pillar("capacity"), pillar("reintegration"))
        .addDisaggregations(sex().build());
  }

  static Organisation.Builder organisation(String id) {
    return Organisation.builder().id(id).addNames(text(id));
  }

  static PolicyFramework.Builder framework(String id) {
    return PolicyFramework.builder().id(id).title(text(id));
  }

  static Subdivision.Builder subdivision(String id) {
    return Subdivision.builder().id(id).name(text(id));
  }

  static Pillar pillar(String id) {
    return Pillar.builder().id(id).title(text("Pillar " + id)).build();
  }

  static RegionScheme.Builder offices() {
    return RegionScheme.builder()
        .id("offices")
        .title(text("Offices"))
        .partitioning(Partitioning.PARTITION)
        .addRegions(region("offices", "africa").build())
        .addRegions(region("offices", "north-africa").partOf("africa").build())
        .addRegions(region("offices", "horn").partOf("africa").build())
        .addMembers("north-africa", LIBYA, EGYPT)
        .addMembers("horn", ETHIOPIA);
  }

  static Region.Builder region(String scheme, String id) {
    return Region.builder().scheme(scheme).id(id).name(text("Region " + id));
  }

  static Disaggregation.Builder sex() {
    return Disaggregation.builder()
        .id("sex")
        .title(text("Sex"))
        .addCategories(Category.of("female", text("Women")), Category.of("male", text("Men")));
  }

  static Programme.Builder joint() {
    return Programme.builder()
        .id(JOINT)
        .title(text("Joint Initiative"))
        .addEvents(Event.of(EventKind.LAUNCHED, PartialDate.parse("2016-12"), PAGE))
        .addPillars(CAPACITY, RETURN, REINTEGRATION)
        .addParticipation(Participation.of("eu", ParticipationRole.FUNDING, PAGE))
        .addStatuses(status(Phase.ONGOING, "Current activities"))
        .addFrameworks("agenda")
        .addObjectives(Objective.builder()
            .id("so1")
            .level(ObjectiveLevel.SPECIFIC)
            .statement(text("Better return"))
            .addSdgTargets("10.7")
            .build());
  }

  static Status status(Phase phase, String label) {
    return Status.of(phase, label, PAGE);
  }

  static Programme.Builder component(ProgrammeId id, String title) {
    return Programme.builder()
        .id(id)
        .kind(ProgrammeKind.COMPONENT)
        .partOf(JOINT)
        .title(text(title));
  }

  static Programme.Builder horn() {
    return component(HORN, "Horn of Africa")
        .addStatuses(status(Phase.CLOSED, "Past activities"))
        .addCoverage(host(SUDAN, Validity.undated()), host(ETHIOPIA, Validity.until("2020")));
  }

  static Coverage host(Country country, Validity validity) {
    return Coverage.builder()
        .area(country)
        .role(CoverageRole.HOST)
        .validity(validity)
        .addSources(PAGE)
        .build();
  }

  static Programme.Builder north() {
    return component(NORTH, "North Africa")
        .addListedUnder(Listing.of(NORTH_AFRICA, PAGE))
        .addCoverage(Coverage.of(LIBYA, PAGE), Coverage.of(EGYPT, PAGE))
        .addApplicability(withoutCapacity(), returneesOnly());
  }

  static Applicability withoutCapacity() {
    return Applicability.exclude(LIBYA, CAPACITY, text("No partner"), NOTE);
  }

  static Applicability returneesOnly() {
    return Applicability.onlyFor(
        LIBYA, REINTEGRATION, Eligibility.of(text("Those who return")), NOTE);
  }

  static Programme.Builder hub() {
    return Programme.builder()
        .id(HUB)
        .title(text("Hub"))
        .addCoverage(Coverage.builder()
            .area(AreaId.global())
            .validity(Validity.since("late 2017"))
            .build());
  }

  static Indicator.Builder returns() {
    return Indicator.builder()
        .id("returns")
        .title(text("Migrants returned"))
        .unit(Counts.PERSON)
        .pillar(RETURN)
        .addDisaggregations("sex");
  }

  static Indicator.Builder rate() {
    return Indicator.builder()
        .id("rate")
        .title(text("Share reintegrated"))
        .kind(IndicatorKind.RATIO)
        .unit(UnitTable.standard().parse("%"))
        .ratioParts(RatioParts.of(
            returns().build().id(), IndicatorId.of("all"), Relation.PART_OF_DENOMINATOR));
  }

  static Observation.Builder observation(String value) {
    return Observation.builder()
        .indicator("returns")
        .programme(JOINT)
        .value(Figure.parse(value, Counts.PERSON))
        .addSources(NOTE);
  }

  static Claim.Builder claim(Counted counted, Figure figure) {
    return Claim.builder().programme(JOINT).counted(counted).figure(figure).addSources(NOTE);
  }
}
