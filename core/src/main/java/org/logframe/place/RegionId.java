package org.logframe.place;

import org.jspecify.annotations.Nullable;
import org.logframe.internal.Check;

/**
 * Names a {@link Region} within a region scheme.
 *
 * @param text 1 to 200 characters, no control characters
 */
public record RegionId(String text) implements Comparable<RegionId> {
  public RegionId {
    text = Check.id("RegionId", text);
  }

  /** The id with this text. */
  public static RegionId of(String text) {
    return new RegionId(text);
  }

  @Override
  public int compareTo(RegionId other) {
    return text.compareTo(other.text);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RegionId id && text.equals(id.text);
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
