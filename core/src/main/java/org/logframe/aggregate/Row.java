package org.logframe.aggregate;

import java.util.ArrayList;
import java.util.List;
import org.logframe.indicator.Observation;

/** What was reported, and what is due, in one row. */
final class Row {
  final List<Observation> observed = new ArrayList<>();
  final List<Observation> due = new ArrayList<>();
  private List<Observation> leftOut = List.of();

  /**
   * Takes those without a period out if there are others: nobody knows which of these they repeat.
   *
   * @return what was taken out
   */
  List<Observation> setUnstatedApart() {
    List<Observation> unstated = observed.stream().filter(Row::isUnstated).toList();
    if (unstated.size() == observed.size()) {
      return List.of();
    }
    observed.removeIf(Row::isUnstated);
    leftOut = unstated;
    return unstated;
  }

  /** The observations that were left out of it since their period is unstated. */
  List<Observation> leftOut() {
    return leftOut;
  }

  /** Whether nothing of it states a period, so that none of it says when it was. */
  boolean isTimeless() {
    return !observed.isEmpty() && observed.stream().allMatch(Row::isUnstated);
  }

  /** Whether something of it states no period. */
  boolean hasUnstated() {
    return observed.stream().anyMatch(Row::isUnstated);
  }

  private static boolean isUnstated(Observation observation) {
    return observation.period().isEmpty();
  }
}
