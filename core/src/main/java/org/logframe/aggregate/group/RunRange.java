package org.logframe.aggregate.group;

import com.google.common.collect.ImmutableList;
import java.util.concurrent.Executor;
import org.logframe.internal.Parallel;
import org.logframe.table.column.Partition;

/**
 * Runs of a partition that follow each other, which one thread goes through.
 *
 * @param from the first
 * @param to beyond the last
 */
public record RunRange(int from, int to) {
  /** To go through fewer rows takes less than to ask another thread. */
  public static final int MANY_ROWS = 1 << 18;

  /** To put an accumulator to that of another thread takes as long as to look at so many rows. */
  private static final int ROWS_PER_ACCUMULATOR = 4;

  /** All runs. */
  public static RunRange all(Partition partition) {
    return new RunRange(0, partition.runs());
  }

  /**
   * All runs: together, or in ranges of about as many rows where an executor has threads and it pays.
   *
   * @param accumulators how many each range has of its own
   */
  public static ImmutableList<RunRange> of(
      Partition partition, int accumulators, Executor executor) {
    long least = Math.max(MANY_ROWS, (long) ROWS_PER_ACCUMULATOR * accumulators);
    return partition.rows() < least
        ? ImmutableList.of(all(partition))
        : split(partition, Parallel.threads(executor));
  }

  /** All runs in so many ranges at most. */
  static ImmutableList<RunRange> split(Partition partition, int ranges) {
    ImmutableList.Builder<RunRange> all = ImmutableList.builder();
    int from = 0;
    for (int i = 1; i <= ranges; i++) {
      long rows = (long) partition.rows() * i / ranges;
      int to = i == ranges ? partition.runs() : partition.runOf((int) rows);
      if (from < to) {
        all.add(new RunRange(from, to));
        from = to;
      }
    }
    return all.build();
  }
}
