package org.logframe.source;

import org.jspecify.annotations.Nullable;
import org.logframe.internal.Check;

/**
 * Names a {@link Publication} within a portfolio.
 *
 * @param text 1 to 200 characters, no control characters
 */
public record PublicationId(String text) implements Comparable<PublicationId> {
  public PublicationId {
    text = Check.id("PublicationId", text);
  }

  /** The id with this text. */
  public static PublicationId of(String text) {
    return new PublicationId(text);
  }

  @Override
  public int compareTo(PublicationId other) {
    return text.compareTo(other.text);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PublicationId id && text.equals(id.text);
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
