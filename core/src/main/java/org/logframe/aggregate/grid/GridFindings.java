package org.logframe.aggregate.grid;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import org.logframe.aggregate.grid.check.Grid;
import org.logframe.aggregate.row.IncompleteBreakdowns;
import org.logframe.aggregate.say.CellFindings;
import org.logframe.aggregate.say.OutOfPlace;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.place.Partitioning;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Finding;
import org.logframe.portfolio.Portfolio;
import org.logframe.table.column.Partition;

/**
 * What is found of observations of a grid when somebody looks at a cell: categories that stand for all,
 * and periods and areas that are not those of their programme, looked for once for each.
 */
public final class GridFindings {
  private final Indicator indicator;
  private final Partition partition;
  private final Portfolio portfolio;
  private final ImmutableList<Families> families;
  private final RowsOutOfPlace outOfPlace;

  /**
   * The findings of rows that are told apart by some facets.
   *
   * @param facets which the keys of these rows have
   */
  public GridFindings(Grid grid, List<Facet<?>> facets) {
    this.indicator = grid.indicator();
    this.partition = grid.reported();
    this.portfolio = grid.portfolio();
    this.outOfPlace = new RowsOutOfPlace(portfolio, partition);
    this.families = indicator.disaggregations().stream()
        .filter(id -> !IncompleteBreakdowns.isNamed(grid.question(), facets, id))
        .flatMap(id -> grid.portfolio().disaggregation(id).stream())
        .filter(each -> each.partitioning() == Partitioning.PARTITION)
        .map(each -> new Families(partition, each, indicator.picking().isEmpty()))
        .collect(ImmutableList.toImmutableList());
  }

  /** The findings of some rows, of the cell at a path. */
  ImmutableList<Finding> of(int[] rows, String path) {
    ImmutableList.Builder<Finding> found = ImmutableList.builder();
    found.addAll(incomplete(rows, path));
    if (outOfPlace.isAny(rows)) {
      found.addAll(new OutOfPlace(portfolio).of(observations(rows), path));
    }
    return found.build();
  }

  /** Those of categories that stand for all. */
  public synchronized ImmutableList<Finding> incomplete(int[] rows, String path) {
    ImmutableList.Builder<Finding> found = ImmutableList.builder();
    for (Families each : families) {
      int[] lone = each.lone(rows);
      if (lone.length > 0) {
        found.add(CellFindings.incompleteBreakdown(
            indicator, each.disaggregation(), observations(lone), path));
      }
    }
    return found.build();
  }

  private ImmutableList<Observation> observations(int[] rows) {
    return Arrays.stream(rows)
        .mapToObj(partition::observation)
        .collect(ImmutableList.toImmutableList());
  }
}
