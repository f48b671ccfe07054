package org.logframe.aggregate.group;

import com.google.common.math.LongMath;
import com.google.common.primitives.Ints;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.logframe.aggregate.group.EntryCodes.By;
import org.logframe.indicator.Axis;
import org.logframe.table.column.Partition;

/**
 * In which group each row of a partition stands: the number of its group is the sum of what its run, its
 * period and its detail say, so that rows of one run are told apart by two look-ups at most. Where not
 * all groups are numbered, but those that occur, that of each row is listed.
 */
public final class Grouping {
  /** Less than all groups together, so that a row of which anything says so stands in none. */
  public static final int NOWHERE = Integer.MIN_VALUE / 8;

  /** Rows are looked at in blocks that stay in the nearest cache. */
  public static final int BLOCK = 1024;

  /** To search takes as long as to look at so many rows. */
  private static final int LONG_SEGMENT = 6;

  private final Partition partition;
  private final int groups;
  private final int[] ofRuns;
  private final int[] ofPeriods;
  private final int[] ofDetails;
  private final int[] ofRows;
  private int[] ofRunsInPeriods = new int[0];
  private boolean isByPeriod;
  private boolean isByDetail;

  /**
   * A grouping into one group.
   *
   * @param groups how many groups there will be at most
   * @param ofRows the group of each row, if they are listed
   */
  Grouping(Partition partition, int groups, int[] ofRows) {
    this.ofRows = ofRows;
    this.partition = partition;
    this.groups = groups;
    this.ofRuns = new int[partition.runs()];
    this.ofPeriods = new int[periodCodes(partition)];
    this.ofDetails = new int[partition.details().size()];
  }

  /** How many codes of periods there are, that of what is not stated included. */
  public static int periodCodes(Partition partition) {
    return partition.periods().size() + 1;
  }

  /** Tells groups apart by codes, each of which is worth so many groups. */
  void add(EntryCodes entries, long worth) {
    int[] into = of(entries.by());
    if (areListed()) {
      tellApart(entries, into);
      return;
    }
    for (int i = 0; i < into.length; i++) {
      into[i] += entries.get(i) * (int) worth;
    }
  }

