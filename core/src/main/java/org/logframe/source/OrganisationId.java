package org.logframe.source;

import org.jspecify.annotations.Nullable;
import org.logframe.internal.Check;

/**
 * Names an {@link Organisation} within a portfolio.
 *
 * @param text 1 to 200 characters, no control characters
 */
public record OrganisationId(String text) implements Comparable<OrganisationId> {
  public OrganisationId {
    text = Check.id("OrganisationId", text);
  }

  /** The id with this text. */
  public static OrganisationId of(String text) {
    return new OrganisationId(text);
  }

  @Override
  public int compareTo(OrganisationId other) {
    return text.compareTo(other.text);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof OrganisationId id && text.equals(id.text);
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
