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
 */
public record Weighed(Interval sum, long weight) {
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

  /** What this and another statement of the same say; this alone where they contradict each other. */
  public Weighed cutBy(Weighed other) {
    Interval same = other.weighing(weight).sum();
    return new Weighed(sum.intersect(same).orElse(sum), weight);
  }

  private static Interval times(Interval value, long weight) {
    return weight == 1 ? value : value.times(BigDecimal.valueOf(weight));
  }

  /** What the rule of an axis makes of two disjoint nodes on it. */
  public static Weighed fold(Plan plan, int axis, Weighed one, Weighed other) {
    FoldingRule rule = plan.folding(axis);
    Interval sum =
        rule.merging(plan.isOverlapping(axis)).of(List.of(one.sum(), other.sum()), plan.range());
    return new Weighed(sum, rule.weighsParts() ? one.weight() + other.weight() : 1);
  }
}
