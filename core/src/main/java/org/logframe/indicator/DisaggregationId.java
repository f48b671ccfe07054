package org.logframe.indicator;

import org.jspecify.annotations.Nullable;
import org.logframe.internal.Check;

/**
 * Names a {@link Disaggregation} within a portfolio.
 *
 * @param text 1 to 200 characters, no control characters
 */
public record DisaggregationId(String text) implements Comparable<DisaggregationId> {
  public DisaggregationId {
    text = Check.id("DisaggregationId", text);
  }

  /** The id with this text. */
  public static DisaggregationId of(String text) {
    return new DisaggregationId(text);
  }

  @Override
  public int compareTo(DisaggregationId other) {
    return text.compareTo(other.text);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DisaggregationId id && text.equals(id.text);
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
