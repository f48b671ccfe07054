package org.logframe.portfolio;

import com.google.common.collect.ImmutableList;
import org.logframe.internal.FirstFew;

/**
 * Thrown when a portfolio does not hold together; it has all problems, not the first alone. The message
 * names the first hundred.
 */
public final class InvalidPortfolioException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient ImmutableList<Problem> problems;

  InvalidPortfolioException(ImmutableList<Problem> problems) {
    super("Portfolio: " + FirstFew.problems(problems));
    this.problems = problems;
  }

  /** The problems, in the order of the portfolio; at least one. */
  public ImmutableList<Problem> problems() {
    return problems;
  }
}
