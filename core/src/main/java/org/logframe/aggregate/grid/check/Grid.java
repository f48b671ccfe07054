package org.logframe.aggregate.grid.check;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.logframe.aggregate.Aggregation;
import org.logframe.aggregate.arithmetic.FigureValues;
import org.logframe.aggregate.plan.Times;
import org.logframe.indicator.Indicator;
import org.logframe.measure.Interval;
import org.logframe.portfolio.Portfolio;
import org.logframe.table.column.Partition;

/**
 * What a question to a grid is answered from.
 *
 * @param reported what was reported
 * @param check which groups have to be settled, and what does not depend on the question
 * @param figures what its figures count
 * @param times of which periods its rows are
 */
public record Grid(
    Aggregation question,
    Portfolio portfolio,
    Indicator indicator,
    Partition reported,
    GridCheck check,
    FigureValues figures,
    Times times) {
  /** By what rules it is folded. */
  public GridRules rules() {
    return check.rules();
  }

  /** What one value can be. */
  public Interval range() {
    return rules().range();
  }

  /** What is due. */
  public DueRows due() {
    return check.due();
  }

  /** What was reported and, if something is, what is due. */
  public ImmutableList<Partition> partitions() {
    return Stream.concat(Stream.of(reported), due().partition().stream())
        .collect(ImmutableList.toImmutableList());
  }
}
