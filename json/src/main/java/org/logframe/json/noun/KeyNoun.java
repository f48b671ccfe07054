package org.logframe.json.noun;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.logframe.aggregate.Key;
import org.logframe.json.codec.Codec;
import org.logframe.json.codec.Definitions;
import org.logframe.json.codec.DocumentPrinter;
import org.logframe.json.codec.DocumentReader;
import org.logframe.json.codec.StringMap;
import org.logframe.portfolio.Facet;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * The key of a cell as an object from facets to values, {@code {"country": "ML", "period:year":
 * "2021"}}. No value is the empty text, so that it says what nothing else does: not broken down.
 */
final class KeyNoun implements Codec<Key> {
  private static final String NOT_BROKEN_DOWN = "";

  @Override
  public String name() {
    return "Key";
  }

  @Override
  public void write(Key key, JsonGenerator out) {
    DocumentPrinter.startObject(out, true);
    key.values()
        .forEach((facet, value) -> out.writeStringProperty(
            facet.text(), value.map(FacetValues::text).orElse(NOT_BROKEN_DOWN)));
    out.writeEndObject();
  }

  @Override
  public @Nullable Key read(DocumentReader in) {
    if (in.token() != JsonToken.START_OBJECT) {
      in.rejectType(name(), "object");
      return null;
    }
    ImmutableMap.Builder<Facet<?>, Optional<?>> values = ImmutableMap.builder();
    boolean isWhole = StringMap.read(name(), in, name -> {
      Facet<?> facet = Facet.parse(name);
      return () -> values.put(facet, value(facet, in.text()));
    });
    return isWhole ? new Key(values.buildOrThrow()) : null;
  }

  private static Optional<?> value(Facet<?> facet, String text) {
    return text.equals(NOT_BROKEN_DOWN)
        ? Optional.empty()
        : Optional.of(FacetValues.parse(facet, text));
  }

  @Override
  public ImmutableMap<String, Object> schema(Definitions definitions) {
    return definitions.refer(
        this,
        () -> ImmutableMap.of(
            "description",
            "What tells a cell apart: a value by facet. The empty text says that what was reported is"
                + " not broken down by the facet; the key of a total lacks the facet.",
            "type",
            "object",
            "propertyNames",
            AggregationNouns.FACET.schema(definitions),
            "additionalProperties",
            ImmutableMap.of("type", "string")));
  }
}
