package org.logframe.aggregate.rule;

import org.logframe.indicator.Rule;

/**
 * What there is to know of a {@link Rule} to aggregate by it, whether parts are boxes or rows of a grid.
 * Each rule has a file of its own.
 */
public interface FoldingRule {
  /** What is known of a rule. */
  static FoldingRule of(Rule rule) {
    return switch (rule) {
      case COUNT -> CountRule.INSTANCE;
      case MAX -> GreatestRule.INSTANCE;
      case MIN -> LeastRule.INSTANCE;
      case MEAN -> MeanRule.INSTANCE;
      case LATEST -> PickingRule.NEWEST;
      case EARLIEST -> PickingRule.OLDEST;
      case RATIO -> UnfoldedRule.RATIO;
      case DISTRIBUTION -> UnfoldedRule.DISTRIBUTION;
      case NONE -> UnfoldedRule.NONE;
    };
  }

  /** Whether it makes one figure of several that have nothing in common. */
  default boolean folds() {
    return true;
  }

  /**
   * What it makes of figures that have nothing in common, or of their sums if they are {@linkplain
   * #weighsParts() weighed}.
   *
   * @param isOverlapping whether the same people may be counted in several
   * @throws IllegalStateException if it does not {@linkplain #folds() fold}
   */
  Merging merging(boolean isOverlapping);

  /** Whether several come to more than each of them, so that they have no bound but that of their sum. */
  default boolean addsUp() {
    return false;
  }

  /**
   * Whether each part counts for as many leaf cells as it covers, and their sum is divided by all of
   * these at the end. Then some parts say nothing of all.
   */
  default boolean weighsParts() {
    return false;
  }

  /** What it does with several: {@code added up}. */
  String inWords();
}
