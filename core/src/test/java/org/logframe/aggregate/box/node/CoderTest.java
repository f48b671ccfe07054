package org.logframe.aggregate.box.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.logframe.indicator.Axis;
import org.logframe.indicator.Category;
import org.logframe.indicator.Disaggregation;
import org.logframe.indicator.Expectation;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Rule;
import org.logframe.indicator.Step;
import org.logframe.measure.Counts;
import org.logframe.measure.Figure;
import org.logframe.measure.Interval;
import org.logframe.place.AreaId;
import org.logframe.place.Country;
import org.logframe.place.Partitioning;
import org.logframe.place.Region;
import org.logframe.place.RegionMembership;
import org.logframe.place.RegionScheme;
import org.logframe.place.Subdivision;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.Programme;
import org.logframe.source.Text;
import org.logframe.time.Granularity;
import org.logframe.time.ReportingPeriod;
import org.logframe.time.Validity;

/** Mali moves from the west, which lies in the Sahel, to the north on 1 July 2020. */
class CoderTest {
  private static final int AREAS = 2;
  private static final int SERIES = 3;
  private static final int SEX = 4;
  private static final Country MALI = Country.of("ML");

  private static final Disaggregation SEXES = Disaggregation.builder()
      .id("sex")
      .title(Text.english("Sex"))
      .addCategories(Category.of("f", Text.english("Women")), Category.of("m", Text.english("Men")))
      .build();

  private static final RegionScheme SCHEME = RegionScheme.builder()
      .id("s")
      .title(Text.english("Regions"))
      .partitioning(Partitioning.PARTITION)
      .addRegions(
          region("sahel").build(),
          region("west").partOf("sahel").build(),
          region("north").build())
      .addMemberships(
          RegionMembership.of("west", MALI, Validity.until("2020-06-30")),
          RegionMembership.of("north", MALI, Validity.since("2020-07-01")))
      .build();

  private final Indicator indicator = Indicator.flow("it")
      .title(Text.english("Returns"))
      .unit(Counts.PERSON)
      .disaggregatedBy(SEXES)
      .addExpectations(Expectation.builder()
          .programme("whole")
          .validity(Validity.between("2020-01", "2020-12"))
          .frequency(Granularity.QUARTER)
          .build())
      .build();

  private final Portfolio portfolio = Portfolio.builder()
      .addDisaggregations(SEXES)
      .addRegionSchemes(SCHEME)
      .addSubdivisions(Subdivision.builder()
          .id("gao")
          .name(Text.english("Gao"))
          .partOf(AreaId.of(MALI))
          .build())
      .addProgrammes(
          Programme.builder().id("whole").covers(MALI).build(),
          Programme.builder().id("one").partOf("whole").build())
      .addIndicators(indicator)
      .build();

  private static Region.Builder region(String id) {
    return Region.builder().scheme("s").id(id).name(Text.english(id));
  }

  private static Observation.Builder seen(String programme, String area, String period) {
    return Observation.builder()
        .indicator("it")
        .programme(programme)
        .area(AreaId.parse(area))
        .period(period)
        .value(Figure.parse("4", Counts.PERSON));
  }

  private Coder coder(Optional<Days> days) {
    return new Coder(indicator, portfolio, Optional.of(new Memberships(SCHEME)), days);
  }

  private Space space(Coder coder, Indicator of) {
    return coder.space(new Plan(
        Coder.axes(of),
        List.of(Step.of(Rule.COUNT)),
        List.of(),
        Interval.parse("at least 0 persons")));
  }

  private Space space(Coder coder) {
    return space(coder, indicator);
  }

  @Test
  void theAxesOfAnIndicatorEndWithItsDisaggregations() {
    assertThat(Coder.axes(indicator))
        .containsExactly(
            Axis.PERIODS, Axis.PROGRAMMES, Axis.AREAS, Axis.SERIES, Axis.of(SEXES.id()));
  }

  @Test
  void whatIsNotSaidIsTheRoot() {
    Box box = coder(Optional.empty())
        .box(Observation.builder()
            .indicator("it")
            .programme("whole")
            .value(Figure.parse("4", Counts.PERSON))
            .build());
    assertThat(box).isEqualTo(new Box(0, 1, 0, 0, 0));
  }

