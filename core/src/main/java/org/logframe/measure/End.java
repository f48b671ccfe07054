package org.logframe.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One end of an interval: a number, open or closed, or an infinity, which is open.
 *
 * @param number null for an infinity
 * @param infinity the sign of an infinity, 0 for a number
 */
record End(@Nullable BigDecimal number, int infinity, boolean isOpen) implements Comparable<End> {
  static final End LOWEST = new End(null, -1, true);
  static final End HIGHEST = new End(null, 1, true);

  static End closed(BigDecimal number) {
    return of(number, false);
  }

  static End open(BigDecimal number) {
    return of(number, true);
  }

  private static End of(BigDecimal number, boolean isOpen) {
    return new End(Decimals.normal(Subject.INTERVAL, number), 0, isOpen);
  }

  private static End infinite(int sign) {
    return sign < 0 ? LOWEST : HIGHEST;
  }

  /** Compares where the ends lie, not whether they are open. */
  @Override
  public int compareTo(End other) {
    return number != null && other.number != null
        ? number.compareTo(other.number)
        : Integer.compare(infinity, other.infinity);
  }

  /** The lower of two low ends, or of two high ends the one that cuts more; closed at a tie. */
  static End lower(End a, End b) {
    return a.compareTo(b) == 0 ? closedAtTie(a, b) : a.compareTo(b) < 0 ? a : b;
  }

  /** The higher of two ends; closed at a tie. */
  static End higher(End a, End b) {
    return a.compareTo(b) == 0 ? closedAtTie(a, b) : a.compareTo(b) > 0 ? a : b;
  }

  private static End closedAtTie(End a, End b) {
    return a.isOpen ? b : a;
  }

  /** The lower of two ends; open at a tie, so that neither lets through what the other cuts. */
  static End lowerCut(End a, End b) {
    return a.compareTo(b) == 0 ? openAtTie(a, b) : lower(a, b);
  }

  /** The higher of two ends; open at a tie, so that neither lets through what the other cuts. */
  static End higherCut(End a, End b) {
    return a.compareTo(b) == 0 ? openAtTie(a, b) : higher(a, b);
  }

  private static End openAtTie(End a, End b) {
    return a.isOpen ? a : b;
  }

  End negated() {
    return number == null ? infinite(-infinity) : of(number.negate(), isOpen);
  }

  End plus(End other) {
    return number != null && other.number != null
        ? of(number.add(other.number), isOpen || other.isOpen)
        : infinite(infinity + other.infinity);
  }

  /** A corner of a product; zero times an infinity is zero, reached only if the zero is. */
  End times(End other) {
    if (signum() == 0 || other.signum() == 0) {
      return of(BigDecimal.ZERO, !isReachedZero() && !other.isReachedZero());
    }
    return number != null && other.number != null
        ? of(number.multiply(other.number), anyOpen(other))
        : infinite(signum() * other.signum());
  }

  /**
   * A corner of a quotient.
   *
   * @param divisor not a closed zero
   * @param side the sign of the divisor's interval, for a divisor that ends at zero
   */
  End dividedBy(End divisor, int side, RoundingMode mode) {
    if (signum() == 0 || divisor.number == null) {
      return of(BigDecimal.ZERO, !isReachedZero());
    }
    if (divisor.signum() == 0 || number == null) {
      return infinite(signum() * side);
    }
    return of(Decimals.quotient(number, divisor.number, mode), anyOpen(divisor));
  }

  private boolean anyOpen(End other) {
    return isOpen || other.isOpen;
  }

  private boolean isReachedZero() {
    return signum() == 0 && !isOpen;
  }

  int signum() {
    return number == null ? infinity : number.signum();
  }

  End converted(Conversion conversion, RoundingMode mode) {
    return number == null ? this : of(conversion.convert(number, mode), isOpen);
  }

  End rounded(int decimals, RoundingMode mode) {
    return number == null ? this : of(number.setScale(decimals, mode), isOpen);
  }

  /** Whether a number lies on this end's inner side, seen from a low end. */
  boolean letsThroughFromBelow(BigDecimal candidate) {
    return number == null || number.compareTo(candidate) < (isOpen ? 0 : 1);
  }

  /** Whether a number lies on this end's inner side, seen from a high end. */
  boolean letsThroughFromAbove(BigDecimal candidate) {
    return number == null || number.compareTo(candidate) > (isOpen ? 0 : -1);
  }

  /** This end, closed if the number lies on it. */
  End closedAt(BigDecimal candidate) {
    return number != null && number.compareTo(candidate) == 0 ? closed(number) : this;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof End end
        && infinity == end.infinity
        && isOpen == end.isOpen
        && Objects.equals(number, end.number);
  }

  @Override
  public int hashCode() {
    return Objects.hash(number, infinity, isOpen);
  }
}
