package org.logframe.aggregate.group;

import com.google.common.collect.ImmutableList;
import com.google.common.math.LongMath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.logframe.aggregate.Aggregation;
import org.logframe.indicator.Observation;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Filter;
import org.logframe.table.column.Partition;

/**
 * The facets and filters of a question as codes of the dictionaries of one partition or several.
 *
 * @param breakdowns the groups of each breakdown, of which the first is the finest
 * @param filters how each places the rows of each partition
 */
public record CodedQuestion(
    ImmutableList<GroupNumbers> breakdowns, ImmutableList<ImmutableList<EntryCodes>> filters) {
  /** So many groups are held in any case, whether or not anything is in them. */
  private static final long FEW_GROUPS = 1 << 16;

  /** How many groups there may be for each row, of all breakdowns together. */
  private static final long GROUPS_PER_ROW = 8;

  /** Who codes facets, and may remember the codes of those that are the same in all questions. */
  public interface Facets {
    /** The codes of a facet, as {@link CodedFacet#of} finds them. */
    Optional<CodedFacet> coded(Facet<?> facet, List<EntryKeys> keys);
  }

  /**
   * A question in codes.
   *
   * @param keys of each partition
   * @param rows how many there are in all partitions
   * @return absent if some row stands in several groups, or there would be too many groups
   */
  public static Optional<CodedQuestion> of(
      Aggregation question, List<EntryKeys> keys, Facets facets, long rows) {
    List<CodedFacet> coded = new ArrayList<>();
    for (Facet<?> facet : question.facets()) {
      facets.coded(facet, keys).ifPresent(coded::add);
    }
    ImmutableList.Builder<ImmutableList<EntryCodes>> filters = ImmutableList.builder();
    boolean isCoded = coded.size() == question.facets().size();
    for (Filter filter : question.filters()) {
      ImmutableList<EntryCodes> placed = keys.stream()
          .flatMap(each -> each.placed(filter).stream())
          .collect(ImmutableList.toImmutableList());
      filters.add(placed);
      isCoded &= placed.size() == keys.size();
    }
    List<ImmutableList<CodedFacet>> breakdowns = question.breakdowns().stream()
        .map(some -> coded.stream()
            .filter(each -> some.contains(each.facet()))
            .collect(ImmutableList.toImmutableList()))
        .toList();
    return !isCoded || groups(breakdowns) > Math.max(FEW_GROUPS, GROUPS_PER_ROW * rows)
        ? Optional.empty()
        : Optional.of(new CodedQuestion(
            breakdowns.stream().map(GroupNumbers::new).collect(ImmutableList.toImmutableList()),
            filters.build()));
  }

  /** How many groups some breakdowns have together, whether or not anything is in them. */
  private static long groups(List<ImmutableList<CodedFacet>> breakdowns) {
    return breakdowns.stream()
        .mapToLong(facets -> facets.stream()
            .mapToLong(each -> each.values().size())
            .reduce(1, LongMath::saturatedMultiply))
        .reduce(0, LongMath::saturatedAdd);
  }

  /**
   * What a filter cannot place, so that a part of it may be asked for.
   *
   * @param number of the partition among all
   * @param isOutside whether a row stands nowhere all the same
   */
  public Stream<Observation> unplaced(Partition partition, int number, IntPredicate isOutside) {
    return filters.stream().noneMatch(each -> each.get(number).contains(EntryCodes.PERHAPS))
        ? Stream.of()
        : IntStream.range(0, partition.rows())
            .filter(row -> !partition.isSuperseded(row) && isPerhapsAsked(partition, number, row))
            .filter(isOutside)
            .mapToObj(partition::observation);
  }

  private boolean isPerhapsAsked(Partition partition, int number, int row) {
    boolean isInside = true;
    for (ImmutableList<EntryCodes> filter : filters) {
      int placed = filter.get(number).of(partition, row);
      if (placed == EntryCodes.OUTSIDE) {
        return false;
      }
      isInside &= placed == EntryCodes.INSIDE;
    }
    return !isInside;
  }
}
