package org.logframe.aggregate;

import com.google.common.math.LongMath;
import com.google.common.primitives.Ints;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.logframe.aggregate.EntryCodes.By;
import org.logframe.indicator.Axis;
import org.logframe.table.column.Partition;

/**
 * In which group each row of a partition stands: the number of its group is the sum of what its run, its
 * period and its detail say, so that rows of one run are told apart by two look-ups at most.
 */
final class Grouping {
  /** Less than all groups together, so that a row of which anything says so stands in none. */
  static final int NOWHERE = Integer.MIN_VALUE / 8;

  /** Rows are looked at in blocks that stay in the nearest cache. */
  private static final int BLOCK = 1024;

  private final Partition partition;
  private final int groups;
  private final int[] ofRuns;
  private final int[] ofPeriods;
  private final int[] ofDetails;
  private int[] ofRunsInPeriods = new int[0];
  private boolean isByPeriod;
  private boolean isByDetail;

  /**
   * A grouping into one group.
   *
   * @param groups how many groups there will be at most
   */
  Grouping(Partition partition, int groups) {
    this.partition = partition;
    this.groups = groups;
    this.ofRuns = new int[partition.runs()];
    this.ofPeriods = new int[periodCodes(partition)];
    this.ofDetails = new int[partition.details().size()];
  }

  /** How many codes of periods there are, that of what is not stated included. */
  static int periodCodes(Partition partition) {
    return partition.periods().size() + 1;
  }

  /** Tells groups apart by codes, each of which is worth so many groups. */
  void add(EntryCodes entries, int worth) {
    int[] into = of(entries.by());
    for (int i = 0; i < into.length; i++) {
      into[i] += entries.get(i) * worth;
    }
  }

  /** Takes rows out for which an answer is not a code. */
  void keep(EntryCodes entries, int code) {
    int[] into = of(entries.by());
    for (int i = 0; i < into.length; i++) {
      into[i] = entries.get(i) == code ? into[i] : NOWHERE;
    }
  }

  private int[] of(By by) {
    isByPeriod |= by == By.PERIOD || by == By.RUN_IN_PERIOD;
    isByDetail |= by == By.DETAIL;
    if (by == By.RUN_IN_PERIOD && ofRunsInPeriods.length == 0) {
      ofRunsInPeriods = new int[ofRuns.length * ofPeriods.length];
    }
    return switch (by) {
      case PERIOD -> ofPeriods;
      case DETAIL -> ofDetails;
      case RUN -> ofRuns;
      case RUN_IN_PERIOD -> ofRunsInPeriods;
    };
  }

  int groups() {
    return groups;
  }

  /** The group of a row, or less than 0. */
  int group(int row) {
    return group(partition.runOf(row), row);
  }

  /** The group of a row of a run, or less than 0. */
  int group(int run, int row) {
    if (!isByPeriod && !isByDetail) {
      return ofRuns[run];
    }
    int period = partition.period().get(row);
    int inPeriod =
        ofRunsInPeriods.length == 0 ? 0 : ofRunsInPeriods[run * ofPeriods.length + period];
    return ofRuns[run]
        + inPeriod
        + ofPeriods[period]
        + ofDetails[partition.detail().get(row)];
  }

  /**
   * Tells rows apart by the axes that are not folded yet: the places of which each has a value.
   *
   * @param folded the other axes
   */
  static Grouping ofPlaces(Partition partition, Set<Axis> folded) {
    EntryCodes runs = EntryCodes.ofRuns(
        partition,
        run -> (folded.contains(Axis.PROGRAMMES) ? 0 : partition.programme(run))
                * (partition.areas().size() + 1)
            + (folded.contains(Axis.AREAS) ? 0 : partition.area(run)));
    EntryCodes details = EntryCodes.ofDetails(partition, folded);
    int ofPeriods = folded.contains(Axis.PERIODS) ? 1 : periodCodes(partition);
    int ofDetails = partition.details().size();
    long ofProgrammes =
        folded.contains(Axis.PROGRAMMES) ? 1 : partition.programmes().size();
    long places = LongMath.saturatedMultiply(
        ofProgrammes * (partition.areas().size() + 1), (long) ofPeriods * ofDetails);
    Grouping grouping = new Grouping(partition, Ints.checkedCast(places));
    grouping.add(runs, ofPeriods * ofDetails);
    if (ofPeriods > 1) {
      grouping.add(EntryCodes.ofPeriods(partition), ofDetails);
    }
    grouping.add(details, 1);
    return grouping;
  }

  /** What is done with rows that stand together. */
  interface Rows {
    /** With rows that are all of one group. */
    void together(int group, int fromRow, int toRow);

    /** With rows of several groups; those of a group below 0 are in none. */
    void each(int fromRow, int[] groupsOfRows, int rows);
  }

  /** Goes through all rows that may be in some group, in their order. */
  void forEach(Rows todo) {
    int block = Math.min(BLOCK, partition.rows());
    int[] groupsOfRows = new int[block];
    int[] details = new int[block];
    for (int run = 0; run < partition.runs(); run++) {
      int end = partition.firstRow(run + 1);
      if (ofRuns[run] < 0) {
        continue;
      }
      if (!isByPeriod && !isByDetail) {
        todo.together(ofRuns[run], partition.firstRow(run), end);
        continue;
      }
      for (int row = partition.firstRow(run); row < end; row += BLOCK) {
        int to = Math.min(end, row + BLOCK);
        look(run, row, to, groupsOfRows, details);
        todo.each(row, groupsOfRows, to - row);
      }
    }
  }

  /** Of each group which codes its rows have, of those that count or are missing. */
  Map<Integer, BitSet> nodes(EntryCodes codes) {
    Map<Integer, BitSet> nodes = new HashMap<>();
    for (int run = 0; run < partition.runs(); run++) {
      for (int row = partition.firstRow(run); row < partition.firstRow(run + 1); row++) {
        int group = group(run, row);
        if (group >= 0 && !partition.isSuperseded(row)) {
          nodes.computeIfAbsent(group, each -> new BitSet()).set(codes.of(partition, run, row));
        }
      }
    }
    return nodes;
  }

  private void look(int run, int fromRow, int toRow, int[] into, int[] details) {
    int base = ofRuns[run];
    int rows = toRow - fromRow;
    if (isByPeriod) {
      partition.period().copy(fromRow, toRow, into);
      int first = run * ofPeriods.length;
      for (int i = 0; i < rows; i++) {
        int period = into[i];
        into[i] = base
            + ofPeriods[period]
            + (ofRunsInPeriods.length == 0 ? 0 : ofRunsInPeriods[first + period]);
      }
    } else {
      Arrays.fill(into, 0, rows, base);
    }
    if (isByDetail) {
      partition.detail().copy(fromRow, toRow, details);
      for (int i = 0; i < rows; i++) {
        into[i] += ofDetails[details[i]];
      }
    }
  }
}
