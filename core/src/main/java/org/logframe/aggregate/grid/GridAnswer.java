package org.logframe.aggregate.grid;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.logframe.aggregate.Aggregation;
import org.logframe.aggregate.Cell;
import org.logframe.aggregate.Key;
import org.logframe.aggregate.MissingPolicy;
import org.logframe.aggregate.Totals;
import org.logframe.aggregate.Window;
import org.logframe.aggregate.cell.Answer;
import org.logframe.aggregate.cell.CellList;
import org.logframe.aggregate.cell.CellRows;
import org.logframe.aggregate.grid.check.Grid;
import org.logframe.aggregate.group.CodedFacet;
import org.logframe.aggregate.group.CodedQuestion;
import org.logframe.aggregate.group.EntryKeys;
import org.logframe.aggregate.plan.Additivity;
import org.logframe.aggregate.plan.DueSource;
import org.logframe.aggregate.plan.Regions;
import org.logframe.aggregate.settled.Calculation;
import org.logframe.indicator.Observation;
import org.logframe.internal.Lazy;
import org.logframe.table.revision.ObservationOrder;

/**
 * The answer of a grid: sums by group, of which cells are made when somebody looks at them. A table of a
 * hundred thousand groups weighs a few numbers each.
 */
public final class GridAnswer implements Answer {
  private final Grid grid;
  private final ImmutableList<GridRows> breakdowns;
  private final Map<GridRows, WindowRows> windows;
  private final CodedQuestion coded;
  private final Optional<Answer> settled;
  private final Lazy<ImmutableList<Cell>> cells = Lazy.of(this::makeCells);
  private final Lazy<Map<Key, Cell>> byKey =
      Lazy.of(() -> Maps.uniqueIndex(cells.get(), Cell::key));
  private final Lazy<Boolean> rowsAddUp = Lazy.of(this::addUp);

  private GridAnswer(
      Grid grid,
      ImmutableList<GridRows> breakdowns,
      Map<GridRows, WindowRows> windows,
      CodedQuestion coded,
      Optional<Answer> settled) {
    this.windows = windows;
    this.settled = settled;
    this.grid = grid;
    this.breakdowns = breakdowns;
    this.coded = coded;
  }

  /**
   * The answer to a question.
   *
   * @param keys of what was reported and, if something is, of what is due
   * @param executor of threads that add up some of the observations each
   * @return absent if some row stands in several groups, or all groups have to be
   *     settled
   */
  static Optional<Answer> of(Grid grid, ImmutableList<EntryKeys> keys, Executor executor) {
    CodedQuestion.Facets facets =
        grid.question().window() == Window.PERIOD ? grid.check()::coded : CodedFacet::of;
    return CodedQuestion.of(grid.question(), keys, facets, grid.partitions())
        .flatMap(coded -> of(grid, coded, executor));
  }

  private static Optional<Answer> of(Grid grid, CodedQuestion coded, Executor executor) {
    ImmutableList<GridRows> breakdowns = breakdowns(grid, coded, executor);
    Map<GridRows, WindowRows> windows = windows(grid, coded, breakdowns, executor);
    boolean isNoGrid = grid.question().window() == Window.PERIOD
        ? breakdowns.stream().allMatch(GridRows::areSettled)
        : isSomeSettled(grid, breakdowns, windows);
    return isNoGrid
        ? Optional.empty()
        : Optional.of(new GridAnswer(
            grid,
            breakdowns,
            windows,
            coded,
            windows.isEmpty() ? SettledGroups.of(grid, breakdowns) : Optional.empty()));
  }

  /** Of the breakdowns by periods what stands in their rows, where that is more than belongs there. */
  private static Map<GridRows, WindowRows> windows(
      Grid grid, CodedQuestion coded, List<GridRows> breakdowns, Executor executor) {
    Map<GridRows, WindowRows> windows = new HashMap<>();
    for (int i = 0; i < breakdowns.size(); i++) {
      ImmutableList<CodedFacet> facets = coded.breakdowns().get(i).coded();
      if (grid.question().window() != Window.PERIOD
          && facets.stream().anyMatch(WindowRows::isOfPeriods)) {
        windows.put(
            breakdowns.get(i),
            new WindowRows(grid, facets, breakdowns.get(i), coded.filters(), executor));
      }
    }
    return windows;
  }

  /** Whether some rows in windows are no grid, or may be none. */
  private static boolean isSomeSettled(
      Grid grid, List<GridRows> breakdowns, Map<GridRows, WindowRows> windows) {
    return grid.check().haveMargins()
        || windows.values().stream().anyMatch(WindowRows::isSomeSettled)
        || breakdowns.stream()
            .anyMatch(each -> !windows.containsKey(each) && !each.settled().isEmpty());
  }

  /** The rows of each breakdown, of which the first is the finest. */
  private static ImmutableList<GridRows> breakdowns(
      Grid grid, CodedQuestion coded, Executor executor) {
    List<GridRows> all = new ArrayList<>();
    for (int i = 0; i < coded.breakdowns().size(); i++) {
      Optional<GridRows> finer = coded.leastFiner(i).map(all::get);
      all.add(new GridRows(grid, coded.breakdowns().get(i), finer, executor));
    }
    return ImmutableList.copyOf(all);
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
    return CellOrder.cells(
        breakdowns.stream().map(GridRows::groups).toList(),
        breakdown -> breakdowns.get(breakdown).orders(breakdowns.get(0)),
        (breakdown, group, number) -> cell(breakdowns.get(breakdown), group, number));
  }

  private Cell cell(GridRows rows, int group, int number) {
    WindowRows window = windows.get(rows);
    if (window != null) {
      return window.cell(group, number);
    }
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
    return Stream.concat(
            coded.unplaced(grid.reported(), 0, row -> !isInWindow(row)),
            finest().flatMap(cell -> cell.leftOut().stream()))
        .sorted(ObservationOrder.CANONICAL)
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  /** The cells of the rows as they are asked, rather than of totals. */
  private Stream<Cell> finest() {
    int facets = grid.question().facets().size();
    return cells.get().stream().filter(cell -> cell.key().values().size() == facets);
  }

  /** Whether something that does not belong to any row stands in one that reaches back. */
  private boolean isInWindow(int row) {
    WindowRows window = windows.get(breakdowns.get(0));
    return window != null && window.rowsOf(row) > 0;
  }

  @Override
  public Optional<CellRows> cellRows() {
    return settled.isPresent() || !windows.isEmpty()
        ? Optional.empty()
        : Optional.of(new GridCellRows(breakdowns));
  }

  @Override
  public boolean rowsAddUp() {
    return rowsAddUp.get();
  }

  private boolean addUp() {
    GridRows finest = breakdowns.get(0);
    List<Key> keys = Arrays.stream(finest.groups()).mapToObj(finest::key).toList();
    WindowRows window = windows.get(finest);
    boolean isPlacedOnce =
        keys.stream().noneMatch(Key::isNotBrokenDown) && (window == null || window.areDisjoint());
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
    Aggregation question = grid.question().by().withTotals(Totals.NONE);
    boolean isRefused = question.missing() == MissingPolicy.REQUIRE_COMPLETE;
    Answer total = new Calculation(
            isRefused ? question.missing(MissingPolicy.SHOW) : question,
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
