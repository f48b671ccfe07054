package org.logframe.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.logframe.measure.Counts.HOUSEHOLD;
import static org.logframe.measure.Counts.ORGANISATION;
import static org.logframe.measure.Counts.PERSON;

import java.math.BigDecimal;
import javax.measure.Unit;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalTest {
  private static final Unit<?> THOUSAND_PERSONS = PERSON.multiply(1000);
  private static final Unit<?> ONE = UnitTable.ONE;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "42 persons",
        "1 person",
        "-1 persons",
        "0 persons",
        "1,234,567.25 persons",
        "42",
        "at least 145 persons",
        "at least 1 person",
        "more than 145 persons",
        "more than 0.5",
        "at most 5 persons",
        "at most 1 person",
        "fewer than 5 persons",
        "less than 5 km",
        "between 113,365 and 114,375 persons (about 114,370)",
        "between 0 and 1 persons",
        "at least 3 and fewer than 5 persons",
        "more than 3 and at most 5 persons",
        "more than 3 and fewer than 5 persons",
        "more than -3 and less than 5 %",
        "at least 145 persons (about 150)",
        "fewer than 5 persons (about 2.5)",
        "unknown",
        "unknown, in persons",
        "unknown, in persons (about 7)",
        "unknown (about -7)",
        "between 1 and 2 persons/household (about 1.5)",
        "at least 2 per household",
        "between 1.15 and 1.25 million persons (about 1.2)",
        "more than 3 and at most 5"
      })
  void whatItSaysIsReadBack(String text) {
    Interval interval = Interval.parse(text);
    assertThat(interval).hasToString(text);
    assertThat(Interval.parse(interval.toString())).isEqualTo(interval);
  }

  @Test
  void readsHowOthersWriteBounds() {
    assertThat(Interval.parse(">=5 persons")).isEqualTo(Interval.atLeast(5, PERSON));
    assertThat(Interval.parse("5 to 7 persons")).isEqualTo(Interval.between(5, 7, PERSON));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "about 5 persons | Interval: \"about 5 persons\" has no bounds; it is a figure's text",
        "nearly 5 persons | Interval: \"nearly 5 persons\" has no bounds; it is a figure's text",
        "5 dogs | Interval: \"5 dogs\" has an unknown unit: \"dogs\"",
        "unknown, in dogs | Interval: \"unknown, in dogs\" has an unknown unit: \"dogs\"",
        "at least 3 and fewer than 5 dogs | Interval: \"at least 3 and fewer than 5 dogs\" has an"
            + " unknown unit: \"dogs\"",
        "at least 3 (about 2) | Interval: estimate 2 lies outside at least 3",
        "at least 3 (about x) | Interval: \"x\" holds no number",
        "at least 3 (about >5) | Interval: \"at least 3 (about >5)\" has an estimate that is no"
            + " number",
        "at least 3 (about 5 km) | Interval: \"at least 3 (about 5 km)\" has an estimate that is"
            + " no number",
        "at least 3 (about 5 | Interval: \"at least 3 (about 5\" is ambiguous: it holds 2 numbers",
        "more than 5 and at most 5 | Interval: holds no number, from 5 to 5",
        "2,5 | Interval: \"2,5\" is ambiguous: commas stand only between groups of three digits; a"
            + " point begins the decimals",
        "'' | Interval: \"\" holds no number"
      })
  void refusesWhatIsNoInterval(String text, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Interval.parse(text))
        .withMessage(message);
  }

  @Test
  void knowsItsEnds() {
    Interval interval =
        Interval.moreThan(3, PERSON).intersect(Interval.atMost(5, PERSON)).get();
    assertThat(interval.low()).contains(new BigDecimal("3"));
    assertThat(interval.high()).contains(new BigDecimal("5"));
    assertThat(interval.lowIsOpen()).isTrue();
    assertThat(interval.highIsOpen()).isFalse();
    assertThat(interval.isPoint()).isFalse();
    assertThat(interval.isUnbounded()).isFalse();
    assertThat(interval.unit()).isEqualTo(PERSON);
    assertThat(interval.estimate()).isEmpty();
    assertThat(Interval.atLeast(3, PERSON).high()).isEmpty();
    assertThat(Interval.atLeast(3, PERSON).highIsOpen()).isTrue();
    assertThat(Interval.atLeast(3, PERSON).isUnbounded()).isFalse();
    assertThat(Interval.atMost(3, PERSON).isUnbounded()).isFalse();
    assertThat(Interval.unbounded(PERSON).isUnbounded()).isTrue();
    assertThat(Interval.exactly(3, PERSON).isPoint()).isTrue();
    assertThat(Interval.exactly(3, PERSON).estimate()).contains(new BigDecimal("3"));
    assertThat(Interval.exactly(3, PERSON).withoutEstimate())
        .isEqualTo(Interval.exactly(3, PERSON));
  }

  @Test
  void refusesToHoldNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Interval.between(5, 3, PERSON))
        .withMessage("Interval: holds no number, from 5 to 3");
    assertThat(Interval.between(5, 5, PERSON)).isEqualTo(Interval.exactly(5, PERSON));
  }

  @Test
  void containsWhatLiesBetweenItsEnds() {
    Interval open = Interval.parse("more than 3 and fewer than 5 persons");
    assertThat(open.contains(new BigDecimal("3"))).isFalse();
    assertThat(open.contains(new BigDecimal("3.0001"))).isTrue();
    assertThat(open.contains(new BigDecimal("4.9999"))).isTrue();
    assertThat(open.contains(new BigDecimal("5.0"))).isFalse();
    Interval closed = Interval.between(3, 5, PERSON);
    assertThat(closed.contains(new BigDecimal("3.0"))).isTrue();
    assertThat(closed.contains(new BigDecimal("2.9"))).isFalse();
    assertThat(closed.contains(new BigDecimal("5"))).isTrue();
    assertThat(closed.contains(new BigDecimal("5.1"))).isFalse();
    assertThat(closed.contains(open)).isTrue();
    assertThat(open.contains(closed)).isFalse();
    assertThat(closed.contains(Interval.parse("at least 3 and fewer than 6 persons")))
        .isFalse();
    assertThat(closed.contains(Interval.atLeast(4, PERSON))).isFalse();
    assertThat(closed.contains(Interval.atMost(4, PERSON))).isFalse();
    assertThat(Interval.unbounded(PERSON).contains(Interval.atMost(4, PERSON))).isTrue();
    assertThat(Interval.between(3000, 5000, PERSON).contains(Interval.exactly(4, THOUSAND_PERSONS)))
        .isTrue();
  }

  @Test
  void addsAndSubtracts() {
    assertThat(Figure.nearly(114_000, PERSON)
            .bounds()
            .plus(Figure.about(370, PERSON).bounds()))
        .hasToString("between 113,365 and 114,375 persons (about 114,370)");
    assertThat(Interval.atLeast(5, PERSON).plus(Interval.moreThan(3, PERSON)))
        .hasToString("more than 8 persons");
    assertThat(Interval.atLeast(5, PERSON).plus(Interval.atMost(3, PERSON)))
        .hasToString("unknown, in persons");
    assertThat(Interval.between(5, 7, PERSON).plus(Interval.exactly(1, PERSON)).estimate())
        .isEmpty();
    assertThat(Interval.between(5, 7, PERSON).minus(Interval.parse("more than 1 person")))
        .hasToString("fewer than 6 persons");
    assertThat(Interval.parse("between 5 and 7 (about 6)")
            .minus(Interval.parse("between 1 and 4 (about 2)")))
        .hasToString("between 1 and 6 (about 4)");
  }

  @Test
  void addsUnitsThatConvertInTheUnitOnTheLeft() {
    Interval five = Interval.exactly(5, PERSON);
    Interval thousand = Interval.exactly(2, THOUSAND_PERSONS);
    assertThat(five.plus(thousand)).hasToString("2,005 persons");
    assertThat(thousand.plus(five)).hasToString("2.005 thousand persons");
    assertThat(thousand.minus(five)).hasToString("1.995 thousand persons");
  }

  @Test
  void refusesUnitsThatDoNotConvert() {
    Interval persons = Interval.exactly(5, PERSON);
    Interval organisations = Interval.exactly(3, ORGANISATION);
    String message = "Interval: persons and organisations do not convert into each other";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> persons.plus(organisations))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> persons.minus(organisations))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> persons.intersect(organisations))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> persons.hull(organisations))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> persons.contains(organisations))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> persons.to(ORGANISATION))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> persons.plus(Interval.exactly(1, ONE)))
        .withMessage("Interval: persons and plain numbers do not convert into each other");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "between 2 and 3 | between 5 and 7 | between 10 and 21",
        "between -2 and 3 | between -5 and 7 | between -15 and 21",
        "between 2 and 3 (about 2.5) | 2 | between 4 and 6 (about 5)",
        "at least 2 | at least 3 | at least 6",
        "more than 2 | at least 3 | more than 6",
        "at least 2 | at most 3 | unknown",
        "at most -2 | at most -3 | at least 6",
        "at least 0 | at least 3 | at least 0",
        "more than 0 | at least 3 | more than 0",
        "more than 0 and at most 1 | between 0 and 1 | between 0 and 1",
        "unknown | 0 | 0",
        "0 | more than 5 | 0",
        "at least 0 and less than 2 | more than 3 and less than 4 | at least 0 and less than 8",
        "more than 0 and less than 2 | between 3 and 4 | more than 0 and less than 8",
        "at least 1 and less than 2 | 3 | at least 3 and less than 6",
        "between -1 and 1 | at least 1 | unknown"
      })
  void multiplies(String left, String right, String product) {
    assertThat(Interval.parse(left).times(Interval.parse(right))).hasToString(product);
    assertThat(Interval.parse(right).times(Interval.parse(left))).hasToString(product);
  }

  @Test
  void multipliesUnits() {
    Interval each = Interval.parse("between 4 and 5 persons/household");
    Interval households = Interval.exactly(10, HOUSEHOLD);
    assertThat(each.times(households)).hasToString("between 40 and 50 persons");
    assertThat(households.times(new BigDecimal("1.50"))).hasToString("15 households");
    assertThat(Interval.exactly(3, ONE).times(households)).hasToString("30 households");
    assertThat(Interval.parse("50 %").times(Interval.exactly(10, PERSON)).to(PERSON))
        .hasToString("5 persons");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "between 10 and 20 | between 2 and 5 | between 2 and 10",
        "between -10 and 20 | between 2 and 5 | between -5 and 10",
        "between 10 and 20 | between -5 and -2 | between -10 and -2",
        "between 10 and 20 | more than 0 and at most 5 | at least 2",
        "between 10 and 20 | at least -5 and less than 0 | at most -2",
        "between -10 and 20 | more than 0 and at most 5 | unknown",
        "between 10 and 20 | at least 2 | more than 0 and at most 10",
        "between 0 and 20 | at least 2 | between 0 and 10",
        "0 | more than 0 | 0",
        "at least 10 | at least 2 | more than 0",
        "at least 10 | between 2 and 5 | at least 2",
        "more than 10 and less than 20 | 5 | more than 2 and less than 4",
        "10 | more than 2 and less than 5 | more than 2 and less than 5",
        "6 | 3 | 2",
        "between 5 and 7 (about 6) | 2 | between 2.5 and 3.5 (about 3)",
        "1 | 3 | between 0.3333333333333333333333333333333333 and"
            + " 0.3333333333333333333333333333333334 (about 0.3333333333333333333333333333333333)",
        "-2 | 3 | between -0.6666666666666666666666666666666667 and"
            + " -0.6666666666666666666666666666666666 (about -0.6666666666666666666666666666666667)"
      })
  void divides(String dividend, String divisor, String quotient) {
    assertThat(Interval.parse(dividend).dividedBy(Interval.parse(divisor))).hasToString(quotient);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "between 0 and 5",
        "between -5 and 0",
        "between -1 and 1",
        "unknown",
        "at least 0",
        "less than 1"
      })
  void refusesToDivideByWhatMayBeZero(String divisor) {
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Interval.exactly(1, ONE).dividedBy(Interval.parse(divisor)))
        .withMessage("Interval: cannot be divided by " + divisor + ", which may be zero");
  }

  @Test
  void dividesUnits() {
    Interval persons = Interval.exactly(12, PERSON);
    assertThat(persons.dividedBy(Interval.exactly(3, HOUSEHOLD)))
        .hasToString("4 persons/household");
    assertThat(persons.dividedBy(Interval.exactly(3, PERSON))).hasToString("4");
    assertThat(persons.dividedBy(Interval.exactly(3, ONE))).hasToString("4 persons");
    assertThat(persons.dividedBy(Interval.exactly(3, THOUSAND_PERSONS))).hasToString("0.004");
    assertThat(Interval.exactly(3, THOUSAND_PERSONS).dividedBy(persons)).hasToString("250");
    assertThat(Interval.exactly(3, ONE).dividedBy(persons)).hasToString("0.25 per person");
  }

  @Test
  void aRoundedEstimateClosesTheOpenEndItFallsOn() {
    Interval open = Interval.parse("more than 1 and less than 2 (about 1.00000001)");
    assertThat(open.rounded(3)).hasToString("at least 1 and less than 2 (about 1)");
    Interval high = Interval.parse("more than 1 and less than 2 (about 1.99999)");
    assertThat(high.rounded(3)).hasToString("more than 1 and at most 2 (about 2)");
  }

  @Test
  void roundsOutward() {
    assertThat(Interval.parse("between 1.234 and 5.671 (about 2.345)").rounded(2))
        .hasToString("between 1.23 and 5.68 (about 2.34)");
    assertThat(Interval.parse("between -1.234 and 5.6").rounded(0)).hasToString("between -2 and 6");
    assertThat(Interval.parse("at least 1.23").rounded(1)).hasToString("at least 1.2");
    assertThat(Interval.exactly(5, PERSON).rounded(100)).isEqualTo(Interval.exactly(5, PERSON));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Interval.exactly(5, PERSON).rounded(-1))
        .withMessage("Interval: cannot be rounded to -1 decimals");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Interval.exactly(5, PERSON).rounded(101))
        .withMessage("Interval: cannot be rounded to 101 decimals");
  }

  @Test
  void intersectsAndKeepsItsEstimateIfThatIsInBoth() {
    Interval about = Interval.parse("between 3 and 7 persons (about 5)");
    assertThat(about.intersect(Interval.atLeast(4, PERSON)))
        .contains(Interval.parse("between 4 and 7 persons (about 5)"));
    assertThat(about.intersect(Interval.moreThan(5, PERSON)))
        .contains(Interval.parse("more than 5 and at most 7 persons"));
    assertThat(Interval.atLeast(4, PERSON).intersect(about))
        .contains(Interval.between(4, 7, PERSON));
    assertThat(about.intersect(Interval.lessThan(7, PERSON)))
        .contains(Interval.parse("at least 3 and fewer than 7 persons (about 5)"));
    assertThat(about.intersect(Interval.between(7, 9, PERSON)))
        .contains(Interval.exactly(7, PERSON));
    assertThat(about.intersect(Interval.moreThan(7, PERSON))).isEmpty();
    assertThat(about.intersect(Interval.lessThan(3, PERSON))).isEmpty();
    assertThat(about.intersect(Interval.between(8, 9, PERSON))).isEmpty();
  }

  @Test
  void theHullHoldsBoth() {
    assertThat(Interval.between(1, 2, PERSON).hull(Interval.moreThan(5, PERSON)))
        .hasToString("at least 1 person");
    assertThat(Interval.moreThan(1, PERSON).hull(Interval.parse("between 1 and 2 persons")))
        .hasToString("at least 1 person");
    assertThat(Interval.lessThan(2, PERSON).hull(Interval.atMost(2, PERSON)))
        .hasToString("at most 2 persons");
    Interval about = Interval.parse("between 3 and 7 persons (about 5)");
    assertThat(about.hull(Interval.exactly(5, PERSON))).isEqualTo(about);
    assertThat(about.hull(Interval.exactly(6, PERSON)).estimate()).isEmpty();
    assertThat(about.hull(Interval.between(5, 6, PERSON)).estimate()).isEmpty();
    assertThat(Interval.between(5, 6, PERSON).hull(about).estimate()).isEmpty();
  }

  @Test
  void takesAnEstimateInside() {
    Interval interval = Interval.between(3, 7, PERSON);
    assertThat(interval.withEstimate(new BigDecimal("5.0")))
        .hasToString("between 3 and 7 persons (about 5)");
    assertThat(interval.withEstimate(new BigDecimal("5.0")).withoutEstimate()).isEqualTo(interval);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> interval.withEstimate(new BigDecimal("7.5")))
        .withMessage("Interval: estimate 7.5 lies outside between 3 and 7 persons");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> interval.withEstimate(new BigDecimal("2.5")))
        .withMessage("Interval: estimate 2.5 lies outside between 3 and 7 persons");
  }

  @Test
  void convertsExactlyWhereItCanAndOutwardElse() {
    UnitTable units = UnitTable.standard();
    assertThat(Interval.exactly(90, units.parse("min")).to(units.parse("h"))).hasToString("1.5 h");
    assertThat(Interval.exactly(20, units.parse("min")).to(units.parse("h")))
        .hasToString("between 0.3333333333333333333333333333333333 and "
            + "0.3333333333333333333333333333333334 h "
            + "(about 0.3333333333333333333333333333333333)");
    assertThat(Interval.atLeast(64, units.parse("%")).to(ONE)).hasToString("at least 0.64");
    assertThat(Interval.exactly(5, PERSON).to(PERSON)).hasToString("5 persons");
  }

  @Test
  void refusesResultsOfMoreThanAThousandDigits() {
    Interval big = Interval.exactly(new BigDecimal("1E+999"), ONE);
    assertThat(Interval.parse(big.toString())).isEqualTo(big);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> big.times(big))
        .withMessage("Interval: has 1,999 digits, at most 1,000");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Interval.exactly(new BigDecimal("1e999999999"), ONE))
        .withMessage("Interval: has 1,000,000,000 digits, at most 1,000");
    Interval tiny =
        Interval.exactly(3, ONE).dividedBy(Interval.exactly(new BigDecimal("7E+400"), ONE));
    assertThat(tiny.low()).contains(BigDecimal.ZERO);
    assertThat(tiny.high().orElseThrow()).isEqualByComparingTo("1E-150");
  }

  @Test
  void onePointZeroAndOneAreOneNumber() {
    Interval one = Interval.between(new BigDecimal("1.00"), new BigDecimal("2.0"), PERSON);
    assertThat(one).isEqualTo(Interval.between(1, 2, PERSON));
    assertThat(one).hasSameHashCodeAs(Interval.between(1, 2, PERSON));
    assertThat(one.low()).contains(BigDecimal.ONE);
    assertThat(Interval.exactly(new BigDecimal("1E+2"), PERSON).low())
        .contains(new BigDecimal("100"));
    assertThat(Interval.between(1, 3, PERSON).withEstimate(new BigDecimal("2.0")))
        .isEqualTo(Interval.between(1, 3, PERSON).withEstimate(new BigDecimal("2")));
  }

  @Test
  void intervalsDifferInEveryPart() {
    Interval interval = Interval.parse("between 3 and 7 persons (about 5)");
    assertThat(interval)
        .isNotEqualTo(Interval.parse("between 2 and 7 persons (about 5)"))
        .isNotEqualTo(Interval.parse("between 3 and 8 persons (about 5)"))
        .isNotEqualTo(Interval.parse("between 3 and 7 persons (about 6)"))
        .isNotEqualTo(Interval.parse("between 3 and 7 persons"))
        .isNotEqualTo(Interval.parse("between 3 and 7 households (about 5)"))
        .isNotEqualTo(Interval.parse("at least 3 and fewer than 7 persons (about 5)"))
        .isNotEqualTo("between 3 and 7 persons (about 5)");
    assertThat(Interval.parse("between 3 and 7 persons")).isNotEqualTo(interval);
    assertThat(interval.hashCode())
        .isNotEqualTo(Interval.parse("between 3 and 7 persons (about 6)").hashCode());
    EqualsVerifier.forClass(End.class).suppress(Warning.BIGDECIMAL_EQUALITY).verify();
  }

  @Test
  void isCertainlyAboveWhatEndsBelowItOrWhereItBeginsOnlyAfterIt() {
    Interval five = Interval.parse("5 persons");

    assertThat(Interval.parse("at least 6 persons").isCertainlyAbove(five)).isTrue();
    assertThat(Interval.parse("more than 5 persons").isCertainlyAbove(five)).isTrue();
    assertThat(five.isCertainlyAbove(Interval.parse("fewer than 5 persons"))).isTrue();
    assertThat(five.isCertainlyAbove(five)).isFalse();
    assertThat(Interval.parse("at least 5 persons").isCertainlyAbove(five)).isFalse();
    assertThat(Interval.parse("between 4 and 9 persons").isCertainlyAbove(five)).isFalse();
    assertThat(Interval.parse("at most 9 persons").isCertainlyAbove(five)).isFalse();
    assertThat(five.isCertainlyAbove(Interval.parse("at least 1 person"))).isFalse();
  }
}
