package org.logframe.aggregate.box.node;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.logframe.time.Granularity;
import org.logframe.time.ReportingPeriod;

/**
 * Periods as intervals of days. They may cross; two that share only a boundary day do not meet. The
 * root is all time. A period is as long as the granules of the indicator's frequency in it; where
 * there is no frequency, or one of the periods does not consist of granules, as its days.
 */
public final class PeriodNodes implements Nodes {
  static final long BEFORE_ALL = Integer.MIN_VALUE;
  private static final long AFTER_ALL = Integer.MAX_VALUE;

  private final Optional<Granularity> frequency;
  private final Map<ReportingPeriod, Integer> numbers = new HashMap<>();
  private final List<ReportingPeriod> periods = new ArrayList<>();
  private final List<Days> days = new ArrayList<>(List.of(new Days(BEFORE_ALL, AFTER_ALL)));
  private final Map<Integer, Boolean> leaves = new HashMap<>();
  private final Map<Integer, Long> sizes = new HashMap<>();
  private boolean inGranules;
  private long horizon = 1;

  /** First and last day as epoch days; open ends lie before and after all of them. */
  private record Days(long first, long last) {
    boolean contains(Days other) {
      return first <= other.first && other.last <= last;
    }

    /** Whether they share more than a boundary day, as {@link ReportingPeriod#overlaps} says. */
    boolean meet(Days other) {
      return contains(other) || other.contains(this) || (first < other.last && other.first < last);
    }
  }

  public PeriodNodes(Optional<Granularity> frequency) {
    this.frequency = frequency;
    this.inGranules = frequency.isPresent();
  }

  /** The node of a period, which occurs. */
  public int occurring(ReportingPeriod period) {
    Integer known = numbers.putIfAbsent(period, periods.size() + 1);
    if (known != null) {
      return known;
    }
    periods.add(period);
    days.add(new Days(
        period.start().map(LocalDate::toEpochDay).orElse(BEFORE_ALL),
        period.end().map(LocalDate::toEpochDay).orElse(AFTER_ALL)));
    leaves.clear();
    sizes.clear();
    inGranules = inGranules && isGranules(period);
    period.end().ifPresent(this::widen);
    period.start().ifPresent(this::widen);
    return periods.size();
  }

  private boolean isGranules(ReportingPeriod period) {
    return !period.isOpen()
        && period.start().equals(granule(period.start()).start())
        && period.end().equals(granule(period.end()).end());
  }

  private ReportingPeriod granule(Optional<LocalDate> day) {
    return frequency.orElseThrow().periodContaining(day.orElseThrow());
  }

  private void widen(LocalDate day) {
    horizon = Math.max(horizon, day.toEpochDay());
  }

  /** The days on which granules of a period, or what else occurs, begin: it can be cut there. */
  List<Long> cuts(int node) {
    List<Long> cuts = new ArrayList<>(List.of(first(node), last(node) + 1));
    if (inGranules && node != ROOT) {
      period(node).split(frequency.orElseThrow()).stream()
          .skip(1)
          .map(granule -> granule.start().orElseThrow().toEpochDay())
          .forEach(cuts::add);
    }
    return cuts;
  }

  public ReportingPeriod period(int node) {
    return periods.get(node - 1);
  }

  /** Earlier starts first, of equal starts the earlier end. */
  public Comparator<Integer> byStart() {
    return Comparator.<Integer>comparingLong(this::first).thenComparingLong(this::last);
  }

  /** Earlier ends first, of equal ends the earlier start; open ends last of all. */
  public Comparator<Integer> byEnd() {
    return Comparator.<Integer>comparingLong(node -> days.get(node).last)
        .thenComparingLong(this::first);
  }

