package org.logframe.aggregate;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.logframe.indicator.Direction;
import org.logframe.measure.Interval;
import org.logframe.measure.UnitTable;

/**
 * How far an indicator has come from its baseline to its target: {@code 75 %}, {@code between 40 and
 * 60 %}, or why that cannot be said.
 *
 * <p>The fraction is (actual - baseline) / (target - baseline), so it serves indicators that should
 * fall as well: 100 % is the target, more is beyond it, below 0 % is on the wrong side of the
 * baseline. Where the parts are bounded, so is the fraction; a baseline that nobody stated is not
 * zero. The bounds are sound: wherever the three values lie within theirs, the fraction lies within
 * these.
 */
public final class Progress {
  private final @Nullable Interval fraction;
  private final @Nullable Obstacle obstacle;
  private final Standing standing;

  private Progress(@Nullable Interval fraction, @Nullable Obstacle obstacle, Standing standing) {
    this.fraction = fraction;
    this.obstacle = obstacle;
    this.standing = standing;
  }

  /** Why no fraction can be computed; the set is closed. */
  public enum Obstacle {
    /** Nothing was reported. */
    NO_ACTUAL,
    /** There is no target. */
    NO_TARGET,
    /** There is no baseline. */
    NO_BASELINE,
    /** The target is the baseline, or may be: there is no way to go. */
    TARGET_MAY_BE_BASELINE,
    /** The aim is to keep a level. */
    LEVEL_IS_KEPT
  }

  /** Where the actual value stands against the target. */
  public enum Standing {
    /** At the target, or better. */
    REACHED,
    /** Short of the target. */
    SHORT,
    /** The bounds do not tell, or something is missing. */
    UNKNOWN
  }

  /**
   * Progress from a baseline to a target or milestone.
   *
   * @param direction which way is better
   * @throws IllegalArgumentException if the units do not convert into each other
   */
  public static Progress of(
      Direction direction,
      Optional<Interval> baseline,
      Optional<Interval> target,
      Optional<Interval> actual) {
    if (actual.isEmpty() || target.isEmpty()) {
      Obstacle missing = actual.isEmpty() ? Obstacle.NO_ACTUAL : Obstacle.NO_TARGET;
      return new Progress(null, missing, Standing.UNKNOWN);
    }
    Standing standing = standing(direction, target.get(), actual.get());
    if (direction == Direction.MAINTAIN || baseline.isEmpty()) {
      boolean kept = direction == Direction.MAINTAIN;
      Obstacle obstacle = kept ? Obstacle.LEVEL_IS_KEPT : Obstacle.NO_BASELINE;
      return new Progress(null, obstacle, standing);
    }
    Interval way = target.get().minus(baseline.get());
    return way.contains(BigDecimal.ZERO)
        ? new Progress(null, Obstacle.TARGET_MAY_BE_BASELINE, standing)
        : new Progress(fraction(baseline.get(), target.get(), actual.get()), null, standing);
  }

  // MAINTAIN is better upwards: a level is kept where the value has not fallen below it.
  private static Standing standing(Direction direction, Interval target, Interval actual) {
    Interval ahead =
        direction == Direction.DECREASING ? target.minus(actual) : actual.minus(target);
    if (ahead.low().filter(low -> low.signum() >= 0).isPresent()) {
      return Standing.REACHED;
    }
    boolean isShort = ahead
        .high()
        .filter(high -> high.signum() < 0 || (high.signum() == 0 && ahead.highIsOpen()))
        .isPresent();
    return isShort ? Standing.SHORT : Standing.UNKNOWN;
  }

  /**
   * The baseline stands twice in the quotient, so each of its ends is tried by itself: for fixed
   * target and actual value the quotient rises or falls with the baseline all the way.
   */
  private static Interval fraction(Interval baseline, Interval target, Interval actual) {
    Interval hull = ends(baseline)
        .map(end -> actual.minus(end).dividedBy(target.minus(end)))
        .reduce(Interval::hull)
        .orElseThrow();
    return hull.to(UnitTable.standard().parse("%"));
  }

  private static Stream<Interval> ends(Interval baseline) {
    return baseline.low().isPresent() && baseline.high().isPresent()
        ? Stream.of(baseline.low().get(), baseline.high().get())
            .distinct()
            .map(end -> Interval.exactly(end, baseline.unit()))
        : Stream.of(baseline);
  }

  /** The fraction of the way, in per cent; absent where there is an {@link #obstacle()}. */
  public Optional<Interval> fraction() {
    return Optional.ofNullable(fraction);
  }

  /** Why there is no fraction. */
  public Optional<Obstacle> obstacle() {
    return Optional.ofNullable(obstacle);
  }

  /** Where the actual value stands against the target. */
  public Standing standing() {
    return standing;
  }

  /** The fraction rounded outward to one decimal, or why there is none; then the standing. */
  @Override
  public String toString() {
    return (fraction == null ? String.valueOf(obstacle) : fraction.rounded(1).toString())
        + ", "
        + standing;
  }
}
