package org.logframe.aggregate.grid;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.logframe.aggregate.Cell;

/** The order of the cells of one breakdown or several: a total comes after what it is the total of. */
public final class CellOrder {
  private CellOrder() {}

  /** Makes the cells of breakdowns. */
  public interface Cells {
    /**
     * A cell.
     *
     * @param breakdown the position of the breakdown
     * @param number its place among all cells
     */
    Cell cell(int breakdown, int group, int number);
  }

  /**
   * The cells in their order.
   *
   * @param groups of each breakdown its groups, ascending
   * @param ofBreakdown of each breakdown where its groups stand among all; not asked of a single one,
   *     whose groups are in their order
   */
  public static ImmutableList<Cell> cells(
      List<int[]> groups, IntFunction<long[]> ofBreakdown, Cells cells) {
    List<long[]> orders = groups.size() == 1
        ? List.of(new long[0])
        : IntStream.range(0, groups.size()).mapToObj(ofBreakdown).toList();
    int[] next = new int[groups.size()];
    int all = groups.stream().mapToInt(each -> each.length).reduce(0, Math::addExact);
    ImmutableList.Builder<Cell> made = ImmutableList.builderWithExpectedSize(all);
    for (int number = 0; number < all; number++) {
      int first = first(orders, next);
      made.add(cells.cell(first, groups.get(first)[next[first]++], number));
    }
    return made.build();
  }

  /** Of which breakdown the first of the groups is that are next in each. */
  private static int first(List<long[]> orders, int[] next) {
    int first = 0;
    long least = Long.MAX_VALUE;
    for (int i = 0; i < next.length; i++) {
      long[] each = orders.get(i);
      if (next[i] < each.length && each[next[i]] < least) {
        first = i;
        least = each[next[i]];
      }
    }
    return first;
  }
}
