package org.logframe.aggregate;

import org.logframe.indicator.Observation;

/**
 * To what a calculation keeps apart from the filters of its question, such as the parts and the
 * period of a target: what it does not take is as if it were neither reported nor due.
 */
interface Restriction {
  /** Takes everything. */
  Restriction NONE = new Restriction() {
    @Override
    public boolean takes(Observation observed) {
      return true;
    }

    @Override
    public boolean takesDue(Observation due) {
      return true;
    }
  };

  /** Whether it takes an observation. */
  boolean takes(Observation observed);

  /** Whether it takes a leaf cell that is due. */
  boolean takesDue(Observation due);
}
