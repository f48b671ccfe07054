package org.logframe.portfolio.check;

import com.google.common.collect.ImmutableList;
import org.logframe.measure.Interval;
import org.logframe.portfolio.Claim;
import org.logframe.source.Source;

/** What is listed: at least so many and at most so many, and where it is listed. */
record Itemised(int certain, int possible, boolean dated, ImmutableList<Source> sources) {
  static Itemised of(int number, ImmutableList<Source> sources) {
    return new Itemised(number, number, false, sources);
  }

  boolean isConsistentWith(Claim claim) {
    Interval listed = Interval.between(certain, possible, claim.figure().unit());
    return claim.figure().bounds().intersect(listed).isPresent();
  }

  String number() {
    return certain == possible ? "" + certain : certain + " to " + possible;
  }

  String verb() {
    return certain == 1 && possible == 1 ? " is listed" : " are listed";
  }
}
