package org.logframe.measure;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.measure.Unit;
import org.logframe.internal.Check;

/** How intervals are written and read. */
final class IntervalText {
  private static final Subject TYPE = Subject.INTERVAL;
  private static final String UNKNOWN = "unknown";
  private static final String UNKNOWN_IN = "unknown, in ";
  private static final String ABOUT = " (about ";
  private static final Pattern HALF_OPEN = Pattern.compile("(?<low>(?:at least|more than) "
      + Phrase.NUMBER + ") and (?<high>(?:at most|fewer than|less than) " + Phrase.NUMBER
      + ")(?<unit>.*)");

  private IntervalText() {}

  static String format(Interval interval) {
    String numbers = numbers(interval);
    String text = interval.isUnbounded()
        ? unknown(interval.unit())
        : FigureText.join(numbers, unitText(interval));
    boolean hasEstimate = interval.estimate().isPresent() && !interval.isPoint();
    return hasEstimate ? text + ABOUT + Decimals.text(interval.estimate().get()) + ")" : text;
  }

  private static String unknown(Unit<?> unit) {
    String many = UnitTable.standard().format(unit);
    return many.isEmpty() ? UNKNOWN : UNKNOWN_IN + many;
  }

  /** The singular where the only number is one. */
  private static String unitText(Interval interval) {
    BigDecimal low = interval.low().orElse(BigDecimal.ONE);
    BigDecimal high = interval.high().orElse(BigDecimal.ONE);
    BigDecimal only = low.compareTo(high) == 0 ? low : BigDecimal.TEN;
    return UnitTable.standard().format(interval.unit(), only);
  }

  /** The interval's ends in words, without the unit. */
  static String numbers(Interval interval) {
    if (interval.isUnbounded()) {
      return UNKNOWN;
    }
    if (interval.isPoint()) {
      return end(interval.lowEnd());
    }
    boolean isClosed = !interval.lowIsOpen() && !interval.highIsOpen();
    if (isClosed) {
      return "between " + end(interval.lowEnd()) + " and " + end(interval.highEnd());
    }
    String low = interval.low().isEmpty() ? "" : lowWords(interval) + end(interval.lowEnd());
    String high = interval.high().isEmpty() ? "" : highWords(interval) + end(interval.highEnd());
    return low.isEmpty() || high.isEmpty() ? low + high : low + " and " + high;
  }

  private static String lowWords(Interval interval) {
    return interval.lowIsOpen() ? "more than " : "at least ";
  }

  private static String highWords(Interval interval) {
    return interval.highIsOpen() ? FigureText.lessThan(interval.unit()) : "at most ";
  }

  static String end(End end) {
    BigDecimal number = end.number();
    return number == null ? (end.infinity() < 0 ? "-∞" : "∞") : Decimals.text(number);
  }

  static Interval parse(String text, UnitTable units) {
    TYPE.checkText(text);
    int about = text.lastIndexOf(ABOUT);
    boolean hasEstimate = about >= 0 && text.endsWith(")");
    Interval bounds = parseBounds(hasEstimate ? text.substring(0, about) : text, units);
    return hasEstimate
        ? bounds.withEstimate(
            number(text, text.substring(about + ABOUT.length(), text.length() - 1)))
        : bounds;
  }

  private static Interval parseBounds(String text, UnitTable units) {
    if (text.equals(UNKNOWN)) {
      return Interval.unbounded(UnitTable.ONE);
    }
    if (text.startsWith(UNKNOWN_IN)) {
      return Interval.unbounded(unit(text, text.substring(UNKNOWN_IN.length()), units));
    }
    Matcher halfOpen = HALF_OPEN.matcher(text);
    if (halfOpen.matches()) {
      Unit<?> unit = unit(text, halfOpen.group("unit"), units);
      Interval low = parsePhrase(halfOpen.group("low"), units).bounds(unit);
      Interval high = parsePhrase(halfOpen.group("high"), units).bounds(unit);
      return Interval.make(low.lowEnd(), high.highEnd(), unit, null);
    }
    Phrase phrase = parsePhrase(text, units);
    return phrase.bounds(unit(text, phrase.unitText(), units));
  }

  /** A phrase's bounds without its unit. */
  static Interval parseNumbers(String text, Unit<?> unit) {
    Interval interval = parseBounds(text, UnitTable.standard());
    if (!interval.unit().equals(UnitTable.ONE)) {
      throw new IllegalArgumentException(
          "Figure: bounds are stated without a unit: " + Check.quote(text));
    }
    return Interval.make(interval.lowEnd(), interval.highEnd(), unit, null);
  }

  private static Phrase parsePhrase(String text, UnitTable units) {
    Phrase phrase = Phrase.parse(TYPE, text, units, Locale.ENGLISH);
    if (phrase.qualifier() == Qualifier.ABOUT || phrase.qualifier() == Qualifier.NEARLY) {
      throw new IllegalArgumentException(
          TYPE + ": " + Check.quote(text) + " has no bounds; it is a figure's text");
    }
    return phrase;
  }

  private static Unit<?> unit(String text, String unitText, UnitTable units) {
    String unit = UnitNames.collapse(unitText);
    return units.find(unit).orElseThrow(() -> TYPE.unknownUnit(text, unit));
  }

  private static BigDecimal number(String text, String number) {
    Phrase phrase = Phrase.parse(TYPE, number, UnitTable.standard(), Locale.ENGLISH);
    if (phrase.qualifier() != Qualifier.EXACTLY || !phrase.unitText().isEmpty()) {
      throw new IllegalArgumentException(
          TYPE + ": " + Check.quote(text) + " has an estimate that is no number");
    }
    return phrase.written().get(0);
  }
}
