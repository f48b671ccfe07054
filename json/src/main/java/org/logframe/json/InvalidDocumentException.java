package org.logframe.json;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.Locale;
import org.logframe.json.codec.Quote;
import tools.jackson.core.JacksonException;

/**
 * Thrown when a document cannot be read; it lists everything that is wrong with it. The message names
 * the first hundred problems.
 *
 * <p>It is one of Jackson's own exceptions, so that it comes through an {@code ObjectMapper} as it
 * is.
 */
public final class InvalidDocumentException extends JacksonException {
  private static final long serialVersionUID = 1L;
  private static final int MAX_SHOWN = 100;

  private final ImmutableList<Problem> problems;

  InvalidDocumentException(ImmutableList<Problem> problems) {
    super(messageOf(problems));
    this.problems = problems;
  }

  private static String messageOf(ImmutableList<Problem> problems) {
    int more = problems.size() - MAX_SHOWN;
    return Quote.count(problems.size(), "problem")
        + "\n"
        + Joiner.on('\n').join(Iterables.limit(problems, MAX_SHOWN))
        + (more > 0 ? String.format(Locale.ROOT, "\n… and %,d more", more) : "");
  }

  /** What is wrong, in the order of the document; at least one problem. */
  public ImmutableList<Problem> problems() {
    return problems;
  }
}
