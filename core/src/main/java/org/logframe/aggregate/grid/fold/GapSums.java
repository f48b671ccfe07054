package org.logframe.aggregate.grid.fold;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.logframe.aggregate.Completeness;
import org.logframe.aggregate.MissingPolicy;
import org.logframe.aggregate.arithmetic.Intervals;
import org.logframe.aggregate.grid.check.Grid;
import org.logframe.aggregate.group.GroupIndex;
import org.logframe.aggregate.row.StatedGaps;
import org.logframe.indicator.Observation;
import org.logframe.measure.Interval;
import org.logframe.measure.Missing;
import org.logframe.measure.MissingReason;
import org.logframe.table.column.Partition;

/**
 * What is stated as missing in groups of which nothing declares what is due: it is known to be there, so
 * that it counts as due, beside all that was reported. Each row is of one leaf cell.
 */
public final class GapSums {
  private final Partition partition;
  private final GroupIndex aside;
  private final GridFold fold;
  private final boolean isCounted;
  private final MissingPolicy policy;

  /**
   * The gaps of groups.
   *
   * @param aside what is missing in them, among other values
   * @param fold what was reported in them
   */
  public GapSums(Grid grid, GroupIndex aside, GridFold fold) {
    this.partition = grid.reported();
    this.aside = aside;
    this.isCounted = grid.rules().isCounted();
    this.policy = grid.question().missing();
    this.fold = fold;
  }

  private Stream<MissingReason> reasons(int group) {
    return aside
        .of(group)
        .mapToObj(partition::valueAside)
        .flatMap(value -> value.asMissing().stream())
        .map(Missing::reason);
  }

  /** Whether something of a group could be there and is not. */
  private boolean isThere(int group) {
    return reasons(group).anyMatch(StatedGaps::mayBeThere);
  }

  public Optional<Completeness> completeness(int group) {
    if (!isThere(group)) {
      return Optional.empty();
    }
    Map<MissingReason, Integer> missing = new TreeMap<>();
    reasons(group).forEach(reason -> missing.merge(reason, 1, Integer::sum));
    int sum = missing.values().stream().mapToInt(Integer::intValue).sum();
    return Optional.of(new Completeness(
        fold.counts().rows(group) + sum,
        fold.counts().rows(group),
        0,
        ImmutableSortedMap.copyOf(missing)));
  }

  /** Whether it is stated of some leaf cell of a group that it was not reported. */
  public boolean isSomeNotReported(int group) {
    return reasons(group).anyMatch(MissingReason.NOT_REPORTED::equals);
  }

  /** The observations that state so. */
  public ImmutableList<Observation> notReported(int group) {
    return aside
        .of(group)
        .filter(number -> partition
            .valueAside(number)
            .asMissing()
            .filter(each -> each.reason() == MissingReason.NOT_REPORTED)
            .isPresent())
        .map(partition::rowAside)
        .mapToObj(partition::observation)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * At least what was reported; absent where more may as well be less, or where what is missing counts as
   * zero.
   */
  public Optional<Interval> overall(int group) {
    boolean isZero = policy == MissingPolicy.AS_ZERO && isSomeNotReported(group);
    return isCounted && isThere(group) && !isZero
        ? Optional.of(Intervals.upFrom(fold.possible(group)))
        : Optional.empty();
  }

  /** What is missing, without who says so. */
  public ImmutableList<Observation> missing(int group) {
    return isThere(group)
        ? aside
            .of(group)
            .map(partition::rowAside)
            .filter(partition::isPassedOver)
            .mapToObj(this::leaf)
            .collect(ImmutableList.toImmutableList())
        : ImmutableList.of();
  }

  private Observation leaf(int row) {
    Observation stated = partition.observation(row);
    return Observation.builder()
        .indicator(stated.indicator())
        .programme(stated.programme())
        .area(stated.area())
        .period(stated.period())
        .putAllCategories(stated.categories())
        .series(stated.series())
        .purpose(stated.purpose())
        .value(stated.value())
        .build();
  }
}
