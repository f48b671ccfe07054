package org.logframe.aggregate;

import java.util.Locale;

/**
 * What to know at a glance of a {@link Cell} before quoting it. The set is closed; each flag follows
 * from what the cell holds.
 */
public enum Flag {
  /** Something that is due, by now and here, was not reported or is suppressed. */
  PARTIAL,
  /** A value of an earlier day stands for a later one; see {@link Cell#carried()}. */
  CARRIED,
  /** The first value that was reported is later than the first that is due. */
  LATE_FIRST_REPORT,
  /** A value that stands for the cell is hedged, as "about 370" is. */
  APPROXIMATE,
  /** What is missing counts as zero; see {@link Cell#takenAsZero()}. */
  MISSING_AS_ZERO,
  /** Some categories, such as women, stand for all; see {@link Cell#findings()}. */
  BREAKDOWN_INCOMPLETE,
  /** Statements do not go together; see {@link Cell#findings()}. */
  DISAGREEMENT,
  /** Something that was reported is counted nowhere; see {@link Cell#leftOut()}. */
  LEFT_OUT;

  /** In words: {@code missing as zero}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
