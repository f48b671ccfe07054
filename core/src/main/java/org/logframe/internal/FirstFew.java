package org.logframe.internal;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Long enumerations in messages: the first hundred, and how many more there are. */
public final class FirstFew {
  private static final int SHOWN = 100;

  private FirstFew() {}

  /** The first hundred, joined; then, as one more, {@code … and 2,900 more}. */
  public static String joined(Collection<?> all, String separator) {
    String shown =
        all.stream().limit(SHOWN).map(Object::toString).collect(Collectors.joining(separator));
    return all.size() <= SHOWN ? shown : shown + separator + more(all.size() - SHOWN);
  }

  /** {@code 1 problem} or {@code 3,000 problems}, then the first hundred of them, a line each. */
  public static String problems(Collection<?> problems) {
    return problems.size() == 1
        ? "1 problem\n  " + joined(problems, "\n  ")
        : String.format(Locale.ROOT, "%,d problems", problems.size())
            + "\n  "
            + joined(problems, "\n  ");
  }

  private static String more(int count) {
    return String.format(Locale.ROOT, "… and %,d more", count);
  }
}
