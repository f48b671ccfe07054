package org.logframe.aggregate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.IndicatorKind;
import org.logframe.indicator.Observation;
import org.logframe.internal.Lazy;
import org.logframe.measure.Counts;
import org.logframe.measure.Interval;
import org.logframe.measure.Missing;
import org.logframe.measure.MissingReason;
import org.logframe.table.column.Partition;

/** How much is due in each group of a grid, how much of that is missing, and what it may be. */
final class DueSums {
  private static final Missing SILENCE = Missing.of(MissingReason.NOT_REPORTED);

  private final DueRows due;
  private final Partition reported;
  private final Indicator indicator;
  private final Interval range;
  private final int[] expected;
  private final int[] silent;
  /** What is stated of why leaf cells are missing: by group, of each reason how many. */
  private final Map<Integer, Map<MissingReason, Integer>> stated = new HashMap<>();
  /** What is known of those that are suppressed. */
  private final Map<Integer, Interval> known = new HashMap<>();
  /** Of how many of those that are stated to be missing nothing is known. */
  private final Map<Integer, Integer> unknown = new HashMap<>();

  private final Lazy<GroupIndex> index;

  /**
   * The sums of groups.
   *
   * @param grouping of what is due
   * @param range what a leaf cell can be
   */
  DueSums(DueRows due, Partition reported, Grouping grouping, Indicator indicator, Interval range) {
    this.due = due;
    this.reported = reported;
    this.indicator = indicator;
    this.range = range;
    this.expected = new int[grouping.groups()];
    this.silent = new int[grouping.groups()];
    this.index = Lazy.of(() -> GroupIndex.ofAll(due.partition().orElseThrow(), grouping));
    grouping.forEach(new Grouping.Rows() {
      @Override
      public void together(int group, int fromRow, int toRow) {
        for (int row = fromRow; row < toRow; row++) {
          add(group, row);
        }
      }

      @Override
      public void each(int fromRow, int[] groupsOfRows, int rows) {
        for (int i = 0; i < rows; i++) {
          if (groupsOfRows[i] >= 0) {
            add(groupsOfRows[i], fromRow + i);
          }
        }
      }
    });
  }

  private void add(int group, int row) {
    expected[group]++;
    int said = due.saidOf(row);
    if (said == DueRows.SILENT) {
      silent[group]++;
    } else if (reported.isPassedOver(said)) {
      add(group, statedBy(said));
    }
  }

  private Missing statedBy(int said) {
    return reported.value(said).asMissing().orElseThrow();
  }

  private void add(int group, Missing missing) {
    stated.computeIfAbsent(group, each -> new TreeMap<>()).merge(missing.reason(), 1, Integer::sum);
    if (missing.interval().isPresent()) {
      Interval hint = missing.interval().get();
      Interval whole = indicator.kind() == IndicatorKind.COUNT ? Counts.whole(hint) : hint;
      known.merge(group, range.intersect(whole).orElse(whole), Interval::plus);
    } else if (StatedGaps.mayBeThere(missing.reason())) {
      unknown.merge(group, 1, Integer::sum);
    }
  }

  /** Whether something is due in a group. */
  boolean isThere(int group) {
    return expected[group] > 0;
  }

  Optional<Completeness> completeness(int group) {
    if (!isThere(group)) {
      return Optional.empty();
    }
    Map<MissingReason, Integer> missing = new TreeMap<>(stated.getOrDefault(group, Map.of()));
    if (silent[group] > 0) {
      missing.merge(MissingReason.NOT_REPORTED, silent[group], Integer::sum);
    }
    int sum = missing.values().stream().mapToInt(Integer::intValue).sum();
    return Optional.of(new Completeness(
        expected[group], expected[group] - sum, 0, ImmutableSortedMap.copyOf(missing)));
  }

  /** Between what bounds all that is due lies, given what was reported, each as far as it can be. */
  Optional<Interval> overall(int group, Interval possible) {
    Map<MissingReason, Integer> reasons = stated.getOrDefault(group, Map.of());
    int open = expected[group]
        - reasons.getOrDefault(MissingReason.NOT_APPLICABLE, 0)
        - reasons.getOrDefault(MissingReason.NOT_YET_DUE, 0);
    if (open == 0) {
      return Optional.empty();
    }
    Interval overall = possible;
    if (known.containsKey(group)) {
      overall = overall.plus(known.get(group));
    }
    return Optional.of(
        silent[group] + unknown.getOrDefault(group, 0) > 0 ? overall.plus(range) : overall);
  }

  /** The leaf cells that are missing, in the order in which they are due. */
  ImmutableList<Observation> missing(int group) {
    return Arrays.stream(index.get().rows(group))
        .filter(row -> due.saidOf(row) == DueRows.SILENT || reported.isPassedOver(due.saidOf(row)))
        .boxed()
        .sorted(Comparator.comparingInt(due::position))
        .map(row -> due.missing(row, why(row)))
        .collect(ImmutableList.toImmutableList());
  }

  private Missing why(int row) {
    return due.saidOf(row) == DueRows.SILENT ? SILENCE : statedBy(due.saidOf(row));
  }
}
