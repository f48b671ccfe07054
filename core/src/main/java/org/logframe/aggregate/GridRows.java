package org.logframe.aggregate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.logframe.indicator.Observation;
import org.logframe.internal.Lazy;
import org.logframe.measure.Interval;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Finding;
import org.logframe.table.column.Partition;

/** The rows of an answer that is broken down by some facets: a group of observations for each. */
final class GridRows {
  private final Grid grid;
  private final ImmutableList<CodedFacet> facets;
  private final int[] worths;
  private final Grouping grouping;
  private final Optional<GridPicks> picks;
  private final GridFold sums;
  private final Optional<DueSums> dues;
  private final GapSums gaps;
  private final int[] groups;
  private final BitSet settled;
  private final Lazy<GroupIndex> index;
  private final Lazy<GridFindings> findings;

  GridRows(Grid grid, ImmutableList<CodedFacet> facets, List<ImmutableList<EntryCodes>> filters) {
    this.grid = grid;
    this.facets = facets;
    this.worths = new int[facets.size()];
    int all = 1;
    for (int i = facets.size() - 1; i >= 0; i--) {
      worths[i] = all;
      all *= facets.get(i).values().size();
    }
    int most = all;
    this.grouping = grouping(grid.reported(), 0, most, filters);
    this.picks = grid.indicator().picking().map(step -> new GridPicks(grid, grouping, step));
    this.sums = fold();
    this.gaps = new GapSums(grid.reported(), grouping, sums, GridRules.isCounted(grid.indicator()));
    this.dues = grid.due()
        .partition()
        .map(due -> new DueSums(
            grid.due(),
            grid.reported(),
            grouping(due, 1, most, filters),
            grid.indicator(),
            grid.range()));
    this.groups = facets.isEmpty()
        ? new int[] {0}
        : IntStream.range(0, most).filter(this::isThere).toArray();
    this.settled = grid.check().toSettle(grouping);
    picks.ifPresent(each -> settled.or(each.falls()));
    if (Closures.matterTo(grid.indicator())) {
      settleWhatMayHaveClosed();
    }
    this.index = Lazy.of(() -> GroupIndex.ofValues(grid.reported(), grouping));
    this.findings = Lazy.of(() -> new GridFindings(grid, facets()));
  }

  private GridFold fold() {
    boolean isAddedUp = GridLevel.of(grid.indicator(), grid.portfolio()).stream()
        .allMatch(level -> level.merging() == Merging.SUM);
    return picks.isEmpty() && isAddedUp && !GridRules.isMean(grid.indicator())
        ? new GridSums(grid, grouping)
        : new GridSteps(grid, grouping, picks);
  }

  /** Older stocks of what has closed by the end that is asked do not count, so somebody must look. */
  private void settleWhatMayHaveClosed() {
    Partition reported = grid.reported();
    EarliestClosings closings = new EarliestClosings(grid.portfolio(), grid.indicator());
    Map<Integer, LocalDate> ends = new HashMap<>();
    for (int run = 0; run < reported.runs(); run++) {
      Optional<LocalDate> earliest =
          closings.of(reported.programmes().get(reported.programme(run)));
      for (int row = reported.firstRow(run);
          row < reported.firstRow(run + 1) && earliest.isPresent();
          row++) {
        int group = grouping.group(run, row);
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
    ImmutableMap.Builder<Facet<?>, Optional<?>> periods = ImmutableMap.builder();
    for (int i = 0; i < worths.length; i++) {
      if (facets.get(i).facet().granularity().isPresent()) {
        periods.put(facets.get(i).facet(), facets.get(i).values().get(code(group, i)));
      }
    }
    return grid.times().end(grid.times().asked(periods.buildOrThrow()));
  }

  private Grouping grouping(
      Partition of, int partition, int most, List<ImmutableList<EntryCodes>> filters) {
    Grouping grouping = new Grouping(of, most);
    for (int i = 0; i < worths.length; i++) {
      grouping.add(facets.get(i).codes().get(partition), worths[i]);
    }
    filters.forEach(each -> grouping.keep(each.get(partition), EntryCodes.INSIDE));
    return grouping;
  }

  private boolean isThere(int group) {
    return sums.counts().isThere(group) || isDue(group);
  }

  private boolean isDue(int group) {
    return dues.filter(each -> each.isThere(group)).isPresent();
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
    return grouping.group(row);
  }

  /** The group of each row of what was reported, or less than 0. */
  int[] groupsOfRows() {
    Partition reported = grid.reported();
    int[] all = new int[reported.rows()];
    for (int run = 0; run < reported.runs(); run++) {
      for (int row = reported.firstRow(run); row < reported.firstRow(run + 1); row++) {
        all[row] = grouping.group(run, row);
      }
    }
    return all;
  }

  /** By what the rows are told apart. */
  ImmutableList<Facet<?>> facets() {
    return facets.stream().map(CodedFacet::facet).collect(ImmutableList.toImmutableList());
  }

  private int code(int group, int facet) {
    return group / worths[facet] % facets.get(facet).values().size();
  }

  Key key(int group) {
    ImmutableMap.Builder<Facet<?>, Optional<?>> key = ImmutableMap.builder();
    for (int i = 0; i < worths.length; i++) {
      key.put(facets.get(i).facet(), facets.get(i).values().get(code(group, i)));
    }
    return new Key(key.buildOrThrow());
  }

  /** Where a group stands among all rows of an answer: a total comes after what it is the total of. */
  long order(int group, GridRows finest) {
    long order = 0;
    for (CodedFacet facet : finest.facets) {
      int own = facets.indexOf(facet);
      int total = facet.values().size();
      order = order * (total + 1) + (own < 0 ? total : code(group, own));
    }
    return order;
  }

  Optional<Interval> reported(int group) {
    return sums.reported(group);
  }

  Optional<Interval> overall(int group) {
    return isDue(group)
        ? dues.flatMap(each -> each.overall(group, sums.possible(group)))
        : gaps.overall(group);
  }

  Optional<Completeness> completeness(int group) {
    return isDue(group) ? dues.flatMap(each -> each.completeness(group)) : gaps.completeness(group);
  }

  /** The observations that count in a group, in their order. */
  ImmutableList<Observation> used(int group) {
    return observations(standing(group));
  }

  /** Those in whose place newer ones stand, or older ones. */
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
    return Arrays.stream(index.get().rows(group));
  }

  /** The rows that count in a group, ascending. */
  IntStream standing(int group) {
    return values(group).filter(this::stands);
  }

  /** The rows in whose place newer ones stand, or older ones, ascending. */
  IntStream besides(int group) {
    return picks.isEmpty() ? IntStream.empty() : values(group).filter(row -> !stands(row));
  }

  private boolean stands(int row) {
    return picks.isEmpty() || picks.get().stands(row);
  }

  private ImmutableList<Observation> observations(IntStream rows) {
    return rows.mapToObj(grid.reported()::observation).collect(ImmutableList.toImmutableList());
  }

  /** The leaf cells of a group that are missing. */
  ImmutableList<Observation> missing(int group) {
    return isDue(group)
        ? dues.map(each -> each.missing(group)).orElse(ImmutableList.of())
        : gaps.missing(group);
  }

  ImmutableList<Finding> findings(int group, String path) {
    return findings.get().of(standing(group).toArray(), path);
  }
}
