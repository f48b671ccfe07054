package org.logframe.aggregate;

import java.util.function.Predicate;
import org.logframe.indicator.Observation;

/**
 * To what a calculation keeps apart from the filters of its question, such as the parts and the
 * period of a target: what it does not take is as if it were neither reported nor due.
 */
interface Restriction {
  /** Takes everything. */
  Restriction NONE = of(observed -> true, due -> true);

  /** Whether it takes an observation. */
  boolean takes(Observation observed);

  /** Whether it takes a leaf cell that is due. */
  boolean takesDue(Observation due);

  /** Takes some observations, and nothing that is due. */
  static Restriction toObservations(Predicate<Observation> takes) {
    return of(takes, due -> false);
  }

  /** Takes some observations, and some of what is due. */
  static Restriction of(Predicate<Observation> takes, Predicate<Observation> takesDue) {
    return new Restriction() {
      @Override
      public boolean takes(Observation observed) {
        return takes.test(observed);
      }

      @Override
      public boolean takesDue(Observation due) {
        return takesDue.test(due);
      }
    };
  }
}
