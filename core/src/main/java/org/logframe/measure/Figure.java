package org.logframe.measure;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javax.measure.Unit;
import org.jspecify.annotations.Nullable;
import org.logframe.internal.Check;

/**
 * A number as its source states it: how it hedges, its unit, and its words. {@code close to 114,000
 * persons}, {@code 64 %}, {@code 10 to 15 km}, {@code 1.2 million persons}.
 *
 * <p>Its bounds follow from its {@link Qualifier}, unless the source states them: {@code about
 * 114,000 persons [113,000 to 114,500]}. For ABOUT and NEARLY they depend on the granule: the
 * smaller of the unit of the last non-zero digit and, if written, of the second significant digit
 * (1,000 for 114,000; 10,000 for 100,000; 0.1 for 12.5); for zero the unit of its last digit; for
 * counts at least 2. It is taken before any conversion, so "1.2 million persons" is kept in million
 * persons.
 *
 * <p>Immutable and thread-safe. Equal when all of it is, the wording included; {@link
 * #saysTheSameAs} leaves the wording out. Numbers have 200 digits at most, and 1.0 and 1.00 are one.
 */
public final class Figure implements ObservedValue {
  private final Qualifier qualifier;
  private final ImmutableList<BigDecimal> values;
  private final String wording;
  private final Interval bounds;
  private final Bounds boundsKind;
  private final boolean isPlainNumber;

  private Figure(
      Qualifier qualifier,
      ImmutableList<BigDecimal> values,
      String wording,
      Interval bounds,
      Bounds boundsKind) {
    this.qualifier = qualifier;
    this.values = values;
    this.wording = wording;
    this.bounds = bounds;
    this.boundsKind = boundsKind;
    this.isPlainNumber = qualifier == Qualifier.EXACTLY
        && boundsKind == Bounds.CONVENTIONAL
        && wording.equals(FigureText.number(values.get(0), bounds.unit()));
  }

  /** The number itself, in its one form. */
  private Figure(BigDecimal normal, Unit<?> unit) {
    this.qualifier = Qualifier.EXACTLY;
    this.values = ImmutableList.of(normal);
    this.wording = FigureText.number(normal, unit);
    this.bounds = Interval.exactly(normal, unit);
    this.boundsKind = Bounds.CONVENTIONAL;
    this.isPlainNumber = true;
  }

  /** What a source wrote, in its unit. */
  static Figure of(Phrase phrase, Unit<?> unit) {
    return new Figure(
        phrase.qualifier(),
        phrase.values(),
        phrase.wording(),
        phrase.bounds(unit),
        Bounds.CONVENTIONAL);
  }

  private static Figure of(Qualifier qualifier, Unit<?> unit, BigDecimal... numbers) {
    ImmutableList<BigDecimal> written = Arrays.stream(numbers)
        .map(number -> Granule.shortest(Decimals.plain(Subject.FIGURE, number)))
        .collect(ImmutableList.toImmutableList());
    String wording = FigureText.wording(qualifier, written, unit);
    return of(new Phrase(qualifier, written, wording, ""), unit);
  }

  /** The number itself: {@code 42 persons}. */
  public static Figure exactly(long number, Unit<?> unit) {
    return exactly(BigDecimal.valueOf(number), unit);
  }

  /** The number itself: {@code 12.5 km}. */
  public static Figure exactly(BigDecimal number, Unit<?> unit) {
    // The one kind that comes by the million: the general way would do all of it twice.
    return new Figure(Decimals.normal(Subject.FIGURE, number), unit);
  }

  /** Half a granule to either side: {@code about 370 organisations} is 365 to 375. */
  public static Figure about(long number, Unit<?> unit) {
    return about(BigDecimal.valueOf(number), unit);
  }

  /**
   * Half a granule to either side.
   *
   * @param number its trailing zeros count as written: 5.0 is meant more finely than 5
   */
  public static Figure about(BigDecimal number, Unit<?> unit) {
    return of(Qualifier.ABOUT, unit, number);
  }

