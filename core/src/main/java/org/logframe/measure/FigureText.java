package org.logframe.measure;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.measure.Unit;
import org.jspecify.annotations.Nullable;
import org.logframe.internal.Check;

/** How figures are written and read. */
final class FigureText {
  private static final Subject TYPE = Subject.FIGURE;
  private static final Pattern STATED =
      Pattern.compile("(?<figure>[^\\[\\]]*)\\[(?<bounds>[^\\[\\]]*)\\]");

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private FigureText() {}

  static String join(String numbers, String unit) {
    return unit.isEmpty() ? numbers : numbers + " " + unit;
  }

  static String lessThan(Unit<?> unit) {
    return Counts.isCount(unit) ? "fewer than " : "less than ";
  }

  /** The wording of a figure that code made. */
  static String wording(Qualifier qualifier, ImmutableList<BigDecimal> written, Unit<?> unit) {
    String number = number(written.get(0), unit);
    return switch (qualifier) {
      case EXACTLY -> number;
      case ABOUT -> "about " + number;
      case NEARLY -> "close to " + number;
      case MORE_THAN -> "more than " + number;
      case AT_LEAST -> "at least " + number;
      case LESS_THAN -> lessThan(unit) + number;
      case AT_MOST -> "at most " + number;
      case BETWEEN -> number + " to " + number(written.get(1), unit);
    };
  }

  /** A number that code words: with a zero more where three decimals would look like a group. */
  static String number(BigDecimal number, Unit<?> unit) {
    return Decimals.text(looksGrouped(number, unit) ? number.setScale(4) : number);
  }

  /** Whether many readers take it for a whole number: 12.000 persons. */
  private static boolean looksGrouped(BigDecimal number, Unit<?> unit) {
    return number.scale() == 3
        && Counts.isSingle(unit)
        && number.abs().compareTo(BigDecimal.ONE) >= 0
        && number.abs().compareTo(THOUSAND) < 0;
  }

  static String format(Figure figure, UnitTable units) {
    BigDecimal many =
        figure.values().size() > 1 ? BigDecimal.TEN : figure.values().get(0);
    String text = join(figure.wording(), units.format(figure.unit(), many));
    return figure.boundsKind() == Bounds.STATED
        ? text + " [" + stated(figure.bounds()) + "]"
        : text;
  }

  private static String stated(Interval bounds) {
    boolean isRange = !bounds.isPoint() && !bounds.lowIsOpen() && !bounds.highIsOpen();
    return isRange
        ? IntervalText.end(bounds.lowEnd()) + " to " + IntervalText.end(bounds.highEnd())
        : IntervalText.numbers(bounds);
  }

  static Figure parse(String text, @Nullable Unit<?> fallback, UnitTable units, Locale locale) {
    TYPE.checkText(text);
    UnitTable known = fallback == null ? units : units.knowing(fallback);
    Matcher stated = STATED.matcher(text);
    boolean isStated = stated.matches();
    Phrase phrase = Phrase.parse(TYPE, isStated ? stated.group("figure") : text, known, locale);
    Unit<?> unit = fallback == null
        ? named(text, phrase.unitText(), known)
        : unit(text, phrase.unitText(), fallback, known);
    if (locale.equals(Locale.ROOT)
        && phrase.written().stream().anyMatch(each -> looksGrouped(each, unit))) {
      throw TYPE.ambiguous(
          text,
          "its point may group thousands, as nobody counts thousandths; read it with its locale");
    }
    Figure figure = Figure.of(phrase, unit);
    return isStated
        ? figure.withBounds(IntervalText.parseNumbers(stated.group("bounds"), unit))
        : figure;
  }

  private static Unit<?> named(String text, String unitText, UnitTable units) {
    return units.find(unitText).orElseThrow(() -> TYPE.unknownUnit(text, unitText));
  }

  private static Unit<?> unit(String text, String unitText, Unit<?> fallback, UnitTable units) {
    if (unitText.isEmpty()) {
      return fallback;
    }
    Optional<Long> multiplier =
        Optional.ofNullable(UnitNames.MULTIPLIERS.get(unitText.toLowerCase(Locale.ROOT)));
    if (multiplier.isPresent()) {
      if (UnitNames.multiplier(units.format(fallback)).isPresent()) {
        throw TYPE.ambiguous(text, "its unit is " + units.format(fallback) + " already");
      }
      return fallback.multiply(multiplier.get());
    }
    Unit<?> unit = named(text, unitText, units);
    if (Conversion.between(unit, fallback).isEmpty()) {
      throw Conversion.inconvertible(TYPE + ": " + Check.quote(text), unit, fallback);
    }
    return unit;
  }
}
