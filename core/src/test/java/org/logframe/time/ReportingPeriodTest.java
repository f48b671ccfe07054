package org.logframe.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingPeriodTest {
  private static ReportingPeriod period(String text) {
    return ReportingPeriod.parse(text);
  }

  @ParameterizedTest
  @CsvSource({
    "2021, 2021-01-01, 2021-12-31",
    "2021-S1, 2021-01-01, 2021-06-30",
    "2021-S2, 2021-07-01, 2021-12-31",
    "2021-Q1, 2021-01-01, 2021-03-31",
    "2021-Q3, 2021-07-01, 2021-09-30",
    "2021-02, 2021-02-01, 2021-02-28",
    "2021-05-04, 2021-05-04, 2021-05-04",
    "2017/2018, 2017-01-01, 2018-12-31",
    "2017-05/2017-08, 2017-05-01, 2017-08-31",
    "2017-01/2018-11, 2017-01-01, 2018-11-30",
    "2017-05-03/2017-08-14, 2017-05-03, 2017-08-14",
    "2017-05-01/2017-08-14, 2017-05-01, 2017-08-14",
    "2017-05/.., 2017-05-01,",
    "2017-05-03/.., 2017-05-03,",
    "2017/.., 2017-01-01,",
    "../2020, , 2020-12-31",
    "../2020-06, , 2020-06-30",
    "../2020-06-15, , 2020-06-15",
    "0001, 0001-01-01, 0001-12-31",
    "9998/9999, 9998-01-01, 9999-12-31",
  })
  void hasTheDaysOfItsText(String text, LocalDate start, LocalDate end) {
    ReportingPeriod period = period(text);

    assertThat(period.start().orElse(null)).isEqualTo(start);
    assertThat(period.end().orElse(null)).isEqualTo(end);
    assertThat(period.isOpen()).isEqualTo(start == null || end == null);
    assertThat(period).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource({
    "2021-01-01/2021-12-31, 2021",
    "2021-Q1/2021-Q4, 2021",
    "2021-01/2021-06, 2021-S1",
    "2021-04-01/2021-06-30, 2021-Q2",
    "2021-05-01/2021-05-31, 2021-05",
    "2021-05-04/2021-05-04, 2021-05-04",
    "2021/2021, 2021",
    "2017-05/2018, 2017-05/2018-12",
    "2020-S2/2021-Q1, 2020-07/2021-03",
    "2017-01-01/.., 2017/..",
    "../2020-12-31, ../2020",
  })
  void printsTheShortestTextForItsDays(String text, String shortest) {
    assertThat(period(text)).hasToString(shortest).isEqualTo(period(shortest));
  }

  @Test
  void isBuiltFromNumbersMonthsAndDays() {
    LocalDate may = LocalDate.of(2017, 5, 3);
    LocalDate august = LocalDate.of(2017, 8, 14);

    assertThat(ReportingPeriod.of(2021)).hasToString("2021");
    assertThat(ReportingPeriod.ofHalfYear(2021, 2)).hasToString("2021-S2");
    assertThat(ReportingPeriod.ofQuarter(2021, 4)).hasToString("2021-Q4");
    assertThat(ReportingPeriod.of(YearMonth.of(2021, 5))).hasToString("2021-05");
    assertThat(ReportingPeriod.ofDay(may)).hasToString("2017-05-03");
    assertThat(ReportingPeriod.between(may, august)).hasToString("2017-05-03/2017-08-14");
    assertThat(ReportingPeriod.since(may)).hasToString("2017-05-03/..");
    assertThat(ReportingPeriod.since(YearMonth.of(2017, 5))).hasToString("2017-05/..");
    assertThat(ReportingPeriod.until(may)).hasToString("../2017-05-03");
    assertThat(ReportingPeriod.until(YearMonth.of(2017, 5))).hasToString("../2017-05");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "2021-H1",
        "2021-S3",
        "2021-S0",
        "2021-Q5",
        "2021-Q0",
        "2021-q1",
        "2021-13",
        "2021-02-29",
        "0000",
        "12021",
        " 2021",
        "2021-05-04T00:00",
        "2017-05/",
        "/2020",
        "2017/2018/2019",
        "2017-05/…",
        "late 2017/..",
        "٢٠٢١",
      })
  void refusesAndQuotesWhatItCannotRead(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> period(text))
        .withMessageStartingWith("ReportingPeriod: \""
            + text
            + "\" is no period such as 2021, 2021-S1, 2021-Q3, 2021-05, 2017-05/2018-04 or"
            + " 2017-05/..");
  }

  @ParameterizedTest
  @CsvSource({
    "Q3 2023, ; did you mean 2023-Q3?",
    "q3/2023, ; did you mean 2023-Q3?",
    "2023Q3, ; did you mean 2023-Q3?",
    "H1 2023, ; did you mean 2023-S1?",
    "2021-H1, ; did you mean 2021-S1?",
    "03/2023, ; did you mean 2023-03?",
    "2023-3, ; did you mean 2023-03?",
    "12021, ''",
    "13/2023, ''",
    "Q5 2023, ''"
  })
  void asksWhetherAnotherOrderWasMeant(String text, String question) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> period(text))
        .withMessageEndingWith("2017-05/.." + question);
  }

  @Test
  void refusesAnEndBeforeItsStartAndNoEndsAtAll() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> period("2020/2019"))
        .withMessage("ReportingPeriod: ends 2019-12-31 before it starts 2020-01-01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> period("../.."))
        .withMessage("ReportingPeriod: \"../..\" has no start and no end");
  }

  @Test
  void refusesUnitsThatDoNotExist() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportingPeriod.ofHalfYear(2021, 3))
        .withMessage("ReportingPeriod: half-year is 3, not 1 to 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportingPeriod.ofQuarter(2021, 0))
        .withMessage("ReportingPeriod: quarter is 0, not 1 to 4");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportingPeriod.of(0))
        .withMessage("ReportingPeriod: year is 0, not 1 to 9999");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportingPeriod.of(YearMonth.of(10_000, 1)))
        .withMessage("ReportingPeriod: year is 10000, not 1 to 9999");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportingPeriod.since(LocalDate.MIN))
        .withMessage("ReportingPeriod: year is -999999999, not 1 to 9999");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportingPeriod.until(LocalDate.MAX))
        .withMessage("ReportingPeriod: year is 999999999, not 1 to 9999");
  }

  @Test
  void anOpenEndReachesAsFarAsDaysDo() {
    assertThat(period("2017/..").contains(LocalDate.MAX)).isTrue();
    assertThat(period("2017/..").contains(LocalDate.MIN)).isFalse();
    assertThat(period("../2017").contains(LocalDate.MIN)).isTrue();
    assertThat(period("../2017").contains(LocalDate.MAX)).isFalse();
  }

  @Test
  void countsItsDays() {
    assertThat(period("2020").days()).hasValue(366);
    assertThat(period("2021-05-04").days()).hasValue(1);
    assertThat(period("2021/..").days()).isEmpty();
    assertThat(period("../2021").days()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2020/2021-06-30, 2021-06-30/2022, true",
    "../2021-06-30, 2021-06-30/.., true",
    "2020, 2021, false",
    "2020/2021-07-01, 2021-06-30/2022, false",
    "2021-06-30, 2021-06-30/2022, false",
    "2021-06-30, 2020/2021-06-30, false",
    "2021-06-30, 2021-06-30, false",
    "2017/.., ../2020, false",
  })
  void sharesABoundaryDayWhereNeitherContainsTheOther(
      ReportingPeriod one, ReportingPeriod other, boolean expected) {
    assertThat(one.sharesBoundaryDay(other)).isEqualTo(expected);
    assertThat(other.sharesBoundaryDay(one)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2020, 2021, true",
    "2020, 2021-02, false",
    "2020/2021-06-30, 2021-06-30/2022, true",
    "2020, 2020-Q4, false",
    "../2020, 2021/.., true",
    "../2020, 2017/.., false",
  })
  void abutsWhatBeginsTheNextDayOrOnItsLast(
      ReportingPeriod one, ReportingPeriod other, boolean expected) {
    assertThat(one.abuts(other)).isEqualTo(expected);
    assertThat(other.abuts(one)).isEqualTo(expected);
  }

  @Test
  void splitsIntoCalendarUnits() {
    assertThat(period("2021").split(Granularity.QUARTER))
        .extracting(ReportingPeriod::toString)
        .containsExactly("2021-Q1", "2021-Q2", "2021-Q3", "2021-Q4");
    assertThat(period("2021-05-04").split(Granularity.DAY)).containsExactly(period("2021-05-04"));
  }

  @Test
  void refusesToSplitWhereAUnitWouldStickOut() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> period("2017-05/2018-04").split(Granularity.YEAR))
        .withMessage(
            "ReportingPeriod: 2017-05/2018-04 cannot be split by YEAR: 2017 is not within it");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> period("2017-04/2017-08").split(Granularity.QUARTER))
        .withMessage("ReportingPeriod: 2017-04/2017-08 cannot be split by QUARTER:"
            + " 2017-Q3 is not within it");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> period("2017-05/..").split(Granularity.MONTH))
        .withMessage("ReportingPeriod: 2017-05/.. is open and cannot be split");
  }

  @Test
  void rollsUpToTheUnitThatContainsIt() {
    assertThat(period("2021-05").rollUp(Granularity.QUARTER)).contains(period("2021-Q2"));
    assertThat(period("2021-05/2021-07").rollUp(Granularity.QUARTER)).isEmpty();
    assertThat(period("2021").rollUp(Granularity.YEAR)).contains(period("2021"));
    assertThat(period("2021").rollUp(Granularity.MONTH)).isEmpty();
    assertThat(period("2021/..").rollUp(Granularity.YEAR)).isEmpty();
    assertThat(period("../2021").rollUp(Granularity.YEAR)).isEmpty();
  }

  @Test
  void isOrderedByStartThenEndWithOpenEndsOutermost() {
    assertThat(Stream.of("2021/..", "2021", "2021-Q1", "2020-12", "2022", "../2030", "../2020")
            .map(ReportingPeriod::parse)
            .sorted()
            .map(ReportingPeriod::toString))
        .containsExactly("../2020", "../2030", "2020-12", "2021-Q1", "2021", "2021/..", "2022");
  }

  @Test
  void equalsByItsDays() {
    EqualsVerifier.forClass(ReportingPeriod.class).verify();
  }
}
