package org.logframe.aggregate;

import com.google.common.collect.ImmutableList;
import org.logframe.aggregate.engine.Coder;
import org.logframe.aggregate.engine.Plan;
import org.logframe.indicator.Axis;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Rule;
import org.logframe.indicator.Step;

/** By which rules the steps of an indicator fold a grid. */
final class GridRules {
  private GridRules() {}

  /** Whether such rules fold it over everything: values are picked first, and a mean is taken at last. */
  static boolean canFold(Indicator indicator) {
    ImmutableList<Step> steps = indicator.steps();
    for (int i = 0; i < steps.size(); i++) {
      boolean isTooLate = i > 0 && steps.get(i).rule().picksInTime();
      boolean isTooEarly = i < steps.size() - 1 && steps.get(i).rule() == Rule.MEAN;
      if (!isFold(steps.get(i)) || isTooLate || isTooEarly) {
        return false;
      }
    }
    return indicator.ratioParts().isEmpty() && areAllFolded(indicator);
  }

  private static boolean areAllFolded(Indicator indicator) {
    for (Axis axis : Coder.axes(indicator)) {
      if (Plan.step(indicator.steps(), axis) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isFold(Step step) {
    return switch (step.rule()) {
      case COUNT, MAX, MIN, LATEST, EARLIEST -> true;
      case MEAN -> step.weight().isEmpty();
      case RATIO, DISTRIBUTION, NONE -> false;
    };
  }

  /** Whether a mean is taken of it. */
  static boolean isMean(Indicator indicator) {
    return indicator.steps().stream().anyMatch(step -> step.rule() == Rule.MEAN);
  }

  /** Whether all that is done, but for picking in time, is to count. */
  static boolean isCounted(Indicator indicator) {
    return indicator.steps().stream()
        .allMatch(step -> step.rule() == Rule.COUNT || step.rule().picksInTime());
  }

  /** Whether all that is done is to count. */
  static boolean isAddedUp(Indicator indicator) {
    return indicator.steps().stream().allMatch(step -> step.rule() == Rule.COUNT);
  }

  /** Whether each row must be of one leaf cell, on the axes on which values are not picked. */
  static boolean needsLeaves(Indicator indicator) {
    long folds =
        indicator.steps().stream().filter(step -> !step.rule().picksInTime()).count();
    return isMean(indicator) || folds > 1;
  }
}
