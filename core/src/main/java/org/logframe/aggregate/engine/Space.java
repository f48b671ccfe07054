package org.logframe.aggregate.engine;

import com.google.common.math.LongMath;
import java.util.List;
import org.logframe.indicator.Rule;

/** The axes of one indicator with their nodes, and how boxes lie in them. */
public final class Space {
  private final Plan plan;
  private final List<Nodes> axes;

  Space(Plan plan, List<Nodes> axes) {
    this.plan = plan;
    this.axes = axes;
  }

  Plan plan() {
    return plan;
  }

  Nodes nodes(int axis) {
    return axes.get(axis);
  }

  PeriodNodes periods() {
    return (PeriodNodes) axes.get(Plan.PERIODS);
  }

  public boolean contains(Box outer, Box inner) {
    for (int axis = 0; axis < outer.axes(); axis++) {
      if (!nodes(axis).contains(outer.node(axis), inner.node(axis))) {
        return false;
      }
    }
    return true;
  }

  /** Whether one box contains another, whatever their periods. */
  public boolean containsBesideTime(Box outer, Box inner) {
    return contains(outer.with(Plan.PERIODS, Nodes.ROOT), inner.with(Plan.PERIODS, Nodes.ROOT));
  }

  boolean meet(Box one, Box other) {
    for (int axis = 0; axis < one.axes(); axis++) {
      if (!nodes(axis).meet(one.node(axis), other.node(axis))) {
        return false;
      }
    }
    return true;
  }

  /** How much a box covers: leaf cells, with days for periods. */
  long size(Box box) {
    long size = 1;
    for (int axis = 0; axis < box.axes(); axis++) {
      size = LongMath.saturatedMultiply(size, nodes(axis).size(box.node(axis)));
    }
    return size;
  }

  /**
   * Whether a box may be split along an axis: a rule folds it, and the box is one leaf on every axis
   * that later steps fold.
   */
  boolean maySplit(Box box, int axis) {
    if (plan.rule(axis) == Rule.NONE) {
      return false;
    }
    for (int other = 0; other < box.axes(); other++) {
      if (plan.stepNumber(other) > plan.stepNumber(axis)
          && nodes(other).size(box.node(other)) > 1) {
        return false;
      }
    }
    return true;
  }
}
