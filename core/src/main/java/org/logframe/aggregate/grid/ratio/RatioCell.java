package org.logframe.aggregate.grid.ratio;

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
import org.logframe.aggregate.ratio.RatioCells;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.measure.Interval;
import org.logframe.portfolio.Finding;

/** A cell of a ratio whose sides are grids. */
final class RatioCell extends Cell {
  private final RatioRows rows;
  private final int group;
  private final int number;
  private @Nullable Key key;

  /**
   * A cell.
   *
   * @param group which of the rows
   * @param number its place in the table, which its findings name
   */
  RatioCell(RatioRows rows, int group, int number) {
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

  private Indicator ratio() {
    return rows.grid().ratio();
  }

  @Override
  public Optional<Interval> reported() {
    return division().flatMap(this::quotient);
  }

  private Optional<Interval> quotient(Division division) {
    return RatioCells.quotient(ratio(), division.numerator(), division.denominator());
  }

  @Override
  public Optional<Interval> overall() {
    return Optional.empty();
  }

  @Override
  public Optional<Completeness> completeness() {
    return Optional.empty();
  }

  @Override
  public Optional<Division> division() {
    return rows.division(group);
  }

  @Override
  public Optional<Distribution> distribution() {
    return Optional.empty();
  }

  @Override
  public Optional<Refusal> refusal() {
    Optional<Division> division = division();
    if (division.isEmpty()) {
      return rows.isSomeAlone(group) ? Optional.of(RatioCells.noPairs(ratio())) : Optional.empty();
    }
    return quotient(division.get()).isPresent()
        ? Optional.empty()
        : Optional.of(RatioCells.mayBeZero(ratio()));
  }

  @Override
  public ImmutableList<Observation> used() {
    return rows.used(group);
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
    return ImmutableList.copyOf(rows.alone(group).keySet());
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
