package org.logframe.json.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** Any value but null, kept as JSON on one line. */
record AnyCodec() implements Codec<String> {
  @Override
  public String name() {
    return "Json";
  }

  @Override
  public void write(String json, JsonGenerator out) {
    JsonText.copy(json, out);
  }

  @Override
  public @Nullable String read(DocumentReader in) {
    int before = in.problems();
    String json = JsonText.written(out -> copy(in, out));
    return in.problems() == before ? json : null;
  }

  private static void copy(DocumentReader in, JsonGenerator out) {
    switch (in.token()) {
      case START_OBJECT -> copyObject(in, out);
      case START_ARRAY -> {
        out.writeStartArray();
        long elements = 0;
        for (in.next(); in.token() != JsonToken.END_ARRAY; in.next()) {
          in.countElement(++elements, "list");
          copy(in, out);
        }
        out.writeEndArray();
      }
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
        BigDecimal number = Scalars.DECIMAL.read(in);
        out.writeNumber(number == null ? "0" : number.toPlainString());
      }
      case VALUE_STRING -> {
        String string = Scalars.STRING.read(in);
        out.writeString(string == null ? "" : string);
      }
      case VALUE_TRUE, VALUE_FALSE -> out.writeBoolean(in.token() == JsonToken.VALUE_TRUE);
      default -> {
        in.rejectType("value", "value that is not null");
        out.writeString("");
      }
    }
  }

  private static void copyObject(DocumentReader in, JsonGenerator out) {
    out.writeStartObject();
    Set<String> seen = new HashSet<>();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      if (seen.add(name)) {
        out.writeName(name);
        in.next();
        copy(in, out);
      } else {
        in.skipField("value: field " + Quote.quote(name) + " appears twice");
      }
    }
    out.writeEndObject();
  }

  @Override
  public ImmutableMap<String, Object> schema(Definitions definitions) {
    return ImmutableMap.of(
        "description",
        "A value as it stands in a document.",
        "type",
        ImmutableList.of("object", "array", "string", "number", "boolean"));
  }
}
