package org.logframe.aggregate.grid.check;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.logframe.aggregate.arithmetic.FigureValues;
import org.logframe.indicator.Indicator;
import org.logframe.measure.Interval;
import org.logframe.table.column.Partition;

/** Whether the values of a partition are what those of its indicator can be. */
final class PossibleValues {
  private final Indicator indicator;
  private final Partition partition;
  private final GridRules rules;

  PossibleValues(Indicator indicator, Partition partition, GridRules rules) {
    this.indicator = indicator;
    this.partition = partition;
    this.rules = rules;
  }

  /** Whether values can be anything from zero on, and all that are reported can be. */
  boolean areAllAboveZero() {
    Interval range = rules.range();
    return range.equals(Interval.atLeast(0, range.unit()))
        && !partition.numbers().isSomeNegative()
        && areAllHedged();
  }

  /** Whether all that are reported are possible. */
  boolean areAll() {
    return areAllNumbers() && areAllHedged();
  }

  private boolean areAllHedged() {
    FigureValues figures = new FigureValues(indicator);
    return IntStream.range(0, partition.aside())
        .mapToObj(partition::valueAside)
        .flatMap(each -> each.asFigure().stream())
        .allMatch(each -> rules.range().intersect(figures.of(each)).isPresent());
  }

  /** Whether the least and the greatest plain numbers are: all others lie between these. */
  private boolean areAllNumbers() {
    long least = Long.MAX_VALUE;
    long greatest = Long.MIN_VALUE;
    for (int row = 0; row < partition.rows(); row++) {
      if (partition.isPlain(row)) {
        least = Math.min(least, partition.numbers().unscaled(row));
        greatest = Math.max(greatest, partition.numbers().unscaled(row));
      }
    }
    return least > greatest || (isPossible(least) && isPossible(greatest));
  }

  private boolean isPossible(long unscaled) {
    return rules
        .range()
        .contains(BigDecimal.valueOf(unscaled, partition.numbers().scale()));
  }
}
