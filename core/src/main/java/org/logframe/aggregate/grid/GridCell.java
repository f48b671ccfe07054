package org.logframe.aggregate.grid;

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
import org.logframe.indicator.Observation;
import org.logframe.measure.Interval;
import org.logframe.portfolio.Finding;

/** A cell of a grid: what stands in it, and nothing beside but what was picked from in time. */
public final class GridCell extends Cell {
  private final GridRows rows;
  private final int group;
  private final int number;
  private @Nullable Key key;

  /**
   * A cell.
   *
   * @param group which of the rows
   * @param number its place in the table, which its findings name
   */
  GridCell(GridRows rows, int group, int number) {
    this.rows = rows;
    this.group = group;
    this.number = number;
  }

  /** Made when it is first asked for: by two threads at once, two equal ones are. */
  @Override
  public Key key() {
    Key known = key;
    if (known == null) {
      known = rows.key(group);
      key = known;
    }
    return known;
  }

  @Override
  public Optional<Interval> reported() {
    return rows.reported(group);
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
    return rows.refusal(group);
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
    return rows.takenAsZero(group);
  }

  @Override
  public ImmutableList<Observation> leftOut() {
    return ImmutableList.of();
  }

  @Override
  public ImmutableList<Finding> findings() {
    return rows.findings(group, CellList.path(number));
  }

  @Override
  public ImmutableList<String> remarks() {
    return rows.remarks(group);
  }
}
