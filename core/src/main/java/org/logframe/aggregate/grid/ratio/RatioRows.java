package org.logframe.aggregate.grid.ratio;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.logframe.aggregate.Division;
import org.logframe.aggregate.Key;
import org.logframe.aggregate.group.FinerGroups;
import org.logframe.aggregate.group.GroupIndex;
import org.logframe.aggregate.group.GroupNumbers;
import org.logframe.aggregate.group.Grouping;
import org.logframe.aggregate.ratio.RatioAnswer;
import org.logframe.aggregate.say.CellFindings;
import org.logframe.aggregate.say.OutOfPlace;
import org.logframe.aggregate.say.Told;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Finding;
import org.logframe.table.column.Partition;
import org.logframe.table.revision.ObservationOrder;

/** The rows of an answer of a ratio that is broken down by some facets: the groups of both its sides. */
final class RatioRows {
  private final RatioGrid grid;
  private final GroupNumbers numbers;
  private final RatioSideRows above;
  private final RatioSideRows below;
  private final GroupIndex exceeding;
  private final int[] groups;
  private final BitSet settled;
  private final ObservedPlaces places;

  /**
   * The rows.
   *
   * @param finer those of which these are totals, if they are some
   * @param places where it was observed, which all rows of an answer share
   */
  RatioRows(
      RatioGrid grid, GroupNumbers numbers, Optional<RatioRows> finer, ObservedPlaces places) {
    this.grid = grid;
    this.numbers = numbers;
    this.places = places;
    Optional<FinerGroups> ofFiner = finer.map(each -> numbers.ofFiner(each.numbers));
    boolean arePairs = grid.columns().pairs().isPresent();
    this.above = new RatioSideRows(
        grid.above(),
        numbers.facets(),
        numbers.grouping(grid.columns().above(), 0),
        grid.check().loneAbove(),
        finer
            .map(each -> each.above.rollUp(ofFiner.orElseThrow(), numbers.size()))
            .orElse(RatioSideRows.RollUp.NONE));
    this.below = new RatioSideRows(
        grid.below(),
        numbers.facets(),
        numbers.grouping(grid.columns().below(), arePairs ? 0 : 1),
        grid.check().loneBelow(),
        finer
            .map(each -> each.below.rollUp(ofFiner.orElseThrow(), numbers.size()))
            .orElse(RatioSideRows.RollUp.NONE));
    this.exceeding = GroupIndex.of(
        grid.columns().above(), above.grouping(), grid.check().exceeding(), row -> true);
    this.groups = numbers.facets().isEmpty()
        ? new int[] {0}
        : IntStream.range(0, numbers.size())
            .filter(group -> above.isThere(group) || below.isThere(group))
            .toArray();
    this.settled = grid.check().toSettle(above.grouping(), below.grouping());
  }

  RatioGrid grid() {
    return grid;
  }

  /** The numbers of the groups of which something is said; that of everything in any case. */
  int[] groups() {
    return groups;
  }

  /** The groups that are no grids. */
  BitSet settled() {
    return settled;
  }

  /** Whether all groups are no grids. */
  boolean areSettled() {
    return settled.cardinality() == groups.length;
  }

  /** In which groups the rows of each partition are in which it was observed. */
  List<Grouping> groupings() {
    return grid.columns().pairs().isPresent()
        ? List.of(above.grouping())
        : List.of(above.grouping(), below.grouping());
  }

  /** By what the groups are told apart. */
  ImmutableList<Facet<?>> facets() {
    return numbers.facets();
  }

  Key key(int group) {
    return numbers.key(group);
  }

  /** Where each of the groups stands among all rows of an answer. */
  long[] orders(RatioRows finest) {
    return numbers.orders(groups, finest.numbers);
  }

  /** What is divided in a group; absent if nothing there is reported on both sides. */
  Optional<Division> division(int group) {
    return above.besides(group) == 0
        ? Optional.empty()
        : Optional.of(new Division(above.sum(group), below.sum(group)));
  }

  /** Whether something of a group was reported on one side only. */
  boolean isSomeAlone(int group) {
    return above.lone(group).findAny().isPresent()
        || below.lone(group).findAny().isPresent();
  }

  /** The observations that count in a group, in their order. */
  ImmutableList<Observation> used(int group) {
    if (grid.columns().pairs().isPresent()) {
      return observations(grid.columns().pairs().get(), above.used(group))
          .collect(ImmutableList.toImmutableList());
    }
    return Stream.concat(
            observations(grid.columns().above(), above.used(group)),
            observations(grid.columns().below(), below.used(group)))
        .sorted(ObservationOrder.CANONICAL)
        .collect(ImmutableList.toImmutableList());
  }

  private static Stream<Observation> observations(Partition of, IntStream rows) {
    return rows.mapToObj(of::observation);
  }

  /** What was reported of a group on one side only, with the reason why it does not count. */
  Map<Observation, String> alone(int group) {
    Map<Observation, String> alone = new LinkedHashMap<>();
    putAlone(alone, grid.columns().above(), above.lone(group), grid.under());
    putAlone(alone, grid.columns().below(), below.lone(group), grid.over());
    return alone;
  }

  private static void putAlone(
      Map<Observation, String> alone, Partition of, IntStream rows, Indicator other) {
    observations(of, rows).forEach(each -> alone.put(each, RatioAnswer.besideNothing(other)));
  }

  /** What else is to be said of a group. */
  ImmutableList<String> remarks(int group) {
    return ImmutableList.copyOf(Told.alone(alone(group)));
  }

  /** What is found of a group. */
  ImmutableList<Finding> findings(int group, String path) {
    ImmutableList.Builder<Finding> found = ImmutableList.builder();
    found.addAll(above.incomplete(group, path)).addAll(below.incomplete(group, path));
    exceeding
        .of(group)
        .map(number -> grid.check().exceeding()[number])
        .forEach(row -> found.add(CellFindings.aboveOne(
            grid.ratio(),
            grid.columns().above().observation(row),
            grid.columns().below().observation(grid.check().places().below(row)),
            path)));
    if (places.areOut(above.used(group).toArray(), below.used(group).toArray())) {
      found.addAll(new OutOfPlace(grid.portfolio()).of(used(group), path));
    }
    return found.build();
  }
}
