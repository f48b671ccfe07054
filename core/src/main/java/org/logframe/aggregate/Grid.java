package org.logframe.aggregate;

import org.logframe.indicator.Indicator;
import org.logframe.measure.Interval;
import org.logframe.portfolio.Portfolio;
import org.logframe.table.column.Partition;

/**
 * What a question to a grid is answered from.
 *
 * @param reported what was reported
 * @param due what is due
 * @param check which groups have to be settled
 * @param range what one value can be
 * @param times of which periods its rows are
 */
record Grid(
    Aggregation question,
    Portfolio portfolio,
    Indicator indicator,
    Partition reported,
    DueRows due,
    GridCheck check,
    FigureValues figures,
    Interval range,
    Times times) {
  /** How many rows there are, of what was reported and of what is due. */
  long rows() {
    return reported.rows() + due.partition().map(each -> (long) each.rows()).orElse(0L);
  }
}
