package org.logframe.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GranularityTest {
  @ParameterizedTest
  @CsvSource({
    "DAY, 2021-05-04, 2021-05-04",
    "MONTH, 2021-05-31, 2021-05",
    "MONTH, 2021-12-01, 2021-12",
    "QUARTER, 2021-03-31, 2021-Q1",
    "QUARTER, 2021-04-01, 2021-Q2",
    "QUARTER, 2021-12-31, 2021-Q4",
    "HALF_YEAR, 2021-06-30, 2021-S1",
    "HALF_YEAR, 2021-07-01, 2021-S2",
    "YEAR, 2021-12-31, 2021",
  })
  void findsTheUnitThatHasADay(Granularity granularity, LocalDate day, String unit) {
    assertThat(granularity.periodContaining(day)).hasToString(unit);
  }

  @Test
  void knowsWhichUnitsAreShorter() {
    assertThat(Granularity.values()).isSorted();
    assertThat(Granularity.DAY.isFinerThan(Granularity.MONTH)).isTrue();
    assertThat(Granularity.YEAR.isFinerThan(Granularity.HALF_YEAR)).isFalse();
    assertThat(Granularity.QUARTER.isFinerThan(Granularity.QUARTER)).isFalse();
  }

  @Test
  void endsWithTheYear9999() {
    assertThat(Granularity.YEAR.periodContaining(LocalDate.of(9999, 12, 31))).hasToString("9999");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Granularity.YEAR.periodContaining(LocalDate.of(10_000, 1, 1)))
        .withMessage("ReportingPeriod: year is 10000, not 1 to 9999");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Granularity.DAY.periodContaining(LocalDate.of(0, 12, 31)))
        .withMessage("ReportingPeriod: year is 0, not 1 to 9999");
  }
}
