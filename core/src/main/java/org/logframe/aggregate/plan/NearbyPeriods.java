package org.logframe.aggregate.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.logframe.time.ReportingPeriod;

/**
 * Periods by their ends, so that those that have to do with one are found without looking at all: they
 * end no earlier than it begins, and begin no later than it reaches.
 */
public final class NearbyPeriods<K> {
  private final List<Named<K>> periods = new ArrayList<>();
  private @Nullable List<Named<K>> sorted;
  private LocalDate[] firstOfRest = {};

  private record Named<K>(K name, ReportingPeriod period) {
    LocalDate start() {
      return period.start().orElse(LocalDate.MIN);
    }

    LocalDate end() {
      return period.end().orElse(LocalDate.MAX);
    }
  }

  public void add(K name, ReportingPeriod period) {
    periods.add(new Named<>(name, period));
    sorted = null;
  }

  private List<Named<K>> sorted() {
    List<Named<K>> known = sorted;
    if (known == null) {
      known = periods.stream().sorted(Comparator.comparing(Named::end)).toList();
      firstOfRest = new LocalDate[known.size()];
      LocalDate first = LocalDate.MAX;
      for (int i = known.size() - 1; i >= 0; i--) {
        LocalDate start = known.get(i).start();
        first = start.isBefore(first) ? start : first;
        firstOfRest[i] = first;
      }
      sorted = known;
    }
    return known;
  }

  /**
   * Those that may have to do with a period, by their names; all of them if it is not stated.
   *
   * @param reach until when something that ends on a day reaches
   */
  public Map<K, ReportingPeriod> near(
      Optional<ReportingPeriod> period, UnaryOperator<LocalDate> reach) {
    List<Named<K>> all = sorted();
    LocalDate first = period.flatMap(ReportingPeriod::start).orElse(LocalDate.MIN);
    LocalDate last = period.flatMap(ReportingPeriod::end).map(reach).orElse(LocalDate.MAX);
    Map<K, ReportingPeriod> near = new LinkedHashMap<>();
    for (int i = firstEndingFrom(all, first); i < all.size(); i++) {
      if (firstOfRest[i].isAfter(last)) {
        break;
      }
      near.put(all.get(i).name(), all.get(i).period());
    }
    return near;
  }

  private int firstEndingFrom(List<Named<K>> all, LocalDate day) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).end().isBefore(day)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
