package org.logframe.progress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.logframe.indicator.IndicatorId;
import org.logframe.indicator.Purpose;
import org.logframe.place.AreaId;
import org.logframe.programme.ProgrammeId;
import org.logframe.table.column.Columns;
import org.logframe.table.column.Detail;
import org.logframe.table.column.Partition;
import org.logframe.time.ReportingPeriod;

/**
 * The baselines, the targets or the actual values of an indicator, row by row: of each the numbers of
 * its {@linkplain Slice slice} and of its period, so that what is asked of these is asked once.
 */
final class PurposeRows {
  private final List<Partition> partitions;
  private final int[] firstRows;
  private final int[] sliceOf;
  private final int[] periodOf;
  private final BitSet standing = new BitSet();
  private final List<Slice> slices = new ArrayList<>();
  private final Map<Slice, Integer> sliceNumbers = new HashMap<>();
  private final Map<Optional<AreaId>, Map<ProgrammeId, List<Integer>>> slicesByPlace =
      new LinkedHashMap<>();
  private final List<Optional<ReportingPeriod>> periods = new ArrayList<>();
  private final Map<Optional<ReportingPeriod>, Integer> periodNumbers = new HashMap<>();

  /** The rows of some indicators and a purpose. */
  PurposeRows(Columns columns, Collection<IndicatorId> indicators, Purpose purpose) {
    this.partitions = columns.partitions().stream()
        .filter(each -> each.purpose() == purpose && indicators.contains(each.indicator()))
        .toList();
    this.firstRows = new int[partitions.size() + 1];
    for (int i = 0; i < partitions.size(); i++) {
      firstRows[i + 1] = firstRows[i] + partitions.get(i).rows();
    }
    this.sliceOf = new int[size()];
    this.periodOf = new int[size()];
    standing.set(0, size());
    for (int i = 0; i < partitions.size(); i++) {
      add(partitions.get(i), firstRows[i]);
    }
  }

  private void add(Partition partition, int first) {
    int[] ofPeriods = new int[partition.periods().size() + 1];
    Arrays.fill(ofPeriods, -1);
    int[] ofDetails = new int[partition.details().size()];
    for (int run = 0; run < partition.runs(); run++) {
      Arrays.fill(ofDetails, -1);
      for (int row = partition.firstRow(run); row < partition.firstRow(run + 1); row++) {
        int period = partition.period().get(row);
        if (ofPeriods[period] < 0) {
          ofPeriods[period] = period(partition.periodOf(period));
        }
        int detail = partition.detail().get(row);
        if (ofDetails[detail] < 0) {
          ofDetails[detail] = slice(slice(partition, run, detail));
        }
        periodOf[first + row] = ofPeriods[period];
        sliceOf[first + row] = ofDetails[detail];
      }
    }
    for (int i = 0; i < partition.superseded(); i++) {
      standing.clear(first + partition.rowSuperseded(i));
    }
  }

  private static Slice slice(Partition partition, int run, int detail) {
    Detail told = partition.details().get(detail);
    return new Slice(
        partition.programmes().get(partition.programme(run)),
        partition.areaOf(partition.area(run)),
        told.categories(),
        told.series());
  }

  /** How many rows there are, those that are superseded included. */
  int size() {
    return firstRows[partitions.size()];
  }

  /** The rows that are not superseded. */
  BitSet standing() {
    return standing;
  }

  /** The number of the slice of a row. */
  int sliceOf(int row) {
    return sliceOf[row];
  }

  /** The number of the period of a row. */
  int periodOf(int row) {
    return periodOf[row];
  }

  /** How many slices there are. */
  int slices() {
    return slices.size();
  }

  /** The slice with a number. */
  Slice slice(int number) {
    return slices.get(number);
  }

  /** The number of a slice, which may be a new one. */
  int slice(Slice slice) {
    @Nullable Integer known = sliceNumbers.get(slice);
    if (known != null) {
      return known;
    }
    int number = slices.size();
    slices.add(slice);
    sliceNumbers.put(slice, number);
    slicesByPlace
        .computeIfAbsent(slice.area(), area -> new LinkedHashMap<>())
        .computeIfAbsent(slice.programme(), programme -> new ArrayList<>())
        .add(number);
    return number;
  }

  /** The number of a slice, or less than 0 if nothing is of it. */
  int find(Slice slice) {
    return sliceNumbers.getOrDefault(slice, -1);
  }

  /** The numbers of the slices of each area. */
  Map<Optional<AreaId>, Map<ProgrammeId, List<Integer>>> slicesByPlace() {
    return slicesByPlace;
  }

  /** How many periods there are. */
  int periods() {
    return periods.size();
  }

  /** The period with a number. */
  Optional<ReportingPeriod> period(int number) {
    return periods.get(number);
  }

  /** The number of a period, which may be a new one. */
  int period(Optional<ReportingPeriod> period) {
    return periodNumbers.computeIfAbsent(period, each -> {
      periods.add(each);
      return periods.size() - 1;
    });
  }

  /** The periods of rows that are not superseded. */
  List<ReportingPeriod> statedPeriods() {
    BitSet stated = new BitSet();
    standing.stream().forEach(row -> stated.set(periodOf[row]));
    return stated.stream().mapToObj(periods::get).flatMap(Optional::stream).toList();
  }

  /** All rows. */
  Columns all() {
    return Columns.of(partitions);
  }

  /**
   * Some rows by themselves, in their order.
   *
   * @param rows none of which is superseded
   */
  Columns only(BitSet rows) {
    List<Partition> some = new ArrayList<>();
    for (int i = 0; i < partitions.size(); i++) {
      BitSet own = rows.get(firstRows[i], firstRows[i + 1]);
      if (!own.isEmpty()) {
        some.add(partitions.get(i).only(own));
      }
    }
    return Columns.of(some);
  }
}
