package org.logframe.aggregate.grid.check;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.logframe.aggregate.group.Grouping;
import org.logframe.indicator.DisaggregationId;
import org.logframe.portfolio.Portfolio;
import org.logframe.table.column.Detail;
import org.logframe.table.column.Partition;

/**
 * Totals beside their parts, of one programme, area and period: a total, the same by sex, and again by
 * age. In a group in which both are, the total stands for its parts. Somebody must look where parts meet
 * that are no part of a total, where they do not agree with it, and where that is not plain to see.
 */
public final class GridMargins {
  /** A set of details is a number of so many bits. */
  static final int MOST_DETAILS = Long.SIZE;

  private final Portfolio portfolio;
  private final Partition partition;
  private final Together together;
  private final Map<Long, Pattern> patterns = new HashMap<>();
  private final int[] rowOf;
  private final long[] sumsOfRuns;
  private final int[] countsOfRuns;
  private final BitSet unused = new BitSet();
  private final BitSet unclear = new BitSet();

  /**
   * Parts of a total that are told apart by the same disaggregations.
   *
   * @param total which detail it is of
   * @param parts which details they are of, as bits
   * @param isWhole whether none is left out
   */
  private record Margin(int total, long parts, boolean isWhole) {}

  /**
   * What follows from which details there are of one programme, area and period.
   *
   * @param parts those that are parts of others
   * @param unclear those of which it is not plain to see how they belong together
   */
  private record Pattern(long present, long parts, long unclear, List<Margin> margins) {}

  /** Whether rows of two details are of one group, if they are of one programme, area and period. */
  private interface Together {
    boolean are(int detail, int other);
  }

  private GridMargins(Portfolio portfolio, Partition partition, Together together) {
    this.portfolio = portfolio;
    this.partition = partition;
    this.together = together;
    this.rowOf = new int[partition.details().size()];
    this.sumsOfRuns = new long[partition.runs()];
    this.countsOfRuns = new int[partition.runs()];
    Pattern pattern = pattern(0);
    for (int run = 0; run < partition.runs(); run++) {
      int end = partition.firstRow(run + 1);
      int row = partition.firstRow(run);
      while (row < end) {
        int period = partition.period().get(row);
        long present = 0;
        for (; row < end && partition.period().get(row) == period; row++) {
          if (!partition.isPassedOver(row)) {
            int detail = partition.detail().get(row);
            present |= bit(detail);
            rowOf[detail] = row;
          }
        }
        if (pattern.present() != present) {
          pattern = patterns.computeIfAbsent(present, this::pattern);
        }
        look(run, pattern);
      }
    }
  }

  /**
   * The totals of groups: where nothing is told apart by details, found once for all questions.
   *
   * @param partition of at most {@link #MOST_DETAILS} details
   */
  public static GridMargins of(Portfolio portfolio, Partition partition, Grouping grouping) {
    return grouping.isByDetail()
        ? new GridMargins(portfolio, partition, grouping::areTogether)
        : partition.known(
            GridMargins.class, each -> new GridMargins(portfolio, each, (one, other) -> true));
  }

  private Pattern pattern(long present) {
    List<Integer> details = details(present).boxed().toList();
    long parts = 0;
    long unclear = 0;
    List<Margin> margins = new ArrayList<>();
    for (int total : details) {
      Map<Set<DisaggregationId>, Long> found = new LinkedHashMap<>();
      for (int part : details) {
        if (total != part && isTotal(total, part)) {
          found.merge(by(total, part), bit(part), (some, more) -> some | more);
          parts |= bit(part);
        }
      }
      found.forEach((by, some) ->
          margins.add(new Margin(total, some, Long.bitCount(some) == categories(by))));
      boolean areApart = found.keySet().stream().mapToInt(Set::size).sum()
          == found.keySet().stream().flatMap(Set::stream).distinct().count();
      unclear |= areApart ? 0 : bit(total);
    }
    for (int one : details) {
      for (int other : details) {
        boolean areParts = ((bit(one) | bit(other)) & parts) != 0;
        unclear |= one != other && !areParts && meet(one, other) ? bit(one) : 0;
      }
    }
    return new Pattern(present, parts, unclear, margins);
  }

