package org.logframe.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookBackTest {
  private static Step.Builder latest() {
    return Step.builder().rule(Rule.LATEST).addAxes(Axis.PERIODS);
  }

  @Test
  void takesTheWholeCalendar() {
    Period whole = Period.ofYears(9_999);

    assertThat(latest().lookBack(whole).build().lookBack()).contains(whole);
  }

  @ParameterizedTest
  @ValueSource(strings = {"P2147483647Y", "P10000Y", "P119989M", "P2147483647D"})
  void refusesMoreThanTheCalendarHas(String span) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> latest().lookBack(Period.parse(span)).build())
        .withMessage("Step: looks back by more than 9,999 years: " + span);
  }
}
