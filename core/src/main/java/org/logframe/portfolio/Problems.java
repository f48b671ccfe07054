package org.logframe.portfolio;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with a portfolio. */
final class Problems {
  private final List<Found> found = new ArrayList<>();

  private record Found(Path path, String message) {}

  void add(Path path, String message) {
    found.add(new Found(path, message));
  }

  /** Throws if there is any, with all of them in the order of the portfolio. */
  void throwIfAny() {
    if (!found.isEmpty()) {
      throw new InvalidPortfolioException(found.stream()
          .sorted(Comparator.comparing(Found::path))
          .map(each -> new Problem(each.path().toString(), each.message()))
          .collect(ImmutableList.toImmutableList()));
    }
  }
}
