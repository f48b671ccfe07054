package org.logframe.aggregate;

import static org.logframe.aggregate.WorldPlace.oneOf;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.logframe.indicator.Axis;
import org.logframe.indicator.Category;
import org.logframe.indicator.CategoryId;
import org.logframe.indicator.Disaggregation;
import org.logframe.indicator.DisaggregationId;
import org.logframe.indicator.Expectation;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.IndicatorKind;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Rule;
import org.logframe.indicator.Step;
import org.logframe.measure.Counts;
import org.logframe.measure.Figure;
import org.logframe.measure.Interval;
import org.logframe.measure.Missing;
import org.logframe.measure.MissingReason;
import org.logframe.measure.ObservedValue;
import org.logframe.place.AreaId;
import org.logframe.place.Country;
import org.logframe.place.RegionMembership;
import org.logframe.place.Subdivision;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Filter;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.Coverage;
import org.logframe.programme.Event;
import org.logframe.programme.EventKind;
import org.logframe.programme.Participation;
import org.logframe.programme.ParticipationRole;
import org.logframe.programme.Programme;
import org.logframe.source.Organisation;
import org.logframe.source.Source;
import org.logframe.source.Text;
import org.logframe.time.Granularity;
import org.logframe.time.ReportingPeriod;
import org.logframe.time.Validity;

/**
 * Observations at one grain, as bulk data is: some cells of a grid of programmes, areas, periods and
 * categories, with corrections and hedged figures among them.
 */
public final class GridWorld {
  static final ImmutableList<Facet<?>> FACETS = ImmutableList.of(
      Facet.COUNTRY,
      Facet.AREA,
      Facet.AREA_TREE,
      Facet.areaLevel(1),
      Facet.region("sahel"),
      Facet.PROGRAMME,
      Facet.PROGRAMME_TREE,
      Facet.KIND,
      Facet.FUNDER,
      Facet.YEAR,
      Facet.QUARTER,
      Facet.MONTH,
      Facet.INDICATOR,
      Facet.PILLAR,
      Facet.category("sex"),
      Facet.category("age"));
  private static final ImmutableList<Facet<?>> MANY_FACETS = ImmutableList.of(
      Facet.AREA,
      Facet.PROGRAMME,
      Facet.MONTH,
      Facet.QUARTER,
      Facet.category("sex"),
      Facet.category("age"));
  private static final ImmutableList<Filter> FILTERS = ImmutableList.of(
      Facet.COUNTRY.named("ML"),
      Facet.AREA_TREE.named("region:sahel/inner"),
      Facet.AREA_TREE.named("ML"),
      Facet.region("sahel").named("inner"),
      Facet.QUARTER.named("2021-Q1"),
      Facet.MONTH.named("2021-02"),
      Facet.MONTH.isAnyOf(ReportingPeriod.parse("2021-01"), ReportingPeriod.parse("2021-03")),
      Facet.YEAR.named("2020"),
      Facet.PROGRAMME_TREE.named("whole"),
      Facet.PROGRAMME.named("one"),
      Facet.FUNDER.named("eu"),
      Facet.category("sex").named("female"),
      Facet.category("age").named("child"));

  final Random random;
  private final List<String> programmes;
  private final List<String> areas;
  private final List<String> periods;
  private final List<String> sexes;
  private final List<String> ages;
  private final boolean isDue;
  private final List<String> disaggregations;
  private final Granularity frequency;

  /** A world. */
  public GridWorld(Random random) {
    this.random = random;
    this.programmes =
        oneOf(random, List.of(List.of("whole"), List.of("one", "two"), List.of("two")));
    this.areas = oneOf(
        random,
        List.of(
            List.of("ML", "NE", "TD"),
            List.of("subdivision:gao", "subdivision:kayes", "NE"),
            List.of(""),
            List.of("ML")));
    this.periods = oneOf(
        random,
        List.of(
            List.of("2020-12", "2021-01", "2021-02", "2021-03"),
            List.of("2020-Q4", "2021-Q1", "2021-Q2"),
            List.of("2020", "2021"),
            List.of("2020", "2021-Q1", "2021-05"),
            List.of("2020-06-30/2021-06-30", "2021-06-30/2022-06-30")));
    this.sexes = oneOf(
        random,
        List.of(List.of(""), List.of("female", "male"), List.of("female", "male", "unknown")));
    this.ages = oneOf(random, List.of(List.of(""), List.of("child", "adult")));
    this.isDue = random.nextBoolean();
    this.disaggregations = disaggregations();
    this.frequency = periods.get(0).length() == 4
        ? Granularity.YEAR
        : periods.contains("2020-Q4") ? Granularity.QUARTER : Granularity.MONTH;
  }

