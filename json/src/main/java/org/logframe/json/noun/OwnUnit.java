package org.logframe.json.noun;

import com.google.common.collect.ImmutableSet;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import javax.measure.IncommensurableException;
import javax.measure.Unit;
import org.logframe.json.codec.Codec;
import org.logframe.json.codec.ObjectCodec;
import org.logframe.json.codec.Part;
import org.logframe.json.codec.Scalars;
import org.logframe.json.codec.Values;
import org.logframe.measure.Counts;

/** A unit that the standard table has no text for, since a count in it is the document's own. */
sealed interface OwnUnit {
  /** The unit. */
  Unit<?> unit();

  /** A count by its names, and how many of it make the unit. */
  record Count(String singular, String plural, int times) implements OwnUnit {
    static final ObjectCodec<Count, ?> CODEC = Values.named(
            "OwnCount",
            Part.required("singular", Scalars.STRING, Count::singular),
            Part.required("plural", Scalars.STRING, Count::plural),
            Part.withDefault("times", Scalars.POSITIVE, 1, Count::times),
            Count::named)
        .described("A count of the document's own.")
        .asOneValue()
        .onOneLine()
        .done();

    /** A count whose names are those of a unit. */
    private static Count named(String singular, String plural, int times) {
      Unit<?> one = Counts.of(singular, plural);
      return new Count(one.getSymbol(), one.getName(), times);
    }

    static Optional<Count> of(Unit<?> unit) {
      Unit<?> one = unit.getSystemUnit();
      if (!Counts.isCount(one) || one.getSymbol() == null || one.getName() == null) {
        return Optional.empty();
      }
      return times(unit, one)
          .filter(times -> times > 0)
          .map(times -> new Count(one.getSymbol(), one.getName(), times));
    }

    /** How many of a count make a unit, if that is a whole number. */
    private static Optional<Integer> times(Unit<?> unit, Unit<?> one) {
      try {
        Number times = unit.getConverterToAny(one).convert((Number) BigInteger.ONE);
        return times instanceof Integer || times instanceof Long || times instanceof BigInteger
            ? Optional.of(new BigInteger(times.toString()).intValueExact())
            : Optional.empty();
      } catch (IncommensurableException | ArithmeticException e) {
        return Optional.empty();
      }
    }

    @Override
    public Unit<?> unit() {
      Unit<?> one = Counts.of(singular, plural);
      return times == 1 ? one : one.multiply(times);
    }
  }

  /** A unit for each of another, neither of them a quotient: wells per household. */
  record Quotient(Unit<?> of, Unit<?> per) implements OwnUnit {
    private static final ImmutableSet<Integer> POWERS = ImmutableSet.of(1, -1);

    private static final Codec<Unit<?>> SIDE = UnitNoun.ofQuotients();

    static final ObjectCodec<Quotient, ?> CODEC = Values.named(
            "OwnQuotient",
            Part.<Quotient, Unit<?>>required("of", SIDE, Quotient::of),
            Part.<Quotient, Unit<?>>required("per", SIDE, Quotient::per),
            Quotient::stated)
        .described("A quotient of units, of which one is a count of the document's own.")
        .asOneValue()
        .onOneLine()
        .done();

    private static Quotient stated(Unit<?> of, Unit<?> per) {
      Quotient quotient = new Quotient(of, per);
      if (!UnitNoun.isText(quotient.unit()) && of(quotient.unit()).isEmpty()) {
        throw new IllegalArgumentException(
            "Unit: is no quotient of two units: " + UnitNoun.text(quotient.unit()));
      }
      return quotient;
    }

    static Optional<Quotient> of(Unit<?> unit) {
      Map<? extends Unit<?>, Integer> powers = unit.getBaseUnits();
      if (powers == null || powers.size() != 2 || !POWERS.containsAll(powers.values())) {
        return Optional.empty();
      }
      return side(powers, 1)
          .flatMap(of -> side(powers, -1).map(per -> new Quotient(of, per)))
          .filter(quotient -> quotient.unit().equals(unit));
    }

    private static Optional<Unit<?>> side(Map<? extends Unit<?>, Integer> powers, int power) {
      return powers.entrySet().stream()
          .filter(each -> each.getValue() == power)
          .<Unit<?>>map(Map.Entry::getKey)
          .findFirst();
    }

    @Override
    public Unit<?> unit() {
      return of.divide(per);
    }
  }
}
