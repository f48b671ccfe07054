package org.logframe.aggregate.grid;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import com.google.common.math.LongMath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.logframe.aggregate.Aggregation;
import org.logframe.aggregate.Cell;
import org.logframe.aggregate.Key;
import org.logframe.aggregate.Totals;
import org.logframe.aggregate.cell.Answer;
import org.logframe.aggregate.cell.CellList;
import org.logframe.aggregate.cell.CellRows;
import org.logframe.aggregate.grid.check.Grid;
import org.logframe.aggregate.group.CodedFacet;
import org.logframe.aggregate.group.EntryCodes;
import org.logframe.aggregate.group.EntryKeys;
import org.logframe.aggregate.group.GroupNumbers;
import org.logframe.aggregate.plan.Additivity;
import org.logframe.aggregate.plan.DueSource;
import org.logframe.aggregate.plan.Regions;
import org.logframe.aggregate.settled.Calculation;
import org.logframe.indicator.Observation;
import org.logframe.internal.Lazy;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Filter;
import org.logframe.table.column.Partition;
import org.logframe.table.revision.ObservationOrder;

/**
 * The answer of a grid: sums by group, of which cells are made when somebody looks at them. A table of a
 * hundred thousand groups weighs a few numbers each.
 */
public final class GridAnswer implements Answer {
  /** So many groups are held in any case, whether or not anything is in them. */
  private static final long FEW_GROUPS = 1 << 16;

  /** How many groups there may be for each row, of all breakdowns together. */
  private static final long GROUPS_PER_ROW = 8;

  private final Grid grid;
  private final ImmutableList<GridRows> breakdowns;
  private final ImmutableList<EntryCodes> filters;
  private final Optional<Answer> settled;
  private final Lazy<ImmutableList<Cell>> cells = Lazy.of(this::makeCells);
  private final Lazy<Map<Key, Cell>> byKey =
      Lazy.of(() -> Maps.uniqueIndex(cells.get(), Cell::key));
  private final Lazy<Boolean> rowsAddUp = Lazy.of(this::addUp);

  private GridAnswer(
      Grid grid,
      ImmutableList<GridRows> breakdowns,
      ImmutableList<EntryCodes> filters,
      Optional<Answer> settled) {
    this.settled = settled;
    this.grid = grid;
    this.breakdowns = breakdowns;
    this.filters = filters;
  }

  /**
   * The answer to a question.
   *
   * @param keys of what was reported and, if something is, of what is due
   * @param executor of threads that add up some of the observations each
   * @return absent if some row stands in several groups, there would be too many groups, or all of
   *     them have to be settled
   */
  static Optional<Answer> of(Grid grid, ImmutableList<EntryKeys> keys, Executor executor) {
    Aggregation question = grid.question();
    List<CodedFacet> coded = new ArrayList<>();
    for (Facet<?> facet : question.facets()) {
      grid.check().coded(facet, keys).ifPresent(coded::add);
    }
    List<ImmutableList<EntryCodes>> filters = new ArrayList<>();
    boolean isCoded = coded.size() == question.facets().size();
    for (Filter filter : question.filters()) {
      ImmutableList<EntryCodes> placed = keys.stream()
          .flatMap(each -> each.placed(filter).stream())
          .collect(ImmutableList.toImmutableList());
      filters.add(placed);
      isCoded &= placed.size() == keys.size();
    }
    List<ImmutableList<CodedFacet>> facets = question.breakdowns().stream()
        .map(some -> coded.stream()
            .filter(each -> some.contains(each.facet()))
            .collect(ImmutableList.toImmutableList()))
        .toList();
    if (!isCoded || groups(facets) > Math.max(FEW_GROUPS, GROUPS_PER_ROW * grid.rows())) {
      return Optional.empty();
    }
    ImmutableList<GridRows> breakdowns = breakdowns(grid, facets, filters, executor);
    if (breakdowns.stream().allMatch(GridRows::areSettled)) {
      return Optional.empty();
    }
    return Optional.of(new GridAnswer(
        grid,
        breakdowns,
        filters.stream().map(each -> each.get(0)).collect(ImmutableList.toImmutableList()),
        SettledGroups.of(grid, breakdowns)));
  }

  /** The rows of each breakdown, of which the first is the finest. */
  private static ImmutableList<GridRows> breakdowns(
      Grid grid,
      List<ImmutableList<CodedFacet>> breakdowns,
      List<ImmutableList<EntryCodes>> filters,
      Executor executor) {
    List<GridRows> all = new ArrayList<>();
    for (ImmutableList<CodedFacet> facets : breakdowns) {
      all.add(new GridRows(
          grid, new GroupNumbers(facets), filters, all.stream().findFirst(), executor));
    }
    return ImmutableList.copyOf(all);
  }

