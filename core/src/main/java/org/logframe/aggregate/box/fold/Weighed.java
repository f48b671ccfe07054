package org.logframe.aggregate.box.fold;

import java.math.BigDecimal;
import java.util.List;
import org.logframe.aggregate.box.node.Plan;
import org.logframe.aggregate.rule.FoldingRule;
import org.logframe.measure.Interval;
import org.logframe.measure.UnitTable;

/**
 * A value times its weight: means are kept so while they are folded and divided once, at the end.
 *
 * @param weight in leaf cells; 1 under all rules but MEAN
 * @param least what it weighs at least, where some of its leaf cells may have closed; 0 if it may be
 *     no part of anything, since all of them may have
 */
public record Weighed(Interval sum, long weight, long least) {
  /** A value of which all leaf cells are there. */
  public Weighed(Interval sum, long weight) {
    this(sum, weight, weight);
  }

  public static Weighed of(Interval value, long weight) {
    return new Weighed(times(value, weight), weight);
  }

  public Interval value() {
    return weight == 1 ? sum : sum.dividedBy(Interval.exactly(weight, UnitTable.ONE));
  }

  /** The same value with another weight. */
  public Weighed weighing(long other) {
    return weight == other ? this : of(value(), other);
  }

  /** The same value where some leaf cells may not be there. */
  public Weighed weighingAtLeast(long other) {
    return least == other ? this : new Weighed(sum, weight, other);
  }

  /** Whether all of its leaf cells are there. */
  boolean isAllThere() {
    return least == weight;
  }

  /** What this and another statement of the same say; this alone where they contradict each other. */
  public Weighed cutBy(Weighed other) {
    Interval same = other.weighing(weight).sum();
    return new Weighed(sum.intersect(same).orElse(sum), weight);
  }

  private static Interval times(Interval value, long weight) {
    return weight == 1 ? value : value.times(BigDecimal.valueOf(weight));
  }

  /** What the rule of an axis makes of disjoint nodes on it. */
  public static Weighed fold(Plan plan, int axis, List<Weighed> parts) {
    return parts.stream().allMatch(Weighed::isAllThere)
        ? parts.stream().reduce((one, other) -> fold(plan, axis, one, other)).orElseThrow()
        : PerhapsAbsent.fold(plan.folding(axis), plan.isOverlapping(axis), parts, plan.range());
  }

  /** What the rule of an axis makes of two disjoint nodes on it, which are both there. */
  public static Weighed fold(Plan plan, int axis, Weighed one, Weighed other) {
    FoldingRule rule = plan.folding(axis);
    Interval sum =
        rule.merging(plan.isOverlapping(axis)).of(List.of(one.sum(), other.sum()), plan.range());
    return new Weighed(sum, rule.weighsParts() ? one.weight() + other.weight() : 1);
  }
}
