package org.logframe.benchmarks;

import java.util.List;
import java.util.function.Supplier;

/**
 * Something that is ready to answer a question again and again.
 *
 * @param answer answers it
 * @param sums what comes out
 * @param close lets go of what is held for it
 */
record Answering(Supplier<Object> answer, Supplier<Sums> sums, Runnable close) {
  static final Answering NOTHING =
      new Answering(() -> List.of(), () -> Sums.of(List.of()), () -> {});
}
