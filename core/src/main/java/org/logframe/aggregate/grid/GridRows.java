package org.logframe.aggregate.grid;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import org.logframe.aggregate.Carried;
import org.logframe.aggregate.Cell;
import org.logframe.aggregate.Completeness;
import org.logframe.aggregate.Key;
import org.logframe.aggregate.Refusal;
import org.logframe.aggregate.cell.Answer;
import org.logframe.aggregate.grid.check.Grid;
import org.logframe.aggregate.grid.check.GridMargins;
import org.logframe.aggregate.grid.check.GridPicks;
import org.logframe.aggregate.grid.fold.DueSums;
import org.logframe.aggregate.grid.fold.GapSums;
import org.logframe.aggregate.grid.fold.GridFold;
import org.logframe.aggregate.grid.fold.GridSteps;
import org.logframe.aggregate.grid.fold.GridSums;
import org.logframe.aggregate.group.GroupIndex;
import org.logframe.aggregate.group.GroupNumbers;
import org.logframe.aggregate.group.Grouping;
import org.logframe.aggregate.plan.Closures;
import org.logframe.indicator.Observation;
import org.logframe.internal.Lazy;
import org.logframe.measure.Interval;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Finding;
import org.logframe.table.column.Partition;

/** The rows of an answer that is broken down by some facets: a group of observations for each. */
public final class GridRows {
  private final Grid grid;
  private final GroupNumbers numbers;
  private final Lazy<Grouping> grouping;
  private final Optional<GridPicks> picks;
  private final Optional<GridMargins> margins;
  private final GridFold sums;
  private final Optional<Grouping> groupingOfDue;
  private final GridGaps gaps;
  private final int[] groups;
  private final BitSet settled;
  private final Lazy<GroupIndex> index;
  private final Lazy<GridFindings> findings;
  private final Lazy<BitSet> mixed = Lazy.of(this::findMixed);
  private final Lazy<Answer> settledMixed = Lazy.of(this::settleMixed);

  /**
   * The rows.
   *
   * @param finer those of which these are totals, if they are some
   * @param executor of threads that add up some of the observations each
   */
  GridRows(Grid grid, GroupNumbers numbers, Optional<GridRows> finer, Executor executor) {
    this.grid = grid;
    this.numbers = numbers;
    this.grouping = Lazy.of(() -> numbers.grouping(grid.reported(), 0));
    this.picks = grid.rules().picking().map(step -> GridPicks.of(grid, grouping.get(), step));
    this.margins = grid.check().haveMargins()
        ? Optional.of(GridMargins.of(grid.portfolio(), grid.reported(), grouping.get()))
        : Optional.empty();
    GroupIndex aside = GroupIndex.ofAside(grid.reported(), grouping);
    this.sums = finer
        .filter(each -> margins.isEmpty())
        .flatMap(each -> each.sums.rollUp(numbers.ofFiner(each.numbers), numbers.size(), aside))
        .orElseGet(() -> fold(aside, executor));
    this.groupingOfDue = grid.due().partition().map(due -> numbers.grouping(due, 1));
    this.gaps = new GridGaps(
        grid,
        sums,
        groupingOfDue.map(each -> new DueSums(grid, each)),
        new GapSums(grid, aside, sums));
    this.groups = numbers.facets().isEmpty() ? new int[] {0} : findGroups();
    this.settled = isNothingToSettle() ? new BitSet() : grid.check().toSettle(grouping.get());
    picks.ifPresent(each -> settled.or(each.falls(grouping.get())));
    margins.ifPresent(each -> settled.or(each.unclear(grouping.get())));
    if (Closures.matterTo(grid.indicator())) {
      settleWhatMayHaveClosed();
    }
    this.index = Lazy.of(() -> GroupIndex.ofValues(grid.reported(), grouping.get()));
    this.findings = Lazy.of(() -> new GridFindings(grid, facets()));
  }

  /** The groups of which something is said or due. There may be very many, so no stream. */
  private int[] findGroups() {
    if (groupingOfDue.isEmpty()) {
      return sums.counts().groups();
    }
    int[] found = new int[numbers.size()];
    int size = 0;
    for (int group = 0; group < found.length; group++) {
      if (isThere(group)) {
        found[size++] = group;
      }
    }
    return Arrays.copyOf(found, size);
  }

  private boolean isNothingToSettle() {
    return grid.reported().aside() == 0 && grid.check().conflict().isEmpty();
  }

  private GridFold fold(GroupIndex aside, Executor executor) {
    return grid.rules().isPlainSum()
        ? new GridSums(grid, grouping.get(), aside, margins, executor)
        : new GridSteps(grid, grouping.get(), aside, picks, executor);
  }

  /** Older stocks of what has closed by the end that is asked do not count, so somebody must look. */
  private void settleWhatMayHaveClosed() {
    Partition reported = grid.reported();
    EarliestClosings closings = EarliestClosings.of(grid.portfolio(), grid.indicator(), reported);
    if (closings.isEmpty()) {
      return;
    }
    Map<Integer, LocalDate> ends = new HashMap<>();
    for (int run = 0; run < reported.runs(); run++) {
      Optional<LocalDate> earliest = closings.of(reported.programme(run));
      for (int row = reported.firstRow(run);
          row < reported.firstRow(run + 1) && earliest.isPresent();
          row++) {
        int group = grouping.get().group(run, row);
        if (group >= 0
            && ends.computeIfAbsent(group, this::end).isAfter(earliest.get())
            && isBefore(row, ends.computeIfAbsent(group, this::end))) {
          settled.set(group);
        }
      }
    }
  }

  private boolean isBefore(int row, LocalDate day) {
    return picks.filter(each -> each.end(row) < day.toEpochDay()).isPresent();
  }

