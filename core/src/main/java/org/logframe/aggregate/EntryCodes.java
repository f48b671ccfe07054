package org.logframe.aggregate;

import com.google.common.primitives.Ints;
import org.logframe.table.column.Partition;

/**
 * An answer for every row of a partition as a code, found by the entries of its dictionaries rather than
 * row by row.
 */
final class EntryCodes {
  /** A filter asks for none of it. */
  static final int OUTSIDE = 0;

  /** A filter may ask for a part of it, though nobody knows how much. */
  static final int PERHAPS = 1;

  /** A filter asks for all of it. */
  static final int INSIDE = 2;

  private final By by;
  private final int[] codes;

  /**
   * Answers.
   *
   * @param by on what they depend
   * @param codes by the code of that; of a run in a period, by the number of the run times the number
   *     of period codes, plus that of the period
   */
  EntryCodes(By by, int[] codes) {
    this.by = by;
    this.codes = codes;
  }

  /** On what they depend. */
  By by() {
    return by;
  }

  /** The answer of an entry. */
  int get(int entry) {
    return codes[entry];
  }

  /** Whether it is the answer of some entry. */
  boolean contains(int code) {
    return Ints.contains(codes, code);
  }

  /** What tells the answers of two rows apart. */
  enum By {
    /** Nothing but when it was. */
    PERIOD,
    /** Nothing but the categories and the reporter. */
    DETAIL,
    /** Nothing but the programme and the area. */
    RUN,
    /** The programme and the area, and when it was. */
    RUN_IN_PERIOD
  }

  /** The answer for a row. */
  int of(Partition partition, int row) {
    return switch (by) {
      case PERIOD -> codes[partition.period().get(row)];
      case DETAIL -> codes[partition.detail().get(row)];
      case RUN -> codes[partition.runOf(row)];
      case RUN_IN_PERIOD ->
        codes[
            partition.runOf(row) * Grouping.periodCodes(partition)
                + partition.period().get(row)];
    };
  }
}
