package org.logframe.aggregate.grid.ratio;

import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.MoreExecutors;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.measure.Unit;
import org.logframe.aggregate.grid.GridFindings;
import org.logframe.aggregate.grid.check.Grid;
import org.logframe.aggregate.grid.fold.GridFold;
import org.logframe.aggregate.grid.fold.GridSums;
import org.logframe.aggregate.group.FinerGroups;
import org.logframe.aggregate.group.GroupIndex;
import org.logframe.aggregate.group.Grouping;
import org.logframe.internal.Lazy;
import org.logframe.measure.Interval;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Finding;
import org.logframe.table.column.Partition;

/**
 * One side of a ratio by group: the sum of what was reported, without the few rows beside which nothing of
 * the other side is.
 */
final class RatioSideRows {
  private final Partition reported;
  private final Grouping grouping;
  private final GridFold sums;
  private final int[] loneRows;
  private final GroupIndex lone;
  private final Lazy<GroupIndex> index;
  private final GridFindings findings;
  private final Unit<?> unit;

  /**
   * The groups of a side.
   *
   * @param facets by what they are told apart
   * @param loneRows of all groups, ascending; those of groups that are not settled are plain numbers
   * @param rollUp what they come to, if that is known from finer ones
   */
  RatioSideRows(
      Grid grid, List<Facet<?>> facets, Grouping grouping, int[] loneRows, RollUp rollUp) {
    GroupIndex aside = GroupIndex.ofAside(grid.reported(), () -> grouping);
    this.reported = grid.reported();
    this.grouping = grouping;
    this.sums = rollUp
        .of(aside)
        .orElseGet(() ->
            new GridSums(grid, grouping, aside, Optional.empty(), MoreExecutors.directExecutor()));
    this.loneRows = loneRows;
    this.lone = GroupIndex.of(reported, grouping, loneRows, row -> true);
    this.index = Lazy.of(() -> GroupIndex.ofValues(reported, grouping));
    this.findings = new GridFindings(grid, facets);
    this.unit = grid.range().unit();
  }

  /** What groups come to, if that follows from what finer ones do. */
  interface RollUp {
    RollUp NONE = aside -> Optional.empty();

    Optional<GridFold> of(GroupIndex aside);
  }

  /** What coarser groups come to; see {@link GridFold#rollUp}. */
  RollUp rollUp(FinerGroups finer, int coarser) {
    return aside -> sums.rollUp(finer, coarser, aside);
  }

  Grouping grouping() {
    return grouping;
  }

  /** Whether something is said of a group, be it that it is missing. */
  boolean isThere(int group) {
    return sums.counts().isThere(group);
  }

  /** How many rows of a group have something beside them. */
  int besides(int group) {
    return sums.counts().rows(group) - (int) lone(group).count();
  }

  /** Their sum. */
  Interval sum(int group) {
    if (lone.isEmpty(group)) {
      return sums.stated(group);
    }
    BigDecimal alone =
        lone(group).mapToObj(reported.numbers()::get).reduce(BigDecimal.ZERO, BigDecimal::add);
    return sums.stated(group).minus(Interval.exactly(alone, unit));
  }

  /** The rows of a group beside which nothing is, ascending. */
  IntStream lone(int group) {
    return lone.of(group).map(number -> loneRows[number]);
  }

  /** The rows of a group that have something beside them, ascending. */
  IntStream used(int group) {
    IntStream values = index.get().of(group);
    return lone.isEmpty(group)
        ? values
        : values.filter(row -> Arrays.binarySearch(loneRows, row) < 0);
  }

  /** What is found of categories that stand for all, alone or not. */
  ImmutableList<Finding> incomplete(int group, String path) {
    return findings.incomplete(index.get().of(group).toArray(), path);
  }
}
