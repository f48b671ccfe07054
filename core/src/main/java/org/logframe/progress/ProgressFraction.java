package org.logframe.progress;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.logframe.indicator.Direction;
import org.logframe.measure.Interval;
import org.logframe.measure.UnitTable;

/**
 * The way from a baseline to a target, and which fraction of it an actual value has come, where the
 * three are somewhere in intervals.
 *
 * <p>The baseline stands twice in the quotient (actual - baseline) / (target - baseline), so that
 * arithmetic over intervals alone would be too wide. For a fixed actual value and target it rises or
 * falls with the baseline all the way, and comes to 1 where the baseline is without end; so each end
 * of the baseline is tried by itself. Written as 1 + (actual - target) / (target - baseline) the target
 * stands twice instead, which is tighter beyond it; all that is said is true.
 */
final class ProgressFraction {
  private final Interval from;
  private final Interval to;
  private final Interval length;

  ProgressFraction(Interval from, Interval to) {
    this.to = to;
    this.from = from.to(to.unit());
    this.length = to.minus(this.from);
  }

  /** Which way it leads; absent if its ends may be one. */
  Optional<Direction> direction() {
    if (length.contains(BigDecimal.ZERO)) {
      return Optional.empty();
    }
    return Optional.of(isForward() ? Direction.INCREASING : Direction.DECREASING);
  }

  /** Whether its ends are one for certain. */
  boolean isNone() {
    return length.isPoint() && length.contains(BigDecimal.ZERO);
  }

  private boolean isForward() {
    return length.low().filter(low -> low.signum() >= 0).isPresent();
  }

  /**
   * The fraction of the way, in per cent.
   *
   * @throws ArithmeticException if its ends may be one
   */
  Interval fraction(Interval value) {
    Interval actual = value.to(to.unit());
    Interval plain = actual.minus(from).dividedBy(length);
    Interval byEnds = Stream.of(from.low(), from.high())
        .distinct()
        .map(end -> end.map(each -> fraction(actual, each))
            .orElseGet(() -> Interval.exactly(1, UnitTable.ONE)))
        .reduce(Interval::hull)
        .orElseThrow();
    Interval fraction = Stream.of(byEnds, beyond(actual))
        .reduce(plain, (one, other) -> one.intersect(other).orElse(one))
        .withoutEstimate();
    return estimated(fraction, actual).to(UnitTable.standard().parse("%"));
  }

  /** The fraction by what lies beyond the target, which says more only of a baseline with bounds. */
  private Interval beyond(Interval actual) {
    return from.isPoint()
        ? Interval.unbounded(UnitTable.ONE)
        : actual.minus(to).dividedBy(length).plus(Interval.exactly(1, UnitTable.ONE));
  }

  private Interval fraction(Interval actual, BigDecimal end) {
    Interval baseline = Interval.exactly(end, to.unit());
    return actual.minus(baseline).dividedBy(onItsSide(to.minus(baseline)));
  }

  /** An end that the baseline does not reach may be the target itself, where there is no fraction. */
  private Interval onItsSide(Interval rest) {
    Interval side = isForward() ? Interval.moreThan(0, to.unit()) : Interval.lessThan(0, to.unit());
    return rest.intersect(side).orElse(side);
  }

  private Interval estimated(Interval fraction, Interval actual) {
    if (Stream.of(from, to, actual).anyMatch(each -> each.estimate().isEmpty())) {
      return fraction;
    }
    Interval start = best(from);
    return best(actual)
        .minus(start)
        .dividedBy(best(to).minus(start))
        .estimate()
        .filter(fraction::contains)
        .map(fraction::withEstimate)
        .orElse(fraction);
  }

  private static Interval best(Interval interval) {
    return Interval.exactly(interval.estimate().orElseThrow(), interval.unit());
  }
}
