package org.logframe.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
  @ParameterizedTest
  @CsvSource({
    "2020, 2020-01-01, 2020-12-31",
    "early 2020, 2020-01-01, 2020-06-30",
    "mid 2020, 2020-04-01, 2020-09-30",
    "late 2020, 2020-07-01, 2020-12-31",
    "2020-02, 2020-02-01, 2020-02-29",
    "early 2017-03, 2017-03-01, 2017-03-15",
    "mid 2017-03, 2017-03-08, 2017-03-23",
    "late 2017-03, 2017-03-16, 2017-03-31",
    "late 2021-02, 2021-02-16, 2021-02-28",
    "2016-12-15, 2016-12-15, 2016-12-15",
    "0001, 0001-01-01, 0001-12-31",
    "9999, 9999-01-01, 9999-12-31",
  })
  void knowsItsFirstAndLastPossibleDay(String text, LocalDate earliest, LocalDate latest) {
    PartialDate date = PartialDate.parse(text);

    assertThat(date.earliest()).isEqualTo(earliest);
    assertThat(date.latest()).isEqualTo(latest);
    assertThat(date).hasToString(text);
  }

  @Test
  void saysWhatIsNamed() {
    assertThat(PartialDate.parse("late 2017").precision()).isEqualTo(Precision.YEAR);
    assertThat(PartialDate.parse("late 2017").part()).contains(Part.LATE);
    assertThat(PartialDate.parse("2017-03").precision()).isEqualTo(Precision.MONTH);
    assertThat(PartialDate.parse("2017-03").part()).isEmpty();
    assertThat(PartialDate.parse("2017-03-01").precision()).isEqualTo(Precision.DAY);
  }

  @Test
  void isBuiltFromNumbersMonthsAndDays() {
    assertThat(PartialDate.of(2020)).hasToString("2020");
    assertThat(PartialDate.of(2016, 12)).hasToString("2016-12");
    assertThat(PartialDate.of(YearMonth.of(2016, 12))).hasToString("2016-12");
    assertThat(PartialDate.of(LocalDate.of(2016, 12, 15))).hasToString("2016-12-15");
    assertThat(PartialDate.of(Part.LATE, 2017)).hasToString("late 2017");
    assertThat(PartialDate.of(Part.MID, 2017, 3)).hasToString("mid 2017-03");
    assertThat(PartialDate.of(Part.EARLY, YearMonth.of(2017, 3))).hasToString("early 2017-03");
  }

  @Test
  void equalsOnlyWhatSaysTheSame() {
    EqualsVerifier.forClass(PartialDate.class)
        .withNonnullFields("first", "precision")
        .verify();
    assertThat(PartialDate.of(2020)).isNotEqualTo(PartialDate.of(2020, 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2020-1",
        "20200",
        "0000",
        "-2020",
        " 2020",
        "2020 ",
        "2020\n",
        "Late 2017",
        "late  2017",
        "late",
        "late 2017-03-01",
        "end 2017",
        "2020-01-01-01",
        "٢٠٢٠",
        "2020/2021"
      })
  void refusesAndQuotesWhatItCannotRead(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.parse(text))
        .withMessage("PartialDate: \"" + text.replace("\n", "\\u000A")
            + "\" is no date such as 2020, 2016-12, 2016-12-15 or late 2017");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020-13", "2020-00", "2021-02-29", "2021-04-31", "late 2020-13"})
  void saysThatAMonthOrDayDoesNotExist(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.parse(text))
        .withMessage("PartialDate: \"" + text + "\" names a month or day that does not exist");
  }

  @Test
  void refusesYearsAndMonthsThatDoNotExist() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.of(0))
        .withMessage("PartialDate: year is 0, not 1 to 9999");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.of(Part.LATE, 10_000))
        .withMessage("PartialDate: year is 10000, not 1 to 9999");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.of(LocalDate.MAX))
        .withMessage("PartialDate: year is 999999999, not 1 to 9999");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.of(2020, 13))
        .withMessage("PartialDate: month is 13, not 1 to 12");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.of(Part.MID, 2020, 0))
        .withMessage("PartialDate: month is 0, not 1 to 12");
  }

  @Test
  void isBeforeOrAfterOnlyWhereThatIsCertain() {
    PartialDate date = PartialDate.parse("late 2017");

    assertThat(date.isCertainlyBefore(PartialDate.of(2018))).isTrue();
    assertThat(date.isCertainlyBefore(PartialDate.of(2017, 12))).isFalse();
    assertThat(date.isCertainlyBefore(date)).isFalse();
    assertThat(date.isCertainlyAfter(PartialDate.of(2017, 6))).isTrue();
    assertThat(date.isCertainlyAfter(PartialDate.of(2017, 7))).isFalse();
    assertThat(date.isCertainlyAfter(date)).isFalse();
  }

  @Test
  void sortsByTheLastPossibleDay() {
    assertThat(Stream.of("2020", "2020-11-30", "early 2020", "2019", "2020-12-30")
            .map(PartialDate::parse)
            .sorted(PartialDate.byLatest())
            .map(PartialDate::toString))
        .containsExactly("2019", "early 2020", "2020-11-30", "2020-12-30", "2020");
    assertThat(PartialDate.byLatest().compare(PartialDate.of(2020), PartialDate.of(2020, 12)))
        .isZero();
  }

  @Test
  void whatIsCertainlyOlderThanAnyOtherDoesNotStand() {
    assertThat(PartialDate.standing(
            List.of("2021", "2021-02", "2021-06"), text -> Optional.of(PartialDate.parse(text))))
        .containsExactly("2021", "2021-06");
    assertThat(PartialDate.standing(
            List.of("", "2021"),
            text -> Optional.of(text).filter(each -> !each.isEmpty()).map(PartialDate::parse)))
        .containsExactly("2021");
    assertThat(PartialDate.standing(List.of("a", "b"), text -> Optional.empty()))
        .containsExactly("a", "b");
  }
}
