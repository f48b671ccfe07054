package org.logframe.aggregate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Optional;
import javax.measure.Unit;
import org.logframe.aggregate.EntryKeys.Coded;
import org.logframe.indicator.Observation;
import org.logframe.internal.Lazy;
import org.logframe.measure.Interval;
import org.logframe.portfolio.Facet;
import org.logframe.table.column.Partition;

/** The rows of an answer that is broken down by some facets: a group of observations for each. */
final class GridRows {
  private final Partition partition;
  private final ImmutableList<Coded> facets;
  private final int[] worths;
  private final Grouping grouping;
  private final GridSums sums;
  private final int[] groups;
  private final Lazy<GroupIndex> index;

  GridRows(
      Partition partition,
      ImmutableList<Coded> facets,
      ImmutableList<EntryCodes> filters,
      FigureValues figures,
      Unit<?> unit) {
    this.partition = partition;
    this.facets = facets;
    this.worths = new int[facets.size()];
    int groups = 1;
    for (int i = facets.size() - 1; i >= 0; i--) {
      worths[i] = groups;
      groups *= facets.get(i).values().size();
    }
    this.grouping = new Grouping(partition, groups);
    for (int i = 0; i < worths.length; i++) {
      grouping.add(facets.get(i).codes(), worths[i]);
    }
    filters.forEach(each -> grouping.keep(each, EntryCodes.INSIDE));
    this.sums = new GridSums(partition, grouping, figures, unit);
    this.groups = facets.isEmpty() ? new int[] {0} : sums.groups();
    this.index = Lazy.of(() -> new GroupIndex(partition, grouping));
  }

  /** The numbers of the groups in which something stands; that of everything, even if nothing does. */
  int[] groups() {
    return groups;
  }

  /** By what the rows are told apart. */
  ImmutableList<Facet<?>> facets() {
    return facets.stream().map(Coded::facet).collect(ImmutableList.toImmutableList());
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
    for (Coded facet : finest.facets) {
      int own = facets.indexOf(facet);
      int total = facet.values().size();
      order = order * (total + 1) + (own < 0 ? total : code(group, own));
    }
    return order;
  }

  Optional<Interval> reported(int group) {
    return sums.reported(group);
  }

  /** The observations of a group, in their order. */
  ImmutableList<Observation> used(int group) {
    return Arrays.stream(rows(group))
        .mapToObj(partition::observation)
        .collect(ImmutableList.toImmutableList());
  }

  /** The rows of a group, ascending. */
  int[] rows(int group) {
    return index.get().rows(group);
  }
}
