package org.logframe.aggregate.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.logframe.time.ReportingPeriod;

/**
 * Periods as intervals of days. They may cross; two that share only a boundary day do not meet. The
 * root is all time.
 */
final class PeriodNodes implements Nodes {
  private final Map<ReportingPeriod, Integer> numbers = new HashMap<>();
  private final List<ReportingPeriod> periods = new ArrayList<>();
  private long horizon = 1;

  /** The node of a period, which occurs. */
  int occurring(ReportingPeriod period) {
    Integer known = numbers.putIfAbsent(period, periods.size() + 1);
    if (known != null) {
      return known;
    }
    periods.add(period);
    period.end().ifPresent(this::widen);
    period.start().ifPresent(this::widen);
    return periods.size();
  }

  private void widen(LocalDate day) {
    horizon = Math.max(horizon, day.toEpochDay());
  }

  ReportingPeriod period(int node) {
    return periods.get(node - 1);
  }

  @Override
  public boolean contains(int outer, int inner) {
    return outer == inner
        || outer == ROOT
        || (inner != ROOT && period(outer).contains(period(inner)));
  }

  @Override
  public boolean meet(int one, int other) {
    return one == other || one == ROOT || other == ROOT || period(one).overlaps(period(other));
  }

  /** Days; an open end is taken to reach the last day that occurs. */
  @Override
  public long size(int node) {
    return node == ROOT ? Integer.MAX_VALUE : Math.max(1, last(node) - first(node) + 1);
  }

  /** The first day, as an epoch day; long before anything else if it has none. */
  long first(int node) {
    return node == ROOT
        ? Integer.MIN_VALUE
        : period(node).start().map(LocalDate::toEpochDay).orElse((long) Integer.MIN_VALUE);
  }

  /** The last day, as an epoch day; the last day that occurs if it has none. */
  long last(int node) {
    return node == ROOT
        ? horizon
        : period(node).end().map(LocalDate::toEpochDay).orElse(horizon);
  }
}
