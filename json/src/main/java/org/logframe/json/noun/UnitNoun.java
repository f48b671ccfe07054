package org.logframe.json.noun;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigInteger;
import java.util.Optional;
import java.util.function.Function;
import javax.measure.IncommensurableException;
import javax.measure.Unit;
import org.jspecify.annotations.Nullable;
import org.logframe.json.codec.Codec;
import org.logframe.json.codec.Definitions;
import org.logframe.json.codec.DocumentReader;
import org.logframe.json.codec.Part;
import org.logframe.json.codec.Scalars;
import org.logframe.json.codec.Values;
import org.logframe.measure.Counts;
import org.logframe.measure.UnitTable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * A unit by its text in the standard table ({@code "thousand persons"}); a count that the table does
 * not name as an object with its own names.
 */
final class UnitNoun implements Codec<Unit<?>> {
  /** A count by its names, and how many of it make the unit. */
  private record Count(String singular, String plural, int times) {
    /** A count whose names are those of a unit. */
    static Count named(String singular, String plural, int times) {
      Unit<?> one = Counts.of(singular, plural);
      return new Count(one.getSymbol(), one.getName(), times);
    }

    Unit<?> unit() {
      Unit<?> one = Counts.of(singular, plural);
      return times == 1 ? one : one.multiply(times);
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
  }

  private static final Codec<Count> COUNT = Values.named(
          "OwnCount",
          Part.required("singular", Scalars.STRING, Count::singular),
          Part.required("plural", Scalars.STRING, Count::plural),
          Part.withDefault("times", Scalars.POSITIVE, 1, Count::times),
          Count::named)
      .described("A count of the document's own.")
      .asOneValue()
      .onOneLine()
      .done();

  private static final Function<String, Unit<?>> TEXT = UnitTable.standard()::parse;

  @Override
  public String name() {
    return "Unit";
  }

  @Override
  public void write(Unit<?> unit, JsonGenerator out) {
    String text = UnitTable.standard().format(unit);
    if (isRead(text, unit)) {
      out.writeString(text);
    } else {
      COUNT.write(
          Count.of(unit)
              .orElseThrow(() -> new IllegalArgumentException(
                  "Unit: \"" + text + "\" has no JSON form, since no table names its parts")),
          out);
    }
  }

  /** Whether a text is read as a unit; a count may have the name of something else, such as km. */
  private static boolean isRead(String text, Unit<?> unit) {
    return UnitTable.standard()
        .find(text)
        .filter(found -> found.getSystemUnit().equals(unit.getSystemUnit()))
        .isPresent();
  }

  @Override
  public @Nullable Unit<?> read(DocumentReader in) {
    if (in.token() == JsonToken.VALUE_STRING) {
      return in.convert(() -> in.parse(TEXT));
    }
    if (in.token() != JsonToken.START_OBJECT) {
      in.rejectType(name(), "string or an object");
      return null;
    }
    Count count = COUNT.read(in);
    return count == null ? null : count.unit();
  }

  @Override
  public ImmutableMap<String, Object> schema(Definitions definitions) {
    return definitions.refer(
        this,
        () -> ImmutableMap.of(
            "description",
            "A unit: persons, thousand persons, %, km, persons/household; the empty text is a plain"
                + " number; an object is a count with names of its own.",
            "oneOf",
            ImmutableList.of(ImmutableMap.of("type", "string"), COUNT.schema(definitions))));
  }
}
