package org.logframe.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.logframe.portfolio.PortfolioProblems.assertProblems;
import static org.logframe.portfolio.Samples.observation;
import static org.logframe.portfolio.Samples.portfolio;
import static org.logframe.portfolio.Samples.rate;
import static org.logframe.portfolio.Samples.returns;
import static org.logframe.portfolio.Samples.sex;
import static org.logframe.portfolio.Samples.text;

import org.junit.jupiter.api.Test;
import org.logframe.indicator.DisaggregationId;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.IndicatorKind;
import org.logframe.indicator.Observation;
import org.logframe.measure.Counts;
import org.logframe.measure.Figure;
import org.logframe.measure.Grade;
import org.logframe.measure.Interval;
import org.logframe.measure.Missing;
import org.logframe.measure.MissingReason;
import org.logframe.measure.ObservedValue;
import org.logframe.measure.Ratio;

/** What breaks the build of a portfolio in the values of its observations. */
class BadValuesTest {
  private static final String OF_A_RANGE =
      ", declare a range that allows it, with range(...) of the indicator's builder or \"range\" in JSON";
  private static final String OF_CORRECTIONS = "; where corrections are reported" + OF_A_RANGE;
  private static final String IF_RIGHT = "; if the value is right" + OF_A_RANGE;

  private static void assertValueProblem(Indicator indicator, ObservedValue value, String problem) {
    assertProblems(
        portfolio()
            .addIndicators(returns().id("all").build(), indicator)
            .addObservations(Observation.builder()
                .indicator(indicator.id())
                .programme("joint")
                .value(value)
                .build()),
        "/observations/0/value: " + problem);
  }

  private static Indicator indicator(IndicatorKind kind) {
    Indicator.Builder indicator = Indicator.builder().id("x").title(text("x")).kind(kind);
    return kind == IndicatorKind.QUALITATIVE
        ? indicator.build()
        : indicator.unit(Counts.PERSON).build();
  }

  @Test
  void aCountIsNeverNegative() {
    assertValueProblem(
        indicator(IndicatorKind.COUNT),
        Figure.parse("-5 persons"),
        "indicator x is a count, which is never negative: -5 persons" + OF_CORRECTIONS);
    assertValueProblem(
        indicator(IndicatorKind.COUNT),
        Figure.parse("fewer than 0 persons"),
        "indicator x is a count, which is never negative: fewer than 0 persons" + OF_CORRECTIONS);
    assertValueProblem(
        indicator(IndicatorKind.COUNT),
        Missing.suppressed(Interval.parse("between -9 and -2 persons")),
        "indicator x is a count, which is never negative: suppressed (between -9 and -2 persons)"
            + OF_CORRECTIONS);
  }

  @Test
  void aCorrectionIsTakenWhereADeclaredRangeAllowsIt() {
    Indicator corrected = indicator(IndicatorKind.COUNT).toBuilder()
        .range(Interval.unbounded(Counts.PERSON))
        .build();
    assertThat(portfolio()
            .addIndicators(corrected)
            .addObservations(observation("-5").indicator("x").build())
            .build()
            .observations())
        .hasSize(1);
  }

  @Test
  void aFigureWithoutAUnitIsNamedSo() {
    assertValueProblem(
        indicator(IndicatorKind.COUNT),
        Figure.parse("5"),
        "indicator x is in persons, not in plain numbers: 5");
  }

  @Test
  void aUnitConvertsIntoThatOfTheIndicator() {
    assertValueProblem(
        indicator(IndicatorKind.COUNT),
        Figure.parse("5 households"),
        "indicator x is in persons, not in households: 5 households");
    assertThat(portfolio()
            .addObservations(observation("2 thousand persons").build())
            .build()
            .observations())
        .hasSize(1);
  }

  @Test
  void aValueIsOfTheKindOfItsIndicator() {
    Ratio ratio = Ratio.parse("1 person / 2 persons");
    assertValueProblem(
        indicator(IndicatorKind.COUNT),
        ratio,
        "indicator x is COUNT and takes no ratio: 1 person / 2 persons");
    assertValueProblem(
        indicator(IndicatorKind.QUALITATIVE),
        ratio,
        "indicator x is QUALITATIVE and takes no ratio: 1 person / 2 persons");
    assertValueProblem(
        indicator(IndicatorKind.INDEX),
        Grade.of("B"),
        "indicator x is INDEX and takes no grade: B");
    assertValueProblem(
        indicator(IndicatorKind.QUALITATIVE),
        Figure.parse("3 persons"),
        "indicator x is QUALITATIVE and takes no figure: 3 persons");
  }

  @Test
  void aValueLiesInTheRangeOfItsIndicator() {
    Indicator score = Indicator.builder()
        .id("score")
        .title(text("x"))
        .kind(IndicatorKind.INDEX)
        .unit(Counts.PERSON)
        .range(Interval.between(1, 5, Counts.PERSON))
        .build();
    assertValueProblem(
        score,
        Figure.parse("6 persons"),
        "indicator score can only be between 1 and 5 persons: 6 persons" + IF_RIGHT);
    assertValueProblem(
        score.toBuilder().kind(IndicatorKind.COUNT).build(),
        Figure.parse("-1 persons"),
        "indicator score can only be between 1 and 5 persons: -1 persons" + IF_RIGHT);
  }

  @Test
  void aRatioIsOneThatItsIndicatorCanHave() {
    assertValueProblem(
        rate().build(),
        Ratio.parse("1 person / 2 households"),
        "indicator rate is in %, not in persons/household: 1 person / 2 households");
    assertValueProblem(
        rate().build(),
        Ratio.parse("-1 persons / 2 persons"),
        "indicator rate can only be at least 0 %: -1 persons / 2 persons" + IF_RIGHT);
    assertThat(portfolio()
            .addIndicators(returns().id("all").build(), rate().build())
            .addObservations(Observation.builder()
                .indicator("rate")
                .programme("joint")
                .value(Ratio.parse("1 person / 0 persons"))
                .build())
            .build()
            .observations())
        .hasSize(1);
  }

  @Test
  void whatIsMissingFitsEveryIndicator() {
    for (IndicatorKind kind : IndicatorKind.values()) {
      Portfolio portfolio = portfolio()
          .addIndicators(indicator(kind))
          .addObservations(observation("1")
              .indicator("x")
              .value(Missing.of(MissingReason.NOT_REPORTED))
              .build())
          .build();
      assertThat(portfolio.observations()).hasSize(1);
    }
  }

  @Test
  void aCategoryIsOneOfADisaggregationThatTheIndicatorHas() {
    assertProblems(
        portfolio()
            .addDisaggregations(sex().id("age").build())
            .addObservations(
                observation("1").category("sex", "other").build(),
                observation("1").category("age", "male").build(),
                observation("1").category("height", "tall").build()),
        "/observations/0/categories: disaggregation \"sex\" has no category \"other\"",
        "/observations/1/categories: indicator \"returns\" is not disaggregated by \"age\"",
        "/observations/2/categories: no disaggregation \"height\"");
    assertThat(observation("1").category("sex", "male").build().categories())
        .containsKey(DisaggregationId.of("sex"));
  }
}
