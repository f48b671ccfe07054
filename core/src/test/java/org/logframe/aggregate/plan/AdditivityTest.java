package org.logframe.aggregate.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.logframe.aggregate.AggregateSamples.MALI;
import static org.logframe.aggregate.AggregateSamples.flow;
import static org.logframe.aggregate.AggregateSamples.portfolio;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.logframe.aggregate.Key;
import org.logframe.indicator.Axis;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Rule;
import org.logframe.indicator.Step;
import org.logframe.measure.Counts;
import org.logframe.place.AreaId;
import org.logframe.place.Subdivision;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.ParticipationRole;
import org.logframe.programme.ProgrammeId;
import org.logframe.source.Text;

class AdditivityTest {
  private static final Portfolio PORTFOLIO = portfolio().toBuilder()
      .addSubdivisions(
          subdivision("gao", MALI.areaId()),
          subdivision("kayes", MALI.areaId()),
          subdivision("bourem", AreaId.parse("subdivision:gao")),
          subdivision("temera", AreaId.parse("subdivision:bourem")))
      .build();

  private static Subdivision subdivision(String id, AreaId partOf) {
    return Subdivision.builder().id(id).name(Text.english(id)).partOf(partOf).build();
  }

  private static Indicator.Builder steps(Step... steps) {
    return Indicator.builder()
        .id("it")
        .title(Text.english("It"))
        .unit(Counts.PERSON)
        .addDisaggregations("sex", "service")
        .addSteps(steps);
  }

  private static boolean addUp(Indicator.Builder indicator, Facet<?> facet, Object... values) {
    List<Key> keys = Arrays.stream(values)
        .map(value -> new Key(ImmutableMap.of(facet, Optional.of(value))))
        .toList();
    return new Additivity(PORTFOLIO, indicator.build()).rowsAddUp(ImmutableList.of(facet), keys);
  }

  private static boolean areas(String... areas) {
    return addUp(flow(), Facet.AREA, Arrays.stream(areas).map(AreaId::parse).toArray());
  }

  private static boolean programmes(Indicator.Builder indicator, String... programmes) {
    return addUp(
        indicator,
        Facet.PROGRAMME,
        Arrays.stream(programmes).map(ProgrammeId::of).toArray());
  }

  @Test
  void rowsOfAnAxisThatIsCountedAddUp() {
    Indicator.Builder onlyPlaces = steps(Step.of(Rule.COUNT, Axis.AREAS));

    for (Facet<?> facet : List.of(
        Facet.COUNTRY, Facet.AREA, Facet.AREA_TREE, Facet.areaLevel(1), Facet.region("sahel"))) {
      assertThat(addUp(onlyPlaces, facet)).as(facet.toString()).isTrue();
    }
    assertThat(addUp(onlyPlaces, Facet.YEAR)).isFalse();
    assertThat(addUp(onlyPlaces, Facet.PROGRAMME)).isFalse();
    assertThat(addUp(onlyPlaces, Facet.participant(ParticipationRole.FUNDING))).isFalse();
    assertThat(addUp(onlyPlaces, Facet.category("sex"))).isFalse();
  }

  @Test
  void eachFacetIsHeldAgainstItsOwnAxis() {
    assertThat(addUp(steps(Step.of(Rule.COUNT, Axis.PERIODS)), Facet.YEAR)).isTrue();
    assertThat(addUp(steps(Step.of(Rule.COUNT, Axis.PERIODS)), Facet.COUNTRY)).isFalse();
    assertThat(addUp(steps(Step.of(Rule.COUNT, Axis.PROGRAMMES)), Facet.KIND)).isTrue();
    assertThat(addUp(steps(Step.of(Rule.COUNT, Axis.PROGRAMMES)), Facet.COUNTRY))
        .isFalse();
    assertThat(addUp(
            steps(Step.of(Rule.COUNT, Axis.parse("disaggregation:sex"))), Facet.category("sex")))
        .isTrue();
  }

  @Test
  void whatBelongsToTheIndicatorTellsNothingApart() {
    Indicator.Builder none = steps();

    assertThat(addUp(none, Facet.PILLAR)).isTrue();
    assertThat(addUp(none, Facet.OBJECTIVE)).isTrue();
    assertThat(addUp(none, Facet.LEVEL)).isTrue();
    assertThat(addUp(none, Facet.INDICATOR)).isTrue();
    assertThat(addUp(none, Facet.STATUS)).isFalse();
  }

  @Test
  void rowsDoNotAddUpWhereALaterStepDoesNotCount() {
    Step years = Step.of(Rule.COUNT, Axis.PERIODS);

    assertThat(addUp(steps(years, Step.of(Rule.MAX)), Facet.YEAR)).isFalse();
    assertThat(addUp(steps(years, Step.of(Rule.COUNT)), Facet.YEAR)).isTrue();
    assertThat(addUp(steps(Step.of(Rule.MAX, Axis.AREAS), Step.of(Rule.COUNT)), Facet.YEAR))
        .isTrue();
  }

  @Test
  void rowsDoNotAddUpWhereTheyOrWhatIsFoldedLaterOverlap() {
    Step years = Step.of(Rule.COUNT, Axis.PERIODS);
    Step overlapping =
        Step.of(Rule.COUNT).toBuilder().addOverlapping(Axis.AREAS).build();

    assertThat(addUp(steps(overlapping), Facet.COUNTRY)).isFalse();
    assertThat(addUp(steps(overlapping), Facet.YEAR)).isTrue();
    assertThat(addUp(steps(years, overlapping), Facet.YEAR)).isFalse();
    assertThat(addUp(steps(Step.of(Rule.COUNT)), Facet.category("service"))).isFalse();
    assertThat(addUp(steps(Step.of(Rule.COUNT)), Facet.category("sex"))).isTrue();
  }

  @Test
  void aProgrammeAndItsComponentDoNotAddUp() {
    assertThat(programmes(flow(), "one", "two")).isTrue();
    assertThat(programmes(flow(), "whole")).isTrue();
    assertThat(programmes(flow(), "one", "whole")).isFalse();
    assertThat(programmes(flow().addOwnShare(Axis.PROGRAMMES), "one", "whole")).isTrue();
    assertThat(programmes(flow().addOwnShare(Axis.AREAS), "one", "whole")).isFalse();
  }

  @Test
  void aPlaceAndAPartOfItDoNotAddUp() {
    assertThat(areas("ML", "NE")).isTrue();
    assertThat(areas("subdivision:gao", "subdivision:kayes")).isTrue();
    assertThat(areas("subdivision:gao", "NE")).isTrue();
    assertThat(areas("subdivision:gao", "ML")).isFalse();
    assertThat(areas("ML", "subdivision:temera")).isFalse();
    assertThat(areas("subdivision:temera", "subdivision:gao")).isFalse();
    assertThat(areas("subdivision:temera", "subdivision:kayes")).isTrue();
  }

  @Test
  void aRegionARouteAndTheWorldAddUpWithNothing() {
    assertThat(areas("ML", "region:sahel/inner")).isFalse();
    assertThat(areas("ML", "global")).isFalse();
    assertThat(areas("ML", "route:desert")).isFalse();
    assertThat(areas("region:sahel/inner")).isTrue();
    assertThat(areas("global")).isTrue();
  }
}
