package org.logframe.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityTest {
  @ParameterizedTest
  @CsvSource({
    "../2020, 1990-06-01, CERTAIN",
    "../2020, 2020-01-01, CERTAIN",
    "../2020, 2020-01-02, POSSIBLE",
    "../2020, 2020-12-31, POSSIBLE",
    "../2020, 2021-01-01, NO",
    "late 2017/.., 2017-06-30, NO",
    "late 2017/.., 2017-07-01, POSSIBLE",
    "late 2017/.., 2017-12-30, POSSIBLE",
    "late 2017/.., 2017-12-31, CERTAIN",
    "late 2017/.., 2030-01-01, CERTAIN",
    "2017-03/2020, 2017-02-28, NO",
    "2017-03/2020, 2017-03-30, POSSIBLE",
    "2017-03/2020, 2017-03-31, CERTAIN",
    "2017-03/2020, 2021-01-01, NO",
    "2017/2017, 2017-07-01, POSSIBLE",
    "2017-03/2017-03-01, 2017-03-01, CERTAIN",
    "2017-03-31/2017-03, 2017-03-31, CERTAIN",
    "../.., 2017-03-01, UNDATED",
  })
  void answersAsSurelyAsItsDatesAllow(String validity, LocalDate day, Certainty expected) {
    assertThat(Validity.parse(validity).on(day)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2017-03/2020, 2018, CERTAIN",
    "2017-03/2020, 2017, POSSIBLE",
    "2017-03/2020, 2020, POSSIBLE",
    "2017-03/2020, 2016/2030, POSSIBLE",
    "2017-03/2020, 2017-04/.., POSSIBLE",
    "2017-03/2020, 2021, NO",
    "2017-03/2020, 2021/.., NO",
    "2017-03/2020, ../2016, NO",
    "2017-03/.., 2018/.., CERTAIN",
    "../2020, ../2019, CERTAIN",
    "../.., 2018, UNDATED",
  })
  void answersForEveryDayOfAPeriod(String validity, ReportingPeriod period, Certainty expected) {
    assertThat(Validity.parse(validity).during(period)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "../2020, 2020/.., false",
    "../2020, 2019/.., true",
    "../2020-06-01, 2020-06-01/.., true",
    "../2020-06-01, 2020-06-02/.., false",
    "2017/2017, ../.., false",
    "../.., ../.., true",
    "../2016, ../.., true",
    "2017-01-01/2018-01-01, 2018-01-01/2019-01-01, true",
  })
  void overlapsCertainlyWhereBothHeldWhateverTheirDays(String one, String other, boolean expected) {
    Validity first = Validity.parse(one);
    Validity second = Validity.parse(other);

    assertThat(first.certainlyOverlaps(second)).isEqualTo(expected);
    assertThat(second.certainlyOverlaps(first)).isEqualTo(expected);
  }

  @Test
  void isBuiltFromDatesAndTheirTexts() {
    PartialDate march = PartialDate.of(2017, 3);
    PartialDate year = PartialDate.of(2020);

    assertThat(Validity.between(march, year)).hasToString("2017-03/2020");
    assertThat(Validity.between("2017-03", "2020")).isEqualTo(Validity.between(march, year));
    assertThat(Validity.since(march)).hasToString("2017-03/..");
    assertThat(Validity.since("2017-03")).isEqualTo(Validity.since(march));
    assertThat(Validity.until(year)).hasToString("../2020");
    assertThat(Validity.until("2020")).isEqualTo(Validity.until(year));
    assertThat(Validity.undated()).hasToString("../..");
  }

  @Test
  void givesItsDatesAsStated() {
    assertThat(Validity.parse("late 2017/2020").from()).contains(PartialDate.of(Part.LATE, 2017));
    assertThat(Validity.parse("late 2017/2020").to()).contains(PartialDate.of(2020));
    assertThat(Validity.undated().from()).isEmpty();
    assertThat(Validity.undated().to()).isEmpty();
  }

  @Test
  void equalsByItsDates() {
    EqualsVerifier.forClass(Validity.class).verify();
  }

  @Test
  void refusesAnEndThatIsCertainlyBeforeTheStart() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Validity.between("2017-03", "2016"))
        .withMessage("Validity: ends 2016 before it starts 2017-03");
    assertThat(Validity.between("2017-03", "2017")).hasToString("2017-03/2017");
    assertThat(Validity.between("2017", "2017-03")).hasToString("2017/2017-03");
  }

  @Test
  void refusesAndQuotesWhatItCannotRead() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Validity.parse("2020"))
        .withMessage("Validity: \"2020\" is no pair of dates such as 2017-03/2020,"
            + " late 2017/.. or ../2020");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Validity.parse("2017/2018/2019"))
        .withMessage("PartialDate: \"2018/2019\" is no date such as"
            + " 2020, 2016-12, 2016-12-15 or late 2017");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Validity.parse("/2018"))
        .withMessage("PartialDate: \"\" is no date such as 2020, 2016-12, 2016-12-15 or late 2017");
  }
}