  /** How many groups some breakdowns have together, whether or not anything is in them. */
  private static long groups(List<ImmutableList<CodedFacet>> breakdowns) {
    return breakdowns.stream()
        .mapToLong(facets -> facets.stream()
            .mapToLong(each -> each.values().size())
            .reduce(1, LongMath::saturatedMultiply))
        .reduce(0, LongMath::saturatedAdd);
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
    if (breakdowns.size() == 1) {
      return ofOneBreakdown(breakdowns.get(0));
    }
    List<long[]> orders =
        breakdowns.stream().map(rows -> rows.orders(breakdowns.get(0))).toList();
    int[] next = new int[orders.size()];
    int cells = orders.stream().mapToInt(each -> each.length).reduce(0, Math::addExact);
    ImmutableList.Builder<Cell> made = ImmutableList.builderWithExpectedSize(cells);
    for (int number = 0; number < cells; number++) {
      int first = first(orders, next);
      GridRows rows = breakdowns.get(first);
      made.add(cell(rows, rows.groups()[next[first]++], number));
    }
    return made.build();
  }

  /** Of which breakdown the first of the groups is that are next in each. */
  private static int first(List<long[]> orders, int[] next) {
    int first = 0;
    long least = Long.MAX_VALUE;
    for (int i = 0; i < next.length; i++) {
      long[] each = orders.get(i);
      if (next[i] < each.length && each[next[i]] < least) {
        first = i;
        least = each[next[i]];
      }
    }
    return first;
  }

  /** Groups are numbered in the order of their rows. */
  private ImmutableList<Cell> ofOneBreakdown(GridRows rows) {
    int[] groups = rows.groups();
    ImmutableList.Builder<Cell> made = ImmutableList.builderWithExpectedSize(groups.length);
    for (int i = 0; i < groups.length; i++) {
      made.add(cell(rows, groups[i], i));
    }
    return made.build();
  }

  private Cell cell(GridRows rows, int group, int number) {
    return rows.settled().get(group)
        ? CellList.numbered(
            settled.flatMap(table -> table.find(rows.key(group))).orElseThrow(), number)
        : new GridCell(rows, group, number);
  }

  /**
   * What a filter cannot place, so that a part of it may be asked for, and what was left out of groups that
   * were settled.
   */
  @Override
  public ImmutableList<Observation> leftOut() {
    Partition reported = grid.reported();
    Stream<Observation> unplaced =
        filters.stream().noneMatch(each -> each.contains(EntryCodes.PERHAPS))
            ? Stream.of()
            : IntStream.range(0, reported.rows())
                .filter(row -> !reported.isSuperseded(row) && isPerhapsAsked(row))
                .mapToObj(reported::observation);
    return Stream.concat(unplaced, finest().flatMap(cell -> cell.leftOut().stream()))
        .sorted(ObservationOrder.CANONICAL)
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  /** The cells of the rows as they are asked, rather than of totals. */
  private Stream<Cell> finest() {
    int facets = grid.question().facets().size();
    return cells.get().stream().filter(cell -> cell.key().values().size() == facets);
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
  public Optional<CellRows> cellRows() {
    return settled.isPresent() ? Optional.empty() : Optional.of(new GridCellRows(breakdowns));
  }

  @Override
  public boolean rowsAddUp() {
    return rowsAddUp.get();
  }

  private boolean addUp() {
    GridRows finest = breakdowns.get(0);
    List<Key> keys = Arrays.stream(finest.groups()).mapToObj(finest::key).toList();
    boolean isPlacedOnce = keys.stream().noneMatch(Key::isNotBrokenDown);
    if (!isPlacedOnce || keys.size() <= 1) {
      return isPlacedOnce;
    }
    Aggregation question = grid.question();
    return !new Regions(question, grid.portfolio(), List.of(), List.of()).overlap()
        && new Additivity(grid.portfolio(), grid.indicator()).rowsAddUp(question.facets(), keys)
        && (isCertain() || isMadeOfTheSame());
  }

  private boolean isCertain() {
    return finest().allMatch(cell -> cell.unused().isEmpty());
  }

  /** Whether the total is made of the same as the rows are and is their sum, though there was more. */
  private boolean isMadeOfTheSame() {
    Answer total = new Calculation(
            grid.question().by().withTotals(Totals.NONE),
            grid.portfolio(),
            grid.indicator(),
            grid.reported().standing().toList(),
            DueSource.declared(grid.portfolio(), grid.question().purpose()))
        .answer("it was asked to be", key -> true);
    return Additivity.isSum(total.cells().get(0), finest().toList());
  }

  @Override
  public Optional<String> whySettled() {
    return settled.map(table -> "in some groups "
        + grid.check()
            .conflict()
            .orElse("something has closed or is missing, or a running total falls"));
  }
}
