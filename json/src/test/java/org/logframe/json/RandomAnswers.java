package org.logframe.json;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.logframe.aggregate.AggregateTable;
import org.logframe.aggregate.Aggregation;
import org.logframe.aggregate.MissingPolicy;
import org.logframe.aggregate.Totals;
import org.logframe.indicator.Axis;
import org.logframe.indicator.Category;
import org.logframe.indicator.CategoryId;
import org.logframe.indicator.Disaggregation;
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
import org.logframe.measure.Grade;
import org.logframe.measure.Interval;
import org.logframe.measure.Missing;
import org.logframe.measure.MissingReason;
import org.logframe.measure.ObservedValue;
import org.logframe.measure.Ratio;
import org.logframe.measure.UnitTable;
import org.logframe.place.AreaId;
import org.logframe.place.Country;
import org.logframe.place.Partitioning;
import org.logframe.place.Region;
import org.logframe.place.RegionId;
import org.logframe.place.RegionMembership;
import org.logframe.place.RegionScheme;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.Coverage;
import org.logframe.programme.Phase;
import org.logframe.programme.Programme;
import org.logframe.programme.Status;
import org.logframe.source.Publication;
import org.logframe.source.Source;
import org.logframe.source.Text;
import org.logframe.time.Granularity;
import org.logframe.time.Validity;

/** Answers of every sort: hedged, partial, carried, refused, contradicting, left out. */
final class RandomAnswers {
  private static final ImmutableList<String> INDICATORS = ImmutableList.of(
      "flow", "people", "stock", "cumulative", "first", "ratio", "percentage", "qualitative");
  private static final ImmutableList<String> PERIODS = ImmutableList.of(
      "2021", "2021-S1", "2021-Q1", "2021-Q2", "2021-Q3", "2021-Q4", "2020-Q4", "2021-05/2021-08");
  private static final ImmutableList<Facet<?>> FACETS = ImmutableList.of(
      Facet.COUNTRY,
      Facet.YEAR,
      Facet.QUARTER,
      Facet.PROGRAMME,
      Facet.STATUS,
      Facet.KIND,
      Facet.AREA,
      Facet.region("regions"),
      Facet.category("sex"));

  private final Random random;
  private final Portfolio portfolio;

  RandomAnswers(Random random) {
    this.random = random;
    this.portfolio = made();
  }

