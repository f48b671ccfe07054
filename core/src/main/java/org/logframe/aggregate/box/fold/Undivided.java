package org.logframe.aggregate.box.fold;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.logframe.aggregate.arithmetic.Intervals;
import org.logframe.aggregate.box.node.Box;
import org.logframe.aggregate.box.node.BoxIndex;
import org.logframe.aggregate.box.node.Nodes;
import org.logframe.aggregate.box.node.Plan;
import org.logframe.aggregate.box.node.Space;
import org.logframe.aggregate.rule.Exchange;
import org.logframe.aggregate.rule.FoldingRule;

/**
 * What may be said of boxes that are undivided on axes that later steps fold. What is known of them is
 * folded by the later step already, so that an earlier one comes too late: 3 in one area and 2 in
 * another, of both sexes together, do not say what the mean over the sexes of the least over the areas
 * is.
 */
public final class Undivided {
  private final Space space;
  private final Plan plan;
  private final boolean isNeverNegative;

  public Undivided(Space space) {
    this.space = space;
    this.plan = space.plan();
    this.isNeverNegative = Intervals.isNeverNegative(plan.range());
  }

  /**
   * How the fold of boxes by a step lies to the truth.
   *
   * @param box one of them; on the axes of later steps they are the same
   */
  public Exchange exchange(int step, Box box) {
    Exchange exchange = Exchange.SAME;
    for (int axis = 0; axis < plan.axisCount(); axis++) {
      if (plan.stepNumber(axis) > step && isUndivided(axis, box.node(axis))) {
        exchange = exchange.and(exchange(step, axis));
      }
    }
    return exchange;
  }

  /** Whether a node has parts: the categories of a partition are there, whether or not they occur. */
  private boolean isUndivided(int axis, int node) {
    Nodes nodes = space.nodes(axis);
    boolean isOfCategories = axis != Plan.PERIODS && space.hasDeclaredLeaves(axis);
    return isOfCategories ? nodes.size(node) > 1 : !nodes.isLeaf(node);
  }

  /**
   * Whether the truth of a box is what those of its parts along an axis come to. What was reported may be
   * {@linkplain Space#maySplit split} besides where the categories that a later step folds do not occur;
   * but they are there.
   */
  public boolean maySplit(Box box, int axis) {
    return space.maySplit(box, axis) && exchange(plan.stepNumber(axis), box) == Exchange.SAME;
  }

  private Exchange exchange(int step, int later) {
    return Exchange.of(
        plan.foldingOf(step),
        isOverlapping(step),
        plan.folding(later),
        plan.isOverlapping(later),
        isNeverNegative);
  }

  private boolean isOverlapping(int step) {
    return axes(axis -> plan.stepNumber(axis) == step).anyMatch(plan::isOverlapping);
  }

  private IntStream axes(IntPredicate isAsked) {
    return IntStream.range(0, plan.axisCount()).filter(isAsked);
  }

  /**
   * Whether disjoint boxes are divided in different ways on the axes of a step later than one that
   * folds them, so that no step can fold them in its turn: women in one area, both sexes in another.
   */
  public boolean isMixed(Collection<Box> boxes) {
    return IntStream.range(0, plan.stepCount()).anyMatch(step -> isMixed(step, boxes));
  }

  private boolean isMixed(int step, Collection<Box> boxes) {
    IntPredicate isLater = axis -> plan.stepNumber(axis) > step;
    if (axes(isLater).noneMatch(axis -> mayMatter(step, axis))
        || axes(axis -> plan.stepNumber(axis) == step)
            .allMatch(axis -> Space.occurring(boxes, axis).size() == 1)
        || space.isGrid(boxes, isLater)) {
      return false;
    }
    Set<Box> keys = new LinkedHashSet<>();
    boxes.forEach(box -> keys.add(Folding.only(box, isLater)));
    BoxIndex index = BoxIndex.of(space, keys);
    return keys.stream()
        .anyMatch(one -> index.near(one).stream()
            .anyMatch(other -> !one.equals(other) && areMixed(step, one, other)));
  }

  private boolean areMixed(int step, Box one, Box other) {
    return axes(axis -> mayMatter(step, axis))
        .anyMatch(axis -> one.node(axis) != other.node(axis) || isUndivided(axis, one.node(axis)));
  }

  private boolean mayMatter(int step, int later) {
    FoldingRule first = plan.foldingOf(step);
    FoldingRule next = plan.folding(later);
    return plan.stepNumber(later) > step
        && first.folds()
        && next.folds()
        && !Exchange.commute(first, next);
  }

  /** What a fold of totals says of the truth. */
  public Weighed truth(Exchange exchange, Weighed fold) {
    return exchange == Exchange.SAME
        ? fold
        : Weighed.of(exchange.of(fold.value(), plan.cells()), fold.weight())
            .weighingAtLeast(fold.least());
  }
}
