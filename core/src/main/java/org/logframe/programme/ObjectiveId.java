package org.logframe.programme;

import org.jspecify.annotations.Nullable;
import org.logframe.internal.Check;

/**
 * Names an {@link Objective} within a portfolio.
 *
 * @param text 1 to 200 characters, no control characters
 */
public record ObjectiveId(String text) implements Comparable<ObjectiveId> {
  public ObjectiveId {
    text = Check.id("ObjectiveId", text);
  }

  /** The id with this text. */
  public static ObjectiveId of(String text) {
    return new ObjectiveId(text);
  }

  @Override
  public int compareTo(ObjectiveId other) {
    return text.compareTo(other.text);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ObjectiveId id && text.equals(id.text);
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
