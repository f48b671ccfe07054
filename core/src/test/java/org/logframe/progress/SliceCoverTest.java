package org.logframe.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.logframe.aggregate.AggregateSamples.CHAD;
import static org.logframe.aggregate.AggregateSamples.MALI;
import static org.logframe.aggregate.AggregateSamples.NIGER;
import static org.logframe.aggregate.AggregateSamples.flow;
import static org.logframe.aggregate.AggregateSamples.portfolio;
import static org.logframe.aggregate.AggregateSamples.scheme;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.logframe.aggregate.Aggregation;
import org.logframe.aggregate.answer.SelectionQuestion;
import org.logframe.indicator.Axis;
import org.logframe.indicator.CategoryId;
import org.logframe.indicator.DisaggregationId;
import org.logframe.indicator.Indicator;
import org.logframe.place.AreaId;
import org.logframe.place.RegionMembership;
import org.logframe.place.Subdivision;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.Applicability;
import org.logframe.programme.Coverage;
import org.logframe.programme.Pillar;
import org.logframe.programme.PillarId;
import org.logframe.programme.Programme;
import org.logframe.programme.ProgrammeId;
import org.logframe.source.Text;
import org.logframe.time.Validity;

/**
 * Gao and Kayes are regions of Mali, Ansongo lies in Gao. Of the scheme {@code zone}, the inner region
 * has Mali since 2020 and Chad, the
 * outer one Niger beside it.
 */
class SliceCoverTest {
  private static final LocalDate DAY = LocalDate.of(2021, 12, 31);
  private static final String OUTER = "region:zone/outer";
  private static final String INNER = "region:zone/inner";

  private static final Portfolio PORTFOLIO = portfolio().toBuilder()
      .addPillars(
          Pillar.builder().id("return").title(Text.english("Return")).build(),
          Pillar.builder().id("health").title(Text.english("Health")).build())
      .addRegionSchemes(scheme(
          "zone",
          RegionMembership.of("inner", MALI, Validity.since("2020")),
          RegionMembership.of("inner", CHAD),
          RegionMembership.of("outer", NIGER)))
      .addSubdivisions(
          subdivision("gao", MALI.areaId()),
          subdivision("kayes", MALI.areaId()),
          subdivision("ansongo", AreaId.parse("subdivision:gao")))
      .addProgrammes(
          works("zonal", INNER).build(),
          works("worldly", "global").build(),
          works("mixed", "NE", INNER).build(),
          works("nested", OUTER).build(),
          works("local", "subdivision:gao", "NE").build(),
          works("careful", "ML", "NE")
              .addPillars("return", "health")
              .addApplicability(
                  Applicability.exclude(NIGER, PillarId.of("return"), Text.english("no")))
              .build(),
          Programme.builder().id("part").partOf("careful").build())
      .build();

  private static Programme.Builder works(String id, String... areas) {
    Programme.Builder programme = Programme.builder().id(id);
    for (String area : areas) {
      programme.addCoverage(Coverage.builder().area(AreaId.parse(area)).build());
    }
    return programme;
  }

  private static Subdivision subdivision(String id, AreaId partOf) {
    return Subdivision.builder().id(id).name(Text.english(id)).partOf(partOf).build();
  }

  /** A share in the form {@code whole ML sex=female series=a}. */
  private static Slice slice(String text) {
    Optional<AreaId> area = Optional.empty();
    Optional<String> series = Optional.empty();
    ImmutableSortedMap.Builder<DisaggregationId, CategoryId> categories =
        ImmutableSortedMap.naturalOrder();
    List<String> words = Splitter.on(' ').splitToList(text);
    for (String word : words.subList(1, words.size())) {
      List<String> pair = Splitter.on('=').splitToList(word);
      if (pair.size() == 1) {
        area = Optional.of(AreaId.parse(word));
      } else if (pair.get(0).equals("series")) {
        series = Optional.of(pair.get(1));
      } else {
        categories.put(DisaggregationId.of(pair.get(0)), CategoryId.of(pair.get(1)));
      }
    }
    return new Slice(ProgrammeId.of(words.get(0)), area, categories.buildOrThrow(), series);
  }

  private static SliceCover cover(Indicator.Builder indicator, LocalDate day) {
    Portfolio portfolio = PORTFOLIO.toBuilder().addIndicators(indicator.build()).build();
    SelectionQuestion asked =
        SelectionQuestion.of(Aggregation.of("it"), portfolio).get(0);
    return new SliceCover(portfolio, asked, day);
  }

