package org.logframe.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import javax.measure.Unit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/** Laws of figures, intervals and units. */
class MeasureProperties {
  private static final Unit<?> ONE = UnitTable.ONE;
  private static final UnitTable UNITS = UnitTable.standard();

  /** An interval and a number that lies in it. */
  record Part(Interval interval, BigDecimal truth) {}

  @Provide
  Arbitrary<BigDecimal> numbers() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(-20, 20).map(BigDecimal::valueOf),
        Combinators.combine(
                Arbitraries.bigIntegers()
                    .between(BigInteger.TEN.pow(12).negate(), BigInteger.TEN.pow(12)),
                Arbitraries.integers().between(0, 6))
            .as(BigDecimal::new));
  }

  @Provide
  Arbitrary<Part> parts() {
    Arbitrary<BigDecimal> gaps =
        Arbitraries.integers().between(0, 50).map(gap -> BigDecimal.valueOf(gap).movePointLeft(1));
    return Combinators.combine(
            numbers(),
            gaps,
            gaps,
            Arbitraries.integers().between(0, 3),
            Arbitraries.integers().between(0, 3),
            Arbitraries.of(true, false))
        .as(MeasureProperties::part);
  }

  private static Part part(
      BigDecimal truth,
      BigDecimal below,
      BigDecimal above,
      int lowForm,
      int highForm,
      boolean estimated) {
    Interval low = switch (lowForm) {
      case 0 -> Interval.unbounded(ONE);
      case 1 -> Interval.moreThan(truth.subtract(below).subtract(BigDecimal.ONE), ONE);
      default -> Interval.atLeast(truth.subtract(below), ONE);
    };
    Interval high = switch (highForm) {
      case 0 -> Interval.unbounded(ONE);
      case 1 -> Interval.lessThan(truth.add(above).add(BigDecimal.ONE), ONE);
      default -> Interval.atMost(truth.add(above), ONE);
    };
    Interval both = low.intersect(high).orElseThrow();
    return new Part(estimated ? both.withEstimate(truth) : both, truth);
  }

  @Property
  void sumsAreSound(@ForAll("parts") Part a, @ForAll("parts") Part b) {
    assertThat(a.interval.plus(b.interval).contains(a.truth.add(b.truth))).isTrue();
  }

  @Property
  void differencesAreSound(@ForAll("parts") Part a, @ForAll("parts") Part b) {
    assertThat(a.interval.minus(b.interval).contains(a.truth.subtract(b.truth))).isTrue();
  }

  @Property
  void productsAreSound(@ForAll("parts") Part a, @ForAll("parts") Part b) {
    assertThat(a.interval.times(b.interval).contains(a.truth.multiply(b.truth))).isTrue();
  }

  @Property
  void quotientsAreSound(@ForAll("parts") Part a, @ForAll("parts") Part b) {
    if (b.interval.contains(BigDecimal.ZERO)) {
      return;
    }
    Interval quotient = a.interval.dividedBy(b.interval);
    quotient
        .low()
        .ifPresent(low -> assertThat(compareProduct(low, b.truth, a.truth)).isLessThanOrEqualTo(0));
    quotient
        .high()
        .ifPresent(
            high -> assertThat(compareProduct(high, b.truth, a.truth)).isGreaterThanOrEqualTo(0));
  }

  /** Compares a bound with dividend / divisor without dividing. */
  private static int compareProduct(BigDecimal bound, BigDecimal divisor, BigDecimal dividend) {
    return bound.multiply(divisor).compareTo(dividend) * divisor.signum();
  }

  @Property
  void sumsCommuteAndAssociate(
      @ForAll("parts") Part a, @ForAll("parts") Part b, @ForAll("parts") Part c) {
    assertThat(a.interval.plus(b.interval)).isEqualTo(b.interval.plus(a.interval));
    assertThat(a.interval.plus(b.interval).plus(c.interval))
        .isEqualTo(a.interval.plus(b.interval.plus(c.interval)));
  }

  @Property
  void productsCommute(@ForAll("parts") Part a, @ForAll("parts") Part b) {
    assertThat(a.interval.times(b.interval)).isEqualTo(b.interval.times(a.interval));
  }

  @Property
  void sumsAreExact(
      @ForAll
          List<@net.jqwik.api.constraints.BigRange(min = "-1e12", max = "1e12") BigDecimal>
              numbers) {
    Interval sum = Interval.exactly(0, Counts.PERSON);
    BigDecimal reference = BigDecimal.ZERO;
    for (BigDecimal number : numbers) {
      sum = sum.plus(Interval.exactly(number, Counts.PERSON));
      reference = reference.add(number);
    }
    assertThat(sum.isPoint()).isTrue();
    assertThat(sum.low().orElseThrow()).isEqualByComparingTo(reference);
    assertThat(sum.estimate().orElseThrow()).isEqualByComparingTo(reference);
  }

  @Property
  void aSumHasAnEstimateOnlyIfEveryPartHas(@ForAll("parts") Part a, @ForAll("parts") Part b) {
    assertThat(a.interval.plus(b.interval).estimate().isPresent())
        .isEqualTo(a.interval.estimate().isPresent() && b.interval.estimate().isPresent());
  }

  @Property
  void hullAndIntersectionHoldWhatTheyShould(@ForAll("parts") Part a, @ForAll("parts") Part b) {
    Interval hull = a.interval.hull(b.interval);
    assertThat(hull.contains(a.interval) && hull.contains(b.interval)).isTrue();
    assertThat(
            a.interval.intersect(b.interval).map(both -> both.contains(a.truth)).orElse(false))
        .isEqualTo(b.interval.contains(a.truth));
    a.interval
        .intersect(b.interval)
        .ifPresent(both ->
            assertThat(a.interval.contains(both) && b.interval.contains(both)).isTrue());
    assertThat(a.interval.contains(b.interval))
        .isEqualTo(hull.withoutEstimate().equals(a.interval.withoutEstimate()));
  }

  @Property
  void roundingKeepsEverything(@ForAll("parts") Part a) {
    assertThat(a.interval.rounded(1).contains(a.interval)).isTrue();
  }

  @Property
  void intervalsAreReadBack(@ForAll("parts") Part a, @ForAll("units") Unit<?> unit) {
    Interval interval = a.interval.times(Interval.exactly(1, unit));
    assertThat(Interval.parse(interval.toString())).isEqualTo(interval);
  }

  @Property
  void figuresAreReadBack(@ForAll("figures") Figure figure) {
    assertThat(Figure.parse(figure.toString())).isEqualTo(figure).hasSameHashCodeAs(figure);
    assertThat(Figure.parse(figure.wording(), figure.unit()).wording()).isEqualTo(figure.wording());
    assertThat(figure.bounds().estimate()).isEqualTo(figure.estimate());
  }

  @Property
  void ratiosAndMissingValuesAreReadBack(
      @ForAll("figures") Figure figure, @ForAll("figures") Figure other) {
    Ratio ratio = Ratio.of(figure, other);
    assertThat(Ratio.parse(ratio.toString())).isEqualTo(ratio);
    Missing missing = Missing.suppressed(figure.bounds()).withUnread(other.toString());
    assertThat(Missing.parse(missing.toString())).isEqualTo(missing);
  }

  @Property
  void everyMissingValueIsReadBackFromTheCellOfATable(
      @ForAll MissingReason reason,
      @ForAll("figures") Figure figure,
      @ForAll boolean isUnread,
      @ForAll @StringLength(min = 1, max = 40) String text) {
    Missing known = reason == MissingReason.SUPPRESSED
        ? Missing.suppressed(figure.bounds())
        : Missing.of(reason);
    for (Missing missing : List.of(known, Missing.of(reason))) {
      Missing stated = isUnread ? missing.withUnread("x" + printable(text)) : missing;
      assertThat(ObservedValue.read(stated.toString(), Counts.PERSON)).isEqualTo(stated);
    }
  }

  private static String printable(String text) {
    return CharMatcher.javaIsoControl()
        .or(CharMatcher.inRange(Character.MIN_SURROGATE, Character.MAX_SURROGATE))
        .removeFrom(text);
  }

  @Property
  void theWholeNumbersOfAnIntervalAreThoseInIt(
      @ForAll("parts") Part a, @ForAll @IntRange(min = -30, max = 30) int number) {
    Interval interval = a.interval.times(Interval.exactly(1, Counts.PERSON));
    Interval whole = Counts.whole(interval);
    BigDecimal counted = BigDecimal.valueOf(number);
    assertThat(interval.contains(whole)).isTrue();
    assertThat(Counts.whole(whole)).isEqualTo(whole);
    if (number >= 0 && interval.contains(counted)) {
      assertThat(whole.contains(counted)).isTrue();
      assertThat(whole.low().orElseThrow()).isGreaterThanOrEqualTo(BigDecimal.ZERO);
    }
  }

  @Provide
  Arbitrary<Figure> figures() {
    return Combinators.combine(
            Arbitraries.of(Qualifier.class), numbers(), units(), Arbitraries.of(true, false))
        .as(MeasureProperties::figure);
  }

  private static Figure figure(
      Qualifier qualifier, BigDecimal number, Unit<?> unit, boolean stated) {
    Figure figure = switch (qualifier) {
      case EXACTLY -> Figure.exactly(number, unit);
      case ABOUT -> Figure.about(number, unit);
      case NEARLY -> Figure.nearly(number, unit);
      case MORE_THAN -> Figure.moreThan(number, unit);
      case AT_LEAST -> Figure.atLeast(number, unit);
      case LESS_THAN -> Figure.lessThan(number, unit);
      case AT_MOST -> Figure.atMost(number, unit);
      case BETWEEN -> Figure.between(number, number.add(new BigDecimal("0.25")), unit);
    };
    return stated
        ? figure.withBounds(number.subtract(BigDecimal.TEN), number.add(BigDecimal.ONE))
        : figure;
  }

  /** The granule again, counted off the written digits as text. */
  @Property
  void theGranuleIsWhatTheDigitsSay(@ForAll("numbers") BigDecimal written) {
    String digits = written.abs().toPlainString();
    int point = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
    int significant = 0;
    int lastNonZero = 0;
    int granule = 1_000;
    for (int i = 0; i < digits.length(); i++) {
      if (i == point) {
        continue;
      }
      int exponent = i < point ? point - i - 1 : point - i;
      significant += significant > 0 || digits.charAt(i) != '0' ? 1 : 0;
      if (significant == 2) {
        granule = Math.min(granule, exponent);
      }
      lastNonZero = digits.charAt(i) != '0' ? exponent : lastNonZero;
    }
    int expected = written.signum() == 0 ? -written.scale() : Math.min(granule, lastNonZero);
    assertThat(Granule.ofDigits(written))
        .isEqualByComparingTo(BigDecimal.ONE.scaleByPowerOfTen(expected));
  }

  @Provide
  Arbitrary<Unit<?>> units() {
    return Arbitraries.of(
            "",
            "%",
            "‰",
            "persons",
            "organisations",
            "thousand persons",
            "million households",
            "km",
            "ha",
            "kg",
            "t",
            "l",
            "h",
            "days",
            "months",
            "years",
            "persons/household",
            "%/year",
            "per km²",
            "thousand",
            "km·persons/day")
        .map(UNITS::parse);
  }

  @Property
  void unitsAreReadBack(@ForAll("units") Unit<?> a, @ForAll("units") Unit<?> b) {
    assertThat(Conversion.same(UNITS.parse(UNITS.format(a)), a)).isTrue();
    Unit<?> quotient = a.divide(b);
    assertThat(UNITS.find(UNITS.format(quotient)).filter(read -> Conversion.same(read, quotient)))
        .as(UNITS.format(quotient))
        .isPresent();
  }

  @Property
  void conversionThereAndBackIsTheIdentityForFiniteFactors(
      @ForAll("numbers") BigDecimal number, @ForAll("units") Unit<?> a) {
    Unit<?> thousand = a.multiply(1000);
    Interval interval = Interval.exactly(number, a);
    assertThat(interval.to(thousand).to(a)).isEqualTo(interval);
    assertThat(
            Conversion.between(a, thousand).orElseThrow().convert(number, RoundingMode.UNNECESSARY))
        .isEqualByComparingTo(number.movePointLeft(3));
  }
}
