package org.logframe.measure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.measure.IncommensurableException;
import javax.measure.Unit;
import javax.measure.UnitConverter;
import tech.units.indriya.function.RationalNumber;

/**
 * How many of one unit are one of another, as an exact fraction in lowest terms.
 *
 * <p>Two units convert into each other if they have the same system unit; Indriya's own test would
 * add persons to organisations. A unit whose scale is shifted (°C) or irrational converts into
 * nothing but itself.
 */
record Conversion(BigInteger numerator, BigInteger denominator) {
  private static final Conversion IDENTITY = new Conversion(BigInteger.ONE, BigInteger.ONE);

  /** Scales that are remembered, for whatever units documents may name: a few thousand, and no more. */
  private static final ConcurrentHashMap<Named, Scale> SCALES = new ConcurrentHashMap<>();

  private static final int MOST_SCALES = 5_000;

  private static final Comparator<Conversion> ORDER =
      Comparator.comparing(Conversion::numerator).thenComparing(Conversion::denominator);

  /** The order of units by symbol, those without one first; units that are equal are equal in it. */
  private static final Comparator<Unit<?>> BY_SYMBOL =
      Comparator.comparing(Unit::getSymbol, Comparator.nullsFirst(Comparator.naturalOrder()));

  /** A unit as a key, ordered so that maps stay quick where the hash codes of many units are equal. */
  private record Named(Unit<?> unit) implements Comparable<Named> {
    @Override
    public int compareTo(Named other) {
      return BY_SYMBOL.compare(unit, other.unit);
    }
  }

  /** A unit as a multiple of its system unit; two units are one exactly if their scales are equal. */
  record Scale(Unit<?> system, Conversion factor) implements Comparable<Scale> {
    @Override
    public int compareTo(Scale other) {
      int order = BY_SYMBOL.compare(system, other.system);
      return order != 0 ? order : ORDER.compare(factor, other.factor);
    }

    /** The scale of one such unit divided by a number. */
    Scale dividedBy(long divisor) {
      return new Scale(
          system,
          Conversion.of(
              factor.numerator, factor.denominator.multiply(BigInteger.valueOf(divisor))));
    }
  }

  static Conversion of(BigInteger numerator, BigInteger denominator) {
    BigInteger common = numerator.gcd(denominator);
    return new Conversion(numerator.divide(common), denominator.divide(common));
  }

  /** The unit's scale, resolved once as a rule. */
  static Scale scale(Unit<?> unit) {
    Named key = new Named(unit);
    Scale known = SCALES.get(key);
    if (known == null) {
      known = resolve(unit);
      if (SCALES.size() < MOST_SCALES) {
        SCALES.put(key, known);
      }
    }
    return known;
  }

  /** Whether two units are one, however they are composed: 1,000 m and a kilometre are. */
  static boolean same(Unit<?> unit, Unit<?> other) {
    return unit.equals(other) || scale(unit).equals(scale(other));
  }

  /** From one unit into another, if they convert. */
  static Optional<Conversion> between(Unit<?> from, Unit<?> to) {
    if (from.equals(to)) {
      return Optional.of(IDENTITY);
    }
    Scale source = scale(from);
    Scale target = scale(to);
    return source.system.equals(target.system)
        ? Optional.of(of(
            source.factor.numerator.multiply(target.factor.denominator),
            source.factor.denominator.multiply(target.factor.numerator)))
        : Optional.empty();
  }

  /**
   * From one unit into another.
   *
   * @throws IllegalArgumentException naming both, if they do not convert
   */
  static Conversion required(String type, Unit<?> from, Unit<?> to) {
    return between(from, to).orElseThrow(() -> inconvertible(type, from, to));
  }

  /** The one wording for two units that do not convert. */
  static IllegalArgumentException inconvertible(String type, Unit<?> unit, Unit<?> other) {
    return new IllegalArgumentException(
        type + ": " + name(unit) + " and " + name(other) + " do not convert into each other");
  }

  private static String name(Unit<?> unit) {
    String name = UnitTable.standard().format(unit);
    return name.isEmpty() ? "plain numbers" : name;
  }

  /** The converted number: exact where its decimal is finite, else 34 digits, so rounded. */
  BigDecimal convert(BigDecimal number, RoundingMode mode) {
    BigDecimal product = number.multiply(new BigDecimal(numerator));
    if (denominator.equals(BigInteger.ONE)) {
      return product;
    }
    BigDecimal divisor = new BigDecimal(denominator);
    boolean finite =
        product.unscaledValue().mod(withoutTwosAndFives(denominator)).signum() == 0;
    return finite ? product.divide(divisor) : Decimals.quotient(product, divisor, mode);
  }

  private static BigInteger withoutTwosAndFives(BigInteger number) {
    BigInteger odd = number.shiftRight(number.getLowestSetBit());
    BigInteger five = BigInteger.valueOf(5);
    while (odd.mod(five).signum() == 0) {
      odd = odd.divide(five);
    }
    return odd;
  }

  private static Scale resolve(Unit<?> unit) {
    Unit<?> system = unit.getSystemUnit();
    try {
      UnitConverter converter = unit.getConverterToAny(system);
      Optional<Conversion> factor = converter.isLinear()
          ? exact(converter.convert((Number) BigInteger.ONE))
          : Optional.empty();
      return factor.map(f -> new Scale(system, f)).orElseGet(() -> new Scale(unit, IDENTITY));
    } catch (IncommensurableException e) {
      throw new IllegalArgumentException("Unit: " + unit + " does not convert into " + system, e);
    }
  }

  /** Indriya gives rational factors as whole or rational numbers, and only irrational ones else. */
  private static Optional<Conversion> exact(Number factor) {
    if (factor instanceof RationalNumber rational) {
      return Optional.of(of(rational.getDividend(), rational.getDivisor()));
    }
    if (factor instanceof Integer || factor instanceof Long || factor instanceof BigInteger) {
      return Optional.of(of(new BigInteger(factor.toString()), BigInteger.ONE));
    }
    return Optional.empty();
  }
}
