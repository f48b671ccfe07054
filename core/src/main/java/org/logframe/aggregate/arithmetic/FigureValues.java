package org.logframe.aggregate.arithmetic;

import java.util.HashMap;
import java.util.Map;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.IndicatorKind;
import org.logframe.measure.Counts;
import org.logframe.measure.Figure;
import org.logframe.measure.Interval;

/** What figures of an indicator count, in its unit. */
public final class FigureValues {
  private final Indicator indicator;
  private final Map<Figure, Interval> values = new HashMap<>();

  public FigureValues(Indicator indicator) {
    this.indicator = indicator;
  }

  /** What a figure says, which is asked in each row in which it stands. */
  public synchronized Interval of(Figure figure) {
    return values.computeIfAbsent(
        figure,
        each -> (isFew(each) ? Counts.whole(each.bounds()) : each.bounds())
            .to(indicator.unit().orElseThrow()));
  }

  /** What a figure says, as far as it is possible. */
  public Interval possible(Figure figure, Interval range) {
    Interval stated = of(figure);
    return range.intersect(stated).orElse(stated);
  }

  /** Whether it says of a count only that it is less than something, as "<5" in a table does. */
  public boolean isFew(Figure figure) {
    return indicator.kind() == IndicatorKind.COUNT
        && figure.bounds().low().isEmpty()
        && indicator
            .possibleValues()
            .flatMap(Interval::low)
            .filter(low -> low.signum() >= 0)
            .isPresent();
  }
}
