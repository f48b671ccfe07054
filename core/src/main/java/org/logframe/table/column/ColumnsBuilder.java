package org.logframe.table.column;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Objects;
import org.logframe.indicator.Observation;
import org.logframe.portfolio.Portfolio;
import org.logframe.portfolio.Problem;

/** Collects observations of any indicators and purposes, in any order. */
public final class ColumnsBuilder {
  private final Portfolio portfolio;
  private final CodedObservations observations;

  /** Columns of observations that refer to a portfolio. */
  public ColumnsBuilder(Portfolio portfolio) {
    this.portfolio = portfolio;
    this.observations = new CodedObservations(portfolio);
  }

  /** Adds an observation. */
  public void add(Observation observation) {
    observations.add(Objects.requireNonNull(observation, "observation"));
  }

  /** Adds an observation by its parts, those that are required among them. */
  public void add(RowBuilder row) {
    observations.add(row);
  }

  /** Adds observations. */
  public void addAll(Iterable<Observation> all) {
    if (all instanceof Collection<?> collection) {
      observations.reserve(collection.size());
    }
    all.forEach(this::add);
  }

  /**
   * What is wrong with the observations, each with its position among them.
   *
   * @param built the columns of these observations
   */
  public ImmutableList<Problem> problems(Columns built) {
    return new EntryCheck(portfolio, observations, built).problems();
  }

  /** The columns. */
  public Columns build() {
    PartitionBuilder partitions = new PartitionBuilder(observations);
    SortedRows rows = partitions.sorted();
    Revisions revisions = new Revisions(observations, rows);
    ImmutableList.Builder<Partition> all = ImmutableList.builder();
    int end;
    for (int start = 0; start < revisions.size(); start = end) {
      end = rows.end(PartitionBuilder.SUBJECT, start, revisions.size());
      all.add(partitions.build(rows, revisions, start, end));
    }
    return new Columns(all.build());
  }
}
