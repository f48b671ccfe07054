package org.logframe.aggregate.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.logframe.aggregate.Cell;
import org.logframe.aggregate.Key;
import org.logframe.aggregate.box.node.Plan;
import org.logframe.aggregate.plan.RowKeys.Basis;
import org.logframe.indicator.Axis;
import org.logframe.indicator.Disaggregation;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Rule;
import org.logframe.indicator.Step;
import org.logframe.measure.Interval;
import org.logframe.place.AreaId;
import org.logframe.place.AreaKind;
import org.logframe.place.Partitioning;
import org.logframe.place.Subdivision;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.Programme;
import org.logframe.programme.ProgrammeId;

/**
 * Whether the rows of a table add up to its total: what tells them apart is folded by COUNT over
 * disjoint parts, as is everything after it, and no row is a part of another.
 */
public final class Additivity {
  private final Portfolio portfolio;
  private final Indicator indicator;

  public Additivity(Portfolio portfolio, Indicator indicator) {
    this.portfolio = portfolio;
    this.indicator = indicator;
  }

  /** Whether a total is made of the same as some cells are and is their sum. */
  public static boolean isSum(Cell total, List<Cell> cells) {
    Set<Observation> used = new HashSet<>();
    cells.forEach(cell -> used.addAll(cell.used()));
    Optional<Interval> sum =
        cells.stream().flatMap(cell -> cell.reported().stream()).reduce(Interval::plus);
    return used.equals(Set.copyOf(total.used())) && sum.equals(total.reported());
  }

  public boolean rowsAddUp(ImmutableList<Facet<?>> facets, Collection<Key> keys) {
    return facets.stream()
        .allMatch(facet -> axis(facet).map(this::adds).orElse(true) && !isNested(facet, keys));
  }

  private static Optional<Axis> axis(Facet<?> facet) {
    return switch (Basis.of(facet)) {
      case PERIOD -> Optional.of(Axis.PERIODS);
      case CATEGORIES -> facet.disaggregation().map(Axis::of);
      case AREA, COUNTRY, REGIONS -> Optional.of(Axis.AREAS);
      case PROGRAMME, PARTICIPANTS, NOTHING -> Optional.of(Axis.PROGRAMMES);
      case INDICATOR -> Optional.empty();
    };
  }

  private boolean adds(Axis axis) {
    List<Step> steps = indicator.steps();
    int own = Plan.step(steps, axis);
    return own >= 0
        && !steps.get(own).overlapping().contains(axis)
        && steps.stream().skip(own).allMatch(step -> step.rule() == Rule.COUNT)
        && steps.stream().skip(own + 1L).allMatch(step -> step.overlapping().isEmpty())
        && axis.disaggregation()
            .flatMap(portfolio::disaggregation)
            .map(Disaggregation::partitioning)
            .filter(partitioning -> partitioning == Partitioning.OVERLAPPING)
            .isEmpty();
  }

  /** Whether some row is a part of another, as a component is of its programme. */
  private boolean isNested(Facet<?> facet, Collection<Key> keys) {
    boolean isOwnShare = axis(facet).filter(indicator.ownShare()::contains).isPresent();
    if (isOwnShare) {
      return false;
    }
    ImmutableSet<Object> values = keys.stream()
        .flatMap(key -> key.value(facet).stream())
        .collect(ImmutableSet.toImmutableSet());
    return values.size() > 1 && values.stream().anyMatch(value -> isPartOf(value, values));
  }

  private boolean isPartOf(Object value, ImmutableSet<Object> values) {
    if (value instanceof ProgrammeId programme) {
      return portfolio
          .programme(programme)
          .flatMap(Programme::partOf)
          .filter(above -> values.contains(above) || isPartOf(above, values))
          .isPresent();
    }
    return value instanceof AreaId area && isPartOf(area, values);
  }

  // Regions, routes and the whole world are taken to have something in common with any other area.
  private boolean isPartOf(AreaId area, ImmutableSet<Object> values) {
    if (area.kind() == AreaKind.COUNTRY) {
      return false;
    }
    return area.kind() != AreaKind.SUBDIVISION
        || portfolio
            .area(area)
            .flatMap(each -> each.asSubdivision())
            .map(Subdivision::partOf)
            .filter(above -> values.contains(above) || isPartOf(above, values))
            .isPresent();
  }
}
