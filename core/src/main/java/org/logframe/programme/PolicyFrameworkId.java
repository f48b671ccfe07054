package org.logframe.programme;

import org.jspecify.annotations.Nullable;
import org.logframe.internal.Check;

/**
 * Names a {@link PolicyFramework} within a portfolio.
 *
 * @param text 1 to 200 characters, no control characters
 */
public record PolicyFrameworkId(String text) implements Comparable<PolicyFrameworkId> {
  public PolicyFrameworkId {
    text = Check.id("PolicyFrameworkId", text);
  }

  /** The id with this text. */
  public static PolicyFrameworkId of(String text) {
    return new PolicyFrameworkId(text);
  }

  @Override
  public int compareTo(PolicyFrameworkId other) {
    return text.compareTo(other.text);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PolicyFrameworkId id && text.equals(id.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** The text itself. */
  @Override
  public String toString() {
    return text;
  }
}
