package org.logframe.json.noun;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.measure.Unit;
import org.logframe.json.codec.Scalars;
import org.logframe.measure.Bounds;
import org.logframe.measure.Figure;
import org.logframe.measure.Qualifier;
import org.logframe.measure.UnitTable;

/** Takes figures apart for JSON, and puts them together again with the words of their source. */
final class FigureParts {
  private static final ImmutableMap<String, Object> BETWEEN = ImmutableMap.of("const", "between");

  /** What holds between the fields of a figure. */
  static final ImmutableMap<String, Object> SCHEMA = ImmutableMap.of(
      "oneOf",
      ImmutableList.of(
          ImmutableMap.of(
              "required",
              ImmutableList.of("value"),
              "properties",
              ImmutableMap.of("qualifier", ImmutableMap.of("not", BETWEEN))),
          ImmutableMap.of(
              "required",
              ImmutableList.of("values", "qualifier"),
              "properties",
              ImmutableMap.of(
                  "values", ImmutableMap.of("minItems", 2, "maxItems", 2), "qualifier", BETWEEN))));

  private FigureParts() {}

  /** The one number of every qualifier but BETWEEN. */
  static Optional<BigDecimal> value(Figure figure) {
    return figure.qualifier() == Qualifier.BETWEEN
        ? Optional.empty()
        : Optional.of(figure.values().get(0));
  }

  /** The two numbers of BETWEEN. */
  static List<BigDecimal> twoValues(Figure figure) {
    return figure.qualifier() == Qualifier.BETWEEN ? figure.values() : ImmutableList.of();
  }

  /** The bounds, where the source states them. */
  static Optional<Ends> statedBounds(Figure figure) {
    return figure.boundsKind() == Bounds.STATED
        ? Optional.of(Ends.of(figure.bounds()))
        : Optional.empty();
  }

  /** The wording, where the number and its qualifier do not say as much. */
  static Optional<String> ownWording(Figure figure) {
    if (isPlain(figure)) {
      return Optional.empty();
    }
    Figure plain = plain(figure.qualifier(), figure.values(), figure.unit());
    return plain.wording().equals(figure.wording())
        ? Optional.empty()
        : Optional.of(figure.wording());
  }

  private static boolean isPlain(Figure figure) {
    byte[] number = figure.values().get(0).toPlainString().getBytes(StandardCharsets.US_ASCII);
    return isPlain(figure, number, 0, number.length);
  }

  /** Whether it is its number, with these digits in ASCII, and its unit, and nothing more. */
  static boolean isPlain(Figure figure, byte[] number, int from, int to) {
    return figure.qualifier() == Qualifier.EXACTLY
        && figure.boundsKind() == Bounds.CONVENTIONAL
        && isGrouped(figure.wording(), number, from, to);
  }

  /** Whether words are a number with commas between groups of three digits. */
  private static boolean isGrouped(String words, byte[] number, int from, int to) {
    int ones = from;
    while (ones < to && number[ones] != '.') {
      ones++;
    }
    int first = number[from] == '-' ? from + 1 : from;
    int at = 0;
    for (int i = from; i < to; i++) {
      boolean isGroup = i > first && i < ones && (ones - i) % 3 == 0;
      if (isGroup && (at == words.length() || words.charAt(at++) != ',')) {
        return false;
      }
      if (at == words.length() || words.charAt(at++) != number[i]) {
        return false;
      }
    }
    return at == words.length();
  }

  /** The figure with these parts. */
  static Figure figure(
      Optional<BigDecimal> value,
      List<BigDecimal> values,
      Unit<?> unit,
      Qualifier qualifier,
      Optional<String> wording,
      Optional<Ends> bounds) {
    List<BigDecimal> numbers = numbers(value, values, qualifier);
    Figure plain = plain(qualifier, numbers, unit);
    Figure worded = wording.map(words -> worded(words, plain)).orElse(plain);
    return bounds.map(ends -> worded.withBounds(ends.in(unit))).orElse(worded);
  }

  private static List<BigDecimal> numbers(
      Optional<BigDecimal> value, List<BigDecimal> values, Qualifier qualifier) {
    if (qualifier == Qualifier.BETWEEN) {
      if (value.isPresent() || values.size() != 2) {
        throw new IllegalArgumentException("Figure: between has two values, and no value");
      }
      return values;
    }
    if (value.isEmpty() || !values.isEmpty()) {
      throw new IllegalArgumentException("Figure: has no value; only between has values");
    }
    return List.of(value.get());
  }

  private static Figure plain(Qualifier qualifier, List<BigDecimal> numbers, Unit<?> unit) {
    BigDecimal number = numbers.get(0);
    return switch (qualifier) {
      case EXACTLY -> Figure.exactly(number, unit);
      case ABOUT -> Figure.about(number, unit);
      case NEARLY -> Figure.nearly(number, unit);
      case MORE_THAN -> Figure.moreThan(number, unit);
      case AT_LEAST -> Figure.atLeast(number, unit);
      case LESS_THAN -> Figure.lessThan(number, unit);
      case AT_MOST -> Figure.atMost(number, unit);
      case BETWEEN -> Figure.between(number, numbers.get(1), unit);
    };
  }

  /** The words decide how finely the number was meant: "about 5.0" is not "about 5". */
  private static Figure worded(String words, Figure plain) {
    Figure worded = Figure.parse(words, plain.unit(), UnitTable.standard(), Locale.ENGLISH);
    boolean saysTheSame = worded.qualifier() == plain.qualifier()
        && worded.values().equals(plain.values())
        && worded.unit().equals(plain.unit());
    if (!saysTheSame) {
      throw new IllegalArgumentException("Figure: wording \"" + words + "\" does not say "
          + Scalars.constant(plain.qualifier()) + " "
          + plain.values().stream()
              .map(BigDecimal::toPlainString)
              .collect(Collectors.joining(" and ")));
    }
    return worded;
  }
}