  private static IntStream details(long bits) {
    return IntStream.range(0, MOST_DETAILS).filter(detail -> (bits & bit(detail)) != 0);
  }

  private long categories(Set<DisaggregationId> by) {
    return by.stream()
        .flatMap(id -> portfolio.disaggregation(id).stream())
        .mapToLong(each -> each.categories().size())
        .reduce(1, (one, other) -> one * other);
  }

  private static long bit(int detail) {
    return 1L << detail;
  }

  private Detail detail(int code) {
    return partition.details().get(code);
  }

  /** By which disaggregations a part is told from its total. */
  private Set<DisaggregationId> by(int total, int part) {
    return Set.copyOf(Sets.difference(
        detail(part).categories().keySet(), detail(total).categories().keySet()));
  }

  private boolean isTotal(int total, int part) {
    return areComparable(total, part)
        && detail(part)
            .categories()
            .entrySet()
            .containsAll(detail(total).categories().entrySet());
  }

  private boolean meet(int one, int other) {
    return areComparable(one, other)
        && detail(one).categories().entrySet().stream()
            .allMatch(each -> each.getValue()
                .equals(detail(other).categories().getOrDefault(each.getKey(), each.getValue())));
  }

  private boolean areComparable(int one, int other) {
    return together.are(one, other) && detail(one).series().equals(detail(other).series());
  }

  /** Looks at the rows of one programme, area and period, of which each detail has one. */
  private void look(int run, Pattern pattern) {
    for (long rest = pattern.parts(); rest != 0; rest &= rest - 1) {
      int row = rowOf[Long.numberOfTrailingZeros(rest)];
      unused.set(row);
      sumsOfRuns[run] += partition.numbers().unscaled(row);
      countsOfRuns[run]++;
    }
    for (long rest = pattern.unclear(); rest != 0; rest &= rest - 1) {
      unclear.set(rowOf[Long.numberOfTrailingZeros(rest)]);
    }
    for (Margin each : pattern.margins()) {
      if (!agrees(each)) {
        unclear.set(rowOf[each.total()]);
      }
    }
  }

  /** Whether it is plain that parts agree with their total: with numbers that are not hedged. */
  private boolean agrees(Margin margin) {
    long sum = 0;
    boolean arePlain = partition.isPlain(rowOf[margin.total()]);
    for (long rest = margin.parts(); rest != 0; rest &= rest - 1) {
      int row = rowOf[Long.numberOfTrailingZeros(rest)];
      arePlain &= partition.isPlain(row);
      sum += partition.numbers().unscaled(row);
    }
    long total = partition.numbers().unscaled(rowOf[margin.total()]);
    return arePlain && (margin.isWhole() ? sum == total : sum <= total);
  }

  /** Takes what is in the place of which totals stand away from the sums and counts of its groups. */
  public void takeAway(Grouping grouping, long[] sums, GroupCounts counts) {
    boolean isByRun = !grouping.isByPeriod() && !grouping.isByDetail();
    for (int run = 0; run < partition.runs(); run++) {
      int group = isByRun ? grouping.group(run, partition.firstRow(run)) : Grouping.NOWHERE;
      if (group >= 0) {
        sums[group] -= sumsOfRuns[run];
        counts.add(group, -countsOfRuns[run]);
      } else if (!isByRun && countsOfRuns[run] > 0) {
        takeRowsAway(run, grouping, sums, counts);
      }
    }
  }

  private void takeRowsAway(int run, Grouping grouping, long[] sums, GroupCounts counts) {
    int row = unused.nextSetBit(partition.firstRow(run));
    while (row >= 0 && row < partition.firstRow(run + 1)) {
      int group = grouping.group(run, row);
      if (group >= 0) {
        sums[group] -= partition.numbers().unscaled(row);
        counts.add(group, -1);
      }
      row = unused.nextSetBit(row + 1);
    }
  }

  /** Whether a total stands in the place of a row. */
  public boolean isUnused(int row) {
    return unused.get(row);
  }

  /** The groups at which somebody must look. */
  public BitSet unclear(Grouping grouping) {
    BitSet groups = new BitSet();
    unclear.stream().map(grouping::group).filter(group -> group >= 0).forEach(groups::set);
    return groups;
  }
}
