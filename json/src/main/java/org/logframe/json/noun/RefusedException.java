package org.logframe.json.noun;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.logframe.json.codec.Located;
import org.logframe.portfolio.Problem;

/** Several things that are wrong with what was read, each with its place. */
final class RefusedException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient ImmutableList<Located> problems;

  private RefusedException(ImmutableList<Located> problems) {
    super(problems.toString());
    this.problems = problems;
  }

  /**
   * Refuses an object, if anything is wrong with it.
   *
   * @param field the pointer from the object to what the paths begin with
   */
  static void throwIfAny(String field, List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new RefusedException(problems.stream()
          .map(each -> new Located(field + each.path(), each.message()))
          .collect(ImmutableList.toImmutableList()));
    }
  }

  /** The problems of a refusal; none if it is of another sort. */
  static ImmutableList<Located> located(IllegalArgumentException refusal) {
    return refusal instanceof RefusedException refused ? refused.problems : ImmutableList.of();
  }
}
