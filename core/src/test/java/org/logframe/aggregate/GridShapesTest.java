package org.logframe.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.logframe.aggregate.AggregateSamples.MALI;
import static org.logframe.aggregate.AggregateSamples.flow;
import static org.logframe.aggregate.AggregateSamples.portfolio;
import static org.logframe.aggregate.AggregateSamples.scheme;
import static org.logframe.aggregate.AggregateSamples.see;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Rule;
import org.logframe.indicator.Step;
import org.logframe.measure.Counts;
import org.logframe.measure.Figure;
import org.logframe.place.RegionMembership;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Portfolio;
import org.logframe.source.Text;
import org.logframe.table.ObservationTable;
import org.logframe.time.Granularity;
import org.logframe.time.Validity;

/**
 * Many rows of few places, as monthly reports have them: by what rows of a run are told apart, how long
 * those are that stay together, and which of them stand. Each answer is held to boxes.
 */
class GridShapesTest {
  private static final ImmutableList<Aggregation> QUESTIONS = questions();

  private static ImmutableList<Aggregation> questions() {
    Aggregation all = Aggregation.of("it");
    Facet<?> moving = Facet.region("moving");
    return ImmutableList.of(
        all,
        all.by(Facet.COUNTRY),
        all.by(Facet.YEAR),
        all.by(Facet.QUARTER),
        all.by(Facet.MONTH),
        all.by(Facet.YEAR, Facet.COUNTRY),
        all.by(moving),
        all.by(Facet.YEAR, moving),
        all.by(Facet.MONTH, moving),
        all.by(Facet.category("sex")),
        all.by(Facet.YEAR, Facet.category("sex")),
        all.by(Facet.YEAR).where(Facet.YEAR.named("2020")),
        all.by(Facet.MONTH).where(Facet.YEAR.named("2021")),
        all.by(Facet.YEAR, Facet.COUNTRY).withTotals(Totals.CUBE),
        all.by(Facet.YEAR, Facet.QUARTER, Facet.MONTH).withTotals(Totals.ROLL_UP));
  }

  private static Indicator.Builder by(Rule rule) {
    return Indicator.builder()
        .id("it")
        .title(Text.english("It"))
        .unit(Counts.PERSON)
        .addSteps(Step.of(rule));
  }

  private static Indicator.Builder titled(Indicator.Builder builder) {
    return builder.title(Text.english("It")).unit(Counts.PERSON);
  }

  static Stream<Arguments> indicators() {
    return Stream.of(
        Arguments.of("flow", flow()),
        Arguments.of("people", Indicator.people("it").title(Text.english("It"))),
        Arguments.of("stock", titled(Indicator.stock("it"))),
        Arguments.of("running total", titled(Indicator.cumulative("it"))),
        Arguments.of("greatest", by(Rule.MAX)),
        Arguments.of("least", by(Rule.MIN)),
        Arguments.of("mean", by(Rule.MEAN).frequency(Granularity.MONTH)));
  }

  private static Portfolio moving(Indicator.Builder indicator) {
    return portfolio(indicator.addDisaggregations("sex")).toBuilder()
        .addRegionSchemes(scheme(
            "moving",
            RegionMembership.of("inner", MALI, Validity.until("2020-12-31")),
            RegionMembership.of("outer", MALI, Validity.since("2021-01-01"))))
        .build();
  }

  /** Three years by month in two countries, rising; some are hedged, revised or missing. */
  private static List<Observation> months(int categories) {
    List<Observation> seen = new ArrayList<>();
    IntStream.range(0, 36).forEach(month -> {
      String period = "%d-%02d".formatted(2020 + month / 12, 1 + month % 12);
      for (String country : List.of("ML", "NE")) {
        for (int category = 0; category < categories; category++) {
          seen.addAll(observed(
              categories == 1
                  ? see(country, period, "0")
                  : see(country, period, "0").toBuilder()
                      .category("sex", category == 0 ? "female" : "male")
                      .build(),
              month,
              category));
        }
      }
    });
    return seen;
  }

  private static List<Observation> observed(Observation place, int month, int category) {
    int number = 10 * month + category;
    return switch ((7 * month + category) % 23) {
      case 3 -> List.of(with(place, "about " + number));
      case 5 -> List.of(with(place, "between " + number + " and " + (number + 2)));
      case 9 -> List.of();
      case 11 ->
        List.of(
            with(place, Integer.toString(number - 1)).toBuilder()
                .asOf("2023-01")
                .build(),
            with(place, Integer.toString(number)).toBuilder().asOf("2023-02").build());
      default -> List.of(with(place, Integer.toString(number)));
    };
  }

  private static Observation with(Observation place, String value) {
    return place.toBuilder().value(Figure.parse(value + " persons")).build();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("indicators")
  void monthsOfAFewPlacesAreFoldedAsBoxesAre(String name, Indicator.Builder indicator) {
    Portfolio portfolio = moving(indicator);
    Set<String> reasons = new HashSet<>();
    for (int categories = 1; categories <= 2; categories++) {
      List<Observation> seen = months(categories);
      ObservationTable table = ObservationTable.of(portfolio, seen);
      for (Aggregation question : QUESTIONS) {
        AggregateTable settled = question.partial(portfolio).addAll(seen).finish();

        AggregateTable folded = question.over(table);
        assertThat(folded).as("%s of %s", name, question).isEqualTo(settled);
        folded.whySettled().ifPresent(reasons::add);
        assertThat(question.over(portfolio, Lists.reverse(seen))).isEqualTo(settled);
      }
    }
    assertThat(reasons).hasSizeLessThanOrEqualTo(1);
  }
}