  private static boolean covers(Indicator.Builder indicator, String whole, String... slices) {
    return cover(indicator, DAY)
        .covers(Arrays.stream(slices).map(SliceCoverTest::slice).toList(), slice(whole));
  }

  private static boolean covers(String whole, String... slices) {
    return covers(flow(), whole, slices);
  }

  private static boolean meet(Indicator.Builder indicator, String one, String other) {
    SliceCover cover = cover(indicator, DAY);
    boolean meets = cover.meets(slice(one), slice(other));
    assertThat(cover.meets(slice(other), slice(one))).isEqualTo(meets);
    return meets;
  }

  private static boolean meet(String one, String other) {
    return meet(flow(), one, other);
  }

  @Test
  void nothingCoversNothing() {
    assertThat(covers("whole")).isFalse();
  }

  @Test
  void aWholeCoversItsParts() {
    assertThat(covers("whole", "whole")).isTrue();
    assertThat(covers("one", "whole")).isTrue();
    assertThat(covers("whole ML", "whole")).isTrue();
    assertThat(covers("whole subdivision:ansongo", "whole subdivision:gao")).isTrue();
    assertThat(covers("whole subdivision:ansongo", "whole ML")).isTrue();
    assertThat(covers("whole ML", "whole global")).isTrue();
    assertThat(covers("whole sex=female", "whole")).isTrue();
    assertThat(covers("whole series=a", "whole")).isTrue();
  }

  @Test
  void aPartDoesNotCoverItsWhole() {
    assertThat(covers("whole", "one")).isFalse();
    assertThat(covers("whole", "whole ML")).isFalse();
    assertThat(covers("whole subdivision:gao", "whole subdivision:ansongo")).isTrue();
    assertThat(covers("whole ML", "whole subdivision:ansongo")).isFalse();
    assertThat(covers("whole", "whole sex=female")).isFalse();
    assertThat(covers("whole", "whole series=a")).isFalse();
  }

  @Test
  void theOthersDoNotCoverOne() {
    assertThat(covers("one", "two")).isFalse();
    assertThat(covers("whole ML", "whole NE")).isFalse();
    assertThat(covers("whole subdivision:kayes", "whole subdivision:gao")).isFalse();
    assertThat(covers("whole NE", "whole subdivision:gao")).isFalse();
    assertThat(covers("whole sex=male", "whole sex=female")).isFalse();
    assertThat(covers("whole series=b", "whole series=a")).isFalse();
  }

  @Test
  void allPartsCoverTheirWholeTogether() {
    assertThat(covers("whole", "one", "two")).isTrue();
    assertThat(covers("whole", "whole ML", "whole NE")).isTrue();
    assertThat(covers("whole ML", "whole subdivision:gao", "whole subdivision:kayes"))
        .isTrue();
    assertThat(covers("whole", "whole sex=female", "whole sex=male")).isTrue();
  }

  @Test
  void allPartsOfAllPartsCoverTheirWholeTogether() {
    assertThat(covers("whole", "one ML", "one NE", "two sex=female", "two sex=male"))
        .isTrue();
    assertThat(covers("whole", "one ML", "two sex=female", "two sex=male")).isFalse();
    assertThat(covers("whole sex=male", "one sex=male", "two sex=male age=child", "two age=adult"))
        .isTrue();
  }

  @Test
  void aRegionHasTheCountriesThatTheSchemePlacesInItOnTheDay() {
    SliceCover before = cover(flow(), LocalDate.of(2019, 12, 31));

    assertThat(covers("whole ML", "whole " + INNER)).isTrue();
    assertThat(covers("whole subdivision:ansongo", "whole " + INNER)).isTrue();
    assertThat(covers("whole NE", "whole " + INNER)).isFalse();
    assertThat(covers("whole ML", "whole " + OUTER)).isTrue();
    assertThat(before.covers(List.of(slice("whole " + INNER)), slice("whole ML")))
        .isFalse();
    assertThat(before.covers(List.of(slice("whole " + INNER)), slice("whole TD")))
        .isTrue();
  }

  @Test
  void aRegionLiesInThoseAroundItAndInNoOther() {
    assertThat(covers("whole " + INNER, "whole " + OUTER)).isTrue();
    assertThat(covers("whole " + OUTER, "whole " + INNER)).isFalse();
    assertThat(covers("whole " + INNER, "whole region:sahel/outer")).isFalse();
  }

