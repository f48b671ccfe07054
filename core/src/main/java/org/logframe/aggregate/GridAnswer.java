package org.logframe.aggregate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import com.google.common.math.LongMath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.logframe.aggregate.EntryKeys.Coded;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.internal.Lazy;
import org.logframe.portfolio.Portfolio;
import org.logframe.table.column.Partition;

/**
 * The answer of a grid: sums by group, of which cells are made when somebody looks at them. A table of a
 * hundred thousand groups weighs a few numbers each.
 */
final class GridAnswer implements Answer {
  /** More do not fit into accumulators that are looked up by their number. */
  private static final long MOST_GROUPS = 1 << 22;

  private final Aggregation question;
  private final Portfolio portfolio;
  private final Indicator indicator;
  private final Partition partition;
  private final ImmutableList<GridRows> breakdowns;
  private final ImmutableList<EntryCodes> filters;
  private final Lazy<ImmutableList<Cell>> cells = Lazy.of(this::makeCells);
  private final Lazy<Map<Key, Cell>> byKey =
      Lazy.of(() -> Maps.uniqueIndex(cells.get(), Cell::key));
  private final Lazy<Boolean> rowsAddUp = Lazy.of(this::addUp);

  private GridAnswer(
      Aggregation question,
      Portfolio portfolio,
      Indicator indicator,
      Partition partition,
      ImmutableList<GridRows> breakdowns,
      ImmutableList<EntryCodes> filters) {
    this.question = question;
    this.portfolio = portfolio;
    this.indicator = indicator;
    this.partition = partition;
    this.breakdowns = breakdowns;
    this.filters = filters;
  }

  /**
   * The answer to a question.
   *
   * @param keys of what rows have by each facet
   * @return absent if some row stands in several groups, or there would be too many groups
   */
  static Optional<Answer> of(
      Aggregation question,
      Portfolio portfolio,
      Indicator indicator,
      Partition partition,
      EntryKeys keys) {
    List<Optional<Coded>> coded = question.facets().stream().map(keys::coded).toList();
    List<Optional<EntryCodes>> placed =
        question.filters().stream().map(keys::placed).toList();
    long groups = coded.stream()
        .mapToLong(each -> each.map(codes -> (long) codes.values().size()).orElse(0L))
        .reduce(1, LongMath::saturatedMultiply);
    boolean isAnswered = coded.stream().allMatch(Optional::isPresent)
        && placed.stream().allMatch(Optional::isPresent)
        && groups <= MOST_GROUPS;
    if (!isAnswered) {
      return Optional.empty();
    }
    ImmutableList<Coded> facets =
        coded.stream().flatMap(Optional::stream).collect(ImmutableList.toImmutableList());
    ImmutableList<EntryCodes> filters =
        placed.stream().flatMap(Optional::stream).collect(ImmutableList.toImmutableList());
    FigureValues figures = new FigureValues(indicator);
    ImmutableList<GridRows> breakdowns = question.totals().breakdowns(question.facets()).stream()
        .map(some -> new GridRows(
            partition,
            facets.stream()
                .filter(each -> some.contains(each.facet()))
                .collect(ImmutableList.toImmutableList()),
            filters,
            figures,
            indicator.unit().orElseThrow()))
        .collect(ImmutableList.toImmutableList());
    return Optional.of(
        new GridAnswer(question, portfolio, indicator, partition, breakdowns, filters));
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
    IdentityHashMap<GridRows, GridFindings> findings = new IdentityHashMap<>();
    breakdowns.forEach(each -> findings.put(
        each, new GridFindings(question, portfolio, indicator, partition, each.facets())));
    ImmutableList.Builder<Cell> made = ImmutableList.builderWithExpectedSize(places.size());
    for (int i = 0; i < places.size(); i++) {
      GridRows rows = places.get(i).rows();
      int group = places.get(i).group();
      String path = "/cells/" + i;
      GridFindings found = Objects.requireNonNull(findings.get(rows));
      made.add(new GridCell(
          rows.key(group),
          () -> rows.reported(group),
          () -> rows.used(group),
          () -> found.of(rows.rows(group), path)));
    }
    return made.build();
  }

  /** What a filter cannot place, so that a part of it may be asked for. */
  @Override
  public ImmutableList<Observation> leftOut() {
    if (filters.stream().noneMatch(each -> each.contains(EntryCodes.PERHAPS))) {
      return ImmutableList.of();
    }
    return IntStream.range(0, partition.rows())
        .filter(row -> !partition.isSuperseded(row) && isPerhapsAsked(row))
        .mapToObj(partition::observation)
        .collect(ImmutableList.toImmutableList());
  }

  private boolean isPerhapsAsked(int row) {
    boolean isInside = true;
    for (EntryCodes filter : filters) {
      int placed = filter.of(partition, row);
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
            || (!new Regions(question, portfolio, List.of(), List.of()).overlap()
                && new Additivity(portfolio, indicator).rowsAddUp(question.facets(), keys)));
  }

  @Override
  public Optional<String> whySettled() {
    return Optional.empty();
  }
}
