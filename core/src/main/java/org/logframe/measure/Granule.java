package org.logframe.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import javax.measure.Unit;

/**
 * How finely a number was meant: the smaller of the unit of its last non-zero digit and, if
 * written, the unit of its second significant digit. 114,000 has 1,000; 100,000 has 10,000; 370 has
 * 10; 12.5 has 0.1; zero has the unit of its last written digit; whatever is counted, at least 2.
 */
final class Granule {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private Granule() {}

  /** The granule of a number in a unit; at least 2 in the base unit of a count. */
  static BigDecimal of(BigDecimal written, Unit<?> unit) {
    BigDecimal granule = ofDigits(written);
    return Counts.isCount(unit) ? granule.max(two(unit)) : granule;
  }

  private static BigDecimal two(Unit<?> unit) {
    Unit<?> base = Conversion.scale(unit).system();
    return Conversion.required("Figure", base, unit).convert(TWO, RoundingMode.CEILING);
  }

  /**
   * The granule of the digits alone.
   *
   * @param written without an exponent, with the trailing zeros that were written
   */
  static BigDecimal ofDigits(BigDecimal written) {
    if (written.signum() == 0) {
      return unitAt(written.scale());
    }
    BigDecimal lastNonZero = unitAt(written.stripTrailingZeros().scale());
    return written.precision() < 2
        ? lastNonZero
        : lastNonZero.min(unitAt(written.scale() - written.precision() + 2));
  }

  private static BigDecimal unitAt(int scale) {
    BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(-scale);
    return unit.scale() < 0 ? unit.setScale(0) : unit;
  }

  /** A number's shortest digits that have the same granule as the digits written. */
  static BigDecimal shortest(BigDecimal written) {
    BigDecimal number = Decimals.normal(Subject.FIGURE, written);
    return number.setScale(Math.max(number.scale(), ofDigits(written).scale()));
  }
}
