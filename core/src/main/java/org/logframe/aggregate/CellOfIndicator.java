package org.logframe.aggregate;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.logframe.indicator.Observation;
import org.logframe.measure.Interval;
import org.logframe.portfolio.Finding;

/** A cell of the table of one indicator, in one of several. */
final class CellOfIndicator extends Cell {
  private final Cell cell;
  private final Key key;
  private final String path;

  /**
   * A cell.
   *
   * @param key with the indicator
   * @param path of its findings
   */
  CellOfIndicator(Cell cell, Key key, String path) {
    this.cell = cell;
    this.key = key;
    this.path = path;
  }

  /** This with another path of its findings. */
  CellOfIndicator at(String other) {
    return new CellOfIndicator(cell, key, other);
  }

  @Override
  public Key key() {
    return key;
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
        .map(each -> each.toBuilder().path(path).build())
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public ImmutableList<String> remarks() {
    return cell.remarks();
  }
}
