package org.logframe.progress;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.logframe.indicator.Direction;
import org.logframe.measure.Interval;

/**
 * How far an indicator has come from its baseline to its target: {@code 75 %, short}, or why that
 * cannot be computed.
 *
 * <pre>{@code
 * Progress.builder()
 *     .direction(Direction.DECREASING)
 *     .baseline(Interval.parse("40 %"))
 *     .target(Interval.parse("10 %"))
 *     .actual(Interval.parse("between 20 and 25 %"))
 *     .build();                               // between 50 and 66.7 %, short
 * }</pre>
 *
 * <p>The fraction is (actual - baseline) / (target - baseline), so it serves indicators that should
 * fall as well: 100 % is the target, more is beyond it, below 0 % is on the wrong side of the
 * baseline. Where the parts are bounded, so is the fraction, and soundly: wherever the three values
 * lie within theirs, the fraction lies within it. A baseline that nobody stated is not zero.
 *
 * <p>A target that is open towards the better side is its near end: "at least 80 %" is reached by
 * 80 % where more is better. A level that is to be kept ({@link Direction#MAINTAIN}) is kept within
 * the target's own bounds, so it is best stated as a band: "between 75 and 85 %", "at most 5 %".
 *
 * <p>Where no direction is stated, it follows from the baseline and the target, if one of them is
 * certainly the greater. Equal when their parts are.
 */
@Value.Immutable
public abstract class Progress {
  private static final BigDecimal ALL = new BigDecimal(100);
  private static final BigDecimal ALMOST_ALL = new BigDecimal("99.9");

  Progress() {}

  /** Why no fraction can be computed; the set is closed. */
  public enum Obstacle {
    /** Nothing was reported. */
    NO_ACTUAL("nothing was reported"),
    /** There is no target. */
    NO_TARGET("no target"),
    /** There is no baseline. */
    NO_BASELINE("no baseline"),
    /** The target is the baseline: there is no way to go. */
    TARGET_IS_BASELINE("the target is the baseline"),
    /** The target may be the baseline, as far as their bounds tell. */
    TARGET_MAY_BE_BASELINE("the target may be the baseline"),
    /** The target lies on that side of the baseline which is worse. */
    TARGET_IS_WORSE("the target is worse than the baseline"),
    /** The aim is to keep a level. */
    LEVEL_IS_KEPT("a level is to be kept"),
    /** What was reported does not cover the same parts or the same time as the target. */
    PARTS_DIFFER("the actual values cover other parts"),
    /** The baseline does not cover the same parts as the target, or is of a period of other length. */
    BASELINE_DIFFERS("the baseline covers other parts or times"),
    /** No rule of the indicator makes one figure of the targets or of what was reported. */
    REFUSED("no rule makes it one figure");

    private final String words;

    Obstacle(String words) {
      this.words = words;
    }

    /** In words: {@code no baseline}. */
    @Override
    public String toString() {
      return words;
    }
  }

  /** Where the actual value stands against the target. */
  public enum Standing {
    /** At the target, or better; of a level to be kept, within it. */
    REACHED("reached"),
    /** Short of the target; of a level to be kept, outside it. */
    SHORT("short"),
    /** The bounds do not tell, or something is missing. */
    UNKNOWN("unknown");

    private final String word;

    Standing(String word) {
      this.word = word;
    }

    /** In a word: {@code reached}. */
    @Override
    public String toString() {
      return word;
    }
  }

  /** Which way is better, if stated. */
  public abstract Optional<Direction> direction();

  /** The situation before. */
  public abstract Optional<Interval> baseline();

  /** What is aimed at, in the end or at a milestone. */
  public abstract Optional<Interval> target();

  /** What was measured or counted. */
  public abstract Optional<Interval> actual();

  /** What else stands in the way of a fraction, such as that the parts cover different places. */
  public abstract Optional<Obstacle> hindrance();

  /** The fraction of the way, in per cent; absent where there is an {@link #obstacle()}. */
  @Value.Lazy
  public Optional<Interval> fraction() {
    return obstacle().isPresent()
        ? Optional.empty()
        : Optional.of(new ProgressFraction(baseline().orElseThrow(), targetValue())
            .fraction(actual().orElseThrow()));
  }

  /** Why there is no fraction. */
  @Value.Lazy
  public Optional<Obstacle> obstacle() {
    if (hindrance().isPresent()) {
      return hindrance();
    } else if (actual().isEmpty()) {
      return Optional.of(Obstacle.NO_ACTUAL);
    } else if (target().isEmpty()) {
      return Optional.of(Obstacle.NO_TARGET);
    } else if (direction().equals(Optional.of(Direction.MAINTAIN))) {
      return Optional.of(Obstacle.LEVEL_IS_KEPT);
    } else if (baseline().isEmpty()) {
      return Optional.of(Obstacle.NO_BASELINE);
    }
    ProgressFraction toTarget = new ProgressFraction(baseline().get(), targetValue());
    Optional<Direction> leads = toTarget.direction();
    if (leads.isEmpty()) {
      return Optional.of(
          toTarget.isNone() ? Obstacle.TARGET_IS_BASELINE : Obstacle.TARGET_MAY_BE_BASELINE);
    }
    return leads.equals(better()) ? Optional.empty() : Optional.of(Obstacle.TARGET_IS_WORSE);
  }

