package org.logframe.measure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import javax.measure.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A computed figure: between what bounds the truth lies, and the best estimate if there is one.
 *
 * <pre>
 * 42 persons
 * at least 145 persons                 more than 145 persons
 * at most 5 persons                    fewer than 5 persons (less than 5 km)
 * between 113,365 and 114,375 persons (about 114,370)
 * at least 3 and fewer than 5 persons
 * unknown, in persons
 * </pre>
 *
 * <p>Arithmetic is sound: whatever numbers lie in two intervals, their sum lies in the sum of the
 * intervals, and likewise for differences, products and quotients. Sums, differences and products
 * are exact; quotients, and conversions without a finite decimal, are rounded outward at 34 digits.
 * A result has an estimate only if every part has one; a single point is its own estimate. Results
 * are in the unit of the left side. A number has 1,000 digits at most; a result with more is refused.
 *
 * <p>Immutable and thread-safe. Equal when ends, unit and estimate are; 1.0 and 1.00 are one.
 */
public final class Interval {
  private final End low;
  private final End high;
  private final Unit<?> unit;
  private final @Nullable BigDecimal estimate;

  private Interval(End low, End high, Unit<?> unit, @Nullable BigDecimal estimate) {
    this.low = low;
    this.high = high;
    this.unit = unit;
    this.estimate = estimate;
  }

  /** The interval between two ends, in which an estimate must lie; a point estimates itself. */
  static Interval make(End low, End high, Unit<?> unit, @Nullable BigDecimal estimate) {
    if (isEmpty(low, high)) {
      throw new IllegalArgumentException("Interval: holds no number, from " + IntervalText.end(low)
          + " to " + IntervalText.end(high));
    }
    BigDecimal best = low.compareTo(high) == 0 ? low.number() : estimate;
    return best == null
        ? new Interval(low, high, unit, null)
        : estimated(low, high, unit, Decimals.normal(Subject.INTERVAL, best));
  }

  private static boolean isEmpty(End low, End high) {
    int order = low.compareTo(high);
    return order > 0 || (order == 0 && (low.isOpen() || high.isOpen()));
  }

  private static Interval estimated(End low, End high, Unit<?> unit, BigDecimal estimate) {
    if (!low.letsThroughFromBelow(estimate) || !high.letsThroughFromAbove(estimate)) {
      throw new IllegalArgumentException("Interval: estimate " + Decimals.text(estimate)
          + " lies outside " + IntervalText.format(new Interval(low, high, unit, null)));
    }
    return new Interval(low, high, unit, estimate);
  }

  /** What a rounded result is: an estimate that was rounded onto an open end closes it. */
  private static Interval makeRounded(
      End low, End high, Unit<?> unit, @Nullable BigDecimal estimate) {
    return estimate == null
        ? make(low, high, unit, null)
        : make(low.closedAt(estimate), high.closedAt(estimate), unit, estimate);
  }

  /** One number. */
  public static Interval exactly(long number, Unit<?> unit) {
    return exactly(BigDecimal.valueOf(number), unit);
  }

  /** One number. */
  public static Interval exactly(BigDecimal number, Unit<?> unit) {
    BigDecimal normal = Decimals.normal(Subject.INTERVAL, number);
    End end = new End(normal, 0, false);
    return new Interval(end, end, unit, normal);
  }

  /** Every number from this one up. */
  public static Interval atLeast(long low, Unit<?> unit) {
    return atLeast(BigDecimal.valueOf(low), unit);
  }

  /** Every number from this one up. */
  public static Interval atLeast(BigDecimal low, Unit<?> unit) {
    return make(End.closed(low), End.HIGHEST, unit, null);
  }

  /** Every number above this one. */
  public static Interval moreThan(long low, Unit<?> unit) {
    return moreThan(BigDecimal.valueOf(low), unit);
  }

  /** Every number above this one. */
  public static Interval moreThan(BigDecimal low, Unit<?> unit) {
    return make(End.open(low), End.HIGHEST, unit, null);
  }

  /** Every number up to this one, negative ones included. */
  public static Interval atMost(long high, Unit<?> unit) {
    return atMost(BigDecimal.valueOf(high), unit);
  }

  /** Every number up to this one, negative ones included. */
  public static Interval atMost(BigDecimal high, Unit<?> unit) {
    return make(End.LOWEST, End.closed(high), unit, null);
  }

  /** Every number below this one, negative ones included. */
  public static Interval lessThan(long high, Unit<?> unit) {
    return lessThan(BigDecimal.valueOf(high), unit);
  }

  /** Every number below this one, negative ones included. */
  public static Interval lessThan(BigDecimal high, Unit<?> unit) {
    return make(End.LOWEST, End.open(high), unit, null);
  }

  /** Every number from the first to the second, both included. */
  public static Interval between(long low, long high, Unit<?> unit) {
    return between(BigDecimal.valueOf(low), BigDecimal.valueOf(high), unit);
  }

