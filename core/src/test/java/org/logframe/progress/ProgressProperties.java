package org.logframe.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.logframe.indicator.Direction;
import org.logframe.measure.Counts;
import org.logframe.measure.Interval;
import org.logframe.progress.Progress.Standing;

/** Holds progress to plain arithmetic: whatever the true values within its parts are, it is true. */
class ProgressProperties {
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  /** A true value, and what is known of it. */
  record Known(BigDecimal truth, Interval interval) {}

  /** Values in quarters; ends closed, strict or absent around them. */
  @Provide
  Arbitrary<Known> known() {
    Arbitrary<Integer> step = Arbitraries.integers().between(0, 12);
    Arbitrary<Integer> end = Arbitraries.of(0, 0, 0, 1, 1, 2);
    return Combinators.combine(Arbitraries.integers().between(-20, 20), step, end, step, end)
        .as((truth, down, low, up, high) -> new Known(
            quarter(truth),
            end(low, truth - down, low == 1 && down == 0, true)
                .intersect(end(high, truth + up, high == 1 && up == 0, false))
                .orElseThrow()));
  }

  private static Interval end(int kind, int quarters, boolean isTouching, boolean isLow) {
    BigDecimal at = quarter(quarters);
    if (kind == 2) {
      return Interval.unbounded(Counts.PERSON);
    } else if (kind == 0 || isTouching) {
      return isLow ? Interval.atLeast(at, Counts.PERSON) : Interval.atMost(at, Counts.PERSON);
    }
    return isLow ? Interval.moreThan(at, Counts.PERSON) : Interval.lessThan(at, Counts.PERSON);
  }

  private static BigDecimal quarter(int quarters) {
    return BigDecimal.valueOf(25L * quarters, 2);
  }

  private static Progress progress(
      Optional<Direction> direction, Known baseline, Known target, Known actual) {
    return Progress.builder()
        .direction(direction)
        .baseline(baseline.interval())
        .target(target.interval())
        .actual(actual.interval())
        .build();
  }

  /** The true target: its near end where it is open towards the better side. */
  private static BigDecimal goal(Direction way, Known target) {
    Interval known = target.interval();
    Optional<BigDecimal> near = way == Direction.INCREASING ? known.low() : known.high();
    Optional<BigDecimal> far = way == Direction.INCREASING ? known.high() : known.low();
    return far.isEmpty() ? near.orElse(target.truth()) : target.truth();
  }

  private static boolean isReached(Direction way, Known target, BigDecimal actual) {
    Interval known = target.interval();
    int ahead = actual.compareTo(goal(way, target));
    boolean isMore = way == Direction.INCREASING;
    boolean isStrict = isMore
        ? known.high().isEmpty() && known.low().isPresent() && known.lowIsOpen()
        : known.low().isEmpty() && known.high().isPresent() && known.highIsOpen();
    return (isMore ? ahead : -ahead) >= (isStrict ? 1 : 0);
  }

  @Property
  void holdsTheTrueFractionWhereverTheTrueValuesAre(
      @ForAll("known") Known baseline,
      @ForAll("known") Known target,
      @ForAll("known") Known actual) {
    Progress progress = progress(Optional.empty(), baseline, target, actual);
    Assume.that(progress.fraction().isPresent());
    Direction way = baseline.truth().compareTo(target.truth()) < 0
        ? Direction.INCREASING
        : Direction.DECREASING;

    BigDecimal length = goal(way, target).subtract(baseline.truth());
    BigDecimal come = actual.truth().subtract(baseline.truth()).multiply(HUNDRED);
    assertThat(length.signum()).isEqualTo(way == Direction.INCREASING ? 1 : -1);
    assertThat(lies(come, length, progress.fraction().get())).as("%s", progress).isTrue();
  }

