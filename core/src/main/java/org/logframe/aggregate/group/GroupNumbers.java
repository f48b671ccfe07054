package org.logframe.aggregate.group;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.math.LongMath;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.logframe.aggregate.Key;
import org.logframe.portfolio.Facet;
import org.logframe.table.column.Partition;

/**
 * The numbers of the groups that some facets tell apart: numbers in mixed radix, the first facet the
 * most significant, so that groups are in the order of their rows; by {@linkplain Digit digits} of which
 * each is one facet, or several together. Where there could be many more
 * groups than rows, only those in which a row stands are numbered, in the same order.
 */
public final class GroupNumbers {
  private static final int TOTALLED = -1;

  /** So many groups are numbered in any case. */
  private static final int FEW = 16;

  /** To pass over so many empty groups takes as long as to find the number of a row. */
  private static final int GROUPS_PER_ROW = 8;

  private final ImmutableList<CodedFacet> facets;
  private final ImmutableList<ImmutableList<EntryCodes>> filters;
  private final ImmutableList<Partition> partitions;
  private final ImmutableList<ImmutableList<Digit>> digitsOfFirst;
  private final long[] worths;
  private final DenseGroups dense;
  private final int size;
  private final Optional<OccurringGroups> occurring;

  /**
   * The numbers.
   *
   * @param facets of which there are at most {@link OccurringGroups#MOST} {@link #combinations}
   * @param filters how each places the rows of each partition
   * @param partitions of what was reported and, if something is, of what is due; or of both sides of a
   *     ratio
   */
  public GroupNumbers(
      ImmutableList<CodedFacet> facets,
      ImmutableList<ImmutableList<EntryCodes>> filters,
      ImmutableList<Partition> partitions) {
    this(facets, filters, partitions, Digit.ofFirst(facets));
  }

  private GroupNumbers(
      ImmutableList<CodedFacet> facets,
      ImmutableList<ImmutableList<EntryCodes>> filters,
      ImmutableList<Partition> partitions,
      ImmutableList<ImmutableList<Digit>> digitsOfFirst) {
    this.facets = facets;
    this.filters = filters;
    this.partitions = partitions;
    this.digitsOfFirst = digitsOfFirst;
    this.worths = new long[facets.size()];
    long all = 1;
    for (int i = worths.length - 1; i >= 0; i--) {
      worths[i] = all;
      all *= facets.get(i).values().size();
    }
    long rows = partitions.stream().mapToLong(Partition::rows).sum();
    this.dense = new DenseGroups(facets, worths, digitsOfFirst.get(facets.size()));
    this.occurring = dense.size() <= Math.max(FEW, GROUPS_PER_ROW * rows)
        ? Optional.empty()
        : Optional.of(OccurringGroups.of(facets, filters, partitions));
    this.size = occurring.map(OccurringGroups::size).orElse((int) dense.size());
  }

  /** The numbers of the groups that only some of the facets tell apart. */
  GroupNumbers by(List<Facet<?>> some) {
    ImmutableList<CodedFacet> kept = facets.stream()
        .filter(each -> some.contains(each.facet()))
        .collect(ImmutableList.toImmutableList());
    return kept.equals(facets.subList(0, kept.size()))
        ? new GroupNumbers(kept, filters, partitions, digitsOfFirst)
        : new GroupNumbers(kept, filters, partitions);
  }

  /**
   * How many combinations some facets have, each of them with its total, whether or not anything is in
   * a group.
   */
  static long combinations(List<CodedFacet> facets) {
    return facets.stream()
        .mapToLong(each -> each.values().size() + 1)
        .reduce(1, LongMath::saturatedMultiply);
  }

  /** How many there are, whether or not anything is in a group. */
  public int size() {
    return size;
  }

  /** The number of a group among all that there could be. */
  private long number(int group) {
    return occurring.map(each -> each.number(group)).orElseGet(() -> dense.number(group));
  }

  /** The group of a number among all that there could be. */
  private int group(long number) {
    return occurring.map(each -> each.group(number)).orElseGet(() -> dense.group(number));
  }

  /** By what the groups are told apart, with its codes. */
  public ImmutableList<CodedFacet> coded() {
    return facets;
  }

  /** By what the groups are told apart. */
  public ImmutableList<Facet<?>> facets() {
    return facets.stream().map(CodedFacet::facet).collect(ImmutableList.toImmutableList());
  }

  private int code(long number, int facet) {
    return (int) (number / worths[facet] % facets.get(facet).values().size());
  }

  private Optional<?> value(int group, int facet) {
    return facets.get(facet).values().get(code(number(group), facet));
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
   * @param of the partition, or another with the same rows
   * @param number of the partition among all
   */
  public Grouping grouping(Partition of, int number) {
    Grouping grouping =
        occurring.map(each -> listed(of, number, each)).orElseGet(() -> dense.grouping(of, number));
    filters.forEach(each -> grouping.keep(each.get(number), EntryCodes.INSIDE));
    return grouping;
  }

  private Grouping listed(Partition of, int number, OccurringGroups groups) {
    Grouping grouping = new Grouping(of, groups.size(), groups.groupsOfRows(number));
    for (int i = 0; i < worths.length; i++) {
      grouping.add(facets.get(i).codes().get(number), worths[i]);
    }
    return grouping;
  }

  /** The position of what a group has of a facet among the values of that. */
  public int code(int group, CodedFacet facet) {
    return code(number(group), facets.indexOf(facet));
  }

  /**
   * The group that is a group of other numbers, by all facets that have several values here.
   *
   * @param others of the same facets, of which some have but one value here
   * @return less than 0 if no row stands in it
   */
  public int groupLike(GroupNumbers others, int group) {
    long number = 0;
    for (int i = 0; i < worths.length; i++) {
      boolean isOne = facets.get(i).values().size() == 1;
      number += isOne ? 0 : others.code(others.number(group), i) * worths[i];
    }
    return group(number);
  }

  /** Whether groups of others are totals of these, or the same. */
  boolean areFinerThan(GroupNumbers others) {
    return facets.containsAll(others.facets);
  }

  /** Of each of finer groups in which of these it is: over the other facets these are totals. */
  public FinerGroups ofFiner(GroupNumbers finer) {
    int[] positions = new int[worths.length];
    Arrays.setAll(positions, i -> finer.position(facets.get(i)));
    Optional<FinerGroups> ofDigits = occurring.isEmpty() && finer.occurring.isEmpty()
        ? dense.ofFiner(finer.dense, positions)
        : Optional.empty();
    return ofDigits.orElseGet(() -> FinerGroups.of(groupsOf(finer, positions)));
  }

  private int[] groupsOf(GroupNumbers finer, int[] positions) {
    int[] groups = new int[finer.size()];
    for (int group = 0; group < groups.length; group++) {
      long number = finer.number(group);
      long own = 0;
      for (int i = 0; i < positions.length; i++) {
        own += finer.code(number, positions[i]) * worths[i];
      }
      groups[group] = group(own);
    }
    return groups;
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
    long[] numbers = Arrays.stream(groups).mapToLong(this::number).toArray();
    for (CodedFacet facet : finest.facets) {
      int own = position(facet);
      int total = facet.values().size();
      for (int i = 0; i < groups.length; i++) {
        orders[i] = orders[i] * (total + 1) + (own == TOTALLED ? total : code(numbers[i], own));
      }
    }
    return orders;
  }
}
