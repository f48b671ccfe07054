package org.logframe.place;

import org.jspecify.annotations.Nullable;
import org.logframe.internal.Check;

/**
 * Names a {@link Subdivision} within a portfolio.
 *
 * @param text 1 to 200 characters, no control characters
 */
public record SubdivisionId(String text) implements Comparable<SubdivisionId> {
  public SubdivisionId {
    text = Check.id("SubdivisionId", text);
  }

  /** The id with this text. */
  public static SubdivisionId of(String text) {
    return new SubdivisionId(text);
  }

  @Override
  public int compareTo(SubdivisionId other) {
    return text.compareTo(other.text);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SubdivisionId id && text.equals(id.text);
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