  /** Whether a quotient lies in an interval, without dividing. */
  private static boolean lies(BigDecimal above, BigDecimal below, Interval interval) {
    BigDecimal numerator = below.signum() < 0 ? above.negate() : above;
    BigDecimal denominator = below.abs();
    boolean isHighEnough = interval
        .low()
        .map(
            low -> numerator.compareTo(low.multiply(denominator)) >= (interval.lowIsOpen() ? 1 : 0))
        .orElse(true);
    boolean isLowEnough = interval
        .high()
        .map(high ->
            high.multiply(denominator).compareTo(numerator) >= (interval.highIsOpen() ? 1 : 0))
        .orElse(true);
    return isHighEnough && isLowEnough;
  }

  @Property
  void isRightWhereItSaysThatATargetIsReachedOrNot(
      @ForAll Direction direction,
      @ForAll("known") Known baseline,
      @ForAll("known") Known target,
      @ForAll("known") Known actual) {
    Standing standing =
        progress(Optional.of(direction), baseline, target, actual).standing();
    Assume.that(standing != Standing.UNKNOWN);

    boolean isReached = direction == Direction.MAINTAIN
        ? target.interval().contains(actual.truth())
        : isReached(direction, target, actual.truth());
    assertThat(standing == Standing.REACHED).isEqualTo(isReached);
  }

  @Property
  void saysWhetherATargetIsReachedWhereNothingIsBounded(
      @ForAll Direction direction, @ForAll("exact") Known target, @ForAll("exact") Known actual) {
    assertThat(progress(Optional.of(direction), target, target, actual).standing())
        .isNotEqualTo(Standing.UNKNOWN);
  }

  @Provide
  Arbitrary<Known> exact() {
    return Arbitraries.integers()
        .between(-20, 20)
        .map(each -> new Known(quarter(each), Interval.exactly(quarter(each), Counts.PERSON)));
  }

  @Property
  void goesWithItsStanding(
      @ForAll Direction direction,
      @ForAll("known") Known baseline,
      @ForAll("known") Known target,
      @ForAll("known") Known actual) {
    Progress progress = progress(Optional.of(direction), baseline, target, actual);

    progress.fraction().ifPresent(fraction -> {
      if (progress.standing() == Standing.REACHED) {
        assertThat(fraction.low().orElseThrow()).isGreaterThan(new BigDecimal("99.99"));
      } else if (progress.standing() == Standing.SHORT) {
        assertThat(fraction.high().orElseThrow()).isLessThan(new BigDecimal("100.01"));
      }
    });
  }

  @Property
  void isNoWiderThanItsPartsMakeIt(
      @ForAll("closed") Interval baseline,
      @ForAll("closed") Interval target,
      @ForAll("closed") Interval actual) {
    Optional<Interval> fraction = Progress.builder()
        .baseline(baseline)
        .target(target)
        .actual(actual)
        .build()
        .fraction();
    Assume.that(fraction.isPresent());

    List<BigDecimal> corners = ends(baseline)
        .flatMap(from -> ends(target)
            .flatMap(to -> ends(actual)
                .map(at -> at.subtract(from)
                    .multiply(HUNDRED)
                    .divide(to.subtract(from), 20, RoundingMode.HALF_EVEN))))
        .sorted()
        .toList();
    assertThat(fraction.get().low().orElseThrow())
        .isBetween(
            corners.get(0).subtract(new BigDecimal("1e-15")),
            corners.get(0).add(new BigDecimal("1e-15")));
    assertThat(fraction.get().high().orElseThrow())
        .isBetween(
            corners.get(7).subtract(new BigDecimal("1e-15")),
            corners.get(7).add(new BigDecimal("1e-15")));
  }

  private static Stream<BigDecimal> ends(Interval interval) {
    return Stream.of(interval.low().orElseThrow(), interval.high().orElseThrow());
  }

  @Provide
  Arbitrary<Interval> closed() {
    return Combinators.combine(
            Arbitraries.integers().between(-40, 40), Arbitraries.integers().between(0, 8))
        .as((low, width) -> Interval.between(quarter(low), quarter(low + width), Counts.PERSON));
  }
}
