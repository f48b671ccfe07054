package org.logframe.indicator;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.logframe.internal.Check;

/**
 * A direction in which observations lie beside each other, and along which they can be folded:
 * {@code periods}, {@code programmes}, {@code areas}, {@code series}, or a disaggregation, {@code
 * disaggregation:sex}.
 *
 * @param text its text form
 */
public record Axis(String text) implements Comparable<Axis> {
  private static final String DISAGGREGATION = "disaggregation:";

  /** Reporting periods: an ordered line of days. */
  public static final Axis PERIODS = new Axis("periods");

  /** Programmes, with their components below them. */
  public static final Axis PROGRAMMES = new Axis("programmes");

  /** Areas, with what lies in them below them. */
  public static final Axis AREAS = new Axis("areas");

  /** The reporters of shares of one coordinate; no series means all of them. */
  public static final Axis SERIES = new Axis("series");

  public Axis {
    boolean known = text.equals("periods")
        || text.equals("programmes")
        || text.equals("areas")
        || text.equals("series");
    if (!known && !text.startsWith(DISAGGREGATION)) {
      throw new IllegalArgumentException("Axis: " + Check.quote(text)
          + " is none of periods, programmes, areas, series and disaggregation:<id>");
    }
    if (!known) {
      var unused = DisaggregationId.of(text.substring(DISAGGREGATION.length()));
    }
  }

  /** The categories of a disaggregation; no category means all of them. */
  public static Axis of(DisaggregationId disaggregation) {
    return new Axis(DISAGGREGATION + disaggregation);
  }

  /** The axis with a text form. */
  public static Axis parse(String text) {
    return new Axis(text);
  }

  /** The disaggregation whose categories it has, if it is one of those. */
  public Optional<DisaggregationId> disaggregation() {
    return text.startsWith(DISAGGREGATION)
        ? Optional.of(DisaggregationId.of(text.substring(DISAGGREGATION.length())))
        : Optional.empty();
  }

  @Override
  public int compareTo(Axis other) {
    return text.compareTo(other.text);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Axis axis && text.equals(axis.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** Its text form. */
  @Override
  public String toString() {
    return text;
  }
}
