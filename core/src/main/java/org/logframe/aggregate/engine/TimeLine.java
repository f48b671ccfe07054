package org.logframe.aggregate.engine;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The leaf periods of a box in order, and the longer periods that join some of them exactly. */
final class TimeLine {
  private final PeriodNodes periods;
  private final List<Integer> line;
  private final ListMultimap<Integer, Box> leaves = ArrayListMultimap.create();

  TimeLine(PeriodNodes periods, Collection<Box> within) {
    this.periods = periods;
    for (Box leaf : within) {
      leaves.put(leaf.node(Plan.PERIODS), leaf);
    }
    line = leaves.keySet().stream().sorted(periods.byStart()).toList();
  }

  /** A period that is the leaf periods from one position up to another. */
  record Stretch(int period, int start, int end) {}

  /** Whether the leaf periods are disjoint, so that they divide the time. */
  boolean isDivided() {
    for (int i = 1; i < line.size(); i++) {
      if (periods.meet(line.get(i - 1), line.get(i))) {
        return false;
      }
    }
    return true;
  }

  int length() {
    return line.size();
  }

  int period(int position) {
    return line.get(position);
  }

  List<Box> leaves(int start, int end) {
    return line.subList(start, end).stream()
        .flatMap(each -> leaves.get(each).stream())
        .toList();
  }

  /** Those of some periods that join leaf periods exactly, by where they end. */
  ListMultimap<Integer, Stretch> stretches(Collection<Integer> candidates) {
    Map<Long, Integer> starts = new HashMap<>();
    Map<Long, Integer> ends = new HashMap<>();
    for (int i = 0; i < line.size(); i++) {
      starts.put(periods.first(line.get(i)), i);
      ends.put(periods.last(line.get(i)), i + 1);
    }
    ListMultimap<Integer, Stretch> stretches = ArrayListMultimap.create();
    for (int period : candidates.stream().sorted(periods.byStart()).toList()) {
      Integer start = starts.get(periods.first(period));
      Integer end = ends.get(periods.last(period));
      if (start != null && end != null && end - start > 1) {
        stretches.put(end, new Stretch(period, start, end));
      }
    }
    return stretches;
  }
}
