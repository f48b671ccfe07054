package org.logframe.portfolio.check;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.logframe.portfolio.Problem;

/** Collects what is wrong with a portfolio. */
final class Problems {
  private final List<Found> found = new ArrayList<>();

  private record Found(Path path, String message) {}

  void add(Path path, String message) {
    found.add(new Found(path, message));
  }

  /** All of them, in the order of the portfolio. */
  ImmutableList<Problem> sorted() {
    return found.stream()
        .sorted(Comparator.comparing(Found::path))
        .map(each -> new Problem(each.path().toString(), each.message()))
        .collect(ImmutableList.toImmutableList());
  }
}
