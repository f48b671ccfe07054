package org.logframe.aggregate.grid.check;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.logframe.table.column.Partition;

/**
 * Which rows of both sides of a ratio are of the same programme, area, period, categories and reporter: a
 * merge join of two partitions, both of which are sorted by these.
 */
public final class RatioPlaces {
  private static final int ALONE = -1;

  private final Partition above;
  private final Partition below;
  private final int[] belowOf;
  private final BitSet besideAbove = new BitSet();

  private RatioPlaces(Partition above, Partition below) {
    this.above = above;
    this.below = below;
    this.belowOf = new int[above.rows()];
  }

  /** The rows of two partitions, told by their places. */
  static RatioPlaces of(Partition above, Partition below) {
    RatioPlaces places = new RatioPlaces(above, below);
    places.join();
    return places;
  }

  /** The rows of two partitions of which each is of the same place as that of the same number. */
  static RatioPlaces ofPairs(Partition above, Partition below) {
    RatioPlaces places = new RatioPlaces(above, below);
    for (int row = 0; row < places.belowOf.length; row++) {
      places.match(row, row);
    }
    return places;
  }

  private void match(int row, int other) {
    belowOf[row] = other;
    besideAbove.set(other);
  }

  private void join() {
    Ranks programmes = Ranks.of(above.programmes(), below.programmes());
    Ranks areas = Ranks.of(above.areas(), below.areas());
    RowJoin rows = new RowJoin(
        Ranks.of(above.periods(), below.periods()), Ranks.of(above.details(), below.details()));
    Arrays.fill(belowOf, ALONE);
    int run = 0;
    int other = 0;
    while (run < above.runs() && other < below.runs()) {
      int order = Integer.compare(
          programmes.above().get(above.programme(run)),
          programmes.below().get(below.programme(other)));
      if (order == 0) {
        order = Integer.compare(
            absentFirst(areas.above(), above.area(run)),
            absentFirst(areas.below(), below.area(other)));
      }
      if (order == 0) {
        rows.join(run, other);
      }
      run += order <= 0 ? 1 : 0;
      other += order >= 0 ? 1 : 0;
    }
  }

  private static int absentFirst(ImmutableIntArray ranks, int code) {
    return code == Partition.ABSENT ? -1 : ranks.get(code - 1);
  }

  /** Joins the rows of two runs that are of one programme and area. */
  private final class RowJoin {
    private final Ranks periods;
    private final Ranks details;

    RowJoin(Ranks periods, Ranks details) {
      this.periods = periods;
      this.details = details;
    }

    void join(int run, int otherRun) {
      int row = above.firstRow(run);
      int other = below.firstRow(otherRun);
      int end = above.firstRow(run + 1);
      int otherEnd = below.firstRow(otherRun + 1);
      while (row < end && other < otherEnd) {
        if (above.isPassedOver(row)) {
          row++;
        } else if (below.isPassedOver(other)) {
          other++;
        } else {
          int order = compare(row, other);
          if (order == 0) {
            match(row, other);
          }
          row += order <= 0 ? 1 : 0;
          other += order >= 0 ? 1 : 0;
        }
      }
    }

    private int compare(int row, int other) {
      int order = Integer.compare(
          absentFirst(periods.above(), above.period().get(row)),
          absentFirst(periods.below(), below.period().get(other)));
      return order != 0
          ? order
          : Integer.compare(
              details.above().get(above.detail().get(row)),
              details.below().get(below.detail().get(other)));
    }
  }

  /**
   * The positions of the entries of two sorted dictionaries among those of both.
   *
   * @param above of the entries of one
   * @param below of the entries of the other
   */
  private record Ranks(ImmutableIntArray above, ImmutableIntArray below) {
    static <T extends Comparable<? super T>> Ranks of(List<T> above, List<T> below) {
      ImmutableIntArray.Builder one = ImmutableIntArray.builder(above.size());
      ImmutableIntArray.Builder other = ImmutableIntArray.builder(below.size());
      int over = 0;
      int under = 0;
      for (int rank = 0; over < above.size() || under < below.size(); rank++) {
        int order = over == above.size()
            ? 1
            : under == below.size() ? -1 : above.get(over).compareTo(below.get(under));
        if (order <= 0) {
          one.add(rank);
          over++;
        }
        if (order >= 0) {
          other.add(rank);
          under++;
        }
      }
      return new Ranks(one.build(), other.build());
    }
  }

  /** The numerators that have a figure and no denominator beside it, ascending. */
  int[] loneAbove() {
    return IntStream.range(0, above.rows())
        .filter(row -> belowOf[row] == ALONE && !above.isPassedOver(row))
        .toArray();
  }

  /** The denominators that have a figure and no numerator beside it, ascending. */
  int[] loneBelow() {
    return IntStream.range(0, below.rows())
        .filter(row -> !besideAbove.get(row) && !below.isPassedOver(row))
        .toArray();
  }

  /** The row of the denominator beside a numerator that has one. */
  public int below(int row) {
    return belowOf[row];
  }

  /** Goes through the numerators that have a denominator beside them, both of them figures. */
  void forEachBeside(IntConsumer row) {
    IntStream.range(0, above.rows())
        .filter(each -> belowOf[each] != ALONE
            && !above.isPassedOver(each)
            && !below.isPassedOver(belowOf[each]))
        .forEach(row);
  }
}
