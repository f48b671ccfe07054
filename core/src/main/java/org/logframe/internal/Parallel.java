package org.logframe.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.MoreExecutors;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Function;

/** Does the same with each of several things, at the same time. */
public final class Parallel {
  private Parallel() {}

  /** How many threads may work at a time: the calling one, and those of an executor for the other processors. */
  public static int threads(Executor executor) {
    return executor == MoreExecutors.directExecutor()
        ? 1
        : Runtime.getRuntime().availableProcessors();
  }

  /**
   * What comes of each thing, in their order. The calling thread does what no other has begun, so that it
   * never waits for a thread that the executor does not have.
   *
   * @throws RuntimeException that of the first thing with which something goes wrong
   */
  public static <T, R> ImmutableList<R> map(
      List<T> things, Function<? super T, ? extends R> todo, Executor executor) {
    List<FutureTask<R>> tasks =
        things.stream().map(each -> new FutureTask<R>(() -> todo.apply(each))).toList();
    tasks.stream().skip(1).forEach(executor::execute);
    tasks.forEach(FutureTask::run); // does nothing where another thread runs it
    return tasks.stream().map(Parallel::get).collect(ImmutableList.toImmutableList());
  }

  private static <R> R get(Future<R> task) {
    boolean isInterrupted = false;
    try {
      while (true) {
        try {
          return task.get();
        } catch (InterruptedException e) {
          isInterrupted = true;
        }
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException runtime) {
        throw runtime;
      } else if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    } finally {
      if (isInterrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