  @Test
  void whatIsSaidIsANodeOfItsAxis() {
    Coder coder = coder(Optional.empty());
    Box whole = coder.box(seen("whole", "ML", "2020-Q1").build());
    Box part = coder.box(seen("one", "subdivision:gao", "2020-01")
        .series("a")
        .category("sex", "f")
        .build());
    assertThat(space(coder).contains(whole, part)).isTrue();
    assertThat(space(coder).contains(part, whole)).isFalse();
    assertThat(part.node(SERIES)).isNotEqualTo(Nodes.ROOT);
    assertThat(part.node(SEX)).isNotEqualTo(Nodes.ROOT);
    assertThat(coder.period(ReportingPeriod.parse("2020-Q1"))).isEqualTo(whole.node(0));
  }

  @Test
  void thePeriodsThatAreDueSayHowLongAPeriodIs() {
    Coder coder = coder(Optional.empty());
    Box year = coder.box(seen("whole", "NE", "2020").build());
    assertThat(space(coder).nodes(Plan.PERIODS).size(year.node(Plan.PERIODS))).isEqualTo(4);
  }

  @Test
  void theCategoriesOfADisaggregationAreAllThereIs() {
    Coder coder = coder(Optional.empty());
    int f = coder.box(seen("whole", "NE", "2020").category("sex", "f").build()).node(SEX);
    TreeNodes<?> sexes = (TreeNodes<?>) space(coder).nodes(SEX);
    assertThat(sexes.areAll(Nodes.ROOT, Set.of(f))).isFalse();
    int m = coder.box(seen("whole", "NE", "2020").category("sex", "m").build()).node(SEX);
    assertThat(sexes.areAll(Nodes.ROOT, Set.of(f, m))).isTrue();
  }

  @Test
  void anOwnShareIsNotWhatLiesBelow() {
    Indicator own = indicator.toBuilder().addOwnShare(Axis.PROGRAMMES).build();
    Coder coder = new Coder(own, portfolio, Optional.empty(), Optional.empty());
    Box whole = coder.box(seen("whole", "ML", "2020").build());
    Box part = coder.box(seen("one", "ML", "2020").build());
    assertThat(space(coder, own).meet(whole, part)).isFalse();
  }

  @Test
  void aCountryLiesInTheRegionOfItsPeriod() {
    Coder coder = coder(Optional.empty());
    Box before = coder.box(seen("whole", "subdivision:gao", "2020-Q1").build());
    Box after = coder.box(seen("whole", "ML", "2020-Q4").build());
    Box west = coder.box(seen("whole", "region:s/west", "2020").build());
    Box sahel = coder.box(seen("whole", "region:s/sahel", "2020").build());
    Box north = coder.box(seen("whole", "region:s/north", "2020").build());
    Space space = space(coder);
    assertThat(space.contains(west, before)).isTrue();
    assertThat(space.contains(sahel, before)).isTrue();
    assertThat(space.contains(sahel, west)).isTrue();
    assertThat(space.contains(north, before)).isFalse();
    assertThat(space.contains(north, after)).isTrue();
    assertThat(space.contains(west, after)).isFalse();
  }

  @Test
  void whereACountryMovesWithinAPeriodThereIsNoBoxUnlessADayIsNamed() {
    Observation year = seen("whole", "ML", "2020").build();
    assertThat(coder(Optional.empty()).hasBox(year)).isFalse();
    assertThat(coder(Optional.empty()).hasBox(seen("whole", "ML", "2020-Q1").build()))
        .isTrue();
    Coder january = coder(Optional.of(Days.on(LocalDate.parse("2020-01-15"))));
    assertThat(january.hasBox(year)).isTrue();
    assertThat(space(january)
            .contains(
                january.box(seen("whole", "region:s/west", "2020").build()), january.box(year)))
        .isTrue();
  }

  @Test
  void withoutASchemeNothingLiesInARegion() {
    Coder coder = new Coder(indicator, portfolio, Optional.empty(), Optional.empty());
    Box country = coder.box(seen("whole", "ML", "2020").build());
    Box region = coder.box(seen("whole", "region:s/west", "2020").build());
    Box all = coder.box(seen("whole", "global", "2020").build());
    assertThat(space(coder).contains(region, country)).isFalse();
    assertThat(space(coder).contains(all, country)).isTrue();
    assertThat(space(coder).contains(all, region)).isTrue();
    assertThat(all.node(AREAS)).isNotEqualTo(Nodes.ROOT);
  }
}
