package org.logframe.benchmarks;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.logframe.aggregate.Aggregation;
import org.logframe.table.ObservationTable;

/** What answers questions about the observations of places. */
public enum Contender {
  /** The library, from its table. */
  TABLE {
    @Override
    Answering open(Question question, int observations, Order order, int threads) {
      Grain grain = question.grain();
      return ofTable(
          question.aggregation(),
          Places.table(grain.portfolio(), order.numbers(observations), grain::observation),
          threads);
    }
  },
  /** DuckDB, as it comes. */
  DUCKDB {
    @Override
    Answering open(Question question, int observations, Order order, int threads) {
      return ofDatabase(question, new DuckDb().observe(observations, order).threads(threads));
    }
  },
  /** DuckDB, which groups by arrays where it would by hash tables. */
  TUNED_DUCKDB {
    @Override
    Answering open(Question question, int observations, Order order, int threads) {
      return ofDatabase(
          question, new DuckDb().observe(observations, order).threads(threads).tuned());
    }
  };

  /** Makes observations and gets ready to answer a question about them with some threads. */
  abstract Answering open(Question question, int observations, Order order, int threads);

  /** The calling thread answers as well. */
  private static Answering ofTable(Aggregation question, ObservationTable table, int threads) {
    if (threads == 1) {
      return new Answering(
          () -> question.over(table), () -> Sums.of(question.over(table)), () -> {});
    }
    ExecutorService others = Executors.newFixedThreadPool(threads - 1);
    return new Answering(
        () -> question.over(table, others),
        () -> Sums.of(question.over(table, others)),
        others::shutdown);
  }

  private static Answering ofDatabase(Question question, DuckDb database) {
    String query = question.sql();
    return new Answering(() -> database.count(query), () -> database.sums(query), database::close);
  }
}
