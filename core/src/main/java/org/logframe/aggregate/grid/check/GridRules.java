package org.logframe.aggregate.grid.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.logframe.aggregate.box.node.Coder;
import org.logframe.aggregate.plan.Overlap;
import org.logframe.aggregate.plan.RatioSides;
import org.logframe.aggregate.ratio.RatioCells;
import org.logframe.aggregate.rule.Merging;
import org.logframe.indicator.Axis;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.IndicatorKind;
import org.logframe.indicator.Rule;
import org.logframe.indicator.Step;
import org.logframe.internal.Lazy;
import org.logframe.measure.Interval;
import org.logframe.portfolio.Portfolio;

/** How the steps of an indicator fold a grid: what does not depend on a question, found once. */
public final class GridRules {
  private final Indicator indicator;
  private final Portfolio portfolio;
  private final Lazy<Optional<String>> obstacle = Lazy.of(this::findObstacle);
  private final Lazy<ImmutableList<GridLevel>> levels = Lazy.of(this::findLevels);
  private final Lazy<ImmutableSet<Axis>> overlapping = Lazy.of(this::findOverlapping);
  private final Lazy<Interval> range = Lazy.of(this::findRange);
  private final Lazy<RatioSides> sides = Lazy.of(this::findSides);
  private final Optional<Step> picking;
  private final boolean isMean;
  private final boolean isCounted;

  public GridRules(Portfolio portfolio, Indicator indicator) {
    this.portfolio = portfolio;
    this.indicator = indicator;
    this.picking = indicator.picking();
    this.isMean = indicator.steps().stream().anyMatch(step -> step.rule() == Rule.MEAN);
    this.isCounted = indicator.steps().stream()
        .allMatch(step -> step.rule() == Rule.COUNT || step.rule().picksInTime());
  }

  /** Why no observations of the indicator are a grid, if none are. */
  public Optional<String> obstacle() {
    return obstacle.get();
  }

  private Optional<String> findObstacle() {
    if (!isInOneUnit()) {
      return Optional.of("it has no unit, or its range is in another");
    } else if (!canFold()) {
      return Optional.of("it is a ratio, or no rule folds it over everything");
    } else if (picking.flatMap(Step::lookBack).isPresent()) {
      return Optional.of("values are carried into later periods");
    }
    return indicator.ownShare().isEmpty()
        ? Optional.empty()
        : Optional.of("some axis has own shares");
  }

  private boolean isInOneUnit() {
    return indicator.kind() != IndicatorKind.QUALITATIVE
        && indicator.unit().isPresent()
        && range().unit().equals(indicator.unit().get());
  }

  /** Whether its steps fold everything: values are picked first, and a mean is taken at last. */
  private boolean canFold() {
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
      if (indicator.stepOf(axis).isEmpty()) {
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

  /** The levels by which it is folded. */
  public ImmutableList<GridLevel> levels() {
    return levels.get();
  }

  private ImmutableList<GridLevel> findLevels() {
    return GridLevel.of(indicator, overlapping());
  }

  /** The axes on which the same people may be counted twice. */
  ImmutableSet<Axis> overlapping() {
    return overlapping.get();
  }

  private ImmutableSet<Axis> findOverlapping() {
    return Overlap.of(indicator, portfolio);
  }

  /** What one value can be. */
  Interval range() {
    return range.get();
  }

  private Interval findRange() {
    return RatioCells.possible(indicator)
        .orElseGet(() -> Interval.unbounded(indicator.unit().orElseThrow()));
  }

  /** What is asked of when values were, which are of no ratio. */
  public RatioSides sides() {
    return sides.get();
  }

  private RatioSides findSides() {
    return RatioSides.of(indicator, portfolio, List.of());
  }

  /** The step that picks values in time, if one does. */
  public Optional<Step> picking() {
    return picking;
  }

  /** Whether a mean is taken of it. */
  public boolean isMean() {
    return isMean;
  }

  /** Whether all that is done, but for picking in time, is to count. */
  public boolean isCounted() {
    return isCounted;
  }

  /** Whether all that is done is to count. */
  boolean isAddedUp() {
    return isCounted && picking.isEmpty();
  }

  /** Whether what is due can be bounded by what a group comes to: values of one time, in one step. */
  boolean isInOneStep() {
    return isAddedUp() || (picking.isEmpty() && levels().size() == 1);
  }

  /**
   * Whether all that is done is to add up, as to count what overlaps nowhere is, and perhaps to divide by
   * how many there are at last.
   */
  public boolean isPlainSum() {
    return picking.isEmpty()
        && levels().stream().allMatch(level -> level.merging() == Merging.SUM)
        && (!isMean || levels().size() == 1);
  }

  /** Whether each row must be of one leaf cell, on the axes on which values are not picked. */
  boolean needsLeaves() {
    return isMean
        || indicator.steps().stream().filter(step -> !step.rule().picksInTime()).count() > 1;
  }
}