  /**
   * Every number from the first to the second, both included.
   *
   * @throws IllegalArgumentException if the first is above the second
   */
  public static Interval between(BigDecimal low, BigDecimal high, Unit<?> unit) {
    return make(End.closed(low), End.closed(high), unit, null);
  }

  /** Every number: nothing is known but the unit. */
  public static Interval unbounded(Unit<?> unit) {
    return make(End.LOWEST, End.HIGHEST, unit, null);
  }

  /** The interval that {@link #toString} wrote, in units of the standard table. */
  public static Interval parse(String text) {
    return parse(text, UnitTable.standard());
  }

  /**
   * The interval that {@link #toString} wrote, with units of one's own.
   *
   * @throws IllegalArgumentException quoting the text, if it is none
   */
  public static Interval parse(String text, UnitTable units) {
    return IntervalText.parse(text, units);
  }

  /** Its low end; empty if it has none. */
  public Optional<BigDecimal> low() {
    return Optional.ofNullable(low.number());
  }

  /** Its high end; empty if it has none. */
  public Optional<BigDecimal> high() {
    return Optional.ofNullable(high.number());
  }

  /** Whether its low end is not one of its numbers; also where it has none. */
  public boolean lowIsOpen() {
    return low.isOpen();
  }

  /** Whether its high end is not one of its numbers; also where it has none. */
  public boolean highIsOpen() {
    return high.isOpen();
  }

  /** The unit of its ends and its estimate. */
  public Unit<?> unit() {
    return unit;
  }

  /** The best single number, if there is one; it lies inside. */
  public Optional<BigDecimal> estimate() {
    return Optional.ofNullable(estimate);
  }

  /**
   * Whether every number inside is greater than every number of another interval.
   *
   * @throws IllegalArgumentException if its unit does not convert into this one
   */
  public boolean isCertainlyAbove(Interval other) {
    Interval difference = minus(other);
    return difference
        .low()
        .filter(low -> low.signum() > 0 || (low.signum() == 0 && difference.lowIsOpen()))
        .isPresent();
  }

  /** Whether it is one number. */
  public boolean isPoint() {
    return low.compareTo(high) == 0;
  }

  /** Whether neither end is known. */
  public boolean isUnbounded() {
    return low.number() == null && high.number() == null;
  }

  /** Whether a number in this unit lies inside. */
  public boolean contains(BigDecimal number) {
    return low.letsThroughFromBelow(number) && high.letsThroughFromAbove(number);
  }

  /**
   * Whether every number of another interval lies inside.
   *
   * @throws IllegalArgumentException if its unit does not convert into this one
   */
  public boolean contains(Interval other) {
    Interval inner = aligned(other);
    return End.higherCut(low, inner.low).equals(inner.low)
        && End.lowerCut(high, inner.high).equals(inner.high);
  }

  /**
   * The sum, in this unit.
   *
   * @throws IllegalArgumentException if the other unit does not convert into this one
   */
  public Interval plus(Interval other) {
    Interval addend = aligned(other);
    return make(
        low.plus(addend.low),
        high.plus(addend.high),
        unit,
        combined(estimate, addend.estimate, BigDecimal::add));
  }

  /**
   * The difference, in this unit.
   *
   * @throws IllegalArgumentException if the other unit does not convert into this one
   */
  public Interval minus(Interval other) {
    return plus(other.negated());
  }

  /** Another interval in this unit. */
  private Interval aligned(Interval other) {
    if (Conversion.between(unit, other.unit).isEmpty()) {
      throw Conversion.inconvertible("Interval", unit, other.unit);
    }
    return other.to(unit);
  }

  private Interval negated() {
    return make(high.negated(), low.negated(), unit, estimate == null ? null : estimate.negate());
  }

  /** The product with a plain number, in this unit. */
  public Interval times(BigDecimal factor) {
    return times(exactly(factor, UnitTable.ONE));
  }

  /** The product, in the product of the units; in this unit if the other is a plain number's. */
  public Interval times(Interval other) {
    return make(
        corners(other, End::times).reduce(End::lower).orElseThrow(),
        corners(other, End::times).reduce(End::higher).orElseThrow(),
        other.unit.equals(UnitTable.ONE) ? unit : unit.multiply(other.unit),
        combined(estimate, other.estimate, BigDecimal::multiply));
  }

  /**
   * The quotient, rounded outward at 34 digits: a plain number where the units convert, else in the
   * quotient of the units.
   *
   * @throws ArithmeticException if the divisor may be zero
   */
  public Interval dividedBy(Interval divisor) {
    if (divisor.contains(BigDecimal.ZERO)) {
      throw new ArithmeticException(
          "Interval: cannot be divided by " + divisor + ", which may be zero");
    }
    Optional<Conversion> conversion = Conversion.between(unit, divisor.unit);
    return conversion.isPresent()
        ? exactMultiple(conversion.get().numerator())
            .over(divisor.exactMultiple(conversion.get().denominator()), UnitTable.ONE)
        : over(divisor, quotientUnit(divisor.unit));
  }

