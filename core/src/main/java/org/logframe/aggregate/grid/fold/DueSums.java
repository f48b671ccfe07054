package org.logframe.aggregate.grid.fold;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.logframe.aggregate.Completeness;
import org.logframe.aggregate.MissingPolicy;
import org.logframe.aggregate.grid.check.DueRows;
import org.logframe.aggregate.grid.check.Grid;
import org.logframe.aggregate.grid.check.GridRules;
import org.logframe.aggregate.group.GroupIndex;
import org.logframe.aggregate.group.Grouping;
import org.logframe.aggregate.row.StatedGaps;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.IndicatorKind;
import org.logframe.indicator.Observation;
import org.logframe.internal.Lazy;
import org.logframe.measure.Counts;
import org.logframe.measure.Interval;
import org.logframe.measure.Missing;
import org.logframe.measure.MissingReason;
import org.logframe.table.column.Partition;

/** How much is due in each group of a grid, how much of that is missing, and what it may be. */
public final class DueSums {
  private static final Missing SILENCE = Missing.of(MissingReason.NOT_REPORTED);
  private static final Missing NOT_YET = Missing.of(MissingReason.NOT_YET_DUE);

  private final DueRows due;
  private final Partition reported;
  private final Indicator indicator;
  private final Interval range;
  private final MissingPolicy policy;
  private final GridRules rules;
  private final int[] expected;
  private final int[] silent;
  private final int[] notYet;
  private final BitSet later;
  private final Lazy<GroupIndex> stated;
  private final Lazy<GroupIndex> index;

  /**
   * The sums of groups.
   *
   * @param grouping of what is due
   */
  public DueSums(Grid grid, Grouping grouping) {
    this.due = grid.due();
    this.reported = grid.reported();
    this.indicator = grid.indicator();
    this.range = grid.range();
    this.policy = grid.question().missing();
    this.rules = grid.rules();
    Partition leaves = due.partition().orElseThrow();
    this.expected = new int[grouping.groups()];
    this.silent = new int[grouping.groups()];
    this.stated = Lazy.of(() -> GroupIndex.of(leaves, grouping, due.stated(), row -> true));
    this.index = Lazy.of(() -> GroupIndex.ofAll(leaves, grouping));
    grouping.forEach(new Grouping.Rows() {
      @Override
      public void together(int group, int fromRow, int toRow) {
        expected[group] += toRow - fromRow;
        silent[group] += due.silent(fromRow, toRow);
      }

      @Override
      public void each(int fromRow, int[] groupsOfRows, int rows) {
        for (int i = 0; i < rows; i++) {
          if (groupsOfRows[i] >= 0) {
            expected[groupsOfRows[i]]++;
            silent[groupsOfRows[i]] += due.isSilent(fromRow + i) ? 1 : 0;
          }
        }
      }
    });
    this.later = later(leaves, grid.question().asOf());
    this.notYet = new int[grouping.groups()];
    later.stream().map(grouping::group).filter(group -> group >= 0).forEach(group -> {
      notYet[group]++;
      silent[group]--;
    });
  }

  /** The leaf cells of which nothing is said, and which end after the day as of which it is asked. */
  private BitSet later(Partition leaves, Optional<LocalDate> asOf) {
    BitSet rows = new BitSet();
    if (asOf.isPresent()) {
      BitSet periods = new BitSet();
      for (int i = 0; i < leaves.periods().size(); i++) {
        periods.set(
            i + 1, leaves.periods().get(i).end().filter(asOf.get()::isBefore).isPresent());
      }
      for (int row = 0; row < leaves.rows(); row++) {
        rows.set(row, due.isSilent(row) && periods.get(leaves.period().get(row)));
      }
    }
    return rows;
  }

  private Missing statedBy(int said) {
    return reported.value(said).asMissing().orElseThrow();
  }

  /** What is stated of why leaf cells of a group are missing. */
  private Stream<Missing> stated(int group) {
    return stated
        .get()
        .of(group)
        .map(number -> due.saidOf(due.stated()[number]))
        .mapToObj(this::statedBy);
  }

  /** Whether something is due in a group. */
  public boolean isThere(int group) {
    return expected[group] > 0;
  }

  public Optional<Completeness> completeness(int group) {
    if (!isThere(group)) {
      return Optional.empty();
    }
    Map<MissingReason, Integer> missing = new TreeMap<>();
    stated(group).forEach(each -> missing.merge(each.reason(), 1, Integer::sum));
    if (silent[group] > 0) {
      missing.merge(MissingReason.NOT_REPORTED, silent[group], Integer::sum);
    }
    if (notYet[group] > 0) {
      missing.merge(MissingReason.NOT_YET_DUE, notYet[group], Integer::sum);
    }
    int sum = missing.values().stream().mapToInt(Integer::intValue).sum();
    return Optional.of(new Completeness(
        expected[group], expected[group] - sum, 0, ImmutableSortedMap.copyOf(missing)));
  }

  /** Between what bounds all that is due lies, given what was reported. */
  public Optional<Interval> overall(int group, GridFold fold) {
    long never = stated(group)
        .map(Missing::reason)
        .filter(
            reason -> reason == MissingReason.NOT_APPLICABLE || reason == MissingReason.NOT_YET_DUE)
        .count();
    if (expected[group] == never + notYet[group]) {
      return Optional.empty();
    }
    List<Interval> hints =
        stated(group).flatMap(each -> each.interval().stream()).map(this::known).toList();
    return new DueFold(fold.possible(group), fold.counts().rows(group), hints, unknown(group))
        .overall(rules, range);
  }

  /** What is known of a leaf cell that is suppressed. */
  private Interval known(Interval hint) {
    Interval whole = indicator.kind() == IndicatorKind.COUNT ? Counts.whole(hint) : hint;
    return range.intersect(whole).orElse(whole);
  }

  /** Of how many leaf cells nothing is known that may be there and do not count as zero. */
  private int unknown(int group) {
    boolean isZero = policy == MissingPolicy.AS_ZERO;
    long stated = stated(group)
        .filter(each -> isUnknown(each) && !(isZero && isNotReported(each)))
        .count();
    return (int) stated + (isZero ? 0 : silent[group]);
  }

  private static boolean isUnknown(Missing stated) {
    return stated.interval().isEmpty() && StatedGaps.mayBeThere(stated.reason());
  }

  private static boolean isNotReported(Missing missing) {
    return missing.reason() == MissingReason.NOT_REPORTED;
  }

  /** Whether some leaf cell of a group was not reported, be it stated or not. */
  public boolean isSomeNotReported(int group) {
    return silent[group] > 0 || stated(group).anyMatch(DueSums::isNotReported);
  }

  /** The leaf cells that were not, in the order in which they are due. */
  public ImmutableList<Observation> notReported(int group) {
    return missing(group).stream()
        .filter(each -> each.value().asMissing().filter(DueSums::isNotReported).isPresent())
        .collect(ImmutableList.toImmutableList());
  }

  /** The leaf cells that are missing, in the order in which they are due. */
  public ImmutableList<Observation> missing(int group) {
    return index
        .get()
        .of(group)
        .filter(row -> due.isSilent(row) || reported.isPassedOver(due.saidOf(row)))
        .boxed()
        .sorted(Comparator.comparingInt(due::position))
        .map(row -> due.missing(row, why(row)))
        .collect(ImmutableList.toImmutableList());
  }

  private Missing why(int row) {
    if (later.get(row)) {
      return NOT_YET;
    }
    return due.isSilent(row) ? SILENCE : statedBy(due.saidOf(row));
  }
}
