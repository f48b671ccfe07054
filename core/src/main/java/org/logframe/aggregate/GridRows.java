package org.logframe.aggregate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
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
    this.sums = fold();
    this.gaps = new GapSums(grid.reported(), grouping, sums);
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
    this.index = Lazy.of(() -> GroupIndex.ofValues(grid.reported(), grouping));
    this.findings = Lazy.of(() -> new GridFindings(grid, facets()));
  }

  private GridFold fold() {
    GridSums added = new GridSums(grid.reported(), grouping, grid.figures(), grid.range());
    Overlap overlap = Overlap.of(grid.indicator(), grid.portfolio());
    return overlap.isThere()
        ? new GridUnions(grid, grouping, added, Grouping.ofPlaces(grid.reported(), overlap))
        : added;
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
    return sums.isThere(group) || isDue(group);
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
    return Arrays.stream(index.get().rows(group))
        .mapToObj(grid.reported()::observation)
        .collect(ImmutableList.toImmutableList());
  }

  /** The leaf cells of a group that are missing. */
  ImmutableList<Observation> missing(int group) {
    return isDue(group)
        ? dues.map(each -> each.missing(group)).orElse(ImmutableList.of())
        : gaps.missing(group);
  }

  ImmutableList<Finding> findings(int group, String path) {
    return findings.get().of(index.get().rows(group), path);
  }
}
