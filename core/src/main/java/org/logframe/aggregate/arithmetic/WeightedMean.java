package org.logframe.aggregate.arithmetic;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.measure.Unit;
import org.logframe.measure.Interval;
import org.logframe.measure.UnitTable;

/**
 * The mean of values of which each has a weight of its own: 2 that weighs 100 and 4 that weighs 300
 * are 3.5. Where values or weights are intervals, the bounds are the least and the greatest mean
 * that they allow, which never lie outside all values.
 */
public final class WeightedMean {
  private static final Unit<?> NUMBER = UnitTable.ONE;

  private WeightedMean() {}

  /**
   * A value and what it weighs.
   *
   * @param value in the unit of the mean
   * @param weight never negative, in the unit of all weights
   */
  public record Term(Interval value, Interval weight) {
    /** The weight that it has at least. */
    BigDecimal least() {
      return weight.low().orElse(BigDecimal.ZERO);
    }

    boolean weighsNothing() {
      return weight.high().filter(high -> high.signum() == 0).isPresent();
    }

    Term negated() {
      return new Term(value.times(BigDecimal.ONE.negate()), weight);
    }

    boolean isAlwaysAbove() {
      return value.lowIsOpen() && least().signum() > 0;
    }
  }

  /** A quotient that is not yet divided, of something positive. */
  private record Quotient(BigDecimal over, BigDecimal under) {
    Quotient plus(BigDecimal value, BigDecimal weight) {
      return new Quotient(over.add(value.multiply(weight)), under.add(weight));
    }

    Quotient least(Quotient other) {
      return over.multiply(other.under).compareTo(other.over.multiply(under)) <= 0 ? this : other;
    }

    Interval divided(Unit<?> unit) {
      return Interval.exactly(over, unit)
          .dividedBy(Interval.exactly(under, NUMBER))
          .to(unit);
    }
  }

  /** The mean; absent where all weights together may be nothing. */
  public static Optional<Interval> of(List<Term> terms) {
    BigDecimal least = terms.stream().map(Term::least).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (least.signum() <= 0) {
      return Optional.empty();
    }
    List<Term> weighing = terms.stream().filter(term -> !term.weighsNothing()).toList();
    Interval up = upFromLeast(weighing);
    Interval down =
        upFromLeast(weighing.stream().map(Term::negated).toList()).times(BigDecimal.ONE.negate());
    Interval bounds = up.intersect(down).orElseThrow();
    return Optional.of(
        estimate(weighing).filter(bounds::contains).map(bounds::withEstimate).orElse(bounds));
  }

  /** Everything from the least possible mean up. */
  private static Interval upFromLeast(List<Term> terms) {
    Unit<?> unit = terms.get(0).value().unit();
    if (terms.stream().anyMatch(term -> term.value().low().isEmpty())) {
      return Interval.unbounded(unit);
    }
    BigDecimal end = least(terms).divided(unit).low().orElseThrow();
    return terms.stream().anyMatch(Term::isAlwaysAbove)
        ? Interval.moreThan(end, unit)
        : Interval.atLeast(end, unit);
  }

  /** The mean is least where the lowest values weigh most, up to one of them, and the others least. */
  private static Quotient least(List<Term> terms) {
    Quotient mean = new Quotient(BigDecimal.ZERO, BigDecimal.ZERO);
    for (Term term : terms) {
      mean = mean.plus(low(term), term.least());
    }
    Quotient least = mean;
    for (Term term :
        terms.stream().sorted(Comparator.comparing(WeightedMean::low)).toList()) {
      Optional<BigDecimal> most = term.weight().high();
      if (most.isEmpty()) { // it may outweigh all others
        return least.least(new Quotient(low(term), BigDecimal.ONE));
      }
      mean = mean.plus(low(term), most.get().subtract(term.least()));
      least = least.least(mean);
    }
    return least;
  }

  private static BigDecimal low(Term term) {
    return term.value().low().orElseThrow();
  }

  /** The mean of the estimates, if everything has one. */
  private static Optional<BigDecimal> estimate(List<Term> terms) {
    Quotient mean = new Quotient(BigDecimal.ZERO, BigDecimal.ZERO);
    for (Term term : terms) {
      Optional<BigDecimal> value = term.value().estimate();
      Optional<BigDecimal> weight = term.weight().estimate();
      if (value.isEmpty() || weight.isEmpty()) {
        return Optional.empty();
      }
      mean = mean.plus(value.get(), weight.get());
    }
    return mean.divided(terms.get(0).value().unit()).estimate();
  }
}
