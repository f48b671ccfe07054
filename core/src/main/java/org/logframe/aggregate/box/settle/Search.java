package org.logframe.aggregate.box.settle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.logframe.aggregate.box.node.Box;

/**
 * How a box is split further: along every axis that may be, as long as that ends in time.
 *
 * <p>A box lies in as many others as the nodes above it allow, multiplied over all axes, and each of
 * these is looked at once; so what is looked at grows with the boxes and, for each, with that product.
 * Of boxes at one grain, or a few grains that nest, that is a few dozen each. Where it comes to more
 * than {@link #MOST}, everything is begun again with fewer splits. What is looked at does not depend
 * on the order of the boxes, so neither does the result.
 */
public final class Search {
  /** Enough for a hundred thousand boxes of a few grains each; takes some seconds. */
  public static final long MOST = 30_000_000;

  private final Splits splits;
  private long left;

  /** Along which of the axes that allow it a box is split. */
  public enum Splits {
    /** All of them. */
    EVERY,
    /** The one that leaves out the fewest boxes, as they span its children; of equals the last. */
    ONE,
    /** None. */
    NONE
  }

  /**
   * A search.
   *
   * @param most how many boxes may be looked at; one that lies in several counts in each
   */
  public Search(Splits splits, long most) {
    this.splits = splits;
    this.left = most;
  }

  boolean isThorough() {
    return splits == Splits.EVERY;
  }

  /** Whether more was looked at than may be, so that what was found is not to be used. */
  public boolean isSpent() {
    return left < 0;
  }

  /** Counts the boxes in a box that is looked at. */
  public void look(int boxes) {
    left -= boxes;
  }

  /** The axes along which to split a box, given the boxes in it and where it may be split. */
  public List<Integer> axes(Box box, List<Box> within, IntPredicate maySplit) {
    List<Integer> axes = new ArrayList<>();
    for (int axis = 0; axis < box.axes() && splits != Splits.NONE && !isSpent(); axis++) {
      if (maySplit.test(axis)) {
        axes.add(axis);
      }
    }
    return isThorough() || axes.size() < 2 ? axes : List.of(best(box, within, axes));
  }

  // Periods come first and cost most, so that of equals the last axis is cheapest.
  private static int best(Box box, List<Box> within, List<Integer> axes) {
    int best = axes.get(0);
    long fewest = Long.MAX_VALUE;
    for (int axis : axes) {
      long leftOut =
          within.stream().filter(each -> each.node(axis) == box.node(axis)).count();
      if (leftOut <= fewest) {
        best = axis;
        fewest = leftOut;
      }
    }
    return best;
  }
}
