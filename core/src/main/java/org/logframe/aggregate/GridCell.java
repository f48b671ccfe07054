package org.logframe.aggregate;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Supplier;
import org.logframe.indicator.Observation;
import org.logframe.internal.Lazy;
import org.logframe.measure.Interval;
import org.logframe.portfolio.Finding;

/** A cell of a grid: everything in it is used, and there is nothing beside it. */
final class GridCell extends Cell {
  private final Key key;
  private final Lazy<Optional<Interval>> reported;
  private final Supplier<ImmutableList<Observation>> used;
  private final Lazy<ImmutableList<Finding>> findings;

  /**
   * A cell.
   *
   * @param reported the sum of what is used
   * @param used made when it is asked for, as often as it is
   * @param findings of what is used
   */
  GridCell(
      Key key,
      Supplier<Optional<Interval>> reported,
      Supplier<ImmutableList<Observation>> used,
      Supplier<ImmutableList<Finding>> findings) {
    this.key = key;
    this.reported = Lazy.of(reported);
    this.used = used;
    this.findings = Lazy.of(findings);
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
    return Optional.empty();
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
  public Optional<Completeness> completeness() {
    return Optional.empty();
  }

  @Override
  public Optional<Refusal> refusal() {
    return Optional.empty();
  }

  @Override
  public ImmutableList<Observation> used() {
    return used.get();
  }

  @Override
  public ImmutableList<Observation> unused() {
    return ImmutableList.of();
  }

  @Override
  public ImmutableList<Carried> carried() {
    return ImmutableList.of();
  }

  @Override
  public ImmutableList<Observation> missing() {
    return ImmutableList.of();
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
