package org.logframe.aggregate.box.fold;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.logframe.aggregate.rule.FoldingRule;
import org.logframe.aggregate.rule.Merging;
import org.logframe.measure.Interval;
import org.logframe.measure.UnitTable;

/**
 * Folds parts of which some may not be there, since their places may have closed. Then a greatest or
 * least is that of the others, and a mean is one over fewer leaf cells. What adds up comes to nothing
 * there, which the bounds of the part have to say themselves.
 */
final class PerhapsAbsent {
  private PerhapsAbsent() {}

  /**
   * What a rule makes of some parts, whichever of them are there.
   *
   * @param range what one value can be
   */
  static Weighed fold(
      FoldingRule rule, boolean isOverlapping, List<Weighed> parts, Interval range) {
    return rule.weighsParts()
        ? mean(parts)
        : parts.stream()
            .reduce((one, other) -> either(rule.merging(isOverlapping), one, other, range))
            .orElseThrow();
  }

  private static Weighed either(Merging merging, Weighed one, Weighed other, Interval range) {
    Interval both = merging.of(List.of(one.value(), other.value()), range);
    return new Weighed(
        Stream.of(
                Optional.of(both),
                Optional.of(one.value()).filter(value -> other.least() == 0),
                Optional.of(other.value()).filter(value -> one.least() == 0))
            .flatMap(Optional::stream)
            .reduce(Interval::hull)
            .orElseThrow(),
        1,
        Math.min(1, one.least() + other.least()));
  }

  /** The least and the greatest mean that there is if each part has some weight that it may have. */
  private static Weighed mean(List<Weighed> parts) {
    Interval unbounded = Interval.unbounded(parts.get(0).value().unit());
    Interval atLeast = leastMean(parts, Interval::low)
        .map(low -> Interval.atLeast(low, unbounded.unit()))
        .orElse(unbounded);
    Interval atMost = leastMean(parts, each -> each.high().map(BigDecimal::negate))
        .map(high -> Interval.atMost(high.negate(), unbounded.unit()))
        .orElse(unbounded);
    long weight = parts.stream().mapToLong(Weighed::weight).sum();
    long least = parts.stream().mapToLong(Weighed::least).sum();
    return Weighed.of(atLeast.intersect(atMost).orElseThrow(), weight).weighingAtLeast(least);
  }

  /**
   * The least mean of numbers, rounded down: each weighs as little as it may, unless it is less than
   * the mean of those before it, in ascending order. Absent if a number is.
   */
  private static Optional<BigDecimal> leastMean(
      List<Weighed> parts, Function<Interval, Optional<BigDecimal>> number) {
    if (parts.stream().anyMatch(part -> number.apply(part.value()).isEmpty())) {
      return Optional.empty();
    }
    BigDecimal sum = BigDecimal.ZERO;
    long weight = 0;
    for (Weighed part : parts) {
      sum = sum.add(times(part, part.least(), number));
      weight += part.least();
    }
    List<Weighed> ascending = parts.stream()
        .sorted(comparing(part -> number.apply(part.value()).orElseThrow()))
        .toList();
    for (Weighed part : ascending) {
      if (weight == 0 || times(part, weight, number).compareTo(sum) < 0) {
        long more = part.weight() - part.least();
        sum = sum.add(times(part, more, number));
        weight += more;
      }
    }
    return Interval.exactly(sum, UnitTable.ONE)
        .dividedBy(Interval.exactly(weight, UnitTable.ONE))
        .low();
  }

  private static BigDecimal times(
      Weighed part, long weight, Function<Interval, Optional<BigDecimal>> number) {
    return number.apply(part.value()).orElseThrow().multiply(BigDecimal.valueOf(weight));
  }
}
