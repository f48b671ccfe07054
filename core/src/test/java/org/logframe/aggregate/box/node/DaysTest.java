package org.logframe.aggregate.box.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.logframe.time.PartialDate;
import org.logframe.time.ReportingPeriod;
import org.logframe.time.Validity;

class DaysTest {
  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  @Test
  void theDaysOfAPeriodReachAsFarAsItDoes() {
    assertThat(Days.of(Optional.of(ReportingPeriod.parse("2021-02"))))
        .isEqualTo(new Days(day("2021-02-01"), day("2021-02-28")));
    assertThat(Days.of(Optional.of(ReportingPeriod.parse("2021-02/.."))))
        .isEqualTo(new Days(day("2021-02-01"), LocalDate.MAX));
    assertThat(Days.of(Optional.empty())).isEqualTo(Days.ALL);
    assertThat(Days.on(day("2021-02-03")))
        .isEqualTo(new Days(day("2021-02-03"), day("2021-02-03")));
  }

  @Test
  void ofChangesOnlyThoseAfterTheFirstDayAndUpToTheLastMatter() {
    List<LocalDate> changes = List.of(
        day("2021-01-31"),
        day("2021-02-01"),
        day("2021-02-02"),
        day("2021-02-28"),
        day("2021-03-01"));
    assertThat(Days.of(Optional.of(ReportingPeriod.parse("2021-02"))).startingAt(changes))
        .containsExactly(day("2021-02-01"), day("2021-02-02"), day("2021-02-28"));
  }

  @Test
  void aValidityMayChangeOnItsFirstDaysAndAfterItsLast() {
    Validity validity = Validity.between(PartialDate.parse("2020"), PartialDate.parse("2021-06"));
    assertThat(Days.changes(validity))
        .containsExactly(
            day("2020-01-01"), day("2020-12-31"), day("2021-06-02"), day("2021-07-01"));
  }
}
