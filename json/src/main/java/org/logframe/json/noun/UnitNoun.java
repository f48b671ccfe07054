package org.logframe.json.noun;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.measure.Unit;
import org.jspecify.annotations.Nullable;
import org.logframe.json.codec.Codec;
import org.logframe.json.codec.Definitions;
import org.logframe.json.codec.DocumentReader;
import org.logframe.json.codec.ObjectCodec;
import org.logframe.json.codec.UnionCodec;
import org.logframe.measure.UnitTable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * A unit by its text in the standard table ({@code "thousand persons"}); where the table has none, an
 * object.
 */
final class UnitNoun implements Codec<Unit<?>> {
  private static final Function<String, Unit<?>> TEXT = UnitTable.standard()::parse;

  private final String name;
  private final String description;
  private final ImmutableList<ObjectCodec<? extends OwnUnit, ?>> variants;
  private final Codec<OwnUnit> own;
  private final Function<Unit<?>, Optional<OwnUnit>> find;

  private UnitNoun(
      String name,
      String description,
      ImmutableList<ObjectCodec<? extends OwnUnit, ?>> variants,
      Function<Unit<?>, Optional<OwnUnit>> find) {
    this.name = name;
    this.description = description;
    this.variants = variants;
    this.own = new UnionCodec<>(
        name, description, variants, unit -> variants.get(unit instanceof OwnUnit.Count ? 0 : 1));
    this.find = find;
  }

  /** All units. */
  static UnitNoun all() {
    return new UnitNoun(
        "Unit",
        "A unit: persons, thousand persons, %, km, persons/household; the empty text is a plain"
            + " number; an object is a count with names of its own, or a quotient with such a count.",
        ImmutableList.of(OwnUnit.Count.CODEC, OwnUnit.Quotient.CODEC),
        unit -> OwnUnit.Count.of(unit)
            .<OwnUnit>map(count -> count)
            .or(() -> OwnUnit.Quotient.of(unit)));
  }

  /** Units that are no quotients, or as text. */
  static UnitNoun ofQuotients() {
    return new UnitNoun(
        "UnitOfQuotient",
        "A side of a quotient of units: a text, or a count with names of its own.",
        ImmutableList.of(OwnUnit.Count.CODEC),
        unit -> OwnUnit.Count.of(unit).map(count -> count));
  }

  @Override
  public String name() {
    return name;
  }

  /** A unit as the standard table writes it. */
  static String text(Unit<?> unit) {
    return UnitTable.standard().format(unit);
  }

  /** Whether its text is read as a unit; a count may have the name of something else, such as km. */
  static boolean isText(Unit<?> unit) {
    return UnitTable.standard()
        .find(text(unit))
        .filter(found -> found.getSystemUnit().equals(unit.getSystemUnit()))
        .isPresent();
  }

  @Override
  public void write(Unit<?> unit, JsonGenerator out) {
    if (isText(unit)) {
      out.writeString(text(unit));
    } else {
      own.write(
          find.apply(unit)
              .orElseThrow(() -> new IllegalArgumentException(
                  "Unit: \"" + text(unit) + "\" has no JSON form, since no table names its parts")),
          out);
    }
  }

  @Override
  public @Nullable Unit<?> read(DocumentReader in) {
    if (in.token() == JsonToken.VALUE_STRING) {
      return in.convert(() -> in.parse(TEXT));
    }
    if (in.token() != JsonToken.START_OBJECT) {
      in.rejectType(name, "string or an object");
      return null;
    }
    OwnUnit unit = own.read(in);
    return unit == null ? null : unit.unit();
  }

  @Override
  public ImmutableMap<String, Object> schema(Definitions definitions) {
    return definitions.refer(
        this,
        () -> ImmutableMap.of(
            "description",
            description,
            "oneOf",
            Stream.concat(
                    Stream.of(ImmutableMap.of("type", "string")),
                    variants.stream().map(each -> each.schema(definitions)))
                .collect(ImmutableList.toImmutableList())));
  }
}
