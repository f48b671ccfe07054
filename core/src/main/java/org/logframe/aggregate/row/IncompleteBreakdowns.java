package org.logframe.aggregate.row;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.logframe.aggregate.Aggregation;
import org.logframe.aggregate.box.node.Box;
import org.logframe.aggregate.box.node.BoxIndex;
import org.logframe.aggregate.box.node.Part;
import org.logframe.aggregate.box.node.Space;
import org.logframe.indicator.Axis;
import org.logframe.indicator.Disaggregation;
import org.logframe.indicator.DisaggregationId;
import org.logframe.place.Partitioning;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Portfolio;

/**
 * Finds categories of a partition that stand for a whole without the others: the women, where nobody
 * reported the men. What only the residual category lacks is taken to be whole.
 */
public final class IncompleteBreakdowns {
  private final Portfolio portfolio;
  private final Aggregation question;
  private final ImmutableList<Axis> axes;

  IncompleteBreakdowns(Portfolio portfolio, Aggregation question, ImmutableList<Axis> axes) {
    this.portfolio = portfolio;
    this.question = question;
    this.axes = axes;
  }

  /**
   * Parts of some categories only.
   *
   * @param disaggregation whose categories
   * @param parts those that stand for more than they are of
   */
  record Found(Disaggregation disaggregation, ImmutableList<Part> parts) {}

  /** Those in a row, by disaggregation; none of one by which the row is told apart or asked. */
  List<Found> in(Space space, Row row, Collection<Part> used) {
    List<Found> found = new ArrayList<>();
    for (int axis = 0; axis < axes.size(); axis++) {
      Optional<Disaggregation> partition = axes.get(axis)
          .disaggregation()
          .filter(id -> !isNamed(question, row.facets(), id))
          .flatMap(portfolio::disaggregation)
          .filter(each -> each.partitioning() == Partitioning.PARTITION);
      if (partition.isPresent()) {
        ImmutableList<Part> lone = lone(space, axis, used);
        if (!lone.isEmpty()) {
          found.add(new Found(partition.get(), lone));
        }
      }
    }
    return found;
  }

  private static ImmutableList<Part> lone(Space space, int axis, Collection<Part> used) {
    List<Part> reported =
        used.stream().filter(part -> !part.observations().isEmpty()).toList();
    if (reported.stream().allMatch(part -> space.isWhole(part.box(), axis))) {
      return ImmutableList.of();
    }
    BoxIndex all = BoxIndex.of(
        space, reported.stream().map(part -> space.settledAt(part.box())).toList());
    Map<Box, Boolean> isWhole = new HashMap<>();
    return reported.stream()
        .filter(part -> !space.isWhole(part.box(), axis))
        .filter(part -> !isWhole.computeIfAbsent(
            space.whole(space.settledAt(part.box()), axis),
            whole -> isCovered(space, axis, whole, all)))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isCovered(Space space, int axis, Box whole, BoxIndex all) {
    long covered = all.near(whole).stream()
        .filter(part -> !space.isResidual(part, axis))
        .mapToLong(part -> space.overlap(whole, part))
        .sum();
    return covered + space.residual(whole, axis) >= space.size(whole);
  }

  /** Whether a question names the categories of a disaggregation, in its rows or in a filter. */
  public static boolean isNamed(
      Aggregation question, Iterable<Facet<?>> toldApartBy, DisaggregationId id) {
    Facet<?> facet = Facet.category(id);
    return Iterables.contains(toldApartBy, facet)
        || question.filters().stream().anyMatch(filter -> filter.facet().equals(facet));
  }
}
