package org.logframe.progress;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.logframe.aggregate.Cell;
import org.logframe.indicator.Observation;
import org.logframe.time.ReportingPeriod;

/** A cell, and of what slices and periods the observations are that stand for it. */
final class CellStatements {
  private final Cell cell;
  private final PurposeRows rows;
  private final int[] slices;
  private final int[] periods;

  private CellStatements(Cell cell, PurposeRows rows, int[] slices, int[] periods) {
    this.cell = cell;
    this.rows = rows;
    this.slices = slices;
    this.periods = periods;
  }

  /**
   * A cell for which some rows stand.
   *
   * @param stating the rows
   */
  static CellStatements of(Cell cell, PurposeRows rows, int[] stating) {
    return new CellStatements(
        cell,
        rows,
        IntStream.of(stating).map(rows::sliceOf).toArray(),
        IntStream.of(stating).map(rows::periodOf).toArray());
  }

  /** A cell for which some observations stand. */
  static CellStatements of(Cell cell, PurposeRows rows, List<Observation> stating) {
    return new CellStatements(
        cell,
        rows,
        stating.stream().mapToInt(each -> rows.slice(Slice.of(each))).toArray(),
        stating.stream().mapToInt(each -> rows.period(each.period())).toArray());
  }

  Cell cell() {
    return cell;
  }

  /** How many observations there are. */
  int size() {
    return slices.length;
  }

  /** The number of the slice of one of them. */
  int slice(int statement) {
    return slices[statement];
  }

  /** The number of the period of one of them. */
  int period(int statement) {
    return periods[statement];
  }

  /** The numbers of the slices. */
  BitSet slices() {
    BitSet numbers = new BitSet();
    IntStream.of(slices).forEach(numbers::set);
    return numbers;
  }

  /** The slices, each once, in the order of the observations. */
  List<Slice> distinctSlices() {
    return IntStream.of(slices).distinct().mapToObj(rows::slice).toList();
  }

  /** The periods, each once, in the order of the observations. */
  List<Optional<ReportingPeriod>> distinctPeriods() {
    return IntStream.of(periods).distinct().mapToObj(rows::period).toList();
  }

  /** The numbers of the slices of each period that occurs, by the number of the period. */
  Map<Integer, BitSet> slicesByPeriod() {
    Map<Integer, BitSet> found = new LinkedHashMap<>();
    for (int i = 0; i < slices.length; i++) {
      found.computeIfAbsent(periods[i], each -> new BitSet()).set(slices[i]);
    }
    return found;
  }
}
