package org.logframe.aggregate.group;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.logframe.aggregate.Key;
import org.logframe.portfolio.Facet;
import org.logframe.table.column.Partition;

/**
 * The numbers of the groups that some facets tell apart: numbers in mixed radix, the first facet the
 * most significant, so that groups are in the order of their rows.
 */
public final class GroupNumbers {
  private static final int TOTALLED = -1;

  private final ImmutableList<CodedFacet> facets;
  private final int[] worths;
  private final int size;

  public GroupNumbers(ImmutableList<CodedFacet> facets) {
    this.facets = facets;
    this.worths = new int[facets.size()];
    int all = 1;
    for (int i = worths.length - 1; i >= 0; i--) {
      worths[i] = all;
      all *= facets.get(i).values().size();
    }
    this.size = all;
  }

  /** How many there are, whether or not anything is in a group. */
  public int size() {
    return size;
  }

  /** By what the groups are told apart, with its codes. */
  public ImmutableList<CodedFacet> coded() {
    return facets;
  }

  /** By what the groups are told apart. */
  public ImmutableList<Facet<?>> facets() {
    return facets.stream().map(CodedFacet::facet).collect(ImmutableList.toImmutableList());
  }

  private int code(int group, int facet) {
    return group / worths[facet] % facets.get(facet).values().size();
  }

  private Optional<?> value(int group, int facet) {
    return facets.get(facet).values().get(code(group, facet));
  }

  /** The key of a group. */
  public Key key(int group) {
    ImmutableMap.Builder<Facet<?>, Optional<?>> key =
        ImmutableMap.builderWithExpectedSize(worths.length);
    for (int i = 0; i < worths.length; i++) {
      key.put(facets.get(i).facet(), value(group, i));
    }
    return new Key(key.buildOrThrow());
  }

  /** The calendar units that a group asks for. */
  public ImmutableMap<Facet<?>, Optional<?>> periods(int group) {
    ImmutableMap.Builder<Facet<?>, Optional<?>> periods = ImmutableMap.builder();
    for (int i = 0; i < worths.length; i++) {
      if (facets.get(i).facet().granularity().isPresent()) {
        periods.put(facets.get(i).facet(), value(group, i));
      }
    }
    return periods.buildOrThrow();
  }

  /**
   * In which groups the rows of a partition stand.
   *
   * @param number of the partition: 0 for what was reported, 1 for what is due
   * @param filters how they place the rows of each
   */
  public Grouping grouping(Partition of, int number, List<ImmutableList<EntryCodes>> filters) {
    Grouping grouping = new Grouping(of, size);
    for (int i = 0; i < worths.length; i++) {
      grouping.add(facets.get(i).codes().get(number), worths[i]);
    }
    filters.forEach(each -> grouping.keep(each.get(number), EntryCodes.INSIDE));
    return grouping;
  }

  /** Of each of the finest groups in which of these it is: over the other facets these are totals. */
  public int[] ofFinest(GroupNumbers finest) {
    int[] numbers = {0};
    for (int i = 0; i < finest.worths.length; i++) {
      int own = position(finest.facets.get(i));
      int worth = own == TOTALLED ? 0 : worths[own];
      int values = finest.facets.get(i).values().size();
      int[] finer = new int[Math.multiplyExact(numbers.length, values)];
      int group = 0;
      for (int number : numbers) {
        for (int code = 0; code < values; code++) {
          finer[group++] = number + code * worth;
        }
      }
      numbers = finer;
    }
    return numbers;
  }

  private int position(CodedFacet facet) {
    for (int i = 0; i < worths.length; i++) {
      if (facets.get(i).facet().equals(facet.facet())) {
        return i;
      }
    }
    return TOTALLED;
  }

  /**
   * Where some groups stand among all rows of an answer: a total comes after what it is the total of.
   *
   * @param groups some of these, ascending; so are their orders
   */
  public long[] orders(int[] groups, GroupNumbers finest) {
    long[] orders = new long[groups.length];
    for (CodedFacet facet : finest.facets) {
      int own = position(facet);
      int total = facet.values().size();
      for (int i = 0; i < groups.length; i++) {
        orders[i] = orders[i] * (total + 1) + (own == TOTALLED ? total : code(groups[i], own));
      }
    }
    return orders;
  }
}