  /** Its programmes and its indicator. */
  public Portfolio portfolio() {
    return Portfolio.builder()
        .addDisaggregations(
            Disaggregation.builder()
                .id("sex")
                .title(Text.english("Sex"))
                .addCategories(category("female"), category("male"), category("unknown"))
                .residual("unknown")
                .build(),
            AggregateSamples.AGE)
        .addOrganisations(
            Organisation.builder().id("eu").addNames(Text.english("EU")).build(),
            Organisation.builder().id("iom").addNames(Text.english("IOM")).build())
        .addSubdivisions(subdivision("gao"), subdivision("kayes"))
        .addRegionSchemes(AggregateSamples.scheme(
            "sahel",
            RegionMembership.of("inner", AggregateSamples.MALI),
            RegionMembership.of(
                "inner", AggregateSamples.NIGER, Validity.between("2021-01", "2021-12"))))
        .addProgrammes(
            Programme.builder()
                .id("whole")
                .covers(AggregateSamples.MALI)
                .addCoverage(Coverage.builder()
                    .area(AreaId.of(AggregateSamples.NIGER))
                    .validity(Validity.between("2021-01", "2021-12"))
                    .build())
                .addParticipation(Participation.of("eu", ParticipationRole.FUNDING))
                .build(),
            Programme.builder().id("one").partOf("whole").build(),
            Programme.builder()
                .id("two")
                .partOf("whole")
                .addEvents(Event.of(EventKind.ENDED, "2021-01-15"))
                .addParticipation(Participation.of("eu", ParticipationRole.FUNDING))
                .build())
        .addIndicators(indicator())
        .build();
  }

  private Indicator indicator() {
    Indicator.Builder indicator = steps()
        .title(Text.english("Returns"))
        .unit(Counts.PERSON)
        .addDisaggregations(disaggregations.toArray(new String[0]));
    if (random.nextInt(10) == 0) {
      indicator.range(
          random.nextBoolean()
              ? Interval.parse("at least 0 thousand persons")
              : Interval.between(0, 4_000_000_000L, Counts.PERSON));
    }
    if (isDue && random.nextInt(4) > 0) {
      programmes.forEach(each -> indicator.addExpectations(expectation(each)));
    }
    return indicator.build();
  }

  private Indicator.Builder steps() {
    return switch (random.nextInt(14)) {
      case 0, 1, 2, 3 -> Indicator.flow("it");
      case 4 -> Indicator.people("it");
      case 5 -> Indicator.peopleFirstReached("it");
      case 6, 7 -> Indicator.stock("it");
      case 8, 9 -> Indicator.cumulative("it");
      default -> folded();
    };
  }

  /** By rules of which each folds some axes, the value of one time first, or all of them. */
  private Indicator.Builder folded() {
    Indicator.Builder indicator = Indicator.builder().id("it").kind(IndicatorKind.COUNT);
    List<Axis> axes = new ArrayList<>(List.of(Axis.PROGRAMMES, Axis.AREAS, Axis.PERIODS));
    if (random.nextBoolean()) {
      indicator.addSteps(Step.of(oneOf(random, List.of(Rule.LATEST, Rule.EARLIEST)), Axis.PERIODS));
      axes.remove(Axis.PERIODS);
    }
    if (random.nextBoolean()) {
      indicator.addSteps(
          Step.of(oneOf(random, List.of(Rule.COUNT, Rule.MAX, Rule.MIN)), oneOf(random, axes)));
    }
    indicator.frequency(frequency);
    return indicator.addSteps(
        Step.of(oneOf(random, List.of(Rule.COUNT, Rule.MAX, Rule.MIN, Rule.MEAN))));
  }

