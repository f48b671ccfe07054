package org.logframe.aggregate.grid.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.LinkedHashSet;
import java.util.Set;
import org.logframe.aggregate.box.node.Coder;
import org.logframe.aggregate.box.node.Plan;
import org.logframe.aggregate.rule.FoldingRule;
import org.logframe.aggregate.rule.Merging;
import org.logframe.indicator.Axis;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Rule;

/**
 * Some axes that are folded by one rule, once those of the levels before are.
 *
 * @param folded the axes that tell no parts apart any more when this is done
 */
public record GridLevel(Merging merging, ImmutableSet<Axis> folded) {
  /**
   * The levels by which an indicator is folded: those of its steps, in order. What overlaps is joined in
   * each of the places that do not, which then add up.
   *
   * @param overlapping the axes on which the same people may be counted twice
   */
  static ImmutableList<GridLevel> of(Indicator indicator, ImmutableSet<Axis> overlapping) {
    ImmutableList.Builder<GridLevel> levels = ImmutableList.builder();
    Set<Axis> folded = new LinkedHashSet<>();
    for (int i = 0; i < indicator.steps().size(); i++) {
      Rule rule = indicator.steps().get(i).rule();
      Set<Axis> axes = axes(indicator, i);
      Set<Axis> joined =
          FoldingRule.of(rule).addsUp() ? Sets.intersection(axes, overlapping) : Set.of();
      if (!joined.isEmpty()) {
        folded.addAll(joined);
        levels.add(new GridLevel(Merging.UNION, ImmutableSet.copyOf(folded)));
      }
      folded.addAll(axes);
      if (!rule.picksInTime() && joined.size() < axes.size()) {
        levels.add(new GridLevel(FoldingRule.of(rule).merging(false), ImmutableSet.copyOf(folded)));
      }
    }
    return levels.build();
  }

  private static Set<Axis> axes(Indicator indicator, int step) {
    Set<Axis> axes = new LinkedHashSet<>();
    for (Axis axis : Coder.axes(indicator)) {
      if (Plan.step(indicator.steps(), axis) == step) {
        axes.add(axis);
      }
    }
    return axes;
  }
}
