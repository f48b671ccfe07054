package org.logframe.programme;

import org.jspecify.annotations.Nullable;
import org.logframe.internal.Check;

/**
 * Names a {@link Pillar} within a portfolio.
 *
 * @param text 1 to 200 characters, no control characters
 */
public record PillarId(String text) implements Comparable<PillarId> {
  public PillarId {
    text = Check.id("PillarId", text);
  }

  /** The id with this text. */
  public static PillarId of(String text) {
    return new PillarId(text);
  }

  @Override
  public int compareTo(PillarId other) {
    return text.compareTo(other.text);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PillarId id && text.equals(id.text);
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
