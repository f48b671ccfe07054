package org.logframe.aggregate.group;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.logframe.aggregate.Aggregation;
import org.logframe.aggregate.Window;
import org.logframe.aggregate.plan.Times;
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
  /** Who codes facets, and may remember the codes of those that are the same in all questions. */
  public interface Facets {
    /** The codes of a facet, as {@link CodedFacet#of} finds them. */
    Optional<CodedFacet> coded(Facet<?> facet, List<EntryKeys> keys);
  }

  /**
   * A question in codes.
   *
   * @param keys of each partition
   * @param partitions of which the keys are
   * @return absent if some row stands in several groups, or there could be more than can be counted
   */
  public static Optional<CodedQuestion> of(
      Aggregation question,
      List<EntryKeys> keys,
      Facets facets,
      ImmutableList<Partition> partitions) {
    List<CodedFacet> coded = new ArrayList<>();
    for (Facet<?> facet : question.facets()) {
      facets.coded(facet, keys).ifPresent(coded::add);
    }
    ImmutableList.Builder<ImmutableList<EntryCodes>> placing = ImmutableList.builder();
    boolean isCoded = coded.size() == question.facets().size();
    for (Filter filter : question.filters()) {
      ImmutableList<EntryCodes> placed =
          question.window() == Window.PERIOD ? placed(filter, keys, facets) : placed(filter, keys);
      placing.add(placed);
      isCoded &= placed.size() == keys.size();
    }
    if (!isCoded || GroupNumbers.combinations(coded) > OccurringGroups.MOST) {
      return Optional.empty();
    }
    ImmutableList<ImmutableList<EntryCodes>> filters = placing.build();
    GroupNumbers finest = new GroupNumbers(ImmutableList.copyOf(coded), filters, partitions);
    return Optional.of(new CodedQuestion(
        question.breakdowns().stream()
            .map(some -> some.equals(question.facets()) ? finest : finest.by(some))
            .collect(ImmutableList.toImmutableList()),
        filters));
  }

  /** Where periods are asked for, by their values of the facet, which are known from other questions. */
  private static ImmutableList<EntryCodes> placed(
      Filter filter, List<EntryKeys> keys, Facets facets) {
    Optional<CodedFacet> coded =
        Times.isPeriod(filter) ? facets.coded(filter.facet(), keys) : Optional.empty();
    return coded
        .map(facet -> IntStream.range(0, keys.size())
            .mapToObj(each ->
                keys.get(each).placed(filter, facet.values(), facet.codes().get(each)))
            .collect(ImmutableList.toImmutableList()))
        .orElseGet(() -> placed(filter, keys));
  }

  private static ImmutableList<EntryCodes> placed(Filter filter, List<EntryKeys> keys) {
    return keys.stream()
        .flatMap(each -> each.placed(filter).stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** Of the breakdowns before one those from which its groups can be added up, the one with the fewest groups. */
  public Optional<Integer> leastFiner(int breakdown) {
    GroupNumbers numbers = breakdowns.get(breakdown);
    return IntStream.range(0, breakdown)
        .filter(each -> breakdowns.get(each).areFinerThan(numbers))
        .boxed()
        .min(Comparator.comparingInt(each -> breakdowns.get(each).size()));
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