  /** Those that are used and, now and then, those that could be. */
  private List<String> disaggregations() {
    List<String> used = new ArrayList<>();
    if (sexes.size() > 1 || random.nextInt(4) == 0) {
      used.add("sex");
    }
    if (ages.size() > 1 || random.nextInt(4) == 0) {
      used.add("age");
    }
    return used;
  }

  private Expectation expectation(String programme) {
    Expectation.Builder due = Expectation.builder()
        .programme(programme)
        .validity(oneOf(
            random,
            List.of(Validity.undated(), Validity.between("2020", "2021"), Validity.since("2021"))))
        .frequency(frequency);
    areas.stream()
        .filter(each -> !each.isEmpty() && random.nextInt(3) > 0)
        .forEach(each -> due.addAreas(AreaId.parse(each)));
    if (sexes.size() > 1 && random.nextInt(8) > 0) {
      due.addDisaggregations("sex");
    }
    if (ages.size() > 1 && random.nextInt(8) > 0) {
      due.addDisaggregations("age");
    }
    return due.build();
  }

  private static Category category(String id) {
    return Category.of(id, Text.english(id));
  }

  private static Subdivision subdivision(String id) {
    return Subdivision.builder()
        .id(id)
        .name(Text.english(id))
        .partOf(Country.of("ML"))
        .build();
  }

  /** Some cells of the grid, in any order, now and then with a correction. */
  public List<Observation> observations() {
    List<Observation> all = new ArrayList<>();
    int share = 4 + random.nextInt(7);
    boolean isBreakdownWhole = random.nextInt(4) > 0;
    boolean haveMargins = random.nextInt(4) == 0;
    for (String programme : programmes) {
      for (String area : areas) {
        for (String period : periods) {
          boolean isThere = random.nextInt(10) < share;
          if (haveMargins) {
            addMargins(all, programme, area, period);
          }
          for (String sex : sexes) {
            for (String age : ages) {
              if (isBreakdownWhole ? isThere : random.nextInt(10) < share) {
                add(all, place(programme, area, period, sex, age));
              }
            }
          }
        }
      }
    }
    for (int i = random.nextInt(3) == 0 && !all.isEmpty() ? 1 + random.nextInt(3) : 0; i > 0; i--) {
      all.add(disturbed(oneOf(random, all)));
    }
    Collections.shuffle(all, random);
    return all;
  }

  /** Totals of a place beside its cells, by sex and by age among them; now and then one is missing. */
  private void addMargins(List<Observation> all, String programme, String area, String period) {
    for (String sex : random.nextInt(3) == 0 ? sexes : List.of("")) {
      for (String age : random.nextInt(3) == 0 ? ages : List.of("")) {
        if (random.nextInt(4) > 0) {
          add(all, place(programme, area, period, sex, age));
        }
      }
    }
  }

  /** Something that meets others, or has no end: a total, a part, a rival, a gap. */
  private Observation disturbed(Observation one) {
    Observation.Builder other = one.toBuilder().value(value());
    return switch (random.nextInt(9)) {
      case 0 -> other.area(Optional.empty()).build();
      case 1 -> other.period("2020-01-01/2021-12-31").build();
      case 2 -> other.period("2021-02").build();
      case 3 -> other.programme("whole").build();
      case 4 -> other.series("x").build();
      case 5 ->
        other.value(Missing.of(MissingReason.NOT_REPORTED)).period("2021-11").build();
      case 6 -> withoutSex(one);
      case 7 -> other.period("2021-02-01/..").build();
      default -> other.build();
    };
  }

  private Observation withoutSex(Observation one) {
    Observation.Builder total = Observation.builder()
        .indicator("it")
        .programme(one.programme())
        .area(one.area())
        .period(one.period())
        .value(value());
    one.categories().forEach((id, category) -> {
      if (!id.text().equals("sex")) {
        total.putCategories(id, category);
      }
    });
    return total.build();
  }

