package org.logframe.json;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.logframe.aggregate.AggregateTable;
import org.logframe.aggregate.Aggregation;
import org.logframe.aggregate.MissingPolicy;
import org.logframe.aggregate.Totals;
import org.logframe.indicator.Category;
import org.logframe.indicator.Disaggregation;
import org.logframe.indicator.Expectation;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.IndicatorKind;
import org.logframe.indicator.Observation;
import org.logframe.indicator.RatioParts;
import org.logframe.indicator.Relation;
import org.logframe.measure.Counts;
import org.logframe.measure.Figure;
import org.logframe.measure.Grade;
import org.logframe.measure.Missing;
import org.logframe.measure.MissingReason;
import org.logframe.measure.ObservedValue;
import org.logframe.measure.Ratio;
import org.logframe.measure.UnitTable;
import org.logframe.place.Country;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.Programme;
import org.logframe.source.Text;
import org.logframe.time.Granularity;
import org.logframe.time.Validity;

/** Tables with refusals, gaps, bounds, ratios and grades, and with ids that ask for trouble. */
final class RandomTables {
  private static final ImmutableList<Facet<?>> FACETS = ImmutableList.of(
      Facet.COUNTRY, Facet.YEAR, Facet.QUARTER, Facet.PROGRAMME, Facet.AREA, Facet.category("d"));
  private static final ImmutableList<String> COUNTRIES = ImmutableList.of("ML", "NE", "TD");
  private static final ImmutableList<String> PERIODS =
      ImmutableList.of("2020", "2020-Q4", "2021-Q1", "2021-Q2", "2021", "2021-05");
  private static final ImmutableList<String> CATEGORIES =
      ImmutableList.of("_T", "__x", "=1+1", "a");

  private final Random random;
  private final Portfolio portfolio;

  RandomTables(Random random) {
    this.random = random;
    this.portfolio = made();
  }

  /** What the tables are computed over. */
  Portfolio portfolio() {
    return portfolio;
  }

  private <T> T oneOf(List<? extends T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private Portfolio made() {
    Disaggregation.Builder disaggregation =
        Disaggregation.builder().id("d").title(Text.of("By; \"quoted\""));
    CATEGORIES.forEach(id -> disaggregation.addCategories(Category.of(id, Text.of(id))));
    Indicator.Builder asked = indicator().title(Text.english("Asked, for")).addDisaggregations("d");
    if (random.nextBoolean()) {
      asked.addExpectations(Expectation.builder()
          .programme("p")
          .validity(Validity.between("2021", "2021"))
          .frequency(Granularity.QUARTER)
          .build());
    }
    return Portfolio.builder()
        .addDisaggregations(disaggregation.build())
        .addProgrammes(programme("p"), programme("_q"))
        .addIndicators(
            asked.build(),
            Indicator.flow("above").title(Text.of("above")).unit(Counts.PERSON).build(),
            Indicator.flow("below").title(Text.of("below")).unit(Counts.PERSON).build())
        .build();
  }

  private static Programme programme(String id) {
    return Programme.builder().id(id).covers(Country.of("ML"), Country.of("NE")).build();
  }

  private Indicator.Builder indicator() {
    return switch (random.nextInt(6)) {
      case 0 -> Indicator.flow("it").unit(Counts.PERSON);
      case 1 -> Indicator.stock("it").unit(UnitTable.standard().parse("km"));
      case 2 -> Indicator.people("it");
      case 3 -> Indicator.qualitative("it");
      case 4 -> Indicator.percentage("it");
      default ->
        Indicator.ratio("it", RatioParts.of("above", "below", Relation.PART_OF_DENOMINATOR))
            .unit(UnitTable.standard().parse("%"));
    };
  }

  /** A random answer over the portfolio. */
  AggregateTable table() {
    List<Facet<?>> facets = new ArrayList<>(FACETS);
    while (facets.size() > random.nextInt(4)) {
      facets.remove(random.nextInt(facets.size()));
    }
    Aggregation question = Aggregation.of("it")
        .by(facets.toArray(new Facet<?>[0]))
        .withTotals(oneOf(List.of(Totals.values())))
        .missing(oneOf(policies()));
    List<Observation> seen = new ArrayList<>();
    int count = random.nextInt(12);
    while (seen.size() < count) {
      seen.add(observation());
    }
    return question.over(portfolio, seen);
  }

  /** Among grades and ratios, nothing that is missing can count as zero. */
  private List<MissingPolicy> policies() {
    return portfolio.indicators().get(0).kind() == IndicatorKind.COUNT
        ? List.of(MissingPolicy.values())
        : List.of(MissingPolicy.SHOW, MissingPolicy.REQUIRE_COMPLETE);
  }

  private Observation observation() {
    Observation.Builder seen = Observation.builder()
        .indicator("it")
        .programme(oneOf(List.of("p", "_q")))
        .period(oneOf(PERIODS))
        .value(value());
    if (random.nextInt(5) > 0) {
      seen.area(Country.of(oneOf(COUNTRIES)));
    }
    if (random.nextBoolean()) {
      seen.category("d", oneOf(CATEGORIES));
    }
    return seen.build();
  }

  private ObservedValue value() {
    if (random.nextInt(8) == 0) {
      return Missing.of(oneOf(List.of(MissingReason.values())));
    }
    Indicator it = portfolio.indicators().get(0);
    return switch (it.kind()) {
      case QUALITATIVE -> Grade.of(oneOf(List.of("good", "poor", "=good")));
      case RATIO ->
        it.ratioParts().isPresent()
            ? Ratio.of(figure("persons"), Figure.parse((100 + random.nextInt(99)) + " persons"))
            : figure("%");
      default -> figure(UnitTable.standard().format(it.unit().orElseThrow()));
    };
  }

  private Figure figure(String unit) {
    String hedge = oneOf(List.of("", "", "", "about ", "more than ", "at most "));
    String number = random.nextInt(90) + (unit.equals("persons") ? "" : ".5");
    return Figure.parse(hedge + number + " " + unit);
  }
}
