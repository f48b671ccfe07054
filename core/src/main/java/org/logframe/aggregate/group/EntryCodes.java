package org.logframe.aggregate.group;

import com.google.common.primitives.Ints;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.logframe.indicator.Axis;
import org.logframe.indicator.DisaggregationId;
import org.logframe.table.column.Detail;
import org.logframe.table.column.Partition;

/**
 * An answer for every row of a partition as a code, found by the entries of its dictionaries rather than
 * row by row.
 */
public final class EntryCodes {
  /** A filter asks for none of it. */
  public static final int OUTSIDE = 0;

  /** A filter may ask for a part of it, though nobody knows how much. */
  public static final int PERHAPS = 1;

  /** A filter asks for all of it. */
  public static final int INSIDE = 2;

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

  /** What runs are of. */
  public static EntryCodes ofRuns(Partition partition, IntUnaryOperator code) {
    int[] codes = new int[partition.runs()];
    Arrays.setAll(codes, code);
    return new EntryCodes(By.RUN, codes);
  }

  /** The periods of rows. */
  public static EntryCodes ofPeriods(Partition partition) {
    return new EntryCodes(By.PERIOD, upTo(Grouping.periodCodes(partition)));
  }

  /** What the periods of rows are of, by their codes. */
  public static EntryCodes ofPeriods(Partition partition, IntUnaryOperator code) {
    int[] codes = new int[Grouping.periodCodes(partition)];
    Arrays.setAll(codes, code);
    return new EntryCodes(By.PERIOD, codes);
  }

  /** The details of rows. */
  public static EntryCodes ofDetails(Partition partition) {
    return new EntryCodes(By.DETAIL, upTo(partition.details().size()));
  }

  private static int[] upTo(int entries) {
    int[] codes = new int[entries];
    for (int entry = 0; entry < entries; entry++) {
      codes[entry] = entry;
    }
    return codes;
  }

  /** The details of rows, without what is folded: equal ones have one number. */
  public static EntryCodes ofDetails(Partition partition, Set<Axis> folded) {
    Map<Detail, Integer> numbers = new LinkedHashMap<>();
    return new EntryCodes(
        By.DETAIL,
        partition.details().stream()
            .map(each -> without(each, folded))
            .mapToInt(each -> numbers.computeIfAbsent(each, key -> numbers.size()))
            .toArray());
  }

  private static Detail without(Detail detail, Set<Axis> folded) {
    Detail rest =
        folded.contains(Axis.SERIES) ? new Detail(detail.categories(), Optional.empty()) : detail;
    for (DisaggregationId id : detail.categories().keySet()) {
      rest = folded.contains(Axis.of(id)) ? rest.without(id) : rest;
    }
    return rest;
  }

  /** On what they depend. */
  By by() {
    return by;
  }

  /** The answer of an entry. */
  public int get(int entry) {
    return codes[entry];
  }

  /** How many entries there are. */
  public int size() {
    return codes.length;
  }

  /** Whether it is the answer of some entry. */
  public boolean contains(int code) {
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
    RUN_IN_PERIOD;

    /** The entry of a row of a run. */
    int entry(Partition partition, int run, int row) {
      return switch (this) {
        case PERIOD -> partition.period().get(row);
        case DETAIL -> partition.detail().get(row);
        case RUN -> run;
        case RUN_IN_PERIOD ->
          run * Grouping.periodCodes(partition) + partition.period().get(row);
      };
    }
  }

  /** The answer for a row. */
  public int of(Partition partition, int row) {
    return of(partition, partition.runOf(row), row);
  }

  /** The answer for a row of a run. */
  public int of(Partition partition, int run, int row) {
    return codes[by.entry(partition, run, row)];
  }
}