  private Observation.Builder place(
      String programme, String area, String period, String sex, String age) {
    Observation.Builder place =
        Observation.builder().indicator("it").programme(programme).period(period);
    if (!area.isEmpty()) {
      place.area(AreaId.parse(area));
    }
    if (!sex.isEmpty()) {
      place.putCategories(DisaggregationId.of("sex"), CategoryId.of(sex));
    }
    if (!age.isEmpty()) {
      place.putCategories(DisaggregationId.of("age"), CategoryId.of(age));
    }
    return place;
  }

  private void add(List<Observation> all, Observation.Builder place) {
    if (random.nextInt(8) == 0) {
      place.addSources(Source.of("report", "p. " + random.nextInt(3)));
    }
    Observation stated = place.value(value()).build();
    all.add(stated);
    switch (random.nextInt(12)) {
      case 0 -> all.add(stated);
      case 1 -> {
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
          all.add(stated.toBuilder().value(value()).asOf(asOf()).build());
        }
      }
      default -> {}
    }
  }

  private String asOf() {
    return oneOf(random, List.of("2021", "2021-01-31", "2021-06", "2022-03", "2022-09"));
  }

  private ObservedValue value() {
    int number = random.nextInt(2_000);
    return switch (random.nextInt(14)) {
      case 0 -> Figure.about(number, Counts.PERSON);
      case 1 -> Figure.atLeast(number, Counts.PERSON);
      case 2 -> Figure.lessThan(1 + number % 20, Counts.PERSON);
      case 3 -> Figure.exactly(BigDecimal.valueOf(number, 2), Counts.PERSON);
      case 4 -> Figure.parse("2.5 thousand persons");
      case 5 -> Figure.exactly(3_000_000_000L + number, Counts.PERSON);
      case 6 -> isDue ? missing() : Figure.exactly(number, Counts.PERSON);
      default -> Figure.exactly(number, Counts.PERSON);
    };
  }

  private ObservedValue missing() {
    return switch (random.nextInt(6)) {
      case 0 -> Missing.of(MissingReason.NOT_APPLICABLE);
      case 1 -> Missing.of(MissingReason.NOT_YET_DUE);
      case 2 -> Missing.of(MissingReason.SUPPRESSED);
      case 3 -> Missing.suppressed(Interval.between(1, 4, Counts.PERSON));
      case 4 -> Missing.parse("suppressed (fewer than 5 persons)");
      default -> Missing.of(MissingReason.NOT_REPORTED);
    };
  }

  /** A question of its indicator. */
  public Aggregation question() {
    List<Facet<?>> facets = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      Facet<?> facet = oneOf(random, FACETS);
      if (!facets.contains(facet) && isAsked(facet)) {
        facets.add(facet);
      }
    }
    Aggregation question = Aggregation.of("it").by(facets.toArray(new Facet<?>[0]));
    if (random.nextInt(3) == 0) {
      Filter filter = oneOf(random, FILTERS);
      question = isAsked(filter.facet()) ? question.where(filter) : question;
    }
    if (random.nextInt(6) == 0) {
      question = question.membershipOn(LocalDate.of(2021, 3, 1));
    }
    if (random.nextInt(3) == 0
        && facets.stream().anyMatch(facet -> facet.granularity().isPresent())) {
      question = question.window(oneOf(random, List.of(Window.values())));
    }
    if (random.nextInt(4) == 0) {
      question = question.missing(oneOf(random, List.of(MissingPolicy.values())));
    }
    if (random.nextInt(4) == 0) {
      question = question.asOf(LocalDate.of(2020, 6, 1).plusDays(random.nextInt(900)));
    }
    return question.withTotals(oneOf(random, List.of(Totals.values())));
  }

  /** The same by so many facets that most of the rows that there could be hold nothing. */
  Aggregation byManyFacets(Aggregation question) {
    List<Facet<?>> facets = new ArrayList<>(question.facets());
    for (Facet<?> facet : MANY_FACETS) {
      if (!facets.contains(facet) && isAsked(facet)) {
        facets.add(facet);
      }
    }
    return question.withTotals(Totals.ROLL_UP).by(facets.toArray(new Facet<?>[0]));
  }

  private boolean isAsked(Facet<?> facet) {
    return facet.disaggregation().map(id -> disaggregations.contains(id.text())).orElse(true);
  }
}
