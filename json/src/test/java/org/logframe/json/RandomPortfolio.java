package org.logframe.json;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.logframe.indicator.Indicator;
import org.logframe.measure.Counts;
import org.logframe.measure.Missing;
import org.logframe.measure.UnitTable;
import org.logframe.place.AreaId;
import org.logframe.place.Country;
import org.logframe.place.RegionId;
import org.logframe.place.RegionSchemeId;
import org.logframe.place.RouteId;
import org.logframe.place.Subdivision;
import org.logframe.place.SubdivisionId;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.PolicyFramework;
import org.logframe.programme.Programme;
import org.logframe.source.Organisation;

/** A random portfolio of which every reference resolves. */
final class RandomPortfolio extends RandomNouns {

  RandomPortfolio(Random random) {
    super(random);
  }

  @Override
  String publicationId() {
    return oneOf(ImmutableList.of("pub 1", "pub/2"));
  }

  @Override
  String organisationId() {
    return "eu";
  }

  @Override
  String programmeId() {
    return "top";
  }

  @Override
  String frameworkId() {
    return "framework";
  }

  @Override
  String indicatorId() {
    return oneOf(ImmutableList.of("i", "j"));
  }

  @Override
  String weightId() {
    return "weight";
  }

  @Override
  AreaId area() {
    return oneOf(List.of(
        AreaId.global(),
        AreaId.of(Country.of("LY")),
        AreaId.of(SubdivisionId.of("kabul")),
        AreaId.of(RouteId.of("route")),
        region()));
  }

  @Override
  AreaId region() {
    return AreaId.of(RegionSchemeId.of("scheme"), RegionId.of("top"));
  }

  private Organisation withoutParent(Organisation organisation) {
    return organisation.toBuilder().partOf(Optional.empty()).build();
  }

  Portfolio portfolio() {
    Portfolio.Builder builder = Portfolio.builder();
    maybe(this::text, builder::title);
    UnitTable units = UnitTable.standard().with(Counts.of("well", "wells"), "well", "wells");
    maybe(() -> units, builder::units);
    maybe(() -> units.with(Counts.PERSON.multiply(12), "dozen", "dozens"), builder::units);
    Programme top = programme("top").toBuilder().partOf(Optional.empty()).build();
    PolicyFramework framework =
        framework("framework").toBuilder().partOf(Optional.empty()).build();
    Subdivision kabul =
        subdivision("kabul").toBuilder().partOf(Country.of("AF")).build();
    builder
        .addPublications(publication("pub 1"), publication("pub/2"))
        .addOrganisations(withoutParent(organisation("eu")), organisation("iom"))
        .addRegionSchemes(scheme("scheme"))
        .addSubdivisions(kabul)
        .addRoutes(route("route"))
        .addFrameworks(framework, framework("below"))
        .addPillars(pillar("p"))
        .addDisaggregations(disaggregation("d"))
        .addProgrammes(top, programme("component"))
        .addIndicators(indicator("i").toBuilder().ratioParts(Optional.empty()).build())
        .addIndicators(indicator("j").toBuilder().range(Optional.empty()).build())
        .addIndicators(Indicator.flow(weightId())
            .title(text())
            .unit(Counts.PERSON)
            .addDisaggregations("d")
            .build());
    return builder
        .addAllClaims(some(this::claim))
        .addAllParticipation(some(this::participation))
        .addAllNotes(some(this::note))
        .addAllObservations(some(() -> observation(missing())))
        .build();
  }

  private Missing missing() {
    return Missing.unread(words());
  }
}
