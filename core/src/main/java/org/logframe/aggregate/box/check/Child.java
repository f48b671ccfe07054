package org.logframe.aggregate.box.check;

import org.jspecify.annotations.Nullable;
import org.logframe.aggregate.box.fold.Weighed;
import org.logframe.aggregate.box.node.Plan;
import org.logframe.measure.Interval;

/**
 * A child of a box on one axis.
 *
 * @param known what is known of it
 * @param weight for how much it counts in a mean; 0 if nobody knows
 */
public record Child(Known known, long weight) {
  /** The same of which nobody knows for how much it counts. */
  Child unweighed() {
    return new Child(known, 0);
  }

  /** This child folded with what was folded before it, if anything was. */
  Weighed after(@Nullable Weighed before, Plan plan, int axis) {
    if (plan.folding(axis).weighsParts() && weight == 0) {
      Interval hull = before == null ? known.value() : before.sum().hull(known.value());
      return new Weighed(hull, 1);
    }
    Weighed own = Weighed.of(known.value(), weight);
    return before == null ? own : Weighed.fold(plan, axis, before, own);
  }
}