  /** The day on which what is asked of a group ends, or on which everything does. */
  private LocalDate end(int group) {
    return askedEnd(group).orElse(grid.times().lastDay());
  }

  private Optional<LocalDate> askedEnd(int group) {
    return grid.times().end(grid.times().asked(numbers.periods(group)));
  }

  private boolean isThere(int group) {
    return sums.counts().isThere(group) || gaps.isDue(group);
  }

  /** How the groups are numbered. */
  GroupNumbers numbers() {
    return numbers;
  }

  /** The numbers of the groups of which something is said or due; that of everything in any case. */
  int[] groups() {
    return groups;
  }

  /** The groups that are no grid. */
  BitSet settled() {
    return settled;
  }

  /** Whether all groups are no grid. */
  boolean areSettled() {
    return settled.cardinality() == groups.length;
  }

  /** The group of what was reported in a row, or less than 0. */
  int group(int row) {
    return grouping.get().group(row);
  }

  /** The group of a row of what is due, or less than 0. */
  int groupOfDue(int row) {
    return groupingOfDue.map(each -> each.group(row)).orElse(Grouping.NOWHERE);
  }

  /** By what the groups are told apart. */
  ImmutableList<Facet<?>> facets() {
    return numbers.facets();
  }

  /** The group of each row of what was reported, or less than 0. */
  int[] groupsOfRows() {
    Partition reported = grid.reported();
    Grouping groupsOf = grouping.get();
    int[] all = new int[reported.rows()];
    for (int run = 0; run < reported.runs(); run++) {
      for (int row = reported.firstRow(run); row < reported.firstRow(run + 1); row++) {
        all[row] = groupsOf.group(run, row);
      }
    }
    return all;
  }

  Key key(int group) {
    return numbers.key(group);
  }

  /** Where each of the groups stands among all rows of an answer. */
  long[] orders(GridRows finest) {
    return numbers.orders(groups, finest.numbers);
  }

  Optional<Interval> reported(int group) {
    return gaps.reported(group);
  }

  Optional<Interval> overall(int group) {
    return gaps.overall(group);
  }

  Optional<Completeness> completeness(int group) {
    return gaps.completeness(group);
  }

  Optional<Refusal> refusal(int group) {
    return gaps.refusal(group);
  }

  /** The observations that count in a group, in their order. */
  ImmutableList<Observation> used(int group) {
    return observations(standing(group));
  }

  /** Those in whose place newer ones stand, or older ones, or their totals. */
  ImmutableList<Observation> unused(int group) {
    return observations(besides(group));
  }

  /** Those that stand for a later day, which is asked. */
  ImmutableList<Carried> carried(int group) {
    if (picks.isEmpty() || !picks.get().areNewest()) {
      return ImmutableList.of();
    }
    long target = askedEnd(group)
        .map(LocalDate::toEpochDay)
        .orElseGet(() -> standing(group).mapToLong(picks.get()::end).max().orElse(0));
    return observations(standing(group).filter(row -> picks.get().end(row) < target)).stream()
        .map(each -> Carried.to(LocalDate.ofEpochDay(target), each))
        .collect(ImmutableList.toImmutableList());
  }

  private IntStream values(int group) {
    return index.get().of(group);
  }

  /** The rows that count in a group, ascending. */
  IntStream standing(int group) {
    return values(group).filter(this::stands);
  }

  /** The rows in whose place newer ones stand, or older ones, or their totals, ascending. */
  IntStream besides(int group) {
    return picks.isEmpty() && margins.isEmpty()
        ? IntStream.empty()
        : values(group).filter(row -> !stands(row));
  }

  private boolean stands(int row) {
    return (picks.isEmpty() || picks.get().stands(row))
        && (margins.isEmpty() || !margins.get().isUnused(row));
  }

  private ImmutableList<Observation> observations(IntStream rows) {
    return rows.mapToObj(grid.reported()::observation).collect(ImmutableList.toImmutableList());
  }

  /** The leaf cells of a group that are missing. */
  ImmutableList<Observation> missing(int group) {
    return gaps.missing(group);
  }

  /** The leaf cells of a group that count as zero. */
  ImmutableList<Observation> takenAsZero(int group) {
    return gaps.takenAsZero(group);
  }

  /**
   * What is found of a group. Where what stands is not all broken down alike, it is told by boxes, for all
   * such groups when somebody asks of one.
   */
  ImmutableList<Finding> findings(int group, String path) {
    return mixed.get().get(group)
        ? settledCell(group).findings().stream()
            .map(each -> each.toBuilder().path(path).build())
            .collect(ImmutableList.toImmutableList())
        : findings.get().of(standing(group).toArray(), path);
  }

  /** What else is to be said of a group. */
  ImmutableList<String> remarks(int group) {
    return mixed.get().get(group) ? settledCell(group).remarks() : ImmutableList.of();
  }

  private Cell settledCell(int group) {
    return settledMixed.get().find(key(group)).orElseThrow();
  }

  private Answer settleMixed() {
    return SettledGroups.of(grid, this, mixed.get());
  }

  /** The groups of which what stands is not all broken down alike. */
  private BitSet findMixed() {
    BitSet found = new BitSet();
    if (margins.isPresent()) {
      Arrays.stream(groups).filter(this::isMixed).forEach(found::set);
    }
    return found;
  }

  private boolean isMixed(int group) {
    return !settled.get(group)
        && standing(group)
                .map(grid.reported().detail()::get)
                .distinct()
                .mapToObj(
                    detail -> grid.reported().details().get(detail).categories().keySet())
                .distinct()
                .count()
            > 1;
  }
}
