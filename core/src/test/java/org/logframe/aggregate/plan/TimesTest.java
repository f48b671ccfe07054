package org.logframe.aggregate.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.logframe.aggregate.AggregateSamples.flow;
import static org.logframe.aggregate.AggregateSamples.portfolio;
import static org.logframe.aggregate.AggregateSamples.see;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.logframe.aggregate.Aggregation;
import org.logframe.indicator.Indicator;
import org.logframe.measure.Counts;
import org.logframe.source.Text;
import org.logframe.time.ReportingPeriod;

class TimesTest {
  private static boolean isInWindow(Indicator.Builder indicator, String period, String asked) {
    return new Times(
            Aggregation.of("it"),
            RatioSides.of(indicator.build(), portfolio(indicator), List.of()),
            Optional.empty())
        .isInWindow(see(period, "1"), ReportingPeriod.parse(asked));
  }

  private static Indicator.Builder stock() {
    return Indicator.stock("it").title(Text.english("In shelters")).unit(Counts.PERSON);
  }

  @Test
  void aFlowIsInAWindowThatHoldsAllOfItsPeriod() {
    assertThat(isInWindow(flow(), "2021-Q1", "2021-S1")).isTrue();
    assertThat(isInWindow(flow(), "2020-12/2021-03", "2021-S1")).isFalse();
  }

  @Test
  void aStockIsInAWindowInWhichItsPeriodEnds() {
    assertThat(isInWindow(stock(), "2020-12/2021-03", "2021-S1")).isTrue();
    assertThat(isInWindow(stock(), "2021", "2021-S1")).isFalse();
    assertThat(isInWindow(stock(), "2021-01-01/..", "2021-S1")).isFalse();
  }
}
