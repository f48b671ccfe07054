package org.logframe.aggregate.ratio;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.logframe.aggregate.box.node.Box;
import org.logframe.aggregate.box.node.BoxIndex;
import org.logframe.aggregate.box.node.Coder;
import org.logframe.aggregate.box.node.Plan;
import org.logframe.aggregate.box.node.Space;
import org.logframe.indicator.Axis;
import org.logframe.indicator.Category;
import org.logframe.indicator.Disaggregation;
import org.logframe.indicator.DisaggregationId;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Rule;
import org.logframe.indicator.Step;
import org.logframe.measure.Interval;
import org.logframe.measure.Missing;
import org.logframe.measure.MissingReason;
import org.logframe.measure.UnitTable;
import org.logframe.place.Partitioning;
import org.logframe.portfolio.Portfolio;

/**
 * Where both sides of a ratio lie beside each other, whatever each is broken down by. Periods matter
 * only where values of both sides add up over them.
 */
public final class RatioSpace {
  private final Indicator both;
  private final Portfolio portfolio;
  private final Coder coder;
  private final Space space;
  private final boolean hasPeriods;
  private final Map<Observation, Box> boxes = new HashMap<>();
  private boolean isEmpty = true;

  RatioSpace(Indicator both, Portfolio portfolio, Coder coder, boolean hasPeriods) {
    this.both = both;
    this.portfolio = portfolio;
    this.coder = coder;
    this.hasPeriods = hasPeriods;
    this.space = coder.space(new Plan(
        Coder.axes(both),
        List.of(Step.of(Rule.COUNT)),
        List.of(),
        Interval.unbounded(UnitTable.ONE)));
  }

  /** An indicator that is broken down by all that either of two is. */
  static Indicator both(Indicator ratio, Indicator above, Indicator below) {
    Set<DisaggregationId> more = new HashSet<>(above.disaggregations());
    more.addAll(below.disaggregations());
    more.removeAll(ratio.disaggregations());
    Set<Axis> ownShare = new HashSet<>(above.ownShare());
    ownShare.addAll(below.ownShare());
    ownShare.removeAll(ratio.ownShare());
    return ratio.toBuilder()
        .addAllDisaggregations(more.stream().sorted().toList())
        .addAllOwnShare(ownShare.stream().toList())
        .build();
  }

  /** Codes what occurs, which makes the leaves; all of it comes before anything is compared. */
  void code(List<Observation> occurring) {
    for (Observation each : occurring) {
      if (isEmpty) {
        isEmpty = false;
        codeCategories(each);
      }
      var unused = box(each);
    }
  }

  /** The leaves of a partition are its declared categories, whether or not they occur. */
  private void codeCategories(Observation any) {
    for (DisaggregationId id : both.disaggregations()) {
      Disaggregation declared = portfolio.disaggregation(id).orElseThrow();
      if (declared.partitioning() == Partitioning.PARTITION) {
        for (Category category : declared.categories()) {
          var unused = coder.box(Observation.builder()
              .indicator(both.id())
              .programme(any.programme())
              .putCategories(id, category.id())
              .value(Missing.of(MissingReason.NOT_REPORTED))
              .build());
        }
      }
    }
  }

  Space space() {
    return space;
  }

  Box box(Observation observation) {
    return boxes.computeIfAbsent(observation, each -> {
      Box box = coder.box(each);
      return hasPeriods ? box : space.place(box);
    });
  }

  List<Box> boxes(List<Observation> some) {
    return some.stream().map(this::box).toList();
  }

  BoxIndex index(List<Observation> some) {
    return BoxIndex.of(space, boxes(some));
  }

  /** Those of some observations that have nothing in common with any of others. */
  List<Observation> apart(List<Observation> some, List<Observation> others) {
    if (others.isEmpty()) {
      return some;
    }
    BoxIndex index = index(others);
    return some.stream().filter(each -> !index.anyMeets(box(each))).toList();
  }
}
