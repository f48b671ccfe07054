package org.logframe.table.column;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.logframe.indicator.IndicatorId;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Purpose;
import org.logframe.portfolio.Portfolio;

/** All observations of a table: a partition for each indicator and purpose, in their order. */
public final class Columns {
  /** Those of no observations. */
  public static final Columns NONE = new Columns(ImmutableList.of());

  private final ImmutableList<Partition> partitions;
  private final int[] firstRows;

  Columns(ImmutableList<Partition> partitions) {
    this.partitions = partitions;
    this.firstRows = new int[partitions.size() + 1];
    for (int i = 0; i < partitions.size(); i++) {
      firstRows[i + 1] = Math.addExact(firstRows[i], partitions.get(i).rows());
    }
  }

  /** The columns of observations that were checked. */
  public static Columns of(Portfolio portfolio, Iterable<Observation> observations) {
    ColumnsBuilder columns = new ColumnsBuilder(portfolio);
    columns.addAll(observations);
    return columns.build();
  }

  /** Those of some indicators and purposes, each with its own partition, in their order. */
  public static Columns of(List<Partition> partitions) {
    return new Columns(ImmutableList.copyOf(partitions));
  }

  /** The partitions, in their order. */
  public ImmutableList<Partition> partitions() {
    return partitions;
  }

  /** The observations that are not superseded, in their order. */
  public Stream<Observation> standing() {
    return partitions.stream().flatMap(Partition::standing);
  }

  /** How many observations there are. */
  public int size() {
    return firstRows[partitions.size()];
  }

  /** The observations of an indicator and purpose, if there are any. */
  public Optional<Partition> partition(IndicatorId indicator, Purpose purpose) {
    int low = 0;
    int high = partitions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      int order = compare(partitions.get(middle), indicator, purpose);
      if (order == 0) {
        return Optional.of(partitions.get(middle));
      } else if (order < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return Optional.empty();
  }

  private static int compare(Partition partition, IndicatorId indicator, Purpose purpose) {
    int order = partition.indicator().compareTo(indicator);
    return order != 0 ? order : partition.purpose().compareTo(purpose);
  }

  private int partitionOf(int row) {
    int number = 0;
    while (row >= firstRows[number + 1]) {
      number++;
    }
    return number;
  }

  /** The observation of a row. */
  public Observation observation(int row) {
    int number = partitionOf(row);
    return partitions.get(number).observation(row - firstRows[number]);
  }

  /** Whether a later row says something of the same as a row. */
  public boolean isSuperseded(int row) {
    int number = partitionOf(row);
    return partitions.get(number).isSuperseded(row - firstRows[number]);
  }
}
