package org.logframe.aggregate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import com.google.common.math.LongMath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.logframe.indicator.Observation;
import org.logframe.internal.Lazy;
import org.logframe.table.column.Partition;

/**
 * The answer of a grid: sums by group, of which cells are made when somebody looks at them. A table of a
 * hundred thousand groups weighs a few numbers each.
 */
final class GridAnswer implements Answer {
  /** More do not fit into accumulators that are looked up by their number. */
  private static final long MOST_GROUPS = 1 << 22;

  private final Grid grid;
  private final ImmutableList<GridRows> breakdowns;
  private final ImmutableList<EntryCodes> filters;
  private final Lazy<ImmutableList<Cell>> cells = Lazy.of(this::makeCells);
  private final Lazy<Map<Key, Cell>> byKey =
      Lazy.of(() -> Maps.uniqueIndex(cells.get(), Cell::key));
  private final Lazy<Boolean> rowsAddUp = Lazy.of(this::addUp);

  private GridAnswer(
      Grid grid, ImmutableList<GridRows> breakdowns, ImmutableList<EntryCodes> filters) {
    this.grid = grid;
    this.breakdowns = breakdowns;
    this.filters = filters;
  }

  /**
   * The answer to a question.
   *
   * @param keys of what was reported and, if something is, of what is due
   * @return absent if some row stands in several groups, or there would be too many groups
   */
  static Optional<Answer> of(Grid grid, ImmutableList<EntryKeys> keys) {
    Aggregation question = grid.question();
    List<Optional<CodedFacet>> coded =
        question.facets().stream().map(each -> CodedFacet.of(each, keys)).toList();
    List<ImmutableList<EntryCodes>> filters = question.filters().stream()
        .map(filter -> keys.stream()
            .flatMap(each -> each.placed(filter).stream())
            .collect(ImmutableList.toImmutableList()))
        .toList();
    long groups = coded.stream()
        .mapToLong(each -> each.map(codes -> (long) codes.values().size()).orElse(0L))
        .reduce(1, LongMath::saturatedMultiply);
    boolean isAnswered = coded.stream().allMatch(Optional::isPresent)
        && filters.stream().allMatch(each -> each.size() == keys.size())
        && groups <= MOST_GROUPS;
    if (!isAnswered) {
      return Optional.empty();
    }
    ImmutableList<GridRows> breakdowns = question.totals().breakdowns(question.facets()).stream()
        .map(some -> new GridRows(
            grid,
            coded.stream()
                .flatMap(Optional::stream)
                .filter(each -> some.contains(each.facet()))
                .collect(ImmutableList.toImmutableList()),
            filters))
        .collect(ImmutableList.toImmutableList());
    return Optional.of(new GridAnswer(
        grid,
        breakdowns,
        filters.stream().map(each -> each.get(0)).collect(ImmutableList.toImmutableList())));
  }

  @Override
  public ImmutableList<Cell> cells() {
    return cells.get();
  }

  @Override
  public Optional<Cell> find(Key key) {
    return Optional.ofNullable(byKey.get().get(key));
  }

  private ImmutableList<Cell> makeCells() {
    record Place(GridRows rows, int group, long order) {}
    List<Place> places = new ArrayList<>();
    for (GridRows rows : breakdowns) {
      for (int group : rows.groups()) {
        places.add(new Place(rows, group, rows.order(group, breakdowns.get(0))));
      }
    }
    places.sort(Comparator.comparingLong(Place::order));
    ImmutableList.Builder<Cell> made = ImmutableList.builderWithExpectedSize(places.size());
    for (int i = 0; i < places.size(); i++) {
      made.add(new GridCell(places.get(i).rows(), places.get(i).group(), "/cells/" + i));
    }
    return made.build();
  }

  /** What a filter cannot place, so that a part of it may be asked for. */
  @Override
  public ImmutableList<Observation> leftOut() {
    if (filters.stream().noneMatch(each -> each.contains(EntryCodes.PERHAPS))) {
      return ImmutableList.of();
    }
    Partition reported = grid.reported();
    return IntStream.range(0, reported.rows())
        .filter(row -> !reported.isSuperseded(row) && isPerhapsAsked(row))
        .mapToObj(reported::observation)
        .collect(ImmutableList.toImmutableList());
  }

  private boolean isPerhapsAsked(int row) {
    boolean isInside = true;
    for (EntryCodes filter : filters) {
      int placed = filter.of(grid.reported(), row);
      if (placed == EntryCodes.OUTSIDE) {
        return false;
      }
      isInside &= placed == EntryCodes.INSIDE;
    }
    return !isInside;
  }

  @Override
  public boolean rowsAddUp() {
    return rowsAddUp.get();
  }

  private boolean addUp() {
    GridRows finest = breakdowns.get(0);
    List<Key> keys = Arrays.stream(finest.groups()).mapToObj(finest::key).toList();
    boolean isPlacedOnce = keys.stream().noneMatch(Key::isNotBrokenDown);
    return isPlacedOnce
        && (keys.size() <= 1
            || (!new Regions(grid.question(), grid.portfolio(), List.of(), List.of()).overlap()
                && new Additivity(grid.portfolio(), grid.indicator())
                    .rowsAddUp(grid.question().facets(), keys)));
  }

  @Override
  public Optional<String> whySettled() {
    return Optional.empty();
  }
}