  /** How many of some periods, sorted by end, come before one of them without meeting it. */
  public int countBefore(List<Integer> sorted, int position) {
    int period = sorted.get(position);
    int low = 0;
    int high = position;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (meet(sorted.get(middle), period)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  @Override
  public boolean contains(int outer, int inner) {
    return outer == inner
        || outer == ROOT
        || (inner != ROOT && days.get(outer).contains(days.get(inner)));
  }

  @Override
  public boolean meet(int one, int other) {
    return one == other || one == ROOT || other == ROOT || days.get(one).meet(days.get(other));
  }

  @Override
  public boolean areDisjoint(Set<Integer> nodes) {
    List<Integer> sorted = nodes.stream().sorted(byStart()).toList();
    for (int i = 1; i < sorted.size(); i++) {
      if (meet(sorted.get(i - 1), sorted.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether of every two of some periods that meet one lies in the other. */
  public boolean areNested(Set<Integer> nodes) {
    List<Integer> sorted = nodes.stream().sorted(widestFirst()).toList();
    Deque<Integer> around = new ArrayDeque<>();
    for (int node : sorted) {
      while (!around.isEmpty() && !meet(around.peek(), node)) {
        around.pop();
      }
      if (!around.isEmpty() && !contains(around.peek(), node)) {
        return false;
      }
      around.push(node);
    }
    return true;
  }

  /** Of periods of which every two that meet nest, those that lie in no other. */
  public List<Integer> outermost(Set<Integer> nodes) {
    List<Integer> outermost = new ArrayList<>();
    int last = ROOT;
    for (int node : nodes.stream().sorted(widestFirst()).toList()) {
      if (last == ROOT || !contains(last, node)) {
        outermost.add(node);
        last = node;
      }
    }
    return outermost;
  }

  private Comparator<Integer> widestFirst() {
    return Comparator.<Integer>comparingLong(this::first)
        .thenComparing(Comparator.<Integer>comparingLong(this::last).reversed());
  }

  /** Periods so that each comes after those in it. */
  public List<Integer> shortestFirst(Set<Integer> nodes) {
    return nodes.stream()
        .sorted(Comparator.<Integer>comparingLong(node -> last(node) - first(node))
            .thenComparing(byStart()))
        .toList();
  }

  /** An open end is taken to reach the last day that occurs. */
  @Override
  public long size(int node) {
    return sizes.computeIfAbsent(node, this::findSize);
  }

  private long findSize(int node) {
    if (node == ROOT) {
      return Integer.MAX_VALUE;
    }
    return inGranules
        ? period(node).split(frequency.orElseThrow()).size()
        : Math.max(1, last(node) - first(node) + 1);
  }

  @Override
  public long overlap(int one, int other) {
    if (contains(one, other) || contains(other, one)) {
      return Math.min(size(one), size(other));
    }
    if (!meet(one, other)) {
      return 0;
    }
    LocalDate first = LocalDate.ofEpochDay(Math.max(first(one), first(other)));
    LocalDate last = LocalDate.ofEpochDay(Math.min(last(one), last(other)));
    return inGranules
        ? ReportingPeriod.between(first, last).split(frequency.orElseThrow()).size()
        : last.toEpochDay() - first.toEpochDay() + 1;
  }

  /** That of the days up to its last less that of the days before its first. */
  @Override
  public long fingerprint(int node) {
    return node == ROOT
        ? Fingerprint.of(Plan.PERIODS, AFTER_ALL)
        : Fingerprint.difference(
            Fingerprint.of(Plan.PERIODS, last(node) + 1),
            Fingerprint.of(Plan.PERIODS, first(node)));
  }

  /** Whether a period is one granule or, without a frequency, has no other that occurs in it. */
  @Override
  public boolean isLeaf(int node) {
    return leaves.computeIfAbsent(node, this::findLeaf);
  }

  private boolean findLeaf(int node) {
    if (node != ROOT && frequency.isPresent()) {
      return isGranules(period(node))
          && period(node).equals(granule(period(node).start()));
    }
    for (int other = 1; other <= periods.size(); other++) {
      if (other != node && contains(node, other)) {
        return false;
      }
    }
    return true;
  }

  /** The first day, as an epoch day; long before anything else if it has none. */
  public long first(int node) {
    return days.get(node).first;
  }

  /** The last day, as an epoch day; the last day that occurs if it has none. */
  public long last(int node) {
    long last = days.get(node).last;
    return last == AFTER_ALL ? horizon : last;
  }
}
