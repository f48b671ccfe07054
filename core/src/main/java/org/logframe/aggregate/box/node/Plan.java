package org.logframe.aggregate.box.node;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.logframe.aggregate.arithmetic.Intervals;
import org.logframe.aggregate.rule.FoldingRule;
import org.logframe.indicator.Axis;
import org.logframe.indicator.Rule;
import org.logframe.indicator.Step;
import org.logframe.measure.Interval;

/**
 * How one indicator is aggregated: for every axis, the step that folds it. The axes are numbered in
 * their order here: periods, programmes, areas, series, then the disaggregations.
 */
public final class Plan {
  public static final int PERIODS = 0;
  private static final Step NONE = Step.of(Rule.NONE);

  private final ImmutableList<Axis> axes;
  private final ImmutableList<Step> steps;
  private final int[] stepOf;
  private final boolean[] overlapping;
  private final Interval range;

  /**
   * A plan.
   *
   * @param axes periods first
   * @param steps in order; the last one without axes takes those that no other names
   * @param divided the axes whose nodes overlap by themselves, such as services
   * @param range the values that a leaf cell can have
   */
  public Plan(List<Axis> axes, List<Step> steps, List<Axis> divided, Interval range) {
    this.axes = ImmutableList.copyOf(axes);
    this.steps = ImmutableList.copyOf(steps);
    this.range = range;
    for (Step step : this.steps.stream().skip(1).toList()) {
      if (step.rule().picksInTime()) {
        throw new IllegalArgumentException("Plan: " + step.rule() + " comes first, not later");
      }
    }
    stepOf = new int[axes.size()];
    overlapping = new boolean[axes.size()];
    for (int i = 0; i < axes.size(); i++) {
      stepOf[i] = step(this.steps, axes.get(i));
      overlapping[i] = step(i).overlapping().contains(axes.get(i)) || divided.contains(axes.get(i));
    }
  }

  /**
   * The position of the step that folds an axis: the one that names it, else the last one for the
   * rest; -1 if none does.
   */
  public static int step(List<Step> steps, Axis axis) {
    int rest = -1;
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).axes().contains(axis)) {
        return i;
      }
      rest = steps.get(i).axes().isEmpty() ? i : rest;
    }
    return rest;
  }

  public int axisCount() {
    return stepOf.length;
  }

  public ImmutableList<Axis> axes() {
    return axes;
  }

  public int stepCount() {
    return steps.size();
  }

  Step step(int axis) {
    return stepOf[axis] < 0 ? NONE : steps.get(stepOf[axis]);
  }

  public int stepNumber(int axis) {
    return stepOf[axis];
  }

  /** The rule that folds an axis. */
  public Rule rule(int axis) {
    return step(axis).rule();
  }

  /** What is known of the rule that folds an axis. */
  public FoldingRule folding(int axis) {
    return FoldingRule.of(rule(axis));
  }

  /** What is known of the rule of a step. */
  public FoldingRule foldingOf(int number) {
    return FoldingRule.of(stepAt(number).rule());
  }

  /** Whether something is added up. */
  public boolean addsUp() {
    return steps.stream().anyMatch(step -> FoldingRule.of(step.rule()).addsUp());
  }

  /** Whether a mean is taken. */
  public boolean weighsParts() {
    return steps.stream().anyMatch(step -> FoldingRule.of(step.rule()).weighsParts());
  }

  public Step stepAt(int number) {
    return steps.get(number);
  }

  public boolean isOverlapping(int axis) {
    return overlapping[axis];
  }

  public Interval range() {
    return range;
  }

  /** The values that one or more leaf cells can have together; fewer of them may be below zero. */
  public Interval cells() {
    if (!addsUp()) {
      return range;
    }
    return Intervals.isNeverNegative(range)
        ? Interval.atLeast(BigDecimal.ZERO, range.unit())
        : Interval.unbounded(range.unit());
  }

  /**
   * Whether all that is done, but for picking in time, is to count what is never negative: then a
   * part of something is at most the whole.
   */
  public boolean countsWhatIsNeverNegative() {
    return Intervals.isNeverNegative(range)
        && steps.stream()
            .allMatch(step -> step.rule() == Rule.COUNT || step.rule().picksInTime())
        && Arrays.stream(stepOf).allMatch(step -> step >= 0);
  }

  /** Whether more parts never make anything less: where the greatest counts, or what is never negative. */
  public boolean growsWithParts() {
    return steps.stream()
        .allMatch(step -> step.rule() == Rule.MAX
            || step.rule().picksInTime()
            || (step.rule() == Rule.COUNT && Intervals.isNeverNegative(range)));
  }

  /** The first step, if it picks a value in time rather than fold. */
  public Optional<Step> picking() {
    return steps.stream().limit(1).filter(step -> step.rule().picksInTime()).findFirst();
  }
}
