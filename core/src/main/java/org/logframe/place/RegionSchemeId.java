package org.logframe.place;

import org.jspecify.annotations.Nullable;
import org.logframe.internal.Check;

/**
 * Names a {@link RegionScheme} within a portfolio.
 *
 * @param text 1 to 200 characters, no control characters
 */
public record RegionSchemeId(String text) implements Comparable<RegionSchemeId> {
  public RegionSchemeId {
    text = Check.id("RegionSchemeId", text);
  }

  /** The id with this text. */
  public static RegionSchemeId of(String text) {
    return new RegionSchemeId(text);
  }

  @Override
  public int compareTo(RegionSchemeId other) {
    return text.compareTo(other.text);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RegionSchemeId id && text.equals(id.text);
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
