package org.logframe.indicator;

import org.jspecify.annotations.Nullable;
import org.logframe.internal.Check;

/**
 * Names a {@link Category} within its disaggregation.
 *
 * @param text 1 to 200 characters, no control characters
 */
public record CategoryId(String text) implements Comparable<CategoryId> {
  public CategoryId {
    text = Check.id("CategoryId", text);
  }

  /** The id with this text. */
  public static CategoryId of(String text) {
    return new CategoryId(text);
  }

  @Override
  public int compareTo(CategoryId other) {
    return text.compareTo(other.text);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CategoryId id && text.equals(id.text);
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
