package org.logframe.json.noun;

import java.math.BigDecimal;
import java.util.Optional;
import javax.measure.Unit;
import org.logframe.json.codec.ObjectCodec;
import org.logframe.json.codec.Part;
import org.logframe.json.codec.Scalars;
import org.logframe.json.codec.Values;
import org.logframe.measure.Interval;

/** The ends of an interval, whose unit is stated elsewhere. */
record Ends(
    Optional<BigDecimal> low, boolean lowIsOpen, Optional<BigDecimal> high, boolean highIsOpen) {
  static final ObjectCodec<Ends, ?> CODEC = Values.named(
          "Bounds",
          Part.optional("low", Scalars.DECIMAL, Ends::low),
          Part.withDefault("lowIsOpen", Scalars.BOOLEAN, false, Ends::lowIsOpen),
          Part.optional("high", Scalars.DECIMAL, Ends::high),
          Part.withDefault("highIsOpen", Scalars.BOOLEAN, false, Ends::highIsOpen),
          Ends::new)
      .described("Between what bounds the truth lies, as the source states it.")
      .asOneValue()
      .onOneLine()
      .done();

  /** The ends of an interval; an end that it has not is not called open. */
  static Ends of(Interval interval) {
    return new Ends(interval.low(), lowIsOpen(interval), interval.high(), highIsOpen(interval));
  }

  static boolean lowIsOpen(Interval interval) {
    return interval.low().isPresent() && interval.lowIsOpen();
  }

  static boolean highIsOpen(Interval interval) {
    return interval.high().isPresent() && interval.highIsOpen();
  }

  /** The interval between these ends. */
  Interval in(Unit<?> unit) {
    Interval above = low.map(
            end -> lowIsOpen ? Interval.moreThan(end, unit) : Interval.atLeast(end, unit))
        .orElseGet(() -> Interval.unbounded(unit));
    Interval below = high.map(
            end -> highIsOpen ? Interval.lessThan(end, unit) : Interval.atMost(end, unit))
        .orElseGet(() -> Interval.unbounded(unit));
    return above
        .intersect(below)
        .orElseThrow(() -> new IllegalArgumentException(
            "Interval: holds no number, from " + plain(low) + " to " + plain(high)));
  }

  private static String plain(Optional<BigDecimal> end) {
    return end.map(BigDecimal::toPlainString).orElse("..");
  }
}
