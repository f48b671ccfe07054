package org.logframe.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * One question to the library and to DuckDB, by as many threads. What comes out is held to be the same
 * before anything is timed.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public abstract class Answers {
  @Param({"DUCKDB", "TUNED_DUCKDB", "TABLE"})
  private Contender contender = Contender.TABLE;

  private Answering answering = Answering.NOTHING;

  /** What is asked. */
  abstract Question question();

  /** Of how many observations. */
  abstract int observations();

  /** In which order they come. */
  abstract Order order();

  /** How many threads may work on the answer. */
  int threads() {
    return 1;
  }

  /** Makes the observations. */
  @Setup
  public void open() {
    answering = contender.open(question(), observations(), order(), threads());
    Sums.expected(question(), observations()).require(answering.sums().get());
  }

  /** Closes the database. */
  @TearDown
  public void close() {
    answering.close().run();
  }

  /** The question. */
  @Benchmark
  public Object answer() {
    return answering.answer().get();
  }
}
