package org.logframe.aggregate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.logframe.aggregate.engine.Coder;
import org.logframe.aggregate.engine.Plan;
import org.logframe.indicator.Axis;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.IndicatorKind;
import org.logframe.indicator.Rule;
import org.logframe.indicator.Step;
import org.logframe.internal.Lazy;
import org.logframe.measure.Interval;
import org.logframe.portfolio.Portfolio;

/** How the steps of an indicator fold a grid: what does not depend on a question, found once. */
final class GridRules {
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

  GridRules(Portfolio portfolio, Indicator indicator) {
    this.portfolio = portfolio;
    this.indicator = indicator;
    this.picking = indicator.picking();
    this.isMean = indicator.steps().stream().anyMatch(step -> step.rule() == Rule.MEAN);
    this.isCounted = indicator.steps().stream()
        .allMatch(step -> step.rule() == Rule.COUNT || step.rule().picksInTime());
  }

  /** Why no observations of the indicator are a grid, if none are. */
  Optional<String> obstacle() {
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
    return indicator.ratioParts().isEmpty()
        && steps.stream().allMatch(GridRules::isFold)
        && steps.stream().skip(1).noneMatch(step -> step.rule().picksInTime())
        && steps.reverse().stream().skip(1).noneMatch(step -> step.rule() == Rule.MEAN)
        && Coder.axes(indicator).stream().allMatch(axis -> Plan.step(indicator.steps(), axis) >= 0);
  }

  private static boolean isFold(Step step) {
    return switch (step.rule()) {
      case COUNT, MAX, MIN, LATEST, EARLIEST -> true;
      case MEAN -> step.weight().isEmpty();
      case RATIO, DISTRIBUTION, NONE -> false;
    };
  }

  /** The levels by which it is folded. */
  ImmutableList<GridLevel> levels() {
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
  RatioSides sides() {
    return sides.get();
  }

  private RatioSides findSides() {
    return RatioSides.of(indicator, portfolio, List.of());
  }

  /** The step that picks values in time, if one does. */
  Optional<Step> picking() {
    return picking;
  }

  /** Whether a mean is taken of it. */
  boolean isMean() {
    return isMean;
  }

  /** Whether all that is done, but for picking in time, is to count. */
  boolean isCounted() {
    return isCounted;
  }

  /** Whether all that is done is to count. */
  boolean isAddedUp() {
    return isCounted && picking.isEmpty();
  }

  /**
   * Whether all that is done is to add up, as to count what overlaps nowhere is, and perhaps to divide by
   * how many there are at last.
   */
  boolean isPlainSum() {
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