  /** A granule towards zero: {@code close to 114,000 persons} is 113,000 to 114,000. */
  public static Figure nearly(long number, Unit<?> unit) {
    return nearly(BigDecimal.valueOf(number), unit);
  }

  /**
   * A granule towards zero.
   *
   * @param number its trailing zeros count as written: 5.0 is meant more finely than 5
   */
  public static Figure nearly(BigDecimal number, Unit<?> unit) {
    return of(Qualifier.NEARLY, unit, number);
  }

  /** Above the number: {@code more than 103,000 persons}. */
  public static Figure moreThan(long number, Unit<?> unit) {
    return moreThan(BigDecimal.valueOf(number), unit);
  }

  /** Above the number. */
  public static Figure moreThan(BigDecimal number, Unit<?> unit) {
    return of(Qualifier.MORE_THAN, unit, Decimals.normal(Subject.FIGURE, number));
  }

  /** The number or above it: {@code at least 3 events}. */
  public static Figure atLeast(long number, Unit<?> unit) {
    return atLeast(BigDecimal.valueOf(number), unit);
  }

  /** The number or above it. */
  public static Figure atLeast(BigDecimal number, Unit<?> unit) {
    return of(Qualifier.AT_LEAST, unit, Decimals.normal(Subject.FIGURE, number));
  }

  /** Below the number: {@code fewer than 5 persons}. */
  public static Figure lessThan(long number, Unit<?> unit) {
    return lessThan(BigDecimal.valueOf(number), unit);
  }

  /** Below the number. */
  public static Figure lessThan(BigDecimal number, Unit<?> unit) {
    return of(Qualifier.LESS_THAN, unit, Decimals.normal(Subject.FIGURE, number));
  }

  /** The number or below it: {@code at most 500 persons}. */
  public static Figure atMost(long number, Unit<?> unit) {
    return atMost(BigDecimal.valueOf(number), unit);
  }

  /** The number or below it. */
  public static Figure atMost(BigDecimal number, Unit<?> unit) {
    return of(Qualifier.AT_MOST, unit, Decimals.normal(Subject.FIGURE, number));
  }

  /** From the first number to the second, both included: {@code 10 to 15 persons}. */
  public static Figure between(long low, long high, Unit<?> unit) {
    return between(BigDecimal.valueOf(low), BigDecimal.valueOf(high), unit);
  }

  /**
   * From the first number to the second, both included.
   *
   * @throws IllegalArgumentException if the first is not below the second
   */
  public static Figure between(BigDecimal low, BigDecimal high, Unit<?> unit) {
    BigDecimal from = Decimals.normal(Subject.FIGURE, low);
    BigDecimal to = Decimals.normal(Subject.FIGURE, high);
    if (from.compareTo(to) >= 0) {
      throw new IllegalArgumentException(
          "Figure: " + Decimals.text(from) + " is not below " + Decimals.text(to));
    }
    return of(Qualifier.BETWEEN, unit, from, to);
  }

  /** A text with its unit, from the standard table; without a unit it is a plain number. */
  public static Figure parse(String text) {
    return parse(text, UnitTable.standard());
  }

  /** A text with its unit, from a table; without a unit it is a plain number. */
  public static Figure parse(String text, UnitTable units) {
    return FigureText.parse(text, null, units, Locale.ROOT);
  }

  /**
   * A text that may leave out its unit.
   *
   * @param unit of the number, unless the text names one; "1.2 million" is in million of them
   * @throws IllegalArgumentException if the text is ambiguous or no number, or its unit does not
   *     convert into this one
   */
  public static Figure parse(String text, Unit<?> unit) {
    return parse(text, unit, UnitTable.standard());
  }

  /** A text that may leave out its unit, with units of one's own. */
  public static Figure parse(String text, Unit<?> unit, UnitTable units) {
    return parse(text, unit, units, Locale.ROOT);
  }

  /**
   * A text in the digits and with the separators of a locale; its words are English. The wording
   * is kept with the digits and separators of English.
   */
  public static Figure parse(String text, Unit<?> unit, UnitTable units, Locale locale) {
    return FigureText.parse(text, unit, units, locale);
  }

