package org.logframe.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import javax.measure.MetricPrefix;
import javax.measure.Unit;
import org.junit.jupiter.api.Test;
import tech.units.indriya.unit.Units;

class CountsTest {
  @Test
  void eachCountConvertsIntoItselfAlone() {
    for (Unit<?> unit : Counts.STANDARD.keySet()) {
      for (Unit<?> other : Counts.STANDARD.keySet()) {
        assertThat(Conversion.between(unit, other).isPresent()).isEqualTo(unit.equals(other));
      }
      assertThat(Conversion.between(unit, UnitTable.ONE)).isEmpty();
      assertThat(Counts.isCount(unit)).isTrue();
      assertThat(Counts.isCount(unit.multiply(1000))).isTrue();
    }
    assertThat(Counts.STANDARD.keySet()).doesNotHaveDuplicates().hasSize(19);
  }

  @Test
  void otherUnitsCountNothing() {
    assertThat(Counts.isCount(UnitTable.ONE)).isFalse();
    assertThat(Counts.isCount(Units.RADIAN)).isFalse();
    assertThat(Counts.isCount(Units.PERCENT)).isFalse();
    assertThat(Counts.isCount(Units.METRE)).isFalse();
    assertThat(Counts.isCount(UnitTable.standard().parse("months"))).isFalse();
    assertThat(Counts.isCount(Counts.PERSON.divide(Counts.HOUSEHOLD))).isFalse();
  }

  @Test
  void countsAreEqualWhenTheirSingularsAre() {
    assertThat(Counts.of("person", "people")).isEqualTo(Counts.PERSON);
    assertThat(Counts.of("water point", "water points"))
        .isEqualTo(Counts.of("water point", "points"))
        .isNotEqualTo(Counts.of("point", "points"));
  }

  @Test
  void unitsAreOneHoweverTheyAreComposed() {
    Unit<?> kilometre = MetricPrefix.KILO(Units.METRE);
    assertThat(Conversion.same(kilometre, Units.METRE.multiply(1000))).isTrue();
    assertThat(Conversion.same(kilometre, kilometre)).isTrue();
    assertThat(Conversion.same(kilometre, Units.METRE)).isFalse();
    assertThat(Conversion.same(Units.METRE, Units.SECOND)).isFalse();
  }

  @Test
  void factorsAreExactFractions() {
    assertThat(Conversion.between(Units.MINUTE, Units.HOUR))
        .contains(new Conversion(BigInteger.ONE, BigInteger.valueOf(60)));
    assertThat(Conversion.between(Units.PERCENT, UnitTable.ONE))
        .contains(new Conversion(BigInteger.ONE, BigInteger.valueOf(100)));
    assertThat(Conversion.between(Units.METRE.divide(3), MetricPrefix.KILO(Units.METRE)))
        .contains(new Conversion(BigInteger.ONE, BigInteger.valueOf(3000)));
    assertThat(Conversion.between(Units.METRE, Units.METRE.multiply(new BigDecimal("1e30"))))
        .contains(new Conversion(BigInteger.ONE, BigInteger.TEN.pow(30)));
    assertThat(Conversion.between(Units.DAY, Units.SECOND)
            .orElseThrow()
            .convert(new BigDecimal("1.5"), RoundingMode.UNNECESSARY))
        .isEqualByComparingTo("129600");
  }

  @Test
  void roundsOnlyWhatHasNoFiniteDecimal() {
    Conversion minutes = Conversion.between(Units.MINUTE, Units.HOUR).orElseThrow();
    assertThat(minutes.convert(new BigDecimal("45"), RoundingMode.UNNECESSARY))
        .isEqualByComparingTo("0.75");
    assertThat(minutes.convert(new BigDecimal("20"), RoundingMode.FLOOR))
        .isEqualByComparingTo("0.3333333333333333333333333333333333");
    assertThat(minutes.convert(new BigDecimal("20"), RoundingMode.CEILING))
        .isEqualByComparingTo("0.3333333333333333333333333333333334");
    String fortyDigits = "1234567890123456789012345678901234567890";
    assertThat(Conversion.between(Units.PERCENT, UnitTable.ONE)
            .orElseThrow()
            .convert(new BigDecimal(fortyDigits), RoundingMode.UNNECESSARY))
        .isEqualByComparingTo(new BigDecimal(fortyDigits).movePointLeft(2));
  }

  @Test
  void shiftedAndIrrationalScalesConvertIntoNothingElse() {
    assertThat(Conversion.between(Units.CELSIUS, Units.KELVIN)).isEmpty();
    assertThat(Interval.exactly(5, Units.CELSIUS)
            .plus(Interval.exactly(6, Units.CELSIUS))
            .low())
        .contains(new BigDecimal("11"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Interval.exactly(5, Units.CELSIUS).to(Units.KELVIN));
    Unit<?> degree =
        Units.RADIAN.transform(tech.units.indriya.function.MultiplyConverter.ofPiExponent(1));
    assertThat(Conversion.between(degree, Units.RADIAN)).isEmpty();
    assertThat(Conversion.between(degree, degree)).isPresent();
  }

  @Test
  void yearsAreTwelveMonthsAndMonthsAreNoDays() {
    UnitTable units = UnitTable.standard();
    assertThat(Interval.exactly(2, units.parse("years")).to(units.parse("months")))
        .hasToString("24 months");
    assertThat(Conversion.between(units.parse("months"), units.parse("days"))).isEmpty();
    assertThat(Interval.exactly(2, units.parse("weeks")).to(units.parse("days")))
        .hasToString("14 days");
    assertThat(Interval.exactly(2, units.parse("km²")).to(units.parse("ha"))).hasToString("200 ha");
    assertThat(Interval.exactly(2, units.parse("t")).to(units.parse("g")))
        .hasToString("2,000,000 g");
    assertThat(Interval.exactly(2, units.parse("m³")).to(units.parse("l"))).hasToString("2,000 l");
    assertThat(Interval.exactly(5, units.parse("‰")).to(units.parse("%"))).hasToString("0.5 %");
  }
}
