package org.logframe.indicator;

import org.jspecify.annotations.Nullable;
import org.logframe.internal.Check;

/**
 * Names an {@link Indicator} within a portfolio.
 *
 * @param text 1 to 200 characters, no control characters
 */
public record IndicatorId(String text) implements Comparable<IndicatorId> {
  public IndicatorId {
    text = Check.id("IndicatorId", text);
  }

  /** The id with this text. */
  public static IndicatorId of(String text) {
    return new IndicatorId(text);
  }

  @Override
  public int compareTo(IndicatorId other) {
    return text.compareTo(other.text);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof IndicatorId id && text.equals(id.text);
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
