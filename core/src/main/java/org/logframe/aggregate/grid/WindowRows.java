package org.logframe.aggregate.grid;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.IntBinaryOperator;
import java.util.function.ToIntBiFunction;
import java.util.stream.IntStream;
import org.logframe.aggregate.grid.check.Grid;
import org.logframe.aggregate.group.CodedFacet;
import org.logframe.aggregate.group.EntryCodes;
import org.logframe.aggregate.group.GroupNumbers;
import org.logframe.aggregate.plan.Times;
import org.logframe.table.column.Partition;
import org.logframe.time.ReportingPeriod;

/**
 * The rows of an answer in windows. Where an observation belongs, there is a row; in it stands all that
 * lies in the window of its period. So each period that occurs has groups of its own.
 */
public final class WindowRows {
  private final Grid grid;
  private final ImmutableList<Partition> partitions;
  private final GridRows home;
  private final ImmutableList<GridRows> ofPeriods;
  private final int[] periodOf;
  private final int[] groupOf;
  private final ImmutableList<BitSet> there;

  /**
   * The rows of a breakdown by periods.
   *
   * @param facets of which one is of periods
   * @param home the rows to which observations belong
   * @param filters of the question, as they place the rows of each partition
   * @param executor of threads that add up some of the observations each
   */
  WindowRows(
      Grid grid,
      ImmutableList<CodedFacet> facets,
      GridRows home,
      List<ImmutableList<EntryCodes>> filters,
      Executor executor) {
    this.grid = grid;
    this.partitions = grid.partitions();
    this.home = home;
    CodedFacet periods =
        facets.stream().filter(WindowRows::isOfPeriods).findFirst().orElseThrow();
    this.ofPeriods = IntStream.range(0, periods.values().size())
        .mapToObj(period -> ofPeriod(facets, periods, period, filters, executor))
        .collect(ImmutableList.toImmutableList());
    this.there =
        ofPeriods.stream().map(each -> new BitSet()).collect(ImmutableList.toImmutableList());
    GroupNumbers numbers = home.numbers();
    this.periodOf = new int[numbers.size()];
    this.groupOf = new int[numbers.size()];
    for (int group : home.groups()) {
      periodOf[group] = numbers.code(group, periods);
      groupOf[group] = ofPeriods.get(periodOf[group]).numbers().groupLike(numbers, group);
      there.get(periodOf[group]).set(groupOf[group]);
    }
  }

  /** Whether a facet is one of periods. */
  static boolean isOfPeriods(CodedFacet facet) {
    return facet.facet().granularity().isPresent();
  }

  /** The groups of one period, numbered as if there were no facet of periods. */
  private GridRows ofPeriod(
      ImmutableList<CodedFacet> facets,
      CodedFacet periods,
      int number,
      List<ImmutableList<EntryCodes>> filters,
      Executor executor) {
    Optional<?> period = periods.values().get(number);
    CodedFacet alone =
        new CodedFacet(periods.facet(), ImmutableList.of(period), codes((partition, entry) -> 0));
    List<ImmutableList<EntryCodes>> placed = new ArrayList<>();
    for (int i = 0; i < filters.size(); i++) {
      if (period.isEmpty() || !Times.isPeriod(grid.question().filters().get(i))) {
        placed.add(filters.get(i));
      }
    }
    placed.add(codes(period
        .map(unit -> inWindow((ReportingPeriod) unit))
        .orElse(
            (partition, entry) -> isInside(periods.codes().get(partition).get(entry) == number))));
    return new GridRows(
        grid,
        new GroupNumbers(
            facets.stream()
                .map(each -> isOfPeriods(each) ? alone : each)
                .collect(ImmutableList.toImmutableList()),
            ImmutableList.copyOf(placed),
            partitions),
        Optional.empty(),
        executor);
  }

  private IntBinaryOperator inWindow(ReportingPeriod unit) {
    ReportingPeriod span = grid.question().window().span(unit);
    return (partition, entry) -> isInside(
        partitions.get(partition).periodOf(entry).filter(span::contains).isPresent());
  }

  private static int isInside(boolean isInside) {
    return isInside ? EntryCodes.INSIDE : EntryCodes.OUTSIDE;
  }

  /**
   * Codes of the periods of each partition.
   *
   * @param code by the number of a partition and the code of a period in it
   */
  private ImmutableList<EntryCodes> codes(IntBinaryOperator code) {
    return IntStream.range(0, partitions.size())
        .mapToObj(partition -> EntryCodes.ofPeriods(
            partitions.get(partition), entry -> code.applyAsInt(partition, entry)))
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether some row is no grid. */
  boolean isSomeSettled() {
    return IntStream.of(home.groups())
        .anyMatch(group -> ofPeriods.get(periodOf[group]).settled().get(groupOf[group]));
  }

  /** The cell of a group of home rows. */
  GridCell cell(int group, int number) {
    return new GridCell(ofPeriods.get(periodOf[group]), groupOf[group], number);
  }

  /** In how many rows something stands that was reported. */
  int rowsOf(int reported) {
    return count((rows, row) -> rows.group(row), reported);
  }

  private int rowsOfDue(int due) {
    return count((rows, row) -> rows.groupOfDue(row), due);
  }

  private int count(ToIntBiFunction<GridRows, Integer> group, int row) {
    int count = 0;
    for (int period = 0; period < ofPeriods.size(); period++) {
      int found = group.applyAsInt(ofPeriods.get(period), row);
      count += found >= 0 && there.get(period).get(found) ? 1 : 0;
    }
    return count;
  }

  /** Whether nothing stands in several rows. */
  boolean areDisjoint() {
    Partition reported = grid.reported();
    return IntStream.range(0, reported.rows())
            .allMatch(row -> reported.isSuperseded(row) || rowsOf(row) <= 1)
        && grid.due().partition().stream()
            .flatMapToInt(due -> IntStream.range(0, due.rows()))
            .allMatch(row -> rowsOfDue(row) <= 1);
  }
}
