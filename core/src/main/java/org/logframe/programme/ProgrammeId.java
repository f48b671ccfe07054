package org.logframe.programme;

import org.jspecify.annotations.Nullable;
import org.logframe.internal.Check;

/**
 * Names a {@link Programme} within a portfolio.
 *
 * @param text 1 to 200 characters, no control characters
 */
public record ProgrammeId(String text) implements Comparable<ProgrammeId> {
  public ProgrammeId {
    text = Check.id("ProgrammeId", text);
  }

  /** The id with this text. */
  public static ProgrammeId of(String text) {
    return new ProgrammeId(text);
  }

  @Override
  public int compareTo(ProgrammeId other) {
    return text.compareTo(other.text);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ProgrammeId id && text.equals(id.text);
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