  /**
   * This figure with the bounds that its source states, both included.
   *
   * @throws IllegalArgumentException if the number of EXACTLY, ABOUT or NEARLY lies outside
   */
  public Figure withBounds(long low, long high) {
    return withBounds(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
  }

  /**
   * This figure with the bounds that its source states, both included.
   *
   * @throws IllegalArgumentException if the number of EXACTLY, ABOUT or NEARLY lies outside
   */
  public Figure withBounds(BigDecimal low, BigDecimal high) {
    return withBounds(Interval.between(low, high, unit()));
  }

  /**
   * This figure with the bounds that its source states; their estimate is this figure's.
   *
   * @throws IllegalArgumentException if the number of EXACTLY, ABOUT or NEARLY lies outside
   */
  public Figure withBounds(Interval stated) {
    Interval plain = stated.to(unit()).withoutEstimate();
    Optional<BigDecimal> estimate = estimate();
    if (estimate.isPresent() && !plain.contains(estimate.get())) {
      throw new IllegalArgumentException(
          "Figure: " + Decimals.text(estimate.get()) + " lies outside its stated bounds, " + plain);
    }
    Interval kept = estimate.isPresent() ? plain.withEstimate(estimate.get()) : plain;
    return new Figure(qualifier, values, wording, kept, Bounds.STATED);
  }

  /**
   * This figure in the words of its source.
   *
   * @param words the number phrase without its unit: {@code "Close to 114,000"}
   * @throws IllegalArgumentException if the words do not say the same
   */
  public Figure withWording(String words) {
    Phrase phrase = Phrase.parse(Subject.FIGURE, words, UnitTable.standard(), Locale.ENGLISH);
    boolean isSame = phrase.unitText().isEmpty()
        && phrase.qualifier() == qualifier
        && phrase.values().equals(values)
        && (boundsKind == Bounds.STATED || phrase.bounds(unit()).equals(bounds));
    if (!isSame) {
      throw new IllegalArgumentException("Figure: " + Check.quote(words) + " does not say " + this);
    }
    return new Figure(qualifier, values, phrase.wording(), bounds, boundsKind);
  }

  /** How the source hedges. */
  public Qualifier qualifier() {
    return qualifier;
  }

  /** Its number, or the two of BETWEEN. */
  public ImmutableList<BigDecimal> values() {
    return values;
  }

  /** The unit of its numbers. */
  public Unit<?> unit() {
    return bounds.unit();
  }

  /** The number phrase as its source wrote it, without the unit: {@code Close to 114,000}. */
  public String wording() {
    return wording;
  }

  /** Between what bounds the truth lies, with this figure's estimate. */
  public Interval bounds() {
    return bounds;
  }

  /** Whether the source states the bounds. */
  public Bounds boundsKind() {
    return boundsKind;
  }

  /** The number of EXACTLY, ABOUT and NEARLY; the other qualifiers name none. */
  public Optional<BigDecimal> estimate() {
    return Convention.estimates(qualifier) ? Optional.of(values.get(0)) : Optional.empty();
  }

  /** Whether it is nothing but a number: what {@link #exactly} makes of its value and unit. */
  public boolean isPlainNumber() {
    return isPlainNumber;
  }

  /** Whether another figure is equal but for its wording. */
  public boolean saysTheSameAs(Figure other) {
    return qualifier == other.qualifier
        && values.equals(other.values)
        && bounds.equals(other.bounds)
        && boundsKind == other.boundsKind;
  }

  @Override
  public ValueKind kind() {
    return ValueKind.FIGURE;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Figure figure
        && saysTheSameAs(figure)
        && wording.equals(figure.wording);
  }

  @Override
  public int hashCode() {
    return Objects.hash(qualifier, values, wording, bounds, boundsKind);
  }

  /** The wording, its unit and any stated bounds. */
  @Override
  public String toString() {
    return format(UnitTable.standard());
  }

  /** What {@link #toString} says, the unit written as a table has it. */
  public String format(UnitTable units) {
    return FigureText.format(this, units);
  }
}
