package org.logframe.aggregate;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.logframe.indicator.Axis;
import org.logframe.indicator.DisaggregationId;
import org.logframe.indicator.Indicator;
import org.logframe.place.AreaId;
import org.logframe.place.Subdivision;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.Programme;
import org.logframe.programme.ProgrammeId;
import org.logframe.table.column.Detail;
import org.logframe.table.column.Partition;
import org.logframe.time.ReportingPeriod;

/** The axes of a grid, each with what makes its nodes meet. */
final class GridAxes {
  private final Portfolio portfolio;
  private final Indicator indicator;
  private final Partition partition;
  private final DueRows due;

  GridAxes(Portfolio portfolio, Indicator indicator, Partition partition, DueRows due) {
    this.portfolio = portfolio;
    this.indicator = indicator;
    this.partition = partition;
    this.due = due;
  }

  /** The axes, in no particular order. */
  List<GridAxis<?>> all() {
    List<GridAxis<?>> axes = new ArrayList<>();
    axes.add(new GridAxis<>(
        Axis.PROGRAMMES,
        "some programmes are part of others",
        EntryCodes.ofRuns(partition, partition::programme),
        partition.programmes(),
        dueOn(each -> each.programmes().stream()),
        this::areProgrammesApart));
    axes.add(new GridAxis<>(
        Axis.AREAS,
        "some areas lie in others",
        EntryCodes.ofRuns(partition, partition::area),
        absentFirst(partition.areas()),
        dueOn(each -> each.areas().stream().map(Optional::of)),
        this::areAreasApart));
    axes.add(new GridAxis<>(
        Axis.PERIODS,
        indicator.picking().isPresent() ? "some periods end together" : "some periods overlap",
        EntryCodes.ofPeriods(partition),
        absentFirst(partition.periods()),
        dueOn(each -> each.periods().stream().map(Optional::of)),
        indicator.picking().isPresent() ? GridAxes::areInOrder : GridAxes::arePeriodsApart));
    axes.add(ofDetails(Axis.SERIES, "only some observations name their reporter", Detail::series));
    for (DisaggregationId id : indicator.disaggregations()) {
      axes.add(ofDetails(
          Axis.of(id),
          "only some observations are broken down by " + id,
          detail -> Optional.ofNullable(detail.categories().get(id))));
    }
    return axes;
  }

  private <T> ImmutableList<T> dueOn(Function<Partition, Stream<T>> nodes) {
    return due.partition().stream().flatMap(nodes).collect(ImmutableList.toImmutableList());
  }

  private static <T> ImmutableList<Optional<T>> absentFirst(List<T> nodes) {
    return Stream.concat(Stream.of(Optional.<T>empty()), nodes.stream().map(Optional::of))
        .collect(ImmutableList.toImmutableList());
  }

  private <T> GridAxis<Optional<T>> ofDetails(
      Axis axis, String obstacle, Function<Detail, Optional<T>> node) {
    ImmutableList<Optional<T>> all =
        partition.details().stream().map(node).collect(ImmutableList.toImmutableList());
    return new GridAxis<>(
        axis,
        obstacle,
        EntryCodes.ofDetails(partition),
        all,
        dueOn(each -> each.details().stream().map(node)),
        nodes -> nodes.stream().allMatch(Optional::isPresent)
            || nodes.stream().allMatch(Optional::isEmpty));
  }

  private boolean areProgrammesApart(Collection<ProgrammeId> some) {
    Set<ProgrammeId> programmes = new HashSet<>(some);
    return programmes.stream().noneMatch(each -> {
      Optional<ProgrammeId> above = above(each);
      while (above.isPresent() && !programmes.contains(above.get())) {
        above = above.flatMap(this::above);
      }
      return above.isPresent();
    });
  }

  private Optional<ProgrammeId> above(ProgrammeId programme) {
    return portfolio.programme(programme).flatMap(Programme::partOf);
  }

  private boolean areAreasApart(Collection<Optional<AreaId>> some) {
    Set<AreaId> areas = some.stream().flatMap(Optional::stream).collect(Collectors.toSet());
    return areas.isEmpty()
        || (some.stream().allMatch(Optional::isPresent)
            && areas.stream().noneMatch(area -> isInAny(area, areas)));
  }

  private boolean isInAny(AreaId area, Set<AreaId> areas) {
    Optional<AreaId> above = partOf(area);
    while (above.isPresent() && !areas.contains(above.get())) {
      above = above.flatMap(this::partOf);
    }
    return above.isPresent();
  }

  private Optional<AreaId> partOf(AreaId area) {
    return portfolio.area(area).flatMap(each -> each.asSubdivision()).map(Subdivision::partOf);
  }

  private static boolean arePeriodsApart(Collection<Optional<ReportingPeriod>> periods) {
    List<ReportingPeriod> sorted = periods.stream()
        .flatMap(Optional::stream)
        .distinct()
        .sorted(Comparator.comparing((ReportingPeriod each) -> each.start().orElseThrow())
            .thenComparing(each -> each.end().orElseThrow()))
        .toList();
    for (int i = 1; i < sorted.size(); i++) {
      if (meet(sorted.get(i - 1), sorted.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether what begins later ends later, so that of several values one is the newest. */
  static boolean areInOrder(Collection<Optional<ReportingPeriod>> periods) {
    List<LocalDate> ends =
        periods.stream()
            .flatMap(Optional::stream)
            .collect(Collectors.toCollection(TreeSet::new))
            .stream()
            .map(each -> each.end().orElseThrow())
            .toList();
    return Comparators.isInStrictOrder(ends, Comparator.naturalOrder());
  }

  private static boolean meet(ReportingPeriod one, ReportingPeriod other) {
    return one.overlaps(other) || one.contains(other) || other.contains(one);
  }
}
