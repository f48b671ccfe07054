package org.logframe.aggregate.box.node;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Some periods, found by what has something in common with another, without looking at all of them: in
 * the order of their starts, beside the latest end up to each.
 */
public final class PeriodIndex {
  private final PeriodNodes periods;
  private final ImmutableSet<Integer> all;
  private final List<Integer> byStart;
  private final long[] starts;
  private final long[] latestEnds;

  PeriodIndex(PeriodNodes periods, Collection<Integer> nodes) {
    this.periods = periods;
    this.all = ImmutableSet.copyOf(nodes);
    this.byStart = all.stream()
        .filter(node -> node != Nodes.ROOT)
        .sorted(periods.byStart())
        .toList();
    this.starts = byStart.stream().mapToLong(periods::first).toArray();
    this.latestEnds = byStart.stream().mapToLong(periods::last).toArray();
    for (int i = 1; i < latestEnds.length; i++) {
      latestEnds[i] = Math.max(latestEnds[i], latestEnds[i - 1]);
    }
  }

  /** Those that have something in common with a period. */
  ImmutableSet<Integer> meeting(int node) {
    if (node == Nodes.ROOT) {
      return all;
    }
    ImmutableSet.Builder<Integer> meeting = ImmutableSet.builder();
    if (all.contains(Nodes.ROOT)) {
      meeting.add(Nodes.ROOT);
    }
    for (int i = startedBy(periods.last(node)) - 1;
        i >= 0 && latestEnds[i] >= periods.first(node);
        i--) {
      if (periods.meet(byStart.get(i), node)) {
        meeting.add(byStart.get(i));
      }
    }
    return meeting.build();
  }

  /** How many begin by a day. */
  private int startedBy(long day) {
    int after = Arrays.binarySearch(starts, day);
    int end = after < 0 ? -after - 1 : after;
    while (end < starts.length && starts[end] <= day) {
      end++;
    }
    return end;
  }
}