  /** Where the actual value stands against the target. */
  @Value.Lazy
  public Standing standing() {
    if (actual().isEmpty() || target().map(Interval::isUnbounded).orElse(true)) {
      return Standing.UNKNOWN;
    }
    if (better().isEmpty()) {
      Interval ahead = actual().get().minus(target().get());
      boolean isAtIt = ahead.isPoint() && ahead.contains(BigDecimal.ZERO);
      return isAtIt ? Standing.REACHED : Standing.UNKNOWN;
    }
    Interval good = good(better().get());
    if (good.contains(actual().get())) {
      return Standing.REACHED;
    }
    return target().get().intersect(actual().get()).isEmpty() ? Standing.SHORT : Standing.UNKNOWN;
  }

  /** The values that have certainly reached the target. */
  private Interval good(Direction better) {
    Interval target = target().orElseThrow();
    return better == Direction.MAINTAIN ? target : TargetBounds.certain(better, target);
  }

  /** The target as one value, as far as it is known. */
  private Interval targetValue() {
    Interval target = target().orElseThrow();
    return better().map(each -> TargetBounds.value(each, target)).orElse(target);
  }

  /** Which way is better, as stated, else as it follows. */
  private Optional<Direction> better() {
    return direction()
        .or(() -> baseline()
            .flatMap(from -> target().flatMap(to -> new ProgressFraction(from, to).direction())));
  }

  @Value.Check
  void check() {
    target().ifPresent(target -> {
      var unused = Stream.concat(baseline().stream(), actual().stream())
          .map(each -> each.to(target.unit()))
          .toList();
    });
  }

  /** The fraction to one decimal, or why there is none; then the standing. */
  @Override
  public final String toString() {
    return fractionText() + ", " + standing();
  }

  /** The fraction to one decimal: bounds are rounded outward; a single one never up to 100 %. */
  final String fractionText() {
    return fraction()
        .map(fraction -> isExact() ? nearest(fraction) : fraction.rounded(1))
        .map(Interval::toString)
        .orElseGet(() -> "not computable: " + obstacle().orElseThrow());
  }

  private boolean isExact() {
    return baseline().orElseThrow().isPoint()
        && targetValue().isPoint()
        && actual().orElseThrow().isPoint();
  }

  private static Interval nearest(Interval fraction) {
    BigDecimal number = fraction.estimate().orElseThrow();
    BigDecimal rounded = number.setScale(1, RoundingMode.HALF_EVEN);
    boolean isUpToAll = number.compareTo(ALL) < 0 && rounded.compareTo(ALL) == 0;
    return Interval.exactly(isUpToAll ? ALMOST_ALL : rounded, fraction.unit());
  }

  /** A builder without any part. */
  public static Builder builder() {
    return ImmutableProgress.builder();
  }

  /** A builder with the parts of this one. */
  public final Builder toBuilder() {
    return ImmutableProgress.builder().from(this);
  }

  /** Collects the parts of a {@link Progress}; none is required. */
  @CanIgnoreReturnValue
  public interface Builder {
    /** Sets the {@link Progress#direction() direction}. */
    Builder direction(Direction direction);

    /** Sets the {@link Progress#direction() direction}, or leaves it open. */
    Builder direction(Optional<? extends Direction> direction);

    /** Sets the {@link Progress#baseline() baseline}. */
    Builder baseline(Interval baseline);

    /** Sets the {@link Progress#baseline() baseline}, or leaves it open. */
    Builder baseline(Optional<? extends Interval> baseline);

    /** Sets the {@link Progress#target() target}. */
    Builder target(Interval target);

    /** Sets the {@link Progress#target() target}, or leaves it open. */
    Builder target(Optional<? extends Interval> target);

    /** Sets the {@link Progress#actual() actual value}. */
    Builder actual(Interval actual);

    /** Sets the {@link Progress#actual() actual value}, or leaves it open. */
    Builder actual(Optional<? extends Interval> actual);

    /** Sets the {@link Progress#hindrance() hindrance}. */
    Builder hindrance(Progress.Obstacle hindrance);

    /** Sets the {@link Progress#hindrance() hindrance}, or leaves it open. */
    Builder hindrance(Optional<? extends Progress.Obstacle> hindrance);

    /**
     * The progress.
     *
     * @throws IllegalArgumentException if the units do not convert into each other
     */
    @CheckReturnValue
    Progress build();
  }
}