  private <T> T oneOf(List<? extends T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private static Region region(String id) {
    return Region.builder()
        .scheme("regions")
        .id(id)
        .name(Text.english("Region " + id))
        .build();
  }

  private static RegionMembership membership(String region, String country) {
    return new RegionMembership(
        RegionId.of(region), Country.of(country), Validity.undated(), ImmutableList.of());
  }

  /** What the answers are about. */
  Portfolio portfolio() {
    return portfolio;
  }

  private Portfolio made() {
    Portfolio.Builder builder = Portfolio.builder()
        .addPublications(Publication.builder().id("returns").build())
        .addRegionSchemes(RegionScheme.builder()
            .id("regions")
            .title(Text.english("Regions"))
            .partitioning(Partitioning.PARTITION)
            .addRegions(region("north"), region("south"))
            .addMemberships(membership("north", "ML"), membership("south", "NE"))
            .build())
        .addDisaggregations(Disaggregation.builder()
            .id("sex")
            .title(Text.english("Sex"))
            .addCategories(category("f"), category("m"), category("_T"), category("=1+1"))
            .build())
        .addProgrammes(
            programme("whole").build(), programme("part").partOf("whole").build());
    INDICATORS.forEach(id -> builder.addIndicators(indicator(id)));
    return builder.build();
  }

  private static Category category(String id) {
    return new Category(CategoryId.of(id), Text.english("Category " + id));
  }

  private static Programme.Builder programme(String id) {
    return Programme.builder()
        .id(id)
        .addCoverage(Coverage.builder().area(Country.of("ML")).build())
        .addCoverage(Coverage.builder().area(Country.of("NE")).build())
        .addStatuses(Status.builder().phase(Phase.ONGOING).asOf("2020").build());
  }

  private Indicator indicator(String id) {
    Indicator.Builder builder = switch (id) {
      case "flow" -> Indicator.flow(id).unit(Counts.PERSON);
      case "people" -> Indicator.people(id);
      case "stock" -> Indicator.stock(id).unit(Counts.PERSON);
      case "cumulative" -> Indicator.cumulative(id).unit(Counts.PERSON);
      case "first" ->
        Indicator.builder()
            .id(id)
            .unit(Counts.PERSON)
            .addSteps(Step.of(Rule.EARLIEST, Axis.PERIODS), Step.of(Rule.COUNT));
      case "ratio" ->
        Indicator.ratio(
                id,
                RatioParts.of(IndicatorId.of("flow"), IndicatorId.of("stock"), Relation.SEPARATE))
            .unit(UnitTable.standard().parse(""));
      case "percentage" -> Indicator.percentage(id);
      default -> Indicator.qualitative(id);
    };
    builder.title(Text.english("About " + id)).addDisaggregations("sex");
    if (random.nextInt(4) != 0) {
      builder.frequency(Granularity.QUARTER).addExpectations(expectation());
    }
    if (id.equals("flow") && random.nextBoolean()) {
      builder.range(Interval.between(BigDecimal.ZERO, BigDecimal.valueOf(50), Counts.PERSON));
    }
    return builder.build();
  }

  private Expectation expectation() {
    Expectation.Builder builder = Expectation.builder()
        .programme("whole")
        .addAreas(AreaId.of(Country.of("ML")))
        .validity(Validity.between("2021", "2021"));
    if (random.nextBoolean()) {
      builder.addAreas(AreaId.of(Country.of("NE")));
    }
    return random.nextInt(4) == 0 ? builder.addDisaggregations("sex").build() : builder.build();
  }

  private Observation observation(String indicator) {
    Observation.Builder builder = Observation.builder()
        .indicator(indicator)
        .programme(oneOf(List.of("whole", "whole", "part")))
        .value(value(indicator));
    if (random.nextInt(8) != 0) {
      builder.area(Country.of(oneOf(List.of("ML", "NE"))));
    }
    if (random.nextInt(12) != 0) {
      builder.period(oneOf(PERIODS));
    }
    if (random.nextInt(4) == 0) {
      builder.category("sex", oneOf(List.of("f", "m", "_T", "=1+1")));
    }
    if (random.nextInt(3) == 0) {
      builder.asOf(oneOf(List.of("2021", "2022-01", "2022-03-01")));
    }
    if (random.nextInt(3) == 0) {
      builder.addSources(Source.of("returns", "table " + random.nextInt(3)));
    }
    return builder.build();
  }

  private ObservedValue value(String indicator) {
    if (random.nextInt(6) == 0) {
      return random.nextBoolean()
          ? Missing.of(oneOf(List.of(MissingReason.values())))
          : Missing.suppressed(Interval.lessThan(BigDecimal.valueOf(5), Counts.PERSON));
    }
    return switch (indicator) {
      case "qualitative" -> Grade.of(oneOf(List.of("good", "poor", "fair, or \"so\"")));
      case "ratio" -> Ratio.of(figure(), figure());
      case "percentage" -> Figure.parse(random.nextInt(100) + " %");
      default -> figure();
    };
  }

  private Figure figure() {
    return Figure.parse(oneOf(List.of("", "", "about ", "more than ", "at most "))
        + random.nextInt(60) + " persons");
  }

  private List<Observation> observations(String indicator) {
    List<String> observed =
        indicator.equals("ratio") ? List.of("ratio", "flow", "stock") : List.of(indicator);
    return IntStream.range(0, random.nextInt(12))
        .mapToObj(i -> observation(oneOf(observed)))
        .filter(each -> portfolio.problems(List.of(each)).isEmpty())
        .toList();
  }

  private Aggregation question(Aggregation of, int mostFacets) {
    List<Facet<?>> facets = new ArrayList<>(FACETS);
    Collections.shuffle(facets, random);
    Aggregation question = of.by(
            facets.subList(0, random.nextInt(mostFacets + 1)).toArray(new Facet<?>[0]))
        .withTotals(oneOf(List.of(Totals.values())));
    if (random.nextInt(4) == 0) {
      question = question.where(Facet.COUNTRY.is(Country.of("ML")));
    }
    if (random.nextInt(4) == 0) {
      question = question.missing(oneOf(List.of(MissingPolicy.values())));
    }
    return random.nextInt(4) == 0 ? question.asOf(LocalDate.of(2022, 2, 1)) : question;
  }

  AggregateTable table() {
    Optional<AggregateTable> table = Optional.empty();
    while (table.isEmpty()) {
      table = answered();
    }
    return table.get();
  }

  /** An answer; none if the question is nonsense, such as zero for what is missing among grades. */
  private Optional<AggregateTable> answered() {
    String indicator = oneOf(INDICATORS);
    List<Observation> seen = new ArrayList<>(observations(indicator));
    Aggregation of = Aggregation.of(indicator);
    int mostFacets = 3;
    if (random.nextInt(4) == 0) {
      List<String> more = new ArrayList<>(INDICATORS);
      Collections.shuffle(more, random);
      more.forEach(each -> seen.addAll(observations(each)));
      of = random.nextBoolean() ? Aggregation.ofAll() : Aggregation.of(more.get(0), more.get(1));
      // The indicator is a facet too: cubes of all of them by three more are large, not different.
      mostFacets = 1;
    }
    try {
      return Optional.of(question(of, mostFacets).over(portfolio, seen));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
