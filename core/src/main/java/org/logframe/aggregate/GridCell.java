package org.logframe.aggregate;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.logframe.indicator.Observation;
import org.logframe.internal.Lazy;
import org.logframe.measure.Interval;
import org.logframe.portfolio.Finding;

/** A cell of a grid: what stands in it, and nothing beside but what was picked from in time. */
final class GridCell extends Cell {
  private final GridRows rows;
  private final int group;
  private final Key key;
  private final Lazy<Optional<Interval>> reported;
  private final Lazy<ImmutableList<Finding>> findings;

  /**
   * A cell.
   *
   * @param group which of the rows
   * @param path of its findings
   */
  GridCell(GridRows rows, int group, String path) {
    this.rows = rows;
    this.group = group;
    this.key = rows.key(group);
    this.reported = Lazy.of(() -> rows.reported(group));
    this.findings = Lazy.of(() -> rows.findings(group, path));
  }

  @Override
  public Key key() {
    return key;
  }

  @Override
  public Optional<Interval> reported() {
    return reported.get();
  }

  @Override
  public Optional<Interval> overall() {
    return rows.overall(group);
  }

  @Override
  public Optional<Completeness> completeness() {
    return rows.completeness(group);
  }

  @Override
  public Optional<Division> division() {
    return Optional.empty();
  }

  @Override
  public Optional<Distribution> distribution() {
    return Optional.empty();
  }

  @Override
  public Optional<Refusal> refusal() {
    return Optional.empty();
  }

  @Override
  public ImmutableList<Observation> used() {
    return rows.used(group);
  }

  @Override
  public ImmutableList<Observation> unused() {
    return rows.unused(group);
  }

  @Override
  public ImmutableList<Carried> carried() {
    return rows.carried(group);
  }

  @Override
  public ImmutableList<Observation> missing() {
    return rows.missing(group);
  }

  @Override
  public ImmutableList<Observation> takenAsZero() {
    return ImmutableList.of();
  }

  @Override
  public ImmutableList<Observation> leftOut() {
    return ImmutableList.of();
  }

  @Override
  public ImmutableList<Finding> findings() {
    return findings.get();
  }

  @Override
  public ImmutableList<String> remarks() {
    return ImmutableList.of();
  }
}
