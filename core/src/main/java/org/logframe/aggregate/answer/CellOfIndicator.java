package org.logframe.aggregate.answer;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.logframe.aggregate.Carried;
import org.logframe.aggregate.Cell;
import org.logframe.aggregate.Completeness;
import org.logframe.aggregate.Distribution;
import org.logframe.aggregate.Division;
import org.logframe.aggregate.Key;
import org.logframe.aggregate.Refusal;
import org.logframe.aggregate.cell.CellList;
import org.logframe.aggregate.plan.IndicatorQuestion;
import org.logframe.indicator.Observation;
import org.logframe.measure.Interval;
import org.logframe.portfolio.Finding;

/** A cell of the table of one indicator, in one of several. */
public final class CellOfIndicator extends Cell {
  private final IndicatorQuestion asked;
  private final Cell cell;
  private final int number;
  private @Nullable Key key;

  /**
   * A cell.
   *
   * @param number its place in the table of several, which its findings name
   */
  CellOfIndicator(IndicatorQuestion asked, Cell cell, int number) {
    this.asked = asked;
    this.cell = cell;
    this.number = number;
  }

  /** A cell that has another key than that with the indicator before its own. */
  CellOfIndicator(IndicatorQuestion asked, Cell cell, int number, Key key) {
    this(asked, cell, number);
    this.key = key;
  }

  /** Made when it is first asked for: by two threads at once, two equal ones are. */
  @Override
  public Key key() {
    Key known = key;
    if (known == null) {
      known = asked.under(cell.key());
      key = known;
    }
    return known;
  }

  @Override
  public Optional<Interval> reported() {
    return cell.reported();
  }

  @Override
  public Optional<Interval> overall() {
    return cell.overall();
  }

  @Override
  public Optional<Division> division() {
    return cell.division();
  }

  @Override
  public Optional<Distribution> distribution() {
    return cell.distribution();
  }

  @Override
  public Optional<Completeness> completeness() {
    return cell.completeness();
  }

  @Override
  public Optional<Refusal> refusal() {
    return cell.refusal();
  }

  @Override
  public ImmutableList<Observation> used() {
    return cell.used();
  }

  @Override
  public ImmutableList<Observation> unused() {
    return cell.unused();
  }

  @Override
  public ImmutableList<Carried> carried() {
    return cell.carried();
  }

  @Override
  public ImmutableList<Observation> missing() {
    return cell.missing();
  }

  @Override
  public ImmutableList<Observation> takenAsZero() {
    return cell.takenAsZero();
  }

  @Override
  public ImmutableList<Observation> leftOut() {
    return cell.leftOut();
  }

  @Override
  public ImmutableList<Finding> findings() {
    return cell.findings().stream()
        .map(each -> each.toBuilder().path(CellList.path(number)).build())
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public ImmutableList<String> remarks() {
    return cell.remarks();
  }
}
