package org.logframe.portfolio;

import static org.logframe.portfolio.FindingSamples.LISTED;
import static org.logframe.portfolio.FindingSamples.assertFound;
import static org.logframe.portfolio.FindingSamples.assertNothingFound;
import static org.logframe.portfolio.FindingSamples.component;
import static org.logframe.portfolio.FindingSamples.in;
import static org.logframe.portfolio.FindingSamples.programme;
import static org.logframe.portfolio.Samples.ETHIOPIA;
import static org.logframe.portfolio.Samples.FEZZAN;
import static org.logframe.portfolio.Samples.LIBYA;
import static org.logframe.portfolio.Samples.NORTH_AFRICA;
import static org.logframe.portfolio.Samples.PAGE;
import static org.logframe.portfolio.Samples.SUDAN;
import static org.logframe.portfolio.Samples.frame;
import static org.logframe.portfolio.Samples.region;
import static org.logframe.portfolio.Samples.text;

import org.junit.jupiter.api.Test;
import org.logframe.place.AreaId;
import org.logframe.place.Partitioning;
import org.logframe.place.RegionScheme;
import org.logframe.programme.Listing;
import org.logframe.programme.Programme;

/** Where programmes work against where they are listed, and the neighbouring cases that are no finding. */
class RegionFindingsTest {
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
}
