package org.logframe.table.column;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.logframe.table.revision.KnownBy;
import org.logframe.time.PartialDate;

/**
 * What stood of a partition on a day: rows that came to be known later are left out, and those that were
 * superseded later stand.
 */
public final class PartitionHistory {
  /** What stood is kept for so many days, those that were asked last. */
  private static final int KEPT_DAYS = 4;

  private final Partition partition;
  private final LoadingCache<LocalDate, Optional<Partition>> kept =
      CacheBuilder.newBuilder().maximumSize(KEPT_DAYS).build(CacheLoader.from(this::find));

  private PartitionHistory(Partition partition) {
    this.partition = partition;
  }

  /** The history of a partition. */
  public static PartitionHistory of(Partition partition) {
    return partition.known(PartitionHistory.class, PartitionHistory::new);
  }

  /**
   * What stood on a day, with what occurs in it alone: the partition itself if all of it was known; absent
   * if nothing was.
   */
  public Optional<Partition> on(LocalDate day) {
    return kept.getUnchecked(day);
  }

  private Optional<Partition> find(LocalDate day) {
    BitSet known = known(day);
    if (known.cardinality() == partition.rows()) {
      return Optional.of(partition);
    }
    BitSet standing = standing(known);
    return standing.isEmpty() ? Optional.empty() : Optional.of(partition.only(standing));
  }

  private BitSet known(LocalDate day) {
    BitSet undated = new BitSet();
    BitSet published = new BitSet();
    for (int code = 0; code < partition.statements().size(); code++) {
      Optional<PartialDate> asOf = partition.statements().get(code).asOf();
      undated.set(code, asOf.isEmpty());
      published.set(code, KnownBy.isKnown(day, partition.purpose(), Optional.empty(), asOf));
    }
    BitSet over = new BitSet();
    for (int code = 0; code <= partition.periods().size(); code++) {
      over.set(
          code,
          KnownBy.isKnown(day, partition.purpose(), partition.periodOf(code), Optional.empty()));
    }
    BitSet known = new BitSet(partition.rows());
    for (int row = 0; row < partition.rows(); row++) {
      int statement = partition.statement().get(row);
      known.set(
          row,
          undated.get(statement)
              ? over.get(partition.period().get(row))
              : published.get(statement));
    }
    return known;
  }

  /** Of the rows that were known those than which none of them is certainly later. */
  private BitSet standing(BitSet known) {
    BitSet standing = (BitSet) known.clone();
    int next = 0;
    for (int i = 0; i < partition.superseded(); i++) {
      int row = partition.rowSuperseded(i);
      if (row >= next) {
        int first = row;
        while (first > 0 && partition.areOfSame(first - 1, row)) {
          first--;
        }
        next = row + 1;
        while (next < partition.rows() && partition.areOfSame(row, next)) {
          next++;
        }
        List<Integer> revisions =
            IntStream.range(first, next).filter(known::get).boxed().toList();
        standing.clear(first, next);
        PartialDate.standing(revisions, each -> partition.asOf(each)).forEach(standing::set);
      }
    }
    return standing;
  }
}
