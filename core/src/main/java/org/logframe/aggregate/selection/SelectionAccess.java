package org.logframe.aggregate.selection;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.logframe.aggregate.Aggregation;
import org.logframe.indicator.Observation;
import org.logframe.portfolio.Portfolio;
import org.logframe.table.ObservationTable;
import org.logframe.table.column.Columns;

/** The insides of a question, which those who use the library do not see. */
public final class SelectionAccess {
  private static @Nullable Questions access;

  /** How questions are taken apart. */
  public interface Questions {
    /** See {@link SelectionAccess#questions}. */
    ImmutableList<SelectionQuestion> questions(Aggregation question, Portfolio portfolio);

    /** See {@link SelectionAccess#columns(Aggregation, Portfolio, Iterable)}. */
    Columns columns(Aggregation question, Portfolio portfolio, Iterable<Observation> observations);

    /** See {@link SelectionAccess#columns(Aggregation, ObservationTable)}. */
    Columns columns(Aggregation question, ObservationTable table);
  }

  private SelectionAccess() {}

  /** Says how questions are taken apart; called once, when their class is loaded. */
  public static void setAccess(Questions questions) {
    access = questions;
  }

  private static Questions access() {
    return Objects.requireNonNull(access);
  }

  /**
   * What a question asks of each of its indicators, in the order of their ids.
   *
   * @throws IllegalArgumentException naming everything that is wrong with it
   */
  public static ImmutableList<SelectionQuestion> questions(
      Aggregation question, Portfolio portfolio) {
    return access().questions(question, portfolio);
  }

  /**
   * What a question is answered from: of all purposes, what was known on the day as of which it is
   * asked, with counts that run on in the period in which they were counted.
   *
   * @throws IllegalArgumentException naming what is wrong with the observations
   */
  public static Columns columns(
      Aggregation question, Portfolio portfolio, Iterable<Observation> observations) {
    return access().columns(question, portfolio, observations);
  }

  /** What a question is answered from; see {@link #columns(Aggregation, Portfolio, Iterable)}. */
  public static Columns columns(Aggregation question, ObservationTable table) {
    return access().columns(question, table);
  }
}
