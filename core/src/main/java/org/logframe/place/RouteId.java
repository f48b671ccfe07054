package org.logframe.place;

import org.jspecify.annotations.Nullable;
import org.logframe.internal.Check;

/**
 * Names a {@link Route} within a portfolio.
 *
 * @param text 1 to 200 characters, no control characters
 */
public record RouteId(String text) implements Comparable<RouteId> {
  public RouteId {
    text = Check.id("RouteId", text);
  }

  /** The id with this text. */
  public static RouteId of(String text) {
    return new RouteId(text);
  }

  @Override
  public int compareTo(RouteId other) {
    return text.compareTo(other.text);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RouteId id && text.equals(id.text);
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