  @Test
  void aRegionConsistsOfWhatTheProgrammeCoversInIt() {
    assertThat(covers("whole " + INNER, "whole ML")).isTrue();
    assertThat(covers("whole " + OUTER, "whole ML")).isFalse();
    assertThat(covers("whole " + OUTER, "whole ML", "whole NE")).isTrue();
    assertThat(covers("whole region:sahel/inner", "whole ML")).isFalse();
    assertThat(covers("whole region:sahel/inner", "whole ML", "whole NE")).isTrue();
    assertThat(covers("local region:sahel/inner", "local subdivision:gao", "local NE"))
        .isTrue();
  }

  @Test
  void aRegionThatIsCoveredAsSuchConsistsOfAllItsCountries() {
    assertThat(covers("zonal", "zonal ML", "zonal TD")).isTrue();
    assertThat(covers("zonal", "zonal ML")).isFalse();
    assertThat(covers("worldly " + INNER, "worldly ML", "worldly TD")).isTrue();
    assertThat(covers("worldly " + INNER, "worldly TD")).isFalse();
    assertThat(covers("nested " + INNER, "nested ML", "nested TD")).isTrue();
    assertThat(covers("nested", "nested ML", "nested TD")).isFalse();
    assertThat(covers("nested", "nested ML", "nested TD", "nested NE")).isTrue();
    assertThat(covers("mixed", "mixed NE", "mixed " + INNER)).isTrue();
    assertThat(covers("mixed", "mixed NE", "mixed ML")).isFalse();
  }

  @Test
  void theWorldConsistsOfNothingThatIsDeclared() {
    assertThat(covers("worldly global", "worldly ML", "worldly NE")).isFalse();
    assertThat(covers("worldly", "worldly ML", "worldly NE")).isFalse();
    assertThat(covers("worldly route:desert", "worldly global")).isTrue();
    assertThat(covers("worldly route:desert", "worldly ML")).isFalse();
  }

  @Test
  void whereThePillarIsExcludedNothingIsAskedFor() {
    assertThat(covers(flow().pillar("return"), "careful", "careful ML")).isTrue();
    assertThat(covers(flow().pillar("health"), "careful", "careful ML")).isFalse();
    assertThat(covers("careful", "careful ML")).isFalse();
  }

  @Test
  void aComponentInheritsWhereThePillarIsExcluded() {
    assertThat(covers(flow().pillar("return"), "part", "part ML")).isTrue();
    assertThat(covers(flow().pillar("health"), "part", "part ML")).isFalse();
  }

  @Test
  void ownSharesDoNotContainEachOther() {
    Indicator.Builder own = flow().addOwnShare(Axis.PROGRAMMES, Axis.AREAS);

    assertThat(covers(own, "one", "whole")).isFalse();
    assertThat(covers(own, "whole", "one", "two")).isFalse();
    assertThat(covers(own, "whole subdivision:gao", "whole ML")).isFalse();
    assertThat(covers(own, "whole ML", "whole global")).isFalse();
    assertThat(covers(own, "whole ML", "whole ML")).isTrue();
    assertThat(meet(own, "one", "whole")).isFalse();
    assertThat(meet(own, "whole ML", "whole subdivision:gao")).isFalse();
  }

  @Test
  void whatNamesNoAreaIsTheWholeAlsoOfOwnShares() {
    Indicator.Builder own = flow().addOwnShare(Axis.AREAS);

    assertThat(covers(own, "whole ML", "whole")).isTrue();
    assertThat(covers(own, "whole", "whole ML", "whole NE")).isTrue();
    assertThat(covers(own, "whole", "whole ML")).isFalse();
  }

  @Test
  void sharesMeetWhereOneLiesInTheOtherOnEachAxis() {
    assertThat(meet("whole", "one ML sex=male series=a")).isTrue();
    assertThat(meet("whole ML", "one")).isTrue();
    assertThat(meet("whole ML sex=male", "one age=child series=a")).isTrue();
    assertThat(meet("one", "two")).isFalse();
    assertThat(meet("whole ML", "whole NE")).isFalse();
    assertThat(meet("whole sex=male", "whole sex=female")).isFalse();
    assertThat(meet("whole series=a", "whole series=b")).isFalse();
    assertThat(meet("whole series=a", "whole series=a")).isTrue();
  }
}
