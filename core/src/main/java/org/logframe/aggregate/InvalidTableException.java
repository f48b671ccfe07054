package org.logframe.aggregate;

import com.google.common.collect.ImmutableList;
import org.logframe.internal.FirstFew;
import org.logframe.portfolio.Problem;

/**
 * Thrown when the parts of a table do not go together; it has all problems, not the first alone. The message
 * names the first hundred.
 */
public final class InvalidTableException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient ImmutableList<Problem> problems;

  InvalidTableException(ImmutableList<Problem> problems) {
    super("AggregateTable: " + FirstFew.problems(problems));
    this.problems = problems;
  }

  /**
   * The problems, in the order of the table; at least one. Their paths go from the table down by
   * accessor and position: {@code /cells/3/key}.
   */
  public ImmutableList<Problem> problems() {
    return problems;
  }
}
