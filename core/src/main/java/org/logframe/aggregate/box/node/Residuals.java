package org.logframe.aggregate.box.node;

import java.util.Collection;
import java.util.OptionalInt;

/**
 * Boxes of what is not known to be anywhere else: of unknown sex, not allocated to a district. What is
 * counted there may later be found to be in a sibling, so that a running total of it may fall. All
 * other boxes are steady.
 */
public final class Residuals {
  private final Space space;

  public Residuals(Space space) {
    this.space = space;
  }

  /** Whether some of the boxes are not steady. */
  public boolean occur(Collection<Box> boxes) {
    return boxes.stream().anyMatch(box -> !isSteady(box));
  }

  /** Whether no node of a box is a residual or lies below one. */
  public boolean isSteady(Box box) {
    for (int axis = Plan.PERIODS + 1; axis < box.axes(); axis++) {
      if (residual(box, axis).isPresent()) {
        return false;
      }
    }
    return true;
  }

  private OptionalInt residual(Box box, int axis) {
    return tree(axis).residual(box.node(axis));
  }

  private TreeNodes<?> tree(int axis) {
    return (TreeNodes<?>) space.nodes(axis);
  }

  /** The steady box of which one is a part: each residual with all of its siblings. */
  public Box whole(Box box) {
    Box whole = box;
    for (int axis = Plan.PERIODS + 1; axis < box.axes(); axis++) {
      OptionalInt residual = residual(box, axis);
      if (residual.isPresent()) {
        whole = whole.with(axis, tree(axis).parent(residual.getAsInt()));
      }
    }
    return whole;
  }

  /** Whether what is in a box that is not steady may have moved to one that is newer. */
  public boolean mayHaveMoved(Box from, Box to) {
    for (int axis = Plan.PERIODS + 1; axis < from.axes(); axis++) {
      OptionalInt residual = residual(from, axis);
      boolean isReached = tree(axis).meet(from.node(axis), to.node(axis))
          || (residual.isPresent()
              && tree(axis).contains(tree(axis).parent(residual.getAsInt()), to.node(axis)));
      if (!isReached) {
        return false;
      }
    }
    return true;
  }
}
