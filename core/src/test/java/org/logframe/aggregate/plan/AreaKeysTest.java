package org.logframe.aggregate.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.logframe.aggregate.AggregateSamples.MALI;
import static org.logframe.aggregate.AggregateSamples.portfolio;
import static org.logframe.aggregate.AggregateSamples.scheme;
import static org.logframe.aggregate.AggregateSamples.see;
import static org.logframe.aggregate.AggregateSamples.start;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.logframe.aggregate.box.node.Days;
import org.logframe.indicator.Observation;
import org.logframe.place.AreaId;
import org.logframe.place.RegionId;
import org.logframe.place.RegionMembership;
import org.logframe.place.RegionSchemeId;
import org.logframe.place.Subdivision;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.Programme;
import org.logframe.source.Text;

/** {@code local} works in Mali alone; the scheme {@code zone} has Mali in its inner region. */
class AreaKeysTest {
  private static final RegionSchemeId SAHEL = RegionSchemeId.of("sahel");
  private static final Portfolio PORTFOLIO = portfolio().toBuilder()
      .addRegionSchemes(scheme("zone", RegionMembership.of("inner", MALI)))
      .addSubdivisions(
          Subdivision.builder().id("gao").name(Text.english("Gao")).partOf(MALI).build())
      .addProgrammes(Programme.builder().id("local").covers(MALI).build())
      .build();
  private static final AreaKeys KEYS = new AreaKeys(PORTFOLIO, new ProgrammeDays(PORTFOLIO));

  private static Observation at(String area) {
    return start("1").area(AreaId.parse(area)).build();
  }

  private static Observation ofAll(String programme) {
    return see("2021", "1").toBuilder().programme(programme).build();
  }

  private static boolean isWithin(String area, Observation observation) {
    return KEYS.isWithin(AreaId.parse(area), observation, Days.ALL);
  }

  private static boolean mayReach(String area, Observation observation) {
    return KEYS.mayReachInto(AreaId.parse(area), observation, Days.ALL);
  }

  @Test
  void whatNamesNoAreaLiesInTheOnlyCountryOfItsProgramme() {
    assertThat(isWithin("ML", ofAll("local"))).isTrue();
    assertThat(isWithin("ML", ofAll("whole"))).isFalse();
    assertThat(KEYS.atLevel(0, ofAll("local"), Days.ALL)).contains(MALI.areaId());
    assertThat(KEYS.atLevel(1, ofAll("local"), Days.ALL)).isEmpty();
    assertThat(KEYS.atLevel(0, ofAll("whole"), Days.ALL)).isEmpty();
  }

  @Test
  void aRegionOfAnotherSchemeIsNoneOfThisOne() {
    assertThat(KEYS.regions(SAHEL, at("region:zone/inner"), Days.ALL)).isEmpty();
    assertThat(KEYS.regions(SAHEL, at("region:sahel/inner"), Days.ALL))
        .containsExactly(RegionId.of("inner"));
    assertThat(KEYS.regions(SAHEL, at("ML"), Days.ALL)).containsExactly(RegionId.of("inner"));
    assertThat(KEYS.outermost(Optional.of(SAHEL), at("ML"), Days.ALL))
        .contains(AreaId.parse("region:sahel/outer"));
  }

  @Test
  void aWiderPlaceMayReachIntoOneInsideIt() {
    assertThat(mayReach("subdivision:gao", at("ML"))).isTrue();
    assertThat(mayReach("subdivision:gao", at("NE"))).isFalse();
    assertThat(mayReach("ML", at("region:sahel/inner"))).isTrue();
    assertThat(mayReach("TD", at("region:sahel/inner"))).isFalse();
    assertThat(mayReach("region:sahel/inner", at("ML"))).isTrue();
    assertThat(mayReach("region:sahel/inner", at("TD"))).isFalse();
    assertThat(mayReach("region:sahel/inner", at("region:sahel/outer"))).isTrue();
    assertThat(mayReach("region:sahel/outer", at("region:sahel/inner"))).isFalse();
  }

  @Test
  void aRouteTheWorldAndWhatNamesNoAreaMayReachAnywhere() {
    assertThat(mayReach("ML", at("route:desert"))).isTrue();
    assertThat(mayReach("ML", at("global"))).isTrue();
    assertThat(mayReach("ML", ofAll("whole"))).isTrue();
    assertThat(mayReach("route:desert", at("region:sahel/inner"))).isFalse();
    assertThat(mayReach("route:desert", at("ML"))).isFalse();
  }
}
