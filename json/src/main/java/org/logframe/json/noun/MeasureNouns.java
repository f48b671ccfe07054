package org.logframe.json.noun;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import javax.measure.Unit;
import org.logframe.json.codec.Codec;
import org.logframe.json.codec.ObjectCodec;
import org.logframe.json.codec.Part;
import org.logframe.json.codec.Scalars;
import org.logframe.json.codec.UnionCodec;
import org.logframe.json.codec.Values;
import org.logframe.measure.Counts;
import org.logframe.measure.Figure;
import org.logframe.measure.Grade;
import org.logframe.measure.Interval;
import org.logframe.measure.Missing;
import org.logframe.measure.MissingReason;
import org.logframe.measure.NamedUnit;
import org.logframe.measure.ObservedValue;
import org.logframe.measure.Qualifier;
import org.logframe.measure.Ratio;
import org.logframe.measure.UnitTable;

/** The nouns of {@link org.logframe.measure}. */
final class MeasureNouns {
  static final Codec<Unit<?>> UNIT = UnitNoun.all();
  static final Unit<?> PLAIN_NUMBER = UnitTable.standard().parse("");

  static final Codec<NamedUnit> NAMED_UNIT = Values.named(
          "NamedUnit",
          Part.required("singular", Scalars.STRING, NamedUnit::singular),
          Part.required("plural", Scalars.STRING, NamedUnit::plural),
          Part.<NamedUnit, Unit<?>>optional("unit", UNIT, MeasureNouns::otherUnit),
          MeasureNouns::namedUnit)
      .described("A unit that the document names: without a unit, a count of this name.")
      .identifiedBy("singular")
      .onOneLine()
      .done();

  static final Codec<Interval> INTERVAL = Values.named(
          "Interval",
          Part.optional("low", Scalars.DECIMAL, Interval::low),
          Part.withDefault("lowIsOpen", Scalars.BOOLEAN, false, Ends::lowIsOpen),
          Part.optional("high", Scalars.DECIMAL, Interval::high),
          Part.withDefault("highIsOpen", Scalars.BOOLEAN, false, Ends::highIsOpen),
          Part.<Interval, Unit<?>>withDefault("unit", UNIT, PLAIN_NUMBER, Interval::unit),
          Part.optional("estimate", Scalars.DECIMAL, MeasureNouns::ownEstimate),
          MeasureNouns::interval)
      .described("Between what bounds a number lies, with the best estimate if there is one.")
      .asOneValue()
      .onOneLine()
      .done();

  static final ObjectCodec<Figure, ?> FIGURE = Values.named(
          "Figure",
          Part.optional("value", Scalars.DECIMAL, FigureParts::value),
          Part.list("values", Scalars.DECIMAL, FigureParts::twoValues),
          Part.<Figure, Unit<?>>withDefault("unit", UNIT, PLAIN_NUMBER, Figure::unit),
          Part.withDefault(
              "qualifier",
              Scalars.enumeration(Qualifier.class),
              Qualifier.EXACTLY,
              Figure::qualifier),
          Part.optional("wording", Scalars.STRING, FigureParts::ownWording),
          Part.optional("bounds", Ends.CODEC, FigureParts::statedBounds),
          FigureParts::figure)
      .described("A number as its source states it; between has two values, the others have one.")
      .asOneValue()
      .onOneLine()
      .constrained(FigureParts.SCHEMA)
      .done();

  static final ObjectCodec<Ratio, ?> RATIO = Values.named(
          "Ratio",
          Part.required("numerator", FIGURE, Ratio::numerator),
          Part.required("denominator", FIGURE, Ratio::denominator),
          Ratio::of)
      .described("A part and its whole.")
      .asOneValue()
      .onOneLine()
      .done();

  static final ObjectCodec<Grade, ?> GRADE = Values.named(
          "Grade", Part.required("text", Scalars.STRING, Grade::text), Grade::of)
      .described("A value in words.")
      .asOneValue()
      .onOneLine()
      .done();

  static final ObjectCodec<Missing, ?> MISSING = Values.named(
          "Missing",
          Part.required("reason", Scalars.enumeration(MissingReason.class), Missing::reason),
          Part.optional("interval", INTERVAL, Missing::interval),
          Part.optional("unread", Scalars.STRING, Missing::unread),
          MeasureNouns::missing)
      .described("No value, and why.")
      .asOneValue()
      .onOneLine()
      .done();

  static final Codec<ObservedValue> OBSERVED_VALUE = new UnionCodec<>(
      "ObservedValue",
      "What was observed: a figure, a ratio, a grade, or the reason why there is no value.",
      ImmutableList.of(FIGURE, RATIO, GRADE, MISSING),
      MeasureNouns::codecOf);

  private MeasureNouns() {}

  private static ObjectCodec<? extends ObservedValue, ?> codecOf(ObservedValue value) {
    return switch (value.kind()) {
      case FIGURE -> FIGURE;
      case RATIO -> RATIO;
      case GRADE -> GRADE;
      case MISSING -> MISSING;
    };
  }

  /** The unit, where it is more than a count of the same name. */
  private static Optional<Unit<?>> otherUnit(NamedUnit named) {
    return isCountOfItsName(named) ? Optional.empty() : Optional.of(named.unit());
  }

  private static boolean isCountOfItsName(NamedUnit named) {
    return named.singular().equals(named.unit().getSymbol())
        && named.plural().equals(named.unit().getName())
        && Counts.of(named.singular(), named.plural()).equals(named.unit());
  }

  private static NamedUnit namedUnit(String singular, String plural, Optional<Unit<?>> unit) {
    return new NamedUnit(unit.orElseGet(() -> Counts.of(singular, plural)), singular, plural);
  }

  /** The estimate, where it does not follow from the ends. */
  private static Optional<BigDecimal> ownEstimate(Interval interval) {
    return interval.isPoint() ? Optional.empty() : interval.estimate();
  }

  private static Interval interval(
      Optional<BigDecimal> low,
      Boolean lowIsOpen,
      Optional<BigDecimal> high,
      Boolean highIsOpen,
      Unit<?> unit,
      Optional<BigDecimal> estimate) {
    Interval interval = new Ends(low, lowIsOpen, high, highIsOpen).in(unit);
    return estimate.map(interval::withEstimate).orElse(interval);
  }

  private static Missing missing(
      MissingReason reason, Optional<Interval> interval, Optional<String> unread) {
    if (interval.isPresent() && reason != MissingReason.SUPPRESSED) {
      throw new IllegalArgumentException("Missing: only a suppressed value has an interval");
    }
    Missing missing = interval.map(Missing::suppressed).orElseGet(() -> Missing.of(reason));
    return unread.map(missing::withUnread).orElse(missing);
  }
}
