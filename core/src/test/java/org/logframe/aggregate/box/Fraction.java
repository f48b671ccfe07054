package org.logframe.aggregate.box;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** An exact fraction. */
public record Fraction(BigInteger over, BigInteger under) implements Comparable<Fraction> {
  static final Fraction ZERO = of(0);

  public static Fraction of(long number) {
    return new Fraction(BigInteger.valueOf(number), BigInteger.ONE);
  }

  public static Fraction of(BigDecimal number) {
    BigDecimal exact = number.setScale(Math.max(0, number.scale()));
    return new Fraction(exact.unscaledValue(), BigInteger.TEN.pow(exact.scale()));
  }

  public Fraction plus(Fraction other) {
    return new Fraction(
        over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
  }

  Fraction times(long factor) {
    return new Fraction(over.multiply(BigInteger.valueOf(factor)), under);
  }

  public Fraction dividedBy(long divisor) {
    return new Fraction(over, under.multiply(BigInteger.valueOf(divisor)));
  }

  public BigDecimal rounded(RoundingMode mode) {
    return new BigDecimal(over).divide(new BigDecimal(under), 6, mode);
  }

  @Override
  public int compareTo(Fraction other) {
    return over.multiply(other.under).compareTo(other.over.multiply(under));
  }
}