  /** Numbers anew what entries say, where it does not add up to the group of a row. */
  private static void tellApart(EntryCodes entries, int[] into) {
    Slots both = new Slots();
    for (int i = 0; i < into.length; i++) {
      into[i] = both.number((long) into[i] << Integer.SIZE | entries.get(i));
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

  public int groups() {
    return groups;
  }

  /** Whether rows of one run and detail may be of several groups. */
  public boolean isByPeriod() {
    return isByPeriod;
  }

  /** Whether the rows of each run and detail are told apart by {@link #ofPeriods} alone. */
  public boolean areRunsAlike() {
    return ofRunsInPeriods.length == 0;
  }

  /** What tells groups of periods apart, by the codes of these. */
  public int[] ofPeriods() {
    return ofPeriods.clone();
  }

  /**
   * Whether it is plain that each period that is stated is of a later group than the one before, unless
   * it is in none.
   */
  public boolean tellsAllPeriodsApart() {
    boolean areApart = isByPeriod && ofRunsInPeriods.length == 0 && !areListed();
    int last = NOWHERE;
    for (int period = 1; period < ofPeriods.length; period++) {
      areApart &= ofPeriods[period] < 0 || ofPeriods[period] > last;
      last = Math.max(last, ofPeriods[period]);
    }
    return areApart;
  }

  /** Whether rows of one run and period may be of several groups. */
  public boolean isByDetail() {
    return isByDetail;
  }

  /** Whether rows of two details are of one group, if they are of one run and period. */
  public boolean areTogether(int detail, int other) {
    return ofDetails[detail] == ofDetails[other];
  }

  /** The group of a row, or less than 0. */
  public int group(int row) {
    return group(partition.runOf(row), row);
  }

  /** The group of a row of a run, or less than 0. */
  public int group(int run, int row) {
    if (areListed()) {
      return ofRows[row];
    }
    if (!isByPeriod && !isByDetail) {
      return ofRuns[run];
    }
    return group(run, partition.period().get(row), partition.detail().get(row));
  }

  /** Whether the group of each row is listed, rather than the sum of what its entries say. */
  public boolean areListed() {
    return ofRows.length > 0;
  }

  /** The group of rows of a run, a period and a detail, or less than 0; where they are not listed. */
  public int group(int run, int period, int detail) {
    int inPeriod =
        ofRunsInPeriods.length == 0 ? 0 : ofRunsInPeriods[run * ofPeriods.length + period];
    return ofRuns[run] + inPeriod + ofPeriods[period] + ofDetails[detail];
  }

  /**
   * Tells rows apart by the axes that are not folded yet: the places of which each has a value.
   *
   * @param folded the other axes
   */
  public static Grouping ofPlaces(Partition partition, Set<Axis> folded) {
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
    Grouping grouping = new Grouping(partition, Ints.checkedCast(places), new int[0]);
    grouping.add(runs, (long) ofPeriods * ofDetails);
    if (ofPeriods > 1) {
      grouping.add(EntryCodes.ofPeriods(partition), ofDetails);
    }
    grouping.add(details, 1);
    return grouping;
  }

  /**
   * Tells rows also apart by their places. A row that is nowhere in one of them is nowhere.
   *
   * @param most how many places in groups there may be
   * @return absent if there would be more, or they have no numbers that add up
   */
  Optional<PlacesInGroups> by(Grouping places, int most) {
    if (areListed() || places.areListed()) {
      return Optional.empty();
    }
    Slots runs = new Slots();
    Slots periods = new Slots();
    Slots details = new Slots();
    int[] bothRuns = pairs(ofRuns, places.ofRuns, runs);
    int[] bothPeriods = pairs(ofPeriods, places.ofPeriods, periods);
    int[] bothDetails = pairs(ofDetails, places.ofDetails, details);
    long all = LongMath.saturatedMultiply((long) runs.size() * periods.size(), details.size());
    if (all > most || ofRunsInPeriods.length > 0 || places.ofRunsInPeriods.length > 0) {
      return Optional.empty();
    }
    Grouping both = new Grouping(partition, (int) all, new int[0]);
    both.isByPeriod = isByPeriod || places.isByPeriod;
    both.isByDetail = isByDetail || places.isByDetail;
    setTo(both.ofRuns, bothRuns, periods.size() * details.size());
    setTo(both.ofPeriods, bothPeriods, details.size());
    setTo(both.ofDetails, bothDetails, 1);
    return Optional.of(new PlacesInGroups(
        both,
        ofPairs(ofRuns, bothRuns, runs),
        ofPairs(ofPeriods, bothPeriods, periods),
        ofPairs(ofDetails, bothDetails, details)));
  }

  /** Of each entry which of the pairs it has that occur, or {@link #NOWHERE}. */
  private static int[] pairs(int[] one, int[] other, Slots numbers) {
    int[] pairs = new int[one.length];
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = one[i] < 0 || other[i] < 0
          ? NOWHERE
          : numbers.number((long) one[i] << Integer.SIZE | other[i]);
    }
    return pairs;
  }

  /** What those entries say that have each of the pairs. */
  private static int[] ofPairs(int[] entries, int[] pairs, Slots numbers) {
    int[] ofPairs = new int[numbers.size()];
    for (int i = 0; i < pairs.length; i++) {
      if (pairs[i] >= 0) {
        ofPairs[pairs[i]] = entries[i];
      }
    }
    return ofPairs;
  }

  private static void setTo(int[] all, int[] numbers, int worth) {
    for (int i = 0; i < all.length; i++) {
      all[i] = numbers[i] < 0 ? NOWHERE : numbers[i] * worth;
    }
  }

  /** What is done with rows that stand together. */
  public interface Rows {
    /** With rows that are all of one group. */
    void together(int group, int fromRow, int toRow);

    /** With rows of several groups; those of a group below 0 are in none. */
    void each(int fromRow, int[] groupsOfRows, int rows);
  }

  /** Goes through all rows that may be in some group, in their order. */
  public void forEach(Rows todo) {
    forEach(RunRange.all(partition), todo);
  }

  /** Goes through all rows of some runs that may be in some group, in their order. */
  public void forEach(RunRange runs, Rows todo) {
    if (areListed()) {
      forEachListed(partition.firstRow(runs.from()), partition.firstRow(runs.to()), todo);
    } else {
      forEachAdded(runs, todo);
    }
  }

  private void forEachListed(int fromRow, int toRow, Rows todo) {
    for (int row = fromRow; row < toRow; row += BLOCK) {
      int to = Math.min(toRow, row + BLOCK);
      todo.each(row, Arrays.copyOfRange(ofRows, row, to), to - row);
    }
  }

  private void forEachAdded(RunRange runs, Rows todo) {
    int block = Math.min(BLOCK, partition.rows());
    int[] groupsOfRows = new int[block];
    int[] periods = new int[block];
    boolean areLong = !isByDetail && areSegmentsLong();
    int[] lasts = lasts(ofPeriods);
    for (int run = runs.from(); run < runs.to(); run++) {
      int end = partition.firstRow(run + 1);
      if (ofRuns[run] < 0) {
        continue;
      }
      if (!isByPeriod && !isByDetail) {
        todo.together(ofRuns[run], partition.firstRow(run), end);
        continue;
      }
      if (areLong) {
        int[] inRun = periods(run);
        forEachPeriod(run, inRun, ofRunsInPeriods.length == 0 ? lasts : lasts(inRun), todo);
        continue;
      }
      for (int row = partition.firstRow(run); row < end; row += BLOCK) {
        int to = Math.min(end, row + BLOCK);
        find(run, row, to, groupsOfRows, periods);
        todo.each(row, groupsOfRows, to - row);
      }
    }
  }

  /** Whether so many rows of a run follow each other in one group that to search for the next pays. */
  private boolean areSegmentsLong() {
    long segments = 1;
    for (int period = 1; period < ofPeriods.length; period++) {
      boolean isOther = ofRunsInPeriods.length > 0 || ofPeriods[period] != ofPeriods[period - 1];
      segments += isOther ? 1 : 0;
    }
    return partition.rows() >= segments * partition.runs() * LONG_SEGMENT;
  }

  /** Goes through the rows of a run of which nothing but the period matters, by which they are sorted. */
  private void forEachPeriod(int run, int[] inRun, int[] lasts, Rows todo) {
    int end = partition.firstRow(run + 1);
    int row = partition.firstRow(run);
    while (row < end) {
      int period = partition.period().get(row);
      int next = partition.period().firstAbove(lasts[period], row, end);
      if (ofRuns[run] + inRun[period] >= 0) {
        todo.together(ofRuns[run] + inRun[period], row, next);
      }
      row = next;
    }
  }

  /** Of each period the last one after it that says the same, without another between them. */
  private static int[] lasts(int[] periods) {
    int[] lasts = new int[periods.length];
    for (int period = periods.length - 1; period >= 0; period--) {
      boolean isSame = period + 1 < periods.length && periods[period] == periods[period + 1];
      lasts[period] = isSame ? lasts[period + 1] : period;
    }
    return lasts;
  }

  /** Of each group which codes its rows have, of those that count or are missing. */
  public Map<Integer, BitSet> nodes(EntryCodes codes) {
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

  /** Finds the groups of some rows of a run. */
  private void find(int run, int fromRow, int toRow, int[] into, int[] periods) {
    if (!isByDetail) {
      partition.period().lookUp(fromRow, toRow, ofRuns[run], periods(run), into);
      return;
    }
    partition.detail().lookUp(fromRow, toRow, ofRuns[run], ofDetails, into);
    if (isByPeriod) {
      partition.period().lookUp(fromRow, toRow, 0, periods(run), periods);
      for (int i = 0; i < toRow - fromRow; i++) {
        into[i] += periods[i];
      }
    }
  }

  /** What the periods of a run say. */
  private int[] periods(int run) {
    if (ofRunsInPeriods.length == 0) {
      return ofPeriods;
    }
    int[] inRun = new int[ofPeriods.length];
    for (int period = 0; period < inRun.length; period++) {
      inRun[period] = ofPeriods[period] + ofRunsInPeriods[run * inRun.length + period];
    }
    return inRun;
  }
}
