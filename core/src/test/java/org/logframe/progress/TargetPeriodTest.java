package org.logframe.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.logframe.indicator.Axis;
import org.logframe.indicator.Carrying;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.IndicatorKind;
import org.logframe.indicator.Rule;
import org.logframe.indicator.Step;
import org.logframe.measure.Counts;
import org.logframe.measure.Interval;
import org.logframe.source.Text;
import org.logframe.time.ReportingPeriod;

class TargetPeriodTest {
  private static final Step COUNT = Step.of(Rule.COUNT);
  private static final Step LATEST = Step.of(Rule.LATEST, Axis.PERIODS);

  private static Indicator indicator(String range, Step... steps) {
    return Indicator.builder()
        .id("it")
        .kind(IndicatorKind.COUNT)
        .title(Text.english("It"))
        .unit(Counts.PERSON)
        .range(Interval.parse(range + " persons"))
        .addSteps(steps)
        .build();
  }

  private static TargetPeriod of(String period, Step... steps) {
    return new TargetPeriod(period(period), indicator("at least 0", steps));
  }

  private static Optional<ReportingPeriod> period(String text) {
    return Optional.of(text).filter(each -> !each.isEmpty()).map(ReportingPeriod::parse);
  }

  @Test
  void aTargetWithoutAPeriodIsHeldAgainstEverything() {
    assertThat(of("", COUNT).takes(period("2021"))).isTrue();
    assertThat(of("", COUNT).takes(period(""))).isTrue();
    assertThat(of("", COUNT).takesDue(period("2021"))).isTrue();
    assertThat(of("", LATEST, COUNT).takesDue(period("2021"))).isTrue();
  }

  @Test
  void takesOfAFlowWhatLiesInThePeriod() {
    TargetPeriod flow = of("2021", COUNT);

    assertThat(flow.takes(period("2021-Q4"))).isTrue();
    assertThat(flow.takes(period("2020-07-01/2021-06-30"))).isFalse();
    assertThat(flow.takes(period(""))).isFalse();
    assertThat(flow.takesDue(period("2021"))).isTrue();
    assertThat(flow.takesDue(period("2020-07-01/2021-06-30"))).isFalse();
  }

  @Test
  void takesOfAStockWhatEndsInThePeriod() {
    TargetPeriod stock = of("2021", LATEST, COUNT);

    assertThat(stock.takes(period("2020-07-01/2021-06-30"))).isTrue();
    assertThat(stock.takes(period("../2021-01-01"))).isTrue();
    assertThat(stock.takes(period("2021-12-31/2022-01-01"))).isFalse();
    assertThat(stock.takes(period("2020"))).isFalse();
    assertThat(stock.takes(period("2021-01-01/.."))).isFalse();
    assertThat(stock.takesDue(period("2020-07-01/2021-06-30"))).isTrue();
    assertThat(stock.takesDue(period("2020"))).isFalse();
  }

  @Test
  void takesAnOlderValueAsFarBackAsTheRuleLooksButAwaitsNone() {
    TargetPeriod lookingBack =
        of("2021", LATEST.toBuilder().lookBack(Period.ofMonths(6)).build(), COUNT);

    assertThat(lookingBack.takes(period("2020-07-01"))).isTrue();
    assertThat(lookingBack.takes(period("2020-06-30"))).isFalse();
    assertThat(lookingBack.takesDue(period("2020-12-31"))).isFalse();
  }

  @Test
  void takesAnyOlderValueOfARunningTotalButAwaitsNone() {
    TargetPeriod soFar =
        of("2021", LATEST.toBuilder().carrying(Carrying.CUMULATIVE).build(), COUNT);

    assertThat(soFar.isCumulative()).isTrue();
    assertThat(soFar.takes(period("1990"))).isTrue();
    assertThat(soFar.takesDue(period("2020"))).isFalse();
    assertThat(of("2021", LATEST, COUNT).isCumulative()).isFalse();
  }

  @Test
  void growsIfNothingButPartsOfNoLessThanNothingAreAddedUp() {
    assertThat(of("2021", COUNT).grows()).isTrue();
    assertThat(of("2021", LATEST, COUNT).grows()).isTrue();
    assertThat(of("2021", LATEST).grows()).isTrue();
    assertThat(of("2021").grows()).isFalse();
    assertThat(of("2021", Step.of(Rule.MAX, Axis.AREAS), COUNT).grows()).isFalse();
    assertThat(of("2021", Step.of(Rule.MEAN)).grows()).isFalse();
    assertThat(new TargetPeriod(period("2021"), indicator("between -1 and 5", COUNT)).grows())
        .isFalse();
    assertThat(new TargetPeriod(period("2021"), indicator("at most 5", COUNT)).grows())
        .isFalse();
  }

  @Test
  void isDueOnceItsEndHasCome() {
    assertThat(of("2021", COUNT).isDueOn(LocalDate.of(2021, 12, 30))).isFalse();
    assertThat(of("2021", COUNT).isDueOn(LocalDate.of(2021, 12, 31))).isTrue();
    assertThat(of("2021-01-01/..", COUNT).isDueOn(LocalDate.of(2031, 12, 31))).isFalse();
    assertThat(of("", COUNT).isDueOn(LocalDate.of(2031, 12, 31))).isFalse();
  }

  @Test
  void addsUpWhereTheStepThatFoldsPeriodsCounts() {
    assertThat(of("2021", COUNT).addsUp()).isTrue();
    assertThat(of("2021", Step.of(Rule.MAX, Axis.AREAS), COUNT).addsUp()).isTrue();
    assertThat(of("2021", Step.of(Rule.COUNT, Axis.AREAS)).addsUp()).isFalse();
    assertThat(of("2021", Step.of(Rule.MAX, Axis.PERIODS), COUNT).addsUp()).isFalse();
    assertThat(of("2021", LATEST, COUNT).addsUp()).isFalse();
    assertThat(of("2021").addsUp()).isFalse();
  }

  @Test
  void comparesWhatAddsUpOnlyOverTheSameLength() {
    assertThat(of("2021", COUNT).isAsLongAs(period("2020"))).isTrue();
    assertThat(of("2021", COUNT).isAsLongAs(period("2021-Q1"))).isFalse();
    assertThat(of("2021", COUNT).isAsLongAs(period(""))).isTrue();
    assertThat(of("", COUNT).isAsLongAs(period("2021"))).isFalse();
    assertThat(of("2021-01-02/2021-01-05", COUNT).isAsLongAs(period("2020-03-01/2020-03-04")))
        .isTrue();
    assertThat(of("2021-01-02/2021-01-05", COUNT).isAsLongAs(period("2020-03-01/2020-03-05")))
        .isFalse();
    assertThat(of("2021-01-01/..", COUNT).isAsLongAs(period("2020-01-01/.."))).isFalse();
    assertThat(of("2021", LATEST, COUNT).isAsLongAs(period("2020-Q1"))).isTrue();
  }
}
