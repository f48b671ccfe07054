package org.logframe.measure;

import java.util.Optional;
import org.logframe.internal.Check;

/**
 * A part and its whole, both kept: {@code 45 persons / 60 persons}. Two ratios add up by their
 * numerators and their denominators, never by their quotients.
 *
 * @param numerator what is divided
 * @param denominator by what; it may be zero, and then there is no {@link #quotient}
 */
public record Ratio(Figure numerator, Figure denominator) implements ObservedValue {
  private static final String SLASH = " / ";

  /** One figure over another. */
  public static Ratio of(Figure numerator, Figure denominator) {
    return new Ratio(numerator, denominator);
  }

  /** The ratio that {@link #toString} wrote, in units of the standard table. */
  public static Ratio parse(String text) {
    return parse(text, UnitTable.standard());
  }

  /**
   * Two figures, each with its unit, on either side of a slash between spaces.
   *
   * @throws IllegalArgumentException if there is not exactly one such slash, or a side is no figure
   */
  public static Ratio parse(String text, UnitTable units) {
    int slash = text.indexOf(SLASH);
    if (slash < 0 || text.indexOf(SLASH, slash + 1) >= 0) {
      throw new IllegalArgumentException(
          "Ratio: " + Check.quote(text) + " is not two figures with \" / \" between them");
    }
    return of(
        Figure.parse(text.substring(0, slash), units),
        Figure.parse(text.substring(slash + SLASH.length()), units));
  }

  /**
   * What the quotient can be; a plain number where both sides are in one kind of unit. Empty where
   * the denominator may be zero.
   */
  public Optional<Interval> quotient() {
    return denominator.bounds().contains(java.math.BigDecimal.ZERO)
        ? Optional.empty()
        : Optional.of(numerator.bounds().dividedBy(denominator.bounds()));
  }

  @Override
  public ValueKind kind() {
    return ValueKind.RATIO;
  }

  /** Both figures, a slash between them: {@code 45 persons / 60 persons}. */
  @Override
  public String toString() {
    return numerator + SLASH + denominator;
  }
}
