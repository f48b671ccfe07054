package org.logframe.aggregate.grid.check;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.logframe.aggregate.group.EntryCodes;
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
public final class GridAxes {
  private final Portfolio portfolio;
  private final Indicator indicator;
  private final Partition partition;
  private final Optional<Partition> beside;

  /**
   * The axes.
   *
   * @param beside what else is on them, such as what is due
   */
  GridAxes(
      Portfolio portfolio, Indicator indicator, Partition partition, Optional<Partition> beside) {
    this.portfolio = portfolio;
    this.indicator = indicator;
    this.partition = partition;
    this.beside = beside;
  }

  /** The axes, in no particular order. */
  List<GridAxis<?>> all() {
    List<GridAxis<?>> axes = new ArrayList<>();
    axes.add(new GridAxis<>(
        Axis.PROGRAMMES,
        "some programmes are part of others",
        EntryCodes.ofRuns(partition, partition::programme),
        partition.programmes(),
        besideOn(each -> each.programmes().stream()),
        this::areProgrammesApart));
    axes.add(new GridAxis<>(
        Axis.AREAS,
        "some areas lie in others",
        EntryCodes.ofRuns(partition, partition::area),
        absentFirst(partition.areas()),
        besideOn(each -> each.areas().stream().map(Optional::of)),
        this::areAreasApart));
    axes.add(new GridAxis<>(
        Axis.PERIODS,
        indicator.picking().isPresent() ? "some periods end together" : "some periods overlap",
        EntryCodes.ofPeriods(partition),
        absentFirst(partition.periods()),
        besideOn(each -> each.periods().stream().map(Optional::of)),
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

  private <T> ImmutableList<T> besideOn(Function<Partition, Stream<T>> nodes) {
    return beside.isEmpty()
        ? ImmutableList.of()
        : nodes.apply(beside.get()).collect(ImmutableList.toImmutableList());
  }

  private static <T> ImmutableList<Optional<T>> absentFirst(List<T> nodes) {
    ImmutableList.Builder<Optional<T>> all =
        ImmutableList.builderWithExpectedSize(nodes.size() + 1);
    all.add(Optional.empty());
    for (T node : nodes) {
      all.add(Optional.of(node));
    }
    return all.build();
  }

  private <T> GridAxis<Optional<T>> ofDetails(
      Axis axis, String obstacle, Function<Detail, Optional<T>> node) {
    return new GridAxis<>(
        axis,
        obstacle,
        EntryCodes.ofDetails(partition),
        ImmutableList.copyOf(Lists.transform(partition.details(), node::apply)),
        besideOn(each -> each.details().stream().map(node)),
        GridAxes::areAllOrNoneStated);
  }

  private static <T> boolean areAllOrNoneStated(Collection<Optional<T>> nodes) {
    int stated = 0;
    for (Optional<T> node : nodes) {
      stated += node.isPresent() ? 1 : 0;
    }
    return stated == 0 || stated == nodes.size();
  }

  private boolean areProgrammesApart(Collection<ProgrammeId> some) {
    Set<ProgrammeId> programmes = new HashSet<>(some);
    for (ProgrammeId programme : programmes) {
      Optional<ProgrammeId> above = above(programme);
      while (above.isPresent() && !programmes.contains(above.get())) {
        above = above.flatMap(this::above);
      }
      if (above.isPresent()) {
        return false;
      }
    }
    return true;
  }

  private Optional<ProgrammeId> above(ProgrammeId programme) {
    return portfolio.programme(programme).flatMap(Programme::partOf);
  }

  private boolean areAreasApart(Collection<Optional<AreaId>> some) {
    Set<AreaId> areas = new HashSet<>();
    for (Optional<AreaId> area : some) {
      area.ifPresent(areas::add);
    }
    return areAllOrNoneStated(some) && !isAnyInAnother(areas);
  }

  private boolean isAnyInAnother(Set<AreaId> areas) {
    for (AreaId area : areas) {
      Optional<AreaId> above = partOf(area);
      while (above.isPresent() && !areas.contains(above.get())) {
        above = above.flatMap(this::partOf);
      }
      if (above.isPresent()) {
        return true;
      }
    }
    return false;
  }

  private Optional<AreaId> partOf(AreaId area) {
    return portfolio.area(area).flatMap(each -> each.asSubdivision()).map(Subdivision::partOf);
  }

  private static boolean arePeriodsApart(Collection<Optional<ReportingPeriod>> periods) {
    List<ReportingPeriod> sorted = new ArrayList<>(periods.size());
    for (Optional<ReportingPeriod> period : periods) {
      period.ifPresent(sorted::add);
    }
    Collections.sort(sorted);
    for (int i = 1; i < sorted.size(); i++) {
      if (!sorted.get(i).equals(sorted.get(i - 1)) && meet(sorted.get(i - 1), sorted.get(i))) {
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
