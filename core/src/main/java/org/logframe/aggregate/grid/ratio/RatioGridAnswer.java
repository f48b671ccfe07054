package org.logframe.aggregate.grid.ratio;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.logframe.aggregate.Cell;
import org.logframe.aggregate.Key;
import org.logframe.aggregate.cell.Answer;
import org.logframe.aggregate.cell.CellList;
import org.logframe.aggregate.grid.CellOrder;
import org.logframe.aggregate.group.CodedQuestion;
import org.logframe.aggregate.group.EntryKeys;
import org.logframe.indicator.Observation;
import org.logframe.internal.Lazy;
import org.logframe.table.column.Partition;
import org.logframe.table.revision.ObservationOrder;

/** The answer of a ratio both sides of which are grids: two sums by group, divided when somebody looks. */
final class RatioGridAnswer implements Answer {
  private final RatioGrid grid;
  private final CodedQuestion coded;
  private final ImmutableList<RatioRows> breakdowns;
  private final Optional<Answer> settled;
  private final Lazy<ImmutableList<Cell>> cells = Lazy.of(this::makeCells);
  private final Lazy<Map<Key, Cell>> byKey =
      Lazy.of(() -> Maps.uniqueIndex(cells.get(), Cell::key));

  private RatioGridAnswer(
      RatioGrid grid,
      CodedQuestion coded,
      ImmutableList<RatioRows> breakdowns,
      Optional<Answer> settled) {
    this.grid = grid;
    this.coded = coded;
    this.breakdowns = breakdowns;
    this.settled = settled;
  }

  /**
   * The answer to a question.
   *
   * @param keys of each partition in which it was observed
   * @return absent if some row stands in several groups, or all groups have to be
   *     settled
   */
  static Optional<Answer> of(RatioGrid grid, ImmutableList<EntryKeys> keys) {
    return CodedQuestion.of(
            grid.question(), keys, grid.check()::coded, grid.columns().observed())
        .flatMap(coded -> of(grid, coded));
  }

  private static Optional<Answer> of(RatioGrid grid, CodedQuestion coded) {
    ObservedPlaces places = new ObservedPlaces(grid);
    List<RatioRows> all = new ArrayList<>();
    for (int i = 0; i < coded.breakdowns().size(); i++) {
      Optional<RatioRows> finer = coded.leastFiner(i).map(all::get);
      all.add(new RatioRows(grid, coded.breakdowns().get(i), finer, places));
    }
    return all.stream().allMatch(RatioRows::areSettled)
        ? Optional.empty()
        : Optional.of(new RatioGridAnswer(
            grid, coded, ImmutableList.copyOf(all), SettledRatios.of(grid, all)));
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
        breakdowns.stream().map(RatioRows::groups).toList(),
        breakdown -> breakdowns.get(breakdown).orders(breakdowns.get(0)),
        (breakdown, group, number) -> cell(breakdowns.get(breakdown), group, number));
  }

  private Cell cell(RatioRows rows, int group, int number) {
    return rows.settled().get(group)
        ? CellList.numbered(
            settled.flatMap(table -> table.find(rows.key(group))).orElseThrow(), number)
        : new RatioCell(rows, group, number);
  }

  /** What a filter cannot place, and what was left out of groups, of one side only as a rule. */
  @Override
  public ImmutableList<Observation> leftOut() {
    List<Partition> observed = grid.columns().observed();
    int facets = grid.question().facets().size();
    return Stream.concat(
            IntStream.range(0, observed.size())
                .boxed()
                .flatMap(number -> coded.unplaced(observed.get(number), number, row -> true)),
            cells.get().stream()
                .filter(cell -> cell.key().values().size() == facets)
                .flatMap(cell -> cell.leftOut().stream()))
        .sorted(ObservationOrder.CANONICAL)
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  /** Quotients never do. */
  @Override
  public boolean rowsAddUp() {
    RatioRows finest = breakdowns.get(0);
    return finest.groups().length <= 1
        && Arrays.stream(finest.groups()).noneMatch(group -> finest.key(group).isNotBrokenDown());
  }

  @Override
  public Optional<String> whySettled() {
    return settled.map(table -> "in some groups "
        + grid.check().conflict().orElse("a hedged value is on one side only, or few are counted"));
  }
}
