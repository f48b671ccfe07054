package org.logframe.measure;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import javax.measure.Unit;

/** The bounds that follow from a qualifier where the source states none. */
final class Convention {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private Convention() {}

  static Interval bounds(Qualifier qualifier, ImmutableList<BigDecimal> written, Unit<?> unit) {
    BigDecimal number = written.get(0);
    return switch (qualifier) {
      case EXACTLY -> Interval.exactly(number, unit);
      case ABOUT -> about(number, Granule.of(number, unit).multiply(HALF), unit);
      case NEARLY -> nearly(number, Granule.of(number, unit), unit);
      case MORE_THAN -> Interval.moreThan(number, unit);
      case AT_LEAST -> Interval.atLeast(number, unit);
      case LESS_THAN -> Interval.lessThan(number, unit);
      case AT_MOST -> Interval.atMost(number, unit);
      case BETWEEN -> Interval.between(number, written.get(1), unit);
    };
  }

  private static Interval about(BigDecimal number, BigDecimal half, Unit<?> unit) {
    return Interval.between(number.subtract(half), number.add(half), unit).withEstimate(number);
  }

  private static Interval nearly(BigDecimal number, BigDecimal granule, Unit<?> unit) {
    Interval bounds = number.signum() < 0
        ? Interval.between(number, number.add(granule), unit)
        : Interval.between(number.subtract(granule), number, unit);
    return bounds.withEstimate(number);
  }

  /** Whether a figure with this qualifier names the best single number. */
  static boolean estimates(Qualifier qualifier) {
    return switch (qualifier) {
      case EXACTLY, ABOUT, NEARLY -> true;
      case MORE_THAN, AT_LEAST, LESS_THAN, AT_MOST, BETWEEN -> false;
    };
  }
}
