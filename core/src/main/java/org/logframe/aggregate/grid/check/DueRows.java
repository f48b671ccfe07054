package org.logframe.aggregate.grid.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.logframe.aggregate.plan.DueCells;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.measure.Missing;
import org.logframe.portfolio.Portfolio;
import org.logframe.table.column.Columns;
import org.logframe.table.column.Detail;
import org.logframe.table.column.Partition;
import org.logframe.time.ReportingPeriod;

/**
 * What is due of an indicator, as rows like those of what was reported, each with the row that says
 * something of just that leaf cell. Found once for all questions to a table.
 */
public final class DueRows {
  /** Of a leaf cell of which nothing is said. */
  private static final int SILENT = -1;

  private final Optional<Partition> partition;
  private final int[] saidOf;
  private final int[] positions;
  private final int[] stated;
  private final int[] silentBefore;

  private DueRows(Portfolio portfolio, Partition reported, List<Observation> due) {
    this.partition = Columns.of(portfolio, due).partition(reported.indicator(), reported.purpose());
    this.saidOf = new int[due.size()];
    this.positions = new int[due.size()];
    for (int i = 0; i < due.size(); i++) {
      int row = find(partition.orElseThrow(), due.get(i));
      positions[row] = i;
      saidOf[row] = standing(reported, find(reported, due.get(i)));
    }
    this.stated = IntStream.range(0, saidOf.length)
        .filter(row -> saidOf[row] != SILENT && reported.isPassedOver(saidOf[row]))
        .toArray();
    this.silentBefore = new int[saidOf.length + 1];
    for (int row = 0; row < saidOf.length; row++) {
      silentBefore[row + 1] = silentBefore[row] + (saidOf[row] == SILENT ? 1 : 0);
    }
  }

  /** What is due of the indicator whose values were reported. */
  static DueRows of(Portfolio portfolio, Indicator indicator, Partition reported) {
    return reported.known(
        DueRows.class,
        each -> new DueRows(
            portfolio,
            each,
            new DueCells(portfolio, indicator, each.purpose(), extent(each)).all()));
  }

  /**
   * Says that only some leaf cells are due beside a partition, before anything is asked of it.
   *
   * @param due those
   */
  public static void restrict(Portfolio portfolio, Partition reported, List<Observation> due) {
    var unused = reported.known(DueRows.class, each -> new DueRows(portfolio, each, due));
  }

  /** From the first to the last day of which something was reported. */
  public static Optional<ReportingPeriod> extent(Partition reported) {
    return DueCells.extent(reported.periods());
  }

  private static int find(Partition rows, Observation like) {
    return rows.find(
        like.programme(), like.area(), like.period(), new Detail(like.categories(), like.series()));
  }

  /** Of several rows that follow each other the one that is not superseded. */
  private static int standing(Partition reported, int first) {
    int row = first;
    while (row >= 0 && reported.isSuperseded(row)) {
      row++;
    }
    return row;
  }

  /** The leaf cells that are due; absent if there are none. */
  public Optional<Partition> partition() {
    return partition;
  }

  /** Whether nothing is said of a leaf cell. */
  public boolean isSilent(int row) {
    return saidOf[row] == SILENT;
  }

  /** Of how many of some leaf cells nothing is said. */
  public int silent(int fromRow, int toRow) {
    return silentBefore[toRow] - silentBefore[fromRow];
  }

  /** The row of what was reported that says something of a leaf cell, unless that is silent. */
  public int saidOf(int row) {
    return saidOf[row];
  }

  /** The leaf cells of which it is said that they are missing, ascending. */
  public int[] stated() {
    return stated;
  }

  /** Where a leaf cell stands among all, in the order of the expectations. */
  public int position(int row) {
    return positions[row];
  }

  /** A leaf cell with the reason why it is missing. */
  public Observation missing(int row, Missing why) {
    Observation leaf = partition.orElseThrow().observation(row);
    return leaf.value().equals(why) ? leaf : leaf.toBuilder().value(why).build();
  }
}
