package org.logframe.aggregate.grid.ratio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.logframe.aggregate.Key;
import org.logframe.aggregate.cell.Answer;
import org.logframe.aggregate.grid.OccurringRows;
import org.logframe.aggregate.group.Grouping;
import org.logframe.aggregate.plan.DueSource;
import org.logframe.aggregate.settled.Calculation;
import org.logframe.indicator.Observation;
import org.logframe.table.column.Partition;

/** The answer of those groups of a ratio as boxes whose sides are no grids beside each other. */
final class SettledRatios {
  private final List<RatioRows> some;

  private SettledRatios(List<RatioRows> some) {
    this.some = some;
  }

  /** The answer of those groups; absent if there are none. */
  static Optional<Answer> of(RatioGrid grid, List<RatioRows> breakdowns) {
    List<RatioRows> some =
        breakdowns.stream().filter(each -> !each.settled().isEmpty()).toList();
    if (some.isEmpty()) {
      return Optional.empty();
    }
    Set<Key> keys = some.stream()
        .flatMap(each -> each.settled().stream().mapToObj(each::key))
        .collect(Collectors.toSet());
    return Optional.of(new Calculation(
            grid.question(),
            grid.portfolio(),
            grid.ratio(),
            new SettledRatios(some).observations(grid),
            DueSource.NONE)
        .answer("it was asked to be", keys::contains));
  }

  /** In canonical order, of which the indicator comes first. */
  private List<Observation> observations(RatioGrid grid) {
    List<Partition> partitions = grid.columns().observed();
    List<Observation> all = new ArrayList<>();
    IntStream.range(0, partitions.size())
        .boxed()
        .sorted(Comparator.comparing(number -> partitions.get(number).indicator()))
        .forEach(number -> rows(partitions.get(number), number)
            .mapToObj(partitions.get(number)::observation)
            .forEach(all::add));
    return all;
  }

  private IntStream rows(Partition partition, int number) {
    Grouping asked = some.get(0).groupings().get(number);
    return OccurringRows.of(
        partition,
        asked::group,
        row -> some.stream().anyMatch(each -> {
          int group = each.groupings().get(number).group(row);
          return group >= 0 && each.settled().get(group);
        }));
  }
}
