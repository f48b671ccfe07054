package org.logframe.aggregate.box.settle;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.logframe.aggregate.box.fold.Folding;
import org.logframe.aggregate.box.node.Box;
import org.logframe.aggregate.box.node.Part;
import org.logframe.measure.Interval;

/**
 * What stands for a whole, so that nothing is counted twice.
 *
 * @param used the parts that stand for it; no two of them meet
 * @param terms the figures to fold: those of the parts or, where equally complete breakdowns of a box
 *     say different things, one figure of the box instead of those of its parts
 * @param conflicts the breakdowns that cannot both be true
 */
public record Settled(
    ImmutableList<Part> used,
    ImmutableList<Folding.Term> terms,
    ImmutableList<Conflict> conflicts) {
  static final Settled NOTHING =
      new Settled(ImmutableList.of(), ImmutableList.of(), ImmutableList.of());

  /**
   * Two equally complete breakdowns of one box that cannot both be true.
   *
   * @param box the box
   * @param hull what either says
   * @param isWhole whether they cover all of the box
   * @param first the parts of the breakdown that stands
   * @param second those of the other
   */
  public record Conflict(
      Box box,
      Interval hull,
      boolean isWhole,
      ImmutableList<Part> first,
      ImmutableList<Part> second) {}

  /** This and what stands for something else that it does not meet. */
  Settled and(Settled other) {
    return new Settled(
        joined(used, other.used), joined(terms, other.terms), joined(conflicts, other.conflicts));
  }

  /** This with the parts that were taken for those of their places. */
  Settled at(Map<Box, Part> byPlace) {
    return new Settled(
        at(used, byPlace),
        terms,
        conflicts.stream()
            .map(each -> new Conflict(
                each.box,
                each.hull,
                each.isWhole,
                at(each.first, byPlace),
                at(each.second, byPlace)))
            .collect(ImmutableList.toImmutableList()));
  }

  private static ImmutableList<Part> at(List<Part> parts, Map<Box, Part> byPlace) {
    return parts.stream()
        .map(part -> Objects.requireNonNull(byPlace.get(part.box())))
        .collect(ImmutableList.toImmutableList());
  }

  private static <T> ImmutableList<T> joined(List<T> one, List<T> other) {
    return ImmutableList.<T>builder().addAll(one).addAll(other).build();
  }
}
