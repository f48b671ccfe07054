package org.logframe.portfolio.lookup;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.logframe.programme.Applicability;
import org.logframe.time.Certainty;

/**
 * That a programme works where it was asked, how surely, and under which conditions alone.
 *
 * @param certainty never {@link Certainty#NO}
 * @param limits the conditions; empty where it holds for everybody
 */
record Reach(Certainty certainty, ImmutableSet<Applicability> limits) {
  /** Where no place was asked. */
  static Reach anywhere(Certainty certainty) {
    return new Reach(certainty, ImmutableSet.of());
  }

  /** The surer of two; of equally sure ones that with fewer conditions, else the first. */
  static Optional<Reach> better(Optional<Reach> one, Optional<Reach> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() ? other : one;
    }
    int bySureness = one.get().certainty.compareTo(other.get().certainty);
    int byLimits = Integer.compare(one.get().limits.size(), other.get().limits.size());
    return (bySureness != 0 ? bySureness : byLimits) <= 0 ? one : other;
  }

  ImmutableList<Applicability> limitList() {
    return limits.asList();
  }
}
