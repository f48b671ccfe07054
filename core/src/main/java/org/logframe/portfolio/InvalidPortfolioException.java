package org.logframe.portfolio;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;

/** Thrown when a portfolio does not hold together; it names all problems, not the first alone. */
public final class InvalidPortfolioException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient ImmutableList<Problem> problems;

  InvalidPortfolioException(ImmutableList<Problem> problems) {
    super("Portfolio: "
        + (problems.size() == 1 ? "1 problem" : problems.size() + " problems")
        + problems.stream().map(problem -> "\n  " + problem).collect(Collectors.joining()));
    this.problems = problems;
  }

  /** The problems, in the order of the portfolio; at least one. */
  public ImmutableList<Problem> problems() {
    return problems;
  }
}