  private Unit<?> quotientUnit(Unit<?> divisor) {
    return divisor.equals(UnitTable.ONE) ? unit : unit.divide(divisor);
  }

  private Interval exactMultiple(BigInteger factor) {
    return times(new BigDecimal(factor));
  }

  private Interval over(Interval divisor, Unit<?> quotientUnit) {
    int side = divisor.low.signum() + divisor.high.signum();
    return makeRounded(
        corners(divisor, (a, b) -> a.dividedBy(b, side, RoundingMode.FLOOR))
            .reduce(End::lower)
            .orElseThrow(),
        corners(divisor, (a, b) -> a.dividedBy(b, side, RoundingMode.CEILING))
            .reduce(End::higher)
            .orElseThrow(),
        quotientUnit,
        combined(
            estimate, divisor.estimate, (a, b) -> Decimals.quotient(a, b, RoundingMode.HALF_EVEN)));
  }

  private static @Nullable BigDecimal combined(
      @Nullable BigDecimal a, @Nullable BigDecimal b, BinaryOperator<BigDecimal> operation) {
    return a == null || b == null ? null : operation.apply(a, b);
  }

  private Stream<End> corners(Interval other, BinaryOperator<End> operation) {
    return Stream.of(low, high)
        .flatMap(
            mine -> Stream.of(other.low, other.high).map(theirs -> operation.apply(mine, theirs)));
  }

  /**
   * What lies in both, in this unit; it keeps this estimate if that lies in both. Empty if nothing
   * does.
   *
   * @throws IllegalArgumentException if the other unit does not convert into this one
   */
  public Optional<Interval> intersect(Interval other) {
    Interval cut = aligned(other);
    End newLow = End.higherCut(low, cut.low);
    End newHigh = End.lowerCut(high, cut.high);
    if (isEmpty(newLow, newHigh)) {
      return Optional.empty();
    }
    BigDecimal kept = estimate != null && cut.contains(estimate) ? estimate : null;
    return Optional.of(make(newLow, newHigh, unit, kept));
  }

  /**
   * The least interval with everything of both, in this unit; with an estimate if both have the
   * same.
   *
   * @throws IllegalArgumentException if the other unit does not convert into this one
   */
  public Interval hull(Interval other) {
    Interval added = aligned(other);
    return make(
        End.lower(low, added.low),
        End.higher(high, added.high),
        unit,
        hasSameEstimate(added) ? estimate : null);
  }

  /**
   * The same in another unit: exact where the decimals are finite, else rounded outward at 34
   * digits.
   *
   * @throws IllegalArgumentException naming both units, if they do not convert
   */
  public Interval to(Unit<?> other) {
    if (unit.equals(other)) {
      return this;
    }
    Conversion conversion = Conversion.required("Interval", unit, other);
    return makeRounded(
        low.converted(conversion, RoundingMode.FLOOR),
        high.converted(conversion, RoundingMode.CEILING),
        other,
        estimate == null ? null : conversion.convert(estimate, RoundingMode.HALF_EVEN));
  }

  /**
   * The same interval with an estimate.
   *
   * @throws IllegalArgumentException if the estimate lies outside
   */
  public Interval withEstimate(BigDecimal number) {
    return estimated(low, high, unit, Decimals.normal(Subject.INTERVAL, number));
  }

  /** The same interval without an estimate; a point keeps its own. */
  public Interval withoutEstimate() {
    return make(low, high, unit, null);
  }

  /**
   * Ends rounded outward, the estimate to the nearest.
   *
   * @param decimals digits after the point, 0 to 100
   */
  public Interval rounded(int decimals) {
    if (decimals < 0 || decimals > 100) {
      throw new IllegalArgumentException(
          "Interval: cannot be rounded to " + decimals + " decimals");
    }
    return makeRounded(
        low.rounded(decimals, RoundingMode.FLOOR),
        high.rounded(decimals, RoundingMode.CEILING),
        unit,
        estimate == null ? null : estimate.setScale(decimals, RoundingMode.HALF_EVEN));
  }

  private boolean hasSameEstimate(Interval other) {
    if (estimate == null || other.estimate == null) {
      return estimate == null && other.estimate == null;
    }
    return estimate.compareTo(other.estimate) == 0;
  }

  End lowEnd() {
    return low;
  }

  End highEnd() {
    return high;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Interval interval
        && low.equals(interval.low)
        && high.equals(interval.high)
        && hasSameEstimate(interval)
        && Conversion.same(unit, interval.unit);
  }

  @Override
  public int hashCode() {
    return Objects.hash(low, high, estimate, Conversion.scale(unit));
  }

  /** What it can honestly say, in one line; see above. {@link #parse} reads it back. */
  @Override
  public String toString() {
    return IntervalText.format(this);
  }
}
